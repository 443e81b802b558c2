"""Latvian: its months, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "lv",
    months=numbered("""
    janvāris janvārī janvāra / februāris februārī februāra / marts martā marta / aprīlis aprīlī aprīļa / maijs maijā maija / jūnijs jūnijā jūnija
    / jūlijs jūlijā jūlija / augusts augustā augusta / septembris septembrī septembra / oktobris oktobrī oktobra / novembris novembrī novembra
    / decembris decembrī decembra
    """),
)
