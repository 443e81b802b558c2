from collections.abc import Callable

import pytest

from tests.transforms.sources.relayed import NOT_RELAYED, RELAYED
from transforms.model import Rows

type ArticleOf = Callable[[str], Rows]


def relays(rows: Rows) -> list[tuple[str, str, str]]:
    """Speaker, outlet and the whole content of each relayed statement."""
    contents: dict[int, str] = {}
    for row in rows.sources:
        contents[row.source_index] = f"{contents.get(row.source_index, '')} {row.content}"
    return [
        (row.source_text or "", f"{row.relay_text} {row.relay_name}", contents[row.source_index])
        for row in rows.sources
        if row.relay_name is not None and row.piece == 0
    ]


def agrees(found: tuple[str, str, str], expected: tuple[str, str, str]) -> bool:
    return all(want.lower() in got.lower() for want, got in zip(expected, found, strict=True))


def f1(article: ArticleOf) -> float:
    hits = extra = missed = 0
    for text, expected in (*RELAYED, *((text, []) for text in NOT_RELAYED)):
        found = relays(article(text))
        matched = sum(any(agrees(one, want) for one in found) for want in expected)
        hits, missed, extra = hits + matched, missed + len(expected) - matched, extra + len(found) - matched
    return 2 * hits / (2 * hits + extra + missed)


def test_relays_of_our_own_set(article: ArticleOf) -> None:
    assert f1(article) >= 0.93


@pytest.mark.parametrize("text", NOT_RELAYED)
def test_an_outlet_that_relays_nothing(article: ArticleOf, text: str) -> None:
    assert relays(article(text)) == []


def test_an_outlet_that_is_an_entity_is_linked(article: ArticleOf) -> None:
    rows = article("Premier Han Wei said the dam would be finished next year, according to Xinhua.")
    linked = [row.relay_entity_id for row in rows.sources if row.relay_name == "Xinhua"]
    assert [row.entity_id for row in rows.entities if row.text == "Xinhua"] == linked
