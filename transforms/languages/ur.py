"""Urdu: its months, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "ur",
    months=numbered("""
    جنوری / فروری / مارچ / اپریل / مئی / جون / جولائی / اگست / ستمبر / اکتوبر / نومبر / دسمبر
    """),
)
