"""Contents that the parse cuts in two, and sources that stand before an aside."""

from collections.abc import Callable

import pytest

from transforms.model import Rows

type ArticleOf = Callable[[str], Rows]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("Ruth Cole said around eight other members of the board were planning to go.", ["around eight other members of the board were planning to go"]),
        ("Ruth Cole said that while the pier was an ideal place, it was too narrow.", ["that while the pier was an ideal place, it was too narrow"]),
        ("The new ferry, Ruth Cole said, is priced at 90,400 dollars.", ["The new ferry", "is priced at 90,400 dollars"]),
        ("Ruth Cole told reporters the harbour fee, which rose in May, has had bad results.", ["the harbour fee, which rose in May, has had bad results"]),
        ("The ferries start in May, Ruth Cole said, adding that the pier was safe.", ["The ferries start in May", "that the pier was safe"]),
    ],
)  # fmt: skip
def test_a_content_is_whole(article: ArticleOf, text: str, contents: list[str]) -> None:
    assert [row.content for row in article(text).sources] == contents


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The mayor's wife, Ruth, had claimed that her husband kept a copy of the plan.", "Ruth"),
        ("Despite what he wrote about Tidewell, Cole said he would vote for the plan.", "Cole"),
        ("Most sailors have said it falls flat for one reason: the pride the town feels is not one it shares.", "Most sailors"),
    ],
)
def test_a_source_stands_before_an_aside(article: ArticleOf, text: str, source: str) -> None:
    (row,) = article(text).sources
    assert row.source_text is not None
    assert source in row.source_text
    assert row.cue is not None
