"""Slovenian: its months, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "sl",
    months=numbered("""
    januarja januar / februarja februar / marca marec / aprila april / maja maj / junija junij / julija julij / avgusta avgust / septembra september /
    oktobra oktober / novembra november / decembra december
    """),
)
