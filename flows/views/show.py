"""`copydesk show`: one article with its tags, in colour in a terminal."""

import sys
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow.dataset as ds

from flows.streams import complain
from flows.views.days import covered, spoken_date
from flows.views.find import find, rows
from flows.views.plain import Grid, Line, Screen, Shown, aligned, framed, joined, plain, together
from flows.warehouse.opened import opened
from transforms.printable import as_json as json_of
from transforms.schema import TOLD

type Row = dict[str, Any]

ENTITY_STYLES = {
    "PERSON": "bold bright_green",
    "ORG": "bold bright_blue",
    "GPE": "bold bright_yellow",
    "LOC": "bold yellow",
    "NORP": "yellow",
    "FAC": "bold yellow",
    "EVENT": "bold bright_red",
}
OTHER_ENTITY = "bold bright_red"
DATE_STYLE = "magenta"
CONTENT_STYLE = "italic"
CUE_STYLE = "underline"
CREDIT_STYLE = "cyan"
COPIED_STYLE = "on grey23"
ROLE_STYLES = {"title": "bold", "standfirst": "bold", "crosshead": "bold", "boilerplate": "dim", "caption": "dim", "credit": "dim", "byline": "dim"}


class Article(NamedTuple):
    """One article's rows, by table."""

    row: Row
    paragraphs: list[Row]
    entities: list[Row]
    dates: list[Row]
    sources: list[Row]
    credits: list[Row]
    copies: list[Row]
    others: dict[str, Row]
    """Outlet, title and day of the articles that it shares text with, by id."""


def show(warehouse: Path, wanted: str, *, as_json: bool = False) -> int:
    """Prints the article with the id (or its start), the address or the path `wanted`; the exit status."""
    with opened(warehouse) as snapshot:
        return _show(snapshot, warehouse, wanted, as_json=as_json)


def _show(snapshot: Path, warehouse: Path, wanted: str, *, as_json: bool) -> int:
    ids = find(snapshot, wanted)
    if not ids:
        return complain(f"no article in {warehouse} has the id or the address, or comes from the file {wanted!r}; the ids stand in the table `articles`", 1)
    if as_json:
        sys.stdout.write(json_of([_told(read(snapshot, article_id)) for article_id in ids]) + "\n")
        return 0
    screen = Screen()
    if len(ids) > 1:
        screen.show(choices(snapshot, ids, wanted))
        return 0
    screen.show(render(read(snapshot, ids[0])))
    return 0


def read(snapshot: Path, article_id: str) -> Article:
    """All rows of one article."""
    mine = ds.field("article_id") == article_id

    def of(table: str, *order: str) -> list[Row]:
        return sorted(rows(snapshot, table, mine), key=lambda row: tuple(row[name] for name in order))

    copies = of("copies", "char_start", "other_article_id")
    known = ds.field("article_id").isin({row["other_article_id"] for row in copies})
    others = rows(snapshot, "articles", known, ["article_id", "outlet", "title", "published_date"]) if copies else []
    return Article(
        rows(snapshot, "articles", mine)[0],
        of("paragraphs", "paragraph_index"),
        of("entities", "entity_index"),
        of("dates", "date_index"),
        of("sources", "source_index", "piece"),
        of("credits", "credit_index"),
        copies,
        {row["article_id"]: row for row in others},
    )


def _told(article: Article) -> Row:
    """All rows of an article, by table."""
    told: Row = {"articles": article.row, **article._asdict()}
    del told["row"], told["others"]
    return told


def choices(snapshot: Path, ids: list[str], wanted: str) -> Shown:
    """Several articles fit: their ids and titles."""
    table = Grid.named(title=f"{len(ids)} articles fit {wanted!r}: say which", box=None)
    table.add_column("article_id", style="bold")
    table.add_column("title")
    titles = {row["article_id"]: row["title"] for row in rows(snapshot, "articles", ds.field("article_id").isin(ids), ["article_id", "title"])}
    for article_id in ids:
        table.row(article_id, titles[article_id] or "—")
    return table


def render(article: Article) -> Shown:
    """The whole article: its facts, its paragraphs with what was found in them, its cast, what it shares with others."""
    grid = Grid.bare()
    grid.add_column(justify="right", style="dim", no_wrap=True)
    grid.add_column(ratio=1)
    for paragraph in article.paragraphs:
        grid.row(f"{paragraph['role']} {paragraph['paragraph_index']}", together([painted(paragraph, article), *notes(paragraph, article), ""]))
    parts: list[Shown] = [framed(facts(article), article.row["title"] or "untitled"), "", grid]
    parts += [cast_of(article)] if article.entities else []
    parts += [shared(article)] if article.copies else []
    return together([*parts, legend()])


def facts(article: Article) -> Grid:
    """What is known of the article as a whole."""
    row = article.row
    grid = Grid.bare()
    grid.add_column(style="dim")
    grid.add_column()
    when = f"{row['published_at'] or row['published_local'] or row['published_date']}  (from: {row['published_basis']})" if row["published_date"] else "unknown"
    is_told = row["kind"] in {None, *TOLD}
    for name, value in (
        ("id", row["article_id"]),
        ("outlet", row["outlet"]),
        ("by", ", ".join(row["authors"])),
        ("published", when),
        ("agency", row["wire_agency"]),
        ("dateline", row["dateline_place"]),
        ("url", row["url"]),
        ("kind", row["kind"] if is_told else f"{row['kind']}  (no story: it has no tags)"),
        ("language", f"{row['language']}{'  (no taggers for it)' if is_told and not row['tagged'] else ''}"),
        ("size", f"{row['n_words']} words, {row['n_paragraphs']} paragraphs"),
    ):
        if value:
            grid.row(name, str(value))
    return grid


