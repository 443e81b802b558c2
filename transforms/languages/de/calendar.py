"""German months and weekdays; short forms after the Duden."""

from transforms.languages.language import numbered

MONTHS = numbered("januar / februar / märz / april / mai / juni / juli / august / september / oktober / november / dezember")
AUSTRIAN_MONTHS = {"jänner": 1, "jän": 1, "feber": 2}
SHORT_MONTHS = numbered("jan / feb / mrz mär / apr / - / jun / jul / aug / sept sep / okt / nov / dez")
WEEKDAYS = numbered("montag / dienstag / mittwoch / donnerstag / freitag / samstag sonnabend / sonntag", 0)
SHORT_WEEKDAYS = numbered("mo / di / mi / do / fr / sa / so", 0)
