"""Croatian: its months, as news prints them. Its October is the November of Czech and Polish, and stands here by its international name."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "hr",
    months=numbered("""
    siječnja siječanj / veljače veljača / ožujka ožujak / travnja travanj / svibnja svibanj / lipnja lipanj / srpnja srpanj / kolovoza kolovoz / rujna rujan
    / oktobra oktobar / studenoga studenog studeni / prosinca prosinac
    """),
)
