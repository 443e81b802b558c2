"""Stories from hand-made rows of `copies`."""

from transforms.copies.stories import Print, stories
from transforms.schema import Copy, CopyKind


def copy(article_id: str, span: tuple[int, int], other: str, other_start: int, kind: CopyKind = "verbatim") -> Copy:
    return Copy(article_id, 0, *span, other, 0, other_start, other_start + span[1] - span[0], 10, kind, in_quote=False)


LENGTHS = {"wire": 100, "print": 100, "second": 50, "quoter": 100, "other": 100}


def test_a_print_and_its_wire() -> None:
    rows = [copy("print", (0, 40), "wire", 10), copy("print", (60, 80), "wire", 70, "edited")]
    assert stories(LENGTHS, rows) == [Print("wire", "wire", None, 0, 0, 0, 0), Print("wire", "print", "wire", 0.6, 0.6, 0.6, 20 / 60)]


def test_the_parent_is_the_one_that_has_most_of_it() -> None:
    rows = [copy("print", (0, 50), "wire", 0), copy("second", (0, 20), "wire", 0), copy("second", (0, 45), "print", 0)]
    assert [(one.story_id, one.article_id, one.parent_id, one.copied) for one in stories(LENGTHS, rows)] == [
        ("wire", "wire", None, 0.0),
        ("wire", "print", "wire", 0.5),
        ("wire", "second", "print", 0.9),
    ]


def test_a_line_from_each_of_two_stories_joins_none() -> None:
    rows = [copy("print", (0, 90), "wire", 0), copy("quoter", (0, 10), "wire", 0), copy("quoter", (50, 60), "other", 0)]
    assert [one.article_id for one in stories(LENGTHS, rows)] == ["wire", "print"]


def test_quotations_alone_make_no_parent() -> None:
    said = copy("print", (0, 60), "wire", 0)._replace(in_quote=True)
    assert stories(LENGTHS, [said]) == []
    assert [one.parent_id for one in stories(LENGTHS, [said, copy("print", (0, 40), "other", 0)])] == [None, "other"]


def test_nothing_is_copied() -> None:
    assert stories(LENGTHS, []) == []
