"""Lithuanian: its months, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "lt",
    months=numbered("""
    sausio sausis / vasario / kovo / balandžio / gegužės / birželio / liepos / rugpjūčio / rugsėjo / spalio / lapkričio / gruodžio
    """),
)
