"""Serbian in both its alphabets: its months, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "sr",
    months=numbered("""
    januara januar јануара јануар / februara februar фебруара фебруар / marta mart марта март / aprila april априла април / maja maj маја мај
    / juna jun јуна јун / jula jul јула јул / avgusta avgust августа август / septembra septembar септембра септембар / oktobra oktobar октобра октобар
    / novembra novembar новембра новембар / decembra decembar децембра децембар
    """),
)
