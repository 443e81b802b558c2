"""Fills the templates, and puts the folder in place."""

import json
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from flows.errors import UsageError
from flows.report.articles import Page, among, articles_called, chosen, pages, rows_of, texts
from flows.report.marked import ACTS, KINDS, KINDS_OF_SPEECH, copied_tags, credit_tags, date_tags, entity_tags, marked, source_tags, speaker
from flows.report.overview import MOST_ROWS, Facts, sections
from flows.report.sections import Link
from flows.report.templating import environment
from flows.views.find import find
from flows.views.stories import place_of
from flows.warehouse.opened import opened
from transforms import PIPELINE_VERSION
from transforms.copies.compare import compare, sums
from transforms.printable import printable

_MARK = ".copydesk-report"
"""In a folder that a report may be written over."""
_MOST_STATEMENTS = 20_000
_NAMED = 12
"""Other prints of a statement that are named."""
_COMPARED = 6
"""Prints of one story that are set beside an article."""

type Row = dict[str, Any]


class Made(NamedTuple):
    """What was written."""

    folder: Path
    n_articles: int
    n_pages: int


def make(warehouse: Path, folder: Path, wanted: Sequence[str] = ()) -> Made:
    """Writes the report of a warehouse to a folder, which is made, or holds an older report."""
    if folder.exists() and not (folder / _MARK).exists() and any(folder.iterdir()):
        raise UsageError(f"{folder} holds something that is no report: name another --out, or empty it")
    fresh = folder.with_name(f".{folder.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        for name in ("articles", "rows", "diff", "data"):
            (fresh / name).mkdir(parents=True)
        with opened(warehouse) as snapshot:
            ids = [found for one in wanted for found in _found(snapshot, one)] if wanted else chosen(snapshot, ())
            made = _Report(snapshot, fresh, ids).write()
        (fresh / _MARK).touch()
        shutil.rmtree(folder, ignore_errors=True)
        fresh.rename(folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return made._replace(folder=folder)


def _found(snapshot: Path, wanted: str) -> list[str]:
    ids = find(snapshot, wanted)
    if not ids:
        raise UsageError(f"no article has the id, the URL or the path {wanted!r}")
    return ids


class _Report:
    """A report in the making."""

    def __init__(self, snapshot: Path, folder: Path, ids: Sequence[str]) -> None:
        """`ids` are the articles that get a page."""
        self._snapshot, self._folder, self._ids, self._has_page = snapshot, folder, ids, frozenset(ids)
        self._environment = environment()
        self._environment.globals |= {"version": PIPELINE_VERSION, "kinds": KINDS, "reachable": self._reachable}
        self._diffs: set[str] = set()
        self._n_pages = 0

    def _reachable(self, href: str) -> bool:
        """Whether a page of the report is there."""
        return bool(href) and (not href.startswith("articles/") or href.removeprefix("articles/").removesuffix(".html") in self._has_page)

    def write(self) -> Made:
        """Writes all pages."""
        for name in ("style.css", "script.js", "search.js"):
            (self._folder / name).write_text(self._environment.get_template(name).render(), encoding="utf-8")
        facts = Facts(self._snapshot)
        found = list(sections(self._snapshot, facts))
        self._page("index.html", "overview.html", title="Overview", tiles=facts.tiles(), sections=found, n_pages=len(self._ids))
        for section in found:
            self._page(f"rows/{section.id}.html", "rows.html", title=section.question, section=section, most=MOST_ROWS)
        self._page("search.html", "search.html", title="Search", n_pages=len(self._ids), n_articles=facts.n_articles)
        for page in pages(self._snapshot, self._ids):
            self._article(page)
        self._search()
        return Made(self._folder, len(self._ids), self._n_pages)

    def _page(self, path: str, template: str, **given: Any) -> None:
        root = "../" * path.count("/")
        (self._folder / path).write_text(self._environment.get_template(template).render(root=root, **given), encoding="utf-8")
        self._n_pages += 1

    def _article(self, page: Page) -> None:
        row, tables = page.row, page.tables
        others = {key: f"{other['title'] or 'untitled'} ({place_of(other)})" for key, other in page.others.items()}
        n_prints = {key: statement["n_articles"] for key, statement in page.statements.items()}
        tags = [
            *copied_tags(page.copies, row["article_id"], others), *source_tags(tables["sources"], page.outlet, n_prints), *credit_tags(tables["credits"]),
            *date_tags(tables["dates"]), *entity_tags(tables["entities"], page.names),
        ]  # fmt: skip
        paragraphs = list(marked(sorted(tables["paragraphs"], key=lambda one: one["paragraph_index"]), tags))
        found = {"tags": tags, "said": list(self._said(page)), "prints": list(self._prints(page)), "present": {tag.kind for tag in tags}}
        title = row["title"] or "untitled"
        self._page(f"articles/{row['article_id']}.html", "article.html", title=title, row=row, outlet=page.outlet, paragraphs=paragraphs, **found)

    def _said(self, page: Page) -> Iterator[Row]:
        for row in sorted(page.tables["sources"], key=lambda one: (one["source_index"], one["piece"])):
            prints = dict.fromkeys(page.prints.get(row["statement_id"] or "", ()))
            elsewhere = [other for other in prints if other != row["article_id"]]
            yield {
                "who": speaker(row), "role": row["source_role"], "relay": row["relay_name"] or row["relay_text"], "content": row["content"],
                "how": KINDS_OF_SPEECH[row["kind"]], "act": ACTS[row["act"]], "score": row["score"],
                "elsewhere": [self._link(page.others[other]) for other in elsewhere[:_NAMED]], "more": max(len(elsewhere) - _NAMED, 0),
            }  # fmt: skip

    def _link(self, other: Row) -> Link:
        """An article of the report, or one that has no page there."""
        name = f"{place_of(other)}: {other['title'] or 'untitled'}"
        return Link(name, f"articles/{other['article_id']}.html")

    def _prints(self, page: Page) -> Iterator[Row]:
        """The story's prints, those set side by side with the article first."""
        mine = page.row["article_id"]
        near = [row for row in page.story if mine in {row["article_id"], row["parent_article_id"]}]
        for row in [*near, *(row for row in page.story if row not in near)][:40]:
            if row["article_id"] == mine and row["parent_article_id"] is None:
                continue
            other = page.others[row["parent_article_id"] if row["article_id"] == mine else row["article_id"]]
            beside = self._diff(page, row) if row in near[: _COMPARED + 1] and row["parent_article_id"] else ""
            yield {
                "row": row,
                "link": self._link(other),
                "day": other["published_date"],
                "is_parent": row["article_id"] == mine,
                "near": row in near,
                "diff": beside,
            }

    def _diff(self, page: Page, row: Row) -> str:
        """The page that sets a print beside its parent."""
        before, after = row["parent_article_id"], row["article_id"]
        path = f"diff/{before}--{after}.html"
        if path not in self._diffs:
            self._diffs.add(path)
            both = texts(self._snapshot, [before, after])
            self._compared(path, [page.others[before], page.others[after]], [both[before], both[after]], order_known=row["order_known"])
        return path

    def _compared(self, path: str, articles: Sequence[Row], both: Sequence[Sequence[str]], *, order_known: bool) -> None:
        pairs = compare(*both)
        left, right = ({"link": self._link(article), "day": article["published_date"]} for article in articles)
        self._page(path, "diff.html", title="Two prints side by side", left=left, right=right, pairs=pairs, sums=sums(pairs), order_known=order_known)

    def _search(self) -> None:
        """What the search page looks through."""
        articles = articles_called(self._snapshot, self._ids)
        names: dict[str, set[str]] = {}
        mine = among("article_id", self._ids)
        for row in rows_of(self._snapshot, "entities", mine, ["article_id", "name"]):
            names.setdefault(row["article_id"], set()).add(row["name"])
        place = {row["article_id"]: number for number, row in enumerate(articles)}
        listed = [
            [row["article_id"], row["title"] or "untitled", place_of(row), str(row["published_date"] or ""), sorted(names.get(row["article_id"], ()))]
            for row in articles
        ]
        self._data("articles", listed)
        said = rows_of(self._snapshot, "sources", mine, ["article_id", "statement_id", "source_name", "source_text", "source_type", "content", "cue_class"])
        first: dict[str, list[Any]] = {}
        for row in said:
            if row["statement_id"]:
                one = first.setdefault(row["statement_id"], [speaker(row), row["content"], []])
                one[2] = sorted({*one[2], place[row["article_id"]]})
        self._data("statements", list(first.values())[:_MOST_STATEMENTS])

    def _data(self, name: str, rows: Sequence[Sequence[Any]]) -> None:
        """A file that a page loads as a script: pages that open from disk may read no other."""
        (self._folder / "data" / f"{name}.js").write_text(f"window.copydesk_{name} = {json.dumps(_plain(rows), separators=(',', ':'))};\n", encoding="utf-8")


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return printable(value)
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value