def painted(paragraph: Row, article: Article) -> Line:
    """The paragraph's text with its tags as colours."""
    text = aligned(paragraph["text"], ROLE_STYLES.get(paragraph["role"], ""))
    start = paragraph["char_start"]

    def paint(style: str, first: int | None, last: int | None) -> None:
        if first is not None and last is not None and last > start and first < paragraph["char_end"]:
            text.stylize(style, max(first - start, 0), last - start)

    for copied in article.copies:
        paint(COPIED_STYLE, copied["char_start"], copied["char_end"])
    for source in article.sources:
        paint(CONTENT_STYLE, source["content_start"], source["content_end"])
        paint(CUE_STYLE, source["cue_start"], source["cue_end"])
    for date in article.dates:
        paint(DATE_STYLE, date["char_start"], date["char_end"])
    for entity in article.entities:
        paint(ENTITY_STYLES.get(entity["type"], OTHER_ENTITY), entity["char_start"], entity["char_end"])
    return text


def notes(paragraph: Row, article: Article) -> list[Line]:
    """Below a paragraph: who says what in it, what its dates and credits mean."""
    index = paragraph["paragraph_index"]
    lines = [said(source) for source in article.sources if source["paragraph_index"] == index]
    lines += [plain(f"  ◷ {d['text']}: {_meant(d)}", DATE_STYLE) for d in article.dates if d["paragraph_index"] == index]
    for credit in (credit for credit in article.credits if credit["paragraph_index"] == index):
        names = ", ".join(str(credit[name]) for name in ("agency", "person", "place") if credit[name])
        lines.append(plain(f"  © {credit['kind']} of the {credit['applies_to']}: {names or credit['text']}", CREDIT_STYLE))
    return lines


def _meant(row: Row) -> str:
    """Which day or time an expression means, in words, with the days that it covers."""
    days = covered(row)
    return spoken_date(row) + (f" ({days})" if days else "")


def said(source: Row) -> Line:
    """One attribution in a line: who, how, through whom, what."""
    who = source["source_name"] or source["source_text"] or f"({source['source_type']})"
    how = source["kind"] if source["act"] in {None, "statement"} else f"{source['kind']} {source['act'].replace('_', ' ')}"
    pieces = [("  ❝ ", "green"), (who, "bold green")]
    if source["resolution"] in {"pronoun", "alias", "carried"}:
        pieces.append((f" ({source['source_text'] or source['resolution']})", "green"))
    if source["source_role"]:
        pieces.append((f", {source['source_role']}", "green"))
    pieces.append((f" — {how}, {source['cue']}" if source["cue"] else f" — {how}", "green"))
    if source["relay_name"] or source["relay_text"]:
        pieces.append((f", through {source['relay_name'] or source['relay_text']}", "bold green"))
    return joined(*pieces, (f": {shortened(source['content'])}", "green italic"))


def shortened(text: str, width: int = 80) -> str:
    """The text, cut in the middle where it is long."""
    return text if len(text) <= width else f"{text[: width // 2].rstrip()} … {text[-width // 2 :].lstrip()}"


def cast_of(article: Article) -> Grid:
    """Everything that is named, most named first."""
    table = Grid.named(title="Named", box=None)
    for column in ("times", "name", "id", "type", "country"):
        table.add_column(column, justify="right" if column == "times" else "left")
    times = Counter(row["entity_id"] for row in article.entities)
    first = {row["entity_id"]: row for row in reversed(article.entities)}
    for entity_id, count in times.most_common():
        row = first[entity_id]
        table.row(str(count), plain(row["name"], ENTITY_STYLES.get(row["type"], OTHER_ENTITY)), entity_id, row["type"], row["country"] or "")
    return table


def shared(article: Article) -> Grid:
    """The articles that this one shares text with."""
    table = Grid.named(title="Shares text with earlier articles", box=None)
    for column in ("words", "runs", "day", "outlet", "title", "article_id"):
        table.add_column(column, justify="right" if column in {"words", "runs"} else "left", no_wrap=column not in {"outlet", "title"})
    words, runs = Counter[str](), Counter[str]()
    for row in article.copies:
        words[row["other_article_id"]] += row["n_words"]
        runs[row["other_article_id"]] += 1
    for other, count in words.most_common():
        row = article.others[other]
        table.row(str(count), str(runs[other]), str(row["published_date"] or ""), row["outlet"] or "", shortened(row["title"] or ""), other)
    return table


def legend() -> Shown:
    """What the colours and signs mean."""
    looks = (
        *ENTITY_STYLES.items(),
        ("other names", OTHER_ENTITY),
        ("date", DATE_STYLE),
        ("what was said", CONTENT_STYLE),
        ("cue", CUE_STYLE),
        ("copied", COPIED_STYLE),
    )
    signs = (("❝ who says it, and how", "green"), ("◷ which day or time is meant", DATE_STYLE), ("© whose work it is", CREDIT_STYLE))
    roles = (("title, standfirst, crosshead", "bold"), ("byline, caption, credit, boilerplate", "dim"))
    return together(["", *(joined(*(piece for look in line for piece in (look, ("  ", "")))) for line in (looks, signs, roles))])
