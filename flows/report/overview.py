"""What an editor asks of a warehouse, and the rows that answer."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from flows.report import charts
from flows.report.charts import Bar, Place
from flows.report.counts import NOBODY, called, each, last_day, latest_articles, tally, with_articles
from flows.report.sections import Column, Link, Part, Section
from flows.views.days import day_of
from flows.views.rejects import REMEDIES
from flows.warehouse import parts

MOST_ROWS = 1_000
"""Rows of a table on a page of its own, at the most."""
_BARS = 70
_NAMED = ("person", "organisation", "outlet", "document")
_PLACES = ("GPE", "LOC", "FAC")
_WEEK, _MONTHS = timedelta(days=7), timedelta(days=61)

type Row = dict[str, Any]


class Facts:
    """What is counted once for several questions."""

    def __init__(self, snapshot: Path) -> None:
        """Counts the articles of a snapshot."""
        self.snapshot = snapshot
        self.outlets = tally(latest_articles(snapshot, []), ["outlet"])
        self.days = tally(latest_articles(snapshot, ["published_date"]), ["published_date"])
        self.languages = tally(latest_articles(snapshot, ["language", "tagged"]), ["language", "tagged"])
        known = [row["published_date"] for row in self.days.to_pylist() if row["published_date"]]
        self.first, self.last = min(known, default=None), max(known, default=None)
        self.today = last_day((row["published_date"], row["n"]) for row in self.days.to_pylist() if row["published_date"])

    @property
    def n_articles(self) -> int:
        """Articles that count."""
        return int(pc.sum(self.outlets["n"]).as_py() or 0)

    def tiles(self) -> list[tuple[str, str, str]]:
        """The figures at the top: number, what of, and more."""
        rows = self.days.to_pylist()
        undated = sum(row["n"] for row in rows if row["published_date"] is None)
        unread = sum(row["n"] for row in self.languages.to_pylist() if not row["tagged"])
        speakers = tally(each(self.snapshot, "statements", ["source_entity_id"]), ["source_entity_id"])
        stories = tally(each(self.snapshot, "stories", ["story_id"]), ["story_id"])
        outlets = [one for one in self.outlets["outlet"].to_pylist() if one != NOBODY]
        span = f"{day_of(self.first)} to {day_of(self.last)}" if self.first and self.last else "no day is known"
        return [
            (f"{self.n_articles:,}", "articles", span),
            (f"{len(outlets):,}", "outlets", f"{len({row['language'] for row in self.languages.to_pylist()}):,} languages"),
            (
                f"{pc.sum(speakers['n']).as_py() or 0:,}",
                "statements",
                f"by {len([one for one in speakers['source_entity_id'].to_pylist() if one]):,} speakers with a name",
            ),
            (f"{len(stories):,}", "stories", f"printed by {pc.sum(stories['n']).as_py() or 0:,} articles"),
            (f"{undated:,}", "without a day", "nothing says when they were published"),
            (f"{unread:,}", "untagged", "in a language that no tagger reads"),
        ]


def sections(snapshot: Path, facts: Facts) -> Iterator[Section]:
    """All questions, in order."""
    yield _published(facts)
    yield _quoted(snapshot)
    yield _relayed(snapshot)
    yield _days_spoken_of(snapshot, facts)
    yield _named(snapshot)
    yield _wire(snapshot)
    yield _announced(snapshot, facts)
    yield _copied(snapshot)
    yield _places(snapshot)
    yield _languages(facts)
    yield _rejects(snapshot)
    yield _changed(snapshot)


def _find(**asked: str) -> str:
    return "search.html#" + "&".join(f"{name}={quote(value, safe='')}" for name, value in asked.items())


def _between(first: date, last: date) -> str:
    return _find(**{"from": first.isoformat(), "to": last.isoformat()})


def _buckets(counts: Iterable[tuple[date, int]]) -> list[tuple[str, int, date, date]]:
    """Days, weeks, months or years, whichever makes few enough bars, with their first and last day; empty ones between too."""
    known = sorted(counts)
    if not known:
        return []
    spans: list[tuple[int, Any]] = [(1, "day"), (7, "week"), (30, "month"), (365, "year")]
    unit = next((name for days, name in spans if (known[-1][0] - known[0][0]).days / days <= _BARS), "year")
    sums: dict[date, int] = defaultdict(int)
    for day, count in known:
        sums[_begin(day, unit)] += count
    here, rows = _begin(known[0][0], unit), []
    while here <= known[-1][0]:
        after = _begin(here + timedelta(days={"day": 1, "week": 7, "month": 32, "year": 367}[unit]), unit)
        rows.append((_label(here, unit), sums.get(here, 0), here, after - timedelta(days=1)))
        here = after
    return rows


def _begin(day: date, unit: str) -> date:
    if unit == "week":
        return day - timedelta(days=day.weekday())
    return day if unit == "day" else day.replace(day=1) if unit == "month" else day.replace(month=1, day=1)


def _label(day: date, unit: str) -> str:
    return {"day": f"{day.day} {day:%b %Y}", "week": f"from {day.day} {day:%b %Y}", "month": f"{day:%b %Y}", "year": str(day.year)}[unit]


def _published(facts: Facts) -> Section:
    counted = [(row["published_date"], row["n"]) for row in facts.days.to_pylist() if row["published_date"]]
    found = _buckets(counted)
    question = "How many articles are published when?"
    chart = charts.bars(question, [Bar(label, count, _between(first, last)) for label, count, first, last in found]) if found else None
    rows = [(Link(label, _between(first, last)), count) for label, count, first, last in found if count]
    return Section("published", question, (Column("published"), Column("articles", "bar")), rows, chart=chart, shown=0, wide=True)


def _quoted(snapshot: Path) -> Section:
    people = ds.field("source_entity_id").is_valid() & pc.starts_with(ds.field("source_entity_id"), "person/")
    found = tally(
        each(snapshot, "statements", ["source_entity_id", "source_name", "n_articles"], lambda table: table.filter(people)), ["source_name"], "n_articles"
    )
    rows = [(Link(row["source_name"], _find(speaker=row["source_name"])), row["n"], row["n_articles"]) for row in found.to_pylist()[:MOST_ROWS]]
    columns = (Column("who"), Column("statements", "bar"), Column("prints", "number"))
    return Section("quoted", "Who is quoted most?", columns, rows, "A statement counts once, however many articles print it.")


def _relayed(snapshot: Path) -> Section:
    def of(table: pa.Table) -> pa.Table:
        return table.filter(ds.field("relay_name").is_valid() & ds.field("source_entity_id").is_valid())

    found = tally(each(snapshot, "sources", ["source_name", "source_entity_id", "relay_name"], of), ["source_name", "relay_name"])
    rows = [(Link(row["source_name"], _find(speaker=row["source_name"])), row["relay_name"], row["n"]) for row in found.to_pylist()[:MOST_ROWS]]
    columns = (Column("who"), Column("through"), Column("attributions", "bar"))
    return Section("relayed", "Whose words come through which agency or outlet?", columns, rows)


def _named(snapshot: Path) -> Section:
    kept = ds.field("statement_id").is_valid()
    found = tally(with_articles(snapshot, "sources", ["source_type", "statement_id"], [], lambda table: table.filter(kept)), ["of_outlet", "source_type"])
    sums: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(("named", "group", "anonymous", "nobody"), 0))
    for row in found.to_pylist():
        kind = "named" if row["source_type"] in _NAMED else {"none": "nobody"}.get(row["source_type"], row["source_type"])
        sums[row["of_outlet"]][kind] += row["n"]
    ordered = sorted(sums.items(), key=lambda one: (-sum(one[1].values()), one[0]))[:MOST_ROWS]
    rows = [
        (Link(outlet, _find(outlet=outlet)), tuple(Part(name, count) for name, count in kinds.items()), kinds["anonymous"] / sum(kinds.values()))
        for outlet, kinds in ordered
    ]
    columns = (Column("outlet"), Column("sources", "parts"), Column("anonymous", "share"))
    return Section("named", "Whose sources have names?", columns, rows, "Named, group, anonymous, and attributions to nobody, of each outlet.")


def _days_spoken_of(snapshot: Path, facts: Facts) -> Section:
    def of(table: pa.Table) -> pa.Table:
        one_day = (ds.field("granularity") == "day") & (ds.field("earliest") == ds.field("latest")) & (ds.field("earliest") != ds.field("of_published_date"))
        return table.filter(one_day)

    found = tally(with_articles(snapshot, "dates", ["earliest", "latest", "granularity"], ["published_date"], of), ["earliest"])
    counts = sorted((row["earliest"], row["n"]) for row in found.to_pylist() if row["earliest"])
    bars = [Bar(label, count) for label, count, *_ in _buckets(_near(counts, facts))]
    question = "Which days do the articles talk about?"
    note = "Days in the text, not those of publication. Drawn are those up to two months before the first article and after the last."
    rows = [(day_of(row["earliest"]), row["n"]) for row in found.to_pylist()[:MOST_ROWS] if row["earliest"]]
    chart = charts.bars(question, bars) if bars else None
    return Section("spoken", question, (Column("day"), Column("times", "bar")), rows, note, chart, shown=0, wide=True)


def _near(counts: Sequence[tuple[date, int]], facts: Facts) -> list[tuple[date, int]]:
    """The days about those of publication."""
    if facts.first is None or facts.last is None:
        return list(counts)
    return [(day, count) for day, count in counts if facts.first - _MONTHS <= day <= facts.last + _MONTHS]


def _announced(snapshot: Path, facts: Facts) -> Section:
    rows: list[tuple[Any, ...]] = []
    columns = (Column("day"), Column("as printed"), Column("article"), Column("outlet"))
    question = "What is announced for the week after the last article?"
    if facts.today is None:
        return Section("announced", question, columns, rows, "No day of publication is known.")
    last = facts.today
    soon = (ds.field("earliest") > last) & (ds.field("earliest") <= last + _WEEK) & ds.field("latest").is_valid() & (ds.field("latest") <= last + _WEEK)
    for table in with_articles(snapshot, "dates", ["earliest", "latest", "text"], ["title", "path"], lambda table: table.filter(soon)):
        rows += [
            (row["earliest"], row["text"], Link(row["of_title"] or row["of_path"], f"articles/{row['article_id']}.html"), row["of_outlet"])
            for row in table.to_pylist()
        ]
        rows = sorted(rows, key=lambda row: (row[0], row[1], row[2].text))[:MOST_ROWS]
    shown = list(dict.fromkeys((day_of(day), *more) for day, *more in rows))
    return Section("announced", question, columns, shown, f"The last article is of {day_of(last)}.", wide=True)


def _copied(snapshot: Path) -> Section:
    stories = parts.read_all(snapshot, "stories")
    prints = stories.filter(pc.is_valid(stories["parent_article_id"])).select(["article_id", "parent_article_id", "share_copied"])
    outlet = _outlets(snapshot, pa.concat_arrays([column.combine_chunks() for column in (prints["article_id"], prints["parent_article_id"])]))
    pairs: dict[tuple[str, str], list[float]] = defaultdict(list)
    for row in prints.to_pylist():
        pairs[outlet[row["article_id"]], outlet[row["parent_article_id"]]].append(row["share_copied"])
    ordered = sorted(pairs.items(), key=lambda one: (-len(one[1]), one[0]))[:MOST_ROWS]
    rows = [
        (Link(later, _find(outlet=later)), Link(earlier, _find(outlet=earlier)), len(shares), sum(shares) / len(shares)) for (later, earlier), shares in ordered
    ]
    columns = (Column("prints of"), Column("come from"), Column("articles", "bar"), Column("copied", "share"))
    return Section("copied", "Who copies whom, and how much?", columns, rows, "Articles that have at least 30 % of their words from an earlier one.", wide=True)


def _outlets(snapshot: Path, ids: pa.Array) -> dict[str, str]:
    if not len(ids):
        return {}
    table = parts.dataset(snapshot, "articles").to_table(columns=["article_id", "outlet", "domain"], filter=ds.field("article_id").isin(ids))
    table = called(table)
    return dict(zip(table["article_id"].to_pylist(), table["outlet"].to_pylist(), strict=True))


def _wire(snapshot: Path) -> Section:
    found = tally(latest_articles(snapshot, ["wire_agency"]), ["outlet", "wire_agency"])
    sums: dict[str, dict[str, int]] = defaultdict(dict)
    for row in found.to_pylist():
        sums[row["outlet"]][row["wire_agency"] or "its own"] = row["n"]
    shares = {outlet: 1 - agencies.get("its own", 0) / sum(agencies.values()) for outlet, agencies in sums.items()}
    ordered = sorted(sums.items(), key=lambda one: (-sum(one[1].values()), one[0]))[:MOST_ROWS]
    rows = [(Link(outlet, _find(outlet=outlet)), sum(agencies.values()), shares[outlet], _agencies(agencies)) for outlet, agencies in ordered]
    columns = (Column("outlet"), Column("articles", "number"), Column("wire copy", "share"), Column("agencies"))
    return Section("wire", "How much of each outlet is wire copy?", columns, rows)


def _agencies(agencies: dict[str, int]) -> str:
    return ", ".join(f"{name} {count:,}" for name, count in sorted(agencies.items(), key=lambda one: (-one[1], one[0])) if name != "its own")


def _places(snapshot: Path) -> Section:
    among = ds.field("type").isin(_PLACES)
    counted = tally((_per_article(table.filter(among)) for table in each(snapshot, "entities", ["article_id", "entity_id", "type"])), ["entity_id"])
    names = {row["entity_id"]: row for row in parts.read_all(snapshot, "names").to_pylist()}
    found = [(names[row["entity_id"]], row["n"]) for row in counted.to_pylist() if row["entity_id"] in names]
    places = [
        Place(name["name"], name["latitude"], name["longitude"], count, _find(name=name["name"])) for name, count in found if name["latitude"] is not None
    ]
    question = "Which places are in the news?"
    rows = [(Link(name["name"], _find(name=name["name"])), name["country"] or "", count) for name, count in found[:MOST_ROWS]]
    chart = charts.world(question, places[:400]) if places else None
    note = f"{len(places):,} places with known coordinates; the area of a circle is the number of articles that name it."
    return Section("places", question, (Column("place"), Column("country"), Column("articles", "bar")), rows, note, chart, 6, wide=True)


def _per_article(table: pa.Table) -> pa.Table:
    return table.group_by(["article_id", "entity_id"]).aggregate([])


def _languages(facts: Facts) -> Section:
    rows = [(row["language"] or "not known", "yes" if row["tagged"] else "no", row["n"]) for row in facts.languages.to_pylist()]
    return Section("languages", "In which languages, and which are read?", (Column("language"), Column("tagged"), Column("articles", "bar")), rows)


def _rejects(snapshot: Path) -> Section:
    rejected = ds.field("status") == "rejected"
    found = tally(each(snapshot, "inputs", ["status", "stage", "reason"], lambda table: table.filter(rejected)), ["stage", "reason"])
    rows = [(row["reason"].replace("_", " "), row["n"], REMEDIES.get(row["reason"], "")) for row in found.to_pylist()]
    columns = (Column("why"), Column("records", "bar"), Column("what to do"))
    return Section("rejects", "What could not be used, and why?", columns, rows, "" if rows else "Every record became an article or is the duplicate of one.")


def _changed(snapshot: Path) -> Section:
    runs = parts.read_all(snapshot, "runs").sort_by("sequence").to_pylist()[-2:]
    counts: dict[str, dict[str, int]] = defaultdict(dict)
    for row in parts.read_all(snapshot, "run_counts").to_pylist():
        counts[row["run_id"]][row["table"]] = row["rows"]
    last = counts[runs[-1]["run_id"]] if runs else {}
    before = counts[runs[0]["run_id"]] if len(runs) > 1 else {}
    rows = [(table, rows, f"{rows - before.get(table, 0):+,}") for table, rows in last.items()]
    note = (
        "The only run so far."
        if len(runs) < 2
        else f"The last run began {runs[-1]['started_at']:%d %B %Y, %H:%M} UTC, the one before {runs[0]['started_at']:%d %B %Y, %H:%M}."
    )
    return Section(
        "changed", "What changed since the run before?", (Column("table"), Column("rows", "number"), Column("change", "change")), rows, note, shown=20
    )
