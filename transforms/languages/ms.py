"""Malay: its months and weekdays, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "ms",
    months=numbered("""
    januari jan / februari feb / mac / april apr / mei / jun / julai / ogos / september sep / oktober okt / november nov / disember
    """),
    weekdays=numbered(
        """
    isnin / selasa / rabu / khamis / jumaat / sabtu / ahad
    """,
        0,
    ),
)
