"""Slovak: its months, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "sk",
    months=numbered("""
    januára január / februára február / marca marec / apríla apríl / mája máj / júna jún / júla júl / augusta august / septembra september / októbra
    október / novembra november / decembra december
    """),
)
