"""What must hold of every reading and attribution, by whatever construction; and that each rule in a tuple does something."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from transforms.model import Rows
from transforms.sources import bounds, channels, choice, constructions, lines, relay, speaker
from transforms.sources.attribution import Reading

type ArticleOf = Callable[[str], Rows]

NEWS = st.lists(
    st.sampled_from([
        "“The road is open,” Ruth Cole said.", "Ruth Cole said on Monday the road was open.", "The road is open, according to a police report.",
        "Xinhua quoted Ruth Cole as saying that the road was open.", "Cole denied the claim.", "The mill will close, and Cole, who owns it, said he was sorry.",
        "“We will stay,” a farmer told Reuters. “It is our land.”", "She promised to pay.", "It is believed the ship sank.", "Police, Cole said, had left.",
        "The minister, the BBC reported, will resign.", "He praised a bridge that they say has driven away the fish.", "\n\n", "Her promise to pay was kept.",
    ]),
    min_size=1, max_size=6,
)  # fmt: skip


@given(NEWS)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_content_shares_no_word_with_its_source_or_cue(article: ArticleOf, sentences: list[str]) -> None:
    for row in article(" ".join(("The town met.", *sentences))).sources:
        for start, end in ((row.source_start, row.source_end), (row.cue_start, row.cue_end)):
            assert start is None or end is None or end <= row.content_start or row.content_end <= start


@given(NEWS)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_two_attributions_have_one_cue(article: ArticleOf, sentences: list[str]) -> None:
    cues = [
        row.cue_start
        for row in article(" ".join(("The town met.", *sentences))).sources
        if row.piece == 0 and row.cue_start is not None and row.resolution != "carried"
    ]
    assert len(set(cues)) == len(cues)


RULES = [
    (constructions.CONSTRUCTIONS, "quoted_as", "Xinhua quoted the mayor as saying that the road was open."),
    (constructions.CONSTRUCTIONS, "quoted", "“The road is open,” Ruth Cole said."),
    (constructions.CONSTRUCTIONS, "according_to", "The road is open, according to a police report."),
    (constructions.CONSTRUCTIONS, "clauses", "Ruth Cole said the road was open."),
]


@pytest.mark.parametrize(("peers", "name", "text"), RULES)
def test_a_construction_can_be_left_out(article: ArticleOf, monkeypatch: pytest.MonkeyPatch, peers: Any, name: str, text: str) -> None:
    before = article(text).sources
    without = tuple(tuple(one for one in group if one.__name__ != name) for group in peers)
    monkeypatch.setattr(constructions.readings, "__defaults__", (without,))
    assert article(text).sources != before


def test_every_rule_is_a_named_function() -> None:
    named = [rule.__name__ for group in constructions.CONSTRUCTIONS for rule in group]
    named += [rule.__name__ for rules in (channels.CHANNELS, bounds.STARTS, lines.LAYOUTS, speaker.SIEVES) for rule in rules]
    assert len(set(named)) == len(named)
    assert "<lambda>" not in named


@pytest.mark.parametrize("sentence", ["He said it would rain. ", "“We will pay,” Ruth Cole said. "])
def test_readings_are_compared_with_their_neighbours_only(article: ArticleOf, monkeypatch: pytest.MonkeyPatch, sentence: str) -> None:
    sizes: list[int] = []
    neighbours = choice.neighbours

    def measured(readings: Iterable[Reading]) -> list[list[Reading]]:
        groups = neighbours(readings)
        sizes.extend(map(len, groups))
        return groups

    monkeypatch.setattr(relay, "neighbours", measured)
    article(sentence * 40)
    assert len(sizes) >= 40
    assert max(sizes) <= 2
