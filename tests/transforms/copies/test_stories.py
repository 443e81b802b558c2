"""Stories from hand-made rows of `copies`: an article of n words, each a letter and a blank."""

import numpy as np

from transforms.copies.fingerprint import Indices
from transforms.copies.stories import Print, firsts, measured
from transforms.schema import Copy, CopyKind

LENGTHS = {"wire": 50, "print": 50, "second": 25, "other": 50}


def starts(article_id: str) -> Indices:
    return np.arange(0, 2 * LENGTHS[article_id], 2)


def copy(article_id: str, span: tuple[int, int], other: str, other_start: int, kind: CopyKind = "verbatim") -> Copy:
    """Words [start, end) of an article, and as many of another."""
    start, end = (2 * place for place in span)
    return Copy(article_id, 0, start, end - 1, other, 0, 2 * other_start, 2 * other_start + end - start - 1, end - start, kind, in_quote=False)


def test_a_print_and_its_wire() -> None:
    rows = [copy("print", (0, 20), "wire", 5), copy("print", (30, 40), "wire", 35, "edited")]
    assert measured("print", rows, starts) == Print("print", "wire", 30, 50, 0.6, 10 / 30)


def test_the_parent_is_the_one_that_has_most_of_it_and_a_word_counts_once() -> None:
    rows = [copy("second", (0, 10), "wire", 0), copy("second", (5, 23), "print", 0)]
    assert measured("second", rows, starts) == Print("second", "print", 23, 25, 18 / 50, 0.0)


def test_a_line_from_each_of_two_stories_joins_none() -> None:
    rows = [copy("print", (0, 5), "wire", 0), copy("print", (25, 30), "other", 0)]
    assert measured("print", rows, starts) == Print("print", None, 10, 50, 0.0, 0.0)


def test_quotations_alone_make_no_parent() -> None:
    said = copy("print", (0, 30), "wire", 0)._replace(in_quote=True)
    assert measured("print", [said], starts).parent_id is None
    assert measured("print", [said, copy("print", (0, 20), "other", 0)], starts).parent_id == "other"


def test_nothing_is_copied() -> None:
    assert measured("wire", [], starts) == Print("wire", None, 0, 50, 0.0, 0.0)


def test_a_story_is_a_first_article_with_all_that_descend_from_it() -> None:
    assert firsts({"c": "b", "b": "a", "x": "y"}) == {"a": "a", "b": "a", "c": "a", "x": "y", "y": "y"}
    assert firsts({}) == {}
