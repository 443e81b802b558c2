"""Icelandic: its months, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "is",
    months=numbered("""
    janúar / febrúar / mars / apríl / maí / júní / júlí / ágúst / september / október / nóvember / desember
    """),
)
