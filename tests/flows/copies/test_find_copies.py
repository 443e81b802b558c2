"""The table `copies`: what it says, and that it says it whatever the order of arrival."""

import random
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from flows.copies import corpus, recurring
from tests.flows.copies.warehouse import Made, article, grow, moment
from tests.transforms.copies.newsroom import Newsroom, Print, Taken
from transforms.copies.words import read_words

LEAD = "The harbour council approved the new ferry contract on Monday, ending a dispute that had kept two islands without mail since March."
SECOND = "“Nobody on the islands will have to wait for another winter,” said the mayor of the larger one."
EDITS = ("cut", "reorder", "retitle", "style", "swap", "mixed", "embedded")
NOTHING: frozenset[str] = frozenset()


def town(n_wires: int, seed: int = 5) -> tuple[list[Made], dict[str, Print]]:
    """Wires, and after each a print by every kind of edit."""
    newsroom = Newsroom(seed)
    wires = {number: newsroom.article() for number in range(n_wires)}
    made = [article(f"wire{n}", [" ".join(sentences) for sentences in wire], moment(1)) for n, wire in wires.items()]
    prints = {}
    for number, wire in wires.items():
        for edit in EDITS:
            sources = {number: wire, (number + 1) % n_wires: wires[(number + 1) % n_wires]}
            prints[f"{edit}{number}"] = newsroom.print_of(sources, edit)
    return made + [article(name, one.paragraphs, moment(2)) for name, one in prints.items()], prints


def test_one_row_says_who_printed_what_after_whom(tmp_path: Path) -> None:
    one = article("a", ["A title of its own", LEAD], moment(9))
    other = article("b", [LEAD.replace("harbour", "harbor"), SECOND], moment(8))
    expected = {
        "article_id": "a", "paragraph_index": 1, "char_start": 20, "char_end": 20 + len(LEAD) - 1,
        "other_article_id": "b", "other_paragraph_index": 0, "other_char_start": 0, "other_char_end": len(LEAD) - 2,
        "n_words": 22, "kind": "edited", "in_quote": False,
    }  # fmt: skip
    assert grow(tmp_path, [([one, other], NOTHING)]) == [expected]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [(moment(8), moment(9)), (moment(8), date(2031, 5, 1)), (date(2031, 5, 1), moment(1, day=2)), (moment(8), None), (date(2031, 5, 1), None)],
)
def test_what_is_known_to_be_earlier_is_the_source(tmp_path: Path, earlier: Any, later: Any) -> None:
    (row,) = grow(tmp_path, [([article("a", [LEAD], later), article("b", [LEAD], earlier)], NOTHING)])
    assert (row["article_id"], row["other_article_id"]) == ("a", "b")


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ({"outlet": "Reuters"}, {"agency": "Reuters"}),
        ({"outlet": "Reuters"}, {}),
        ({"agency": "Reuters"}, {}),
        ({"outlet": "Reuters", "at": moment(20)}, {"agency": "Reuters", "at": date(2031, 5, 1)}),
        (
            {"outlet": "bbc.co.uk", "local": "2031-05-01T08:00:00", "at": date(2031, 5, 1)},
            {"outlet": "a.co.uk", "local": "2031-05-01T09:00:00", "at": date(2031, 5, 1)},
        ),
    ],
    ids=["undated: the agency and its client", "and who credits nobody", "credited or not", "the agency's instant and a day", "times of one country"],
)
def test_an_agency_never_copies_its_own_wire_and_printed_times_order_outlets_of_one_country(
    tmp_path: Path, earlier: dict[str, Any], later: dict[str, Any]
) -> None:
    for name, other in (("a", "b"), ("b", "a")):
        (row,) = grow(tmp_path / name, [([article(name, [LEAD], **later), article(other, [LEAD], **earlier)], NOTHING)])
        assert (row["article_id"], row["other_article_id"]) == (name, other)


def test_a_page_is_no_copy_of_itself_and_each_of_its_versions_may_be_printed(tmp_path: Path) -> None:
    versions = [article(name, [LEAD, text], moment(8), page="p") for name, text in (("a", "One."), ("b", "Two."))]
    other = article("c", [LEAD], moment(9), page="q")
    rows = grow(tmp_path, [([versions[0]], NOTHING), ([other], NOTHING), ([versions[1]], NOTHING)])
    assert [(row["article_id"], row["other_article_id"]) for row in rows] == [("c", "a"), ("c", "b")]


def test_quotes_are_marked_and_boilerplate_takes_no_part(tmp_path: Path) -> None:
    one = article("a", [SECOND, LEAD], moment(8), ["body", "boilerplate"])
    other = article("b", [SECOND[:63] + "”, a mayor told us.", LEAD], moment(9), ["body", "body"])
    assert [(row["n_words"], row["in_quote"]) for row in grow(tmp_path, [([one, other], NOTHING)])] == []
    other = article("b", [SECOND], moment(9))
    (row,) = grow(tmp_path / "whole", [([one, other], NOTHING)])
    assert (row["kind"], row["in_quote"]) == ("verbatim", False)


