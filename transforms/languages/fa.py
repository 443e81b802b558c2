"""Persian, the Gregorian months: its months, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "fa",
    months=numbered("""
    ژانویه / فوریه / مارس / آوریل / مه / ژوئن / ژوئیه / اوت / سپتامبر / اکتبر / نوامبر / دسامبر
    """),
)
