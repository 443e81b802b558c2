"""GDELT's Global Knowledge Graph 2.1: a line of 27 fields, parted by tabs, for each article. What copydesk does not find (themes, tone, counts) stays empty.

After the GKG 2.1 Codebook (GDELT Project, 19 February 2015), "The GDELT Global Knowledge Graph (GKG) Data Format Codebook V2.1".
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any

from flows.export import Exported
from flows.export.articles import Row, Told, latest
from flows.export.fips import FIPS
from flows.warehouse import parts

NAME = "copydesk.gkg.csv"
_SIGNS = re.compile(r"[\s;,#|]+")
"""What parts fields, blocks and their parts."""
_WEB, _CITATION = "1", "2"
"""What `V2DOCUMENTIDENTIFIER` is: an address, or words that say where it is to be had."""
_COUNTRY, _CITY = "1", "4"
_PLACES = {"GPE", "LOC", "FAC"}


def write(snapshot: Path, folder: Path) -> list[Exported]:
    """Writes the file, without a line of names, as GDELT's are."""
    names = {row["entity_id"]: row for row in parts.read_all(snapshot, "names").to_pylist() if row["type"] in _PLACES}
    n_rows = 0
    with (folder / NAME).open("w", encoding="utf-8") as stream:
        for number, article in enumerate(latest(snapshot)):
            stream.write("\t".join(fields(article, number, names)) + "\n")
            n_rows += 1
    return [Exported(folder / NAME, n_rows)]


def fields(article: Told, number: int, names: Mapping[str, Row]) -> list[str]:
    """The 27 fields of an article."""
    row = article.row
    when = f"{row['published_at']:%Y%m%d%H%M%S}" if row["published_at"] else f"{row['published_date']:%Y%m%d}000000" if row["published_date"] else "0" * 14
    people, firms = (_of(article.entities, {kind}) for kind in ("PERSON", "ORG"))
    places = [entity for entity in article.entities if entity["type"] in _PLACES]
    return [
        f"{when}-{number}",
        when,
        _WEB if row["url"] else _CITATION,
        _plain(row["domain"] or row["outlet"] or ""),
        _one_line(row["url"] or f"{row['path']}#{row['record']}"),
        "", "", "", "",  # counts and themes
        ";".join(dict.fromkeys("#".join(_place(names.get(entity["entity_id"], {}), entity)) for entity in places)),
        ";".join("#".join([*_with_adm2(_place(names.get(entity["entity_id"], {}), entity)), str(entity["char_start"])]) for entity in places),
        *_named(people),
        *_named(firms),
        f",,,,,,{row['n_words']}",
        ";".join(_days(article.dates)),
        "", "", "", "", "",  # words of emotion, images, videos
        "#".join(_quotations(article.sources)),
        ";".join(f"{_plain(entity['name'])},{entity['char_start']}" for entity in article.entities),
        "", "",  # amounts, translation
        _extras(row),
    ]  # fmt: skip


def _of(entities: Iterable[Row], kinds: set[str]) -> list[Row]:
    return [entity for entity in entities if entity["type"] in kinds]


def _named(entities: Iterable[Row]) -> tuple[str, str]:
    """Names once each, and each mention with its place."""
    found = [(_plain(entity["name"]), entity["char_start"]) for entity in entities]
    return ";".join(dict.fromkeys(name for name, _ in found)), ";".join(f"{name},{start}" for name, start in found)


def _place(known: Mapping[str, Any], entity: Row) -> tuple[str, ...]:
    """Kind, name, country in FIPS 10-4, first-order division (never known), latitude, longitude, id."""
    is_country = entity["entity_id"] == f"place/{entity['country']}"
    at = [f"{known[name]:.4f}" if known.get(name) is not None else "" for name in ("latitude", "longitude")]
    geonameid = str(known.get("geonameid") or "")
    return _COUNTRY if is_country else _CITY, _plain(entity["name"]), FIPS.get(entity["country"] or "", ""), "", *at, geonameid


def _with_adm2(place: tuple[str, ...]) -> tuple[str, ...]:
    return (*place[:4], "", *place[4:])


def _days(dates: Iterable[Row]) -> Iterator[str]:
    """Resolution (3 a day, 2 a month, 1 a year), month, day, year and place of every date that has one."""
    for row in dates:
        day = row["earliest"]
        resolution = {"day": 3, "part_of_day": 3, "hour": 3, "minute": 3, "second": 3, "month": 2, "year": 1}.get(row["granularity"])
        if day and resolution:
            yield f"{resolution}#{day.month if resolution > 1 else 0}#{day.day if resolution > 2 else 0}#{day.year}#{row['char_start']}"


def _quotations(sources: Iterable[Row]) -> Iterator[str]:
    """Place, length, verb and words of what is said word for word."""
    for row in sources:
        if row["kind"] == "direct" and row["act"] == "statement":
            said = _one_line(row["content"]).replace("#", " ").replace("|", " ")
            yield f"{row['content_start']}|{row['content_end'] - row['content_start']}|{_plain(row['cue'] or '')}|{said}"


def _extras(row: Row) -> str:
    authors, title = _one_line("; ".join(row["authors"])), _one_line(row["title"] or "")
    return f"<PAGE_AUTHORS>{escape(authors)}</PAGE_AUTHORS>" * bool(authors) + f"<PAGE_TITLE>{escape(title)}</PAGE_TITLE>" * bool(title)


def _plain(text: str) -> str:
    """A name without what parts names."""
    return _SIGNS.sub(" ", text).strip()


def _one_line(text: str) -> str:
    return " ".join(text.split())
