"""Danish: its months and weekdays, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "da",
    months=numbered("""
    januar jan / februar feb / marts / april apr / maj / juni jun / juli jul / august aug / september sep / oktober okt / november nov / december dec
    """),
    weekdays=numbered(
        """
    mandag / tirsdag / onsdag / torsdag / fredag / lørdag / søndag
    """,
        0,
    ),
)
