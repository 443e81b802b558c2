"""Hindi: its months, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "hi",
    months=numbered("""
    जनवरी / फरवरी फ़रवरी / मार्च / अप्रैल / मई / जून / जुलाई / अगस्त / सितंबर / अक्टूबर / नवंबर / दिसंबर
    """),
)
