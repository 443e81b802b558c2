"""Galician: its months, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "gl",
    months=numbered("""
    xaneiro / febreiro / marzo / abril / maio / xuño / xullo / agosto / setembro / outubro / novembro / decembro
    """),
)
