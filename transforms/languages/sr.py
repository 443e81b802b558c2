"""Serbian in Latin letters: its months, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "sr",
    months=numbered("""
    januara januar / februara februar / marta mart / aprila april / maja maj / juna jun / jula jul / avgusta avgust / septembra septembar / oktobra
    oktobar / novembra novembar / decembra decembar
    """),
)
