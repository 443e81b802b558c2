from collections.abc import Callable, Sequence

import pytest

from benchmarks.relayed import NOT_RELAYED, RELAYED, Relayed, hits, relays
from benchmarks.relayed_blind import NOT_RELAYED_BLIND, RELAYED_BLIND
from transforms.model import Rows

type ArticleOf = Callable[[str], Rows]


def f1(article: ArticleOf, statements: Sequence[Relayed], others: Sequence[str]) -> float:
    right = extra = missed = 0
    for text, expected in (*statements, *((text, []) for text in others)):
        found = relays(article(text))
        matched = hits(found, expected)
        right, missed, extra = right + matched, missed + len(expected) - matched, extra + len(found) - matched
    return 2 * right / (2 * right + extra + missed)


def test_relays_of_our_own_set(article: ArticleOf) -> None:
    assert f1(article, RELAYED, NOT_RELAYED) >= 0.97


def test_relays_of_the_set_written_blind(article: ArticleOf) -> None:
    assert f1(article, RELAYED_BLIND, NOT_RELAYED_BLIND) >= 0.95


@pytest.mark.parametrize("text", [*NOT_RELAYED, *NOT_RELAYED_BLIND])
def test_an_outlet_that_relays_nothing(article: ArticleOf, text: str) -> None:
    assert relays(article(text)) == []


def test_an_outlet_that_is_an_entity_is_linked(article: ArticleOf) -> None:
    rows = article("Premier Han Wei said the dam would be finished next year, according to Xinhua.")
    linked = [row.relay_entity_id for row in rows.sources if row.relay_name == "Xinhua"]
    assert [row.entity_id for row in rows.entities if row.text == "Xinhua"] == linked