def test_an_empty_warehouse_and_articles_without_words(tmp_path: Path) -> None:
    assert grow(tmp_path, [([article("a", ["…"])], NOTHING), ([], frozenset({"a"})), ([article("b", [LEAD])], NOTHING)]) == []


def test_runs_are_those_that_the_editors_made(tmp_path: Path) -> None:
    articles, prints = town(12)
    rows = [row for row in grow(tmp_path, [(articles, NOTHING)]) if row["other_article_id"].startswith("wire")]
    expected = [(name, taken) for name, one in prints.items() for taken in one.taken if _long_enough(one, taken)]
    by_id = {made.article.article_id: made for made in articles}
    hits = sum(any(_same(by_id, name, taken, row) for row in rows if row["article_id"] == name) for name, taken in expected)
    right = sum(any(_same(by_id, name, taken, row) for name, taken in expected if row["article_id"] == name) for row in rows)
    precision, recall = right / len(rows), hits / len(expected)
    assert 2 * precision * recall / (precision + recall) >= 0.95


def _long_enough(one: Print, taken: Taken) -> bool:
    return len(read_words(one.paragraphs[taken.paragraph][taken.start : taken.end]).word) >= 8


def _same(by_id: dict[str, Made], name: str, taken: Taken, row: dict[str, Any]) -> bool:
    """The row covers what was taken, but for a tenth, on both sides."""
    mine, theirs = by_id[name].paragraphs[taken.paragraph], by_id[f"wire{taken.other}"].paragraphs[taken.other_paragraph]
    spans = (
        (row["char_start"] - mine.char_start, row["char_end"] - mine.char_start, taken.start, taken.end),
        (row["other_char_start"] - theirs.char_start, row["other_char_end"] - theirs.char_start, taken.other_start, taken.other_end),
    )
    return row["other_article_id"] == theirs.article_id and all(10 * (min(b, d) - max(a, c)) >= 9 * (max(b, d) - min(a, c)) for a, b, c, d in spans)


def test_verbatim_means_equal_words_and_runs_of_a_pair_are_apart(tmp_path: Path) -> None:
    articles, _ = town(4)
    texts = {made.article.article_id: "\n\n".join(paragraph.text for paragraph in made.paragraphs) for made in articles}
    places: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for row in grow(tmp_path, [(articles, NOTHING)]):
        mine = read_words(texts[row["article_id"]][row["char_start"] : row["char_end"]]).word
        theirs = read_words(texts[row["other_article_id"]][row["other_char_start"] : row["other_char_end"]]).word
        assert (len(mine), mine == theirs) == (row["n_words"], row["kind"] == "verbatim")
        places.setdefault((row["article_id"], row["other_article_id"]), []).append((row["char_start"], row["char_end"]))
    for spans in places.values():
        assert all(before[1] <= after[0] for before, after in pairwise(sorted(spans)))


def steps_of(articles: Sequence[Made], n_steps: int, seed: int) -> list[tuple[list[Made], frozenset[str]]]:
    """The articles in another order, some after others; with strangers that come at first and go again."""
    order = list(articles)
    random.Random(seed).shuffle(order)  # noqa: S311 - a test's order, no secrets
    strangers = [article(f"stranger{n}", [paragraph.text for paragraph in made.paragraphs], moment(n)) for n, made in enumerate(order[:6])]
    steps = [(order[n::n_steps], NOTHING) for n in range(n_steps)]
    return [([*steps[0][0], *strangers], NOTHING), (steps[1][0], frozenset(made.article.article_id for made in strangers)), *steps[2:]]


@pytest.mark.parametrize(("n_steps", "limits"), [(2, {}), (7, {}), (5, {"MAX_PRINTS": 2}), (5, {"MAX_PASSAGES": 3}), (9, {"MAX_SEGMENTS": 3})])
def test_any_order_and_any_split_end_in_the_same_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, n_steps: int, limits: dict[str, int]) -> None:
    for name, limit in limits.items():
        monkeypatch.setattr(corpus if name == "MAX_SEGMENTS" else recurring, name, limit)
    articles, _ = town(4)
    articles += [article(f"again{n}", [LEAD, SECOND] if n % 2 else [LEAD], moment(n)) for n in range(6)]
    articles += [article(f"varied{n}", [f"In place number {n} of the list: {LEAD}"], None) for n in range(6)]
    expected = grow(tmp_path / "at once", [(articles, NOTHING)])
    assert expected == grow(tmp_path / "grown", steps_of(articles, n_steps, seed=n_steps))


def test_a_changed_article_counts_as_it_is_now(tmp_path: Path) -> None:
    source, then = article("a", [LEAD], moment(8)), article("b", [SECOND], moment(9))
    now = article("b", [LEAD], moment(9))
    assert grow(tmp_path / "one", [([source, then], NOTHING), ([now], NOTHING)]) == grow(tmp_path / "two", [([source, now], NOTHING)])


def test_little_memory_gives_the_same_rows(tmp_path: Path) -> None:
    articles, _ = town(3)
    assert grow(tmp_path / "much", [(articles, NOTHING)]) == grow(tmp_path / "little", [(articles, NOTHING)], memory_mb=1)
