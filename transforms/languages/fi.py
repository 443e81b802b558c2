"""Finnish: its months and weekdays, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "fi",
    months=numbered("""
    tammikuuta tammikuu / helmikuuta helmikuu / maaliskuuta maaliskuu / huhtikuuta huhtikuu / toukokuuta toukokuu / kesäkuuta kesäkuu / heinäkuuta
    heinäkuu / elokuuta elokuu / syyskuuta syyskuu / lokakuuta lokakuu / marraskuuta marraskuu / joulukuuta joulukuu
    """),
    weekdays=numbered(
        """
    maanantai maanantaina / tiistai tiistaina / keskiviikko keskiviikkona / torstai torstaina / perjantai perjantaina / lauantai lauantaina /
    sunnuntai sunnuntaina
    """,
        0,
    ),
)
