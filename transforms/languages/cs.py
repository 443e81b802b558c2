"""Czech: its months and weekdays, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "cs",
    months=numbered("""
    ledna leden / února únor / března březen / dubna duben / května květen / června červen / července červenec / srpna srpen / září / října říjen /
    listopadu listopad / prosince prosinec
    """),
    weekdays=numbered(
        """
    pondělí / úterý / středa / čtvrtek / pátek / sobota / neděle
    """,
        0,
    ),
)
