"""Norwegian: its months and weekdays, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "no",
    months=numbered("""
    januar jan / februar feb / mars / april apr / mai / juni jun / juli jul / august aug / september sep / oktober okt / november nov / desember des
    """),
    weekdays=numbered(
        """
    mandag / tirsdag / onsdag / torsdag / fredag / lørdag / søndag
    """,
        0,
    ),
)
