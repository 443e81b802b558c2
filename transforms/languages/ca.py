"""Catalan: its months, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "ca",
    months=numbered("""
    gener gen / febrer febr / març / abril abr / maig / juny / juliol jul / agost / setembre set / octubre oct / novembre nov / desembre des
    """),
)
