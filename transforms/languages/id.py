"""Indonesian: its months and weekdays, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "id",
    months=numbered("""
    januari jan / februari feb / maret mar / april apr / mei / juni jun / juli jul / agustus agt / september sep / oktober okt / november nopember nov
    / desember des
    """),
    weekdays=numbered(
        """
    senin / selasa / rabu / kamis / jumat / sabtu / minggu
    """,
        0,
    ),
)
