"""What paragraphs tell by their layout: `X to ESPN: …` in a headline, and quotations whose speaker stands a paragraph before."""

from collections.abc import Sequence
from typing import NamedTuple

from transforms.sources import grammar
from transforms.sources.attribution import Attribution, Channel, Passage, Reading, Span, Words
from transforms.sources.bounds import as_attribution
from transforms.sources.interviews import Interview, interview_line
from transforms.sources.outlets import display_name
from transforms.sources.quotations import announces, is_quote_verb

_TO = frozenset({"to", "tells"})
_HEADLINE = 25
"""Tokens that a headline has at most."""
_HEADLINES = frozenset({"title", "body", "crosshead", "standfirst"})
_NEAR = 150
"""Characters before a closing colon in which its verb stands."""


def headline(passage: Passage, _: Interview) -> Reading | None:
    """`Goalkeeper to ESPN: I never asked to leave`: a headline that names the speaker and the outlet before a colon."""
    doc = passage.doc
    if ": " not in passage.text or len(doc) > _HEADLINE or passage.role not in _HEADLINES:
        return None
    outlet = next((one for one in passage.outlets if one.entity is not None), None)
    if outlet is None or outlet.first < 2 or outlet.last + 2 >= len(doc):
        return None
    if doc[outlet.last + 1].text != ":" or doc[outlet.first - 1].lower_ not in _TO:
        return None
    first = outlet.last + 2
    quotes = (Span(passage.base + doc[first].idx, passage.base + len(passage.text.rstrip())),)
    channel = Channel(Words(outlet.first, outlet.last), display_name(doc, outlet))
    return Reading(
        "headline", None, doc[: outlet.first - 1].root, frozenset(range(first, len(doc))), cued=Words(outlet.first - 1, outlet.first - 1),
        named=Words(0, outlet.first - 2), quotes=quotes, channel=channel,
    )  # fmt: skip


LAYOUTS = (interview_line, headline)
"""Each makes a whole paragraph someone's words, or does not."""


def announced(passage: Passage, found: Sequence[Attribution]) -> Attribution | None:
    """Who speaks in the next paragraph, of one that ends with a colon: `She wrote:`; its content is empty."""
    text = passage.text.rstrip()
    if not text.endswith(":") or (found and found[-1].pieces[-1].end >= passage.base + len(text) - 2):
        return None
    near = [passage.doc[place] for place in passage.within(max(0, len(text) - _NEAR), len(text) - 1)]
    verbs = [token for token in near if token.pos_ in grammar.VERBAL]
    speaking = [verb for verb in verbs if is_quote_verb(verb)] or [verb for verb in verbs if announces(verb)]
    for verb in reversed(speaking):
        head = grammar.subject(verb)
        if head is not None:
            reading = Reading("quote-colon", verb, head, frozenset())
            return as_attribution(passage, reading, ())._replace(quoted=True)
    return None


class Told(NamedTuple):
    """A paragraph's attributions, and what it hands to the next."""

    found: Sequence[Attribution]
    left_open: bool = False
    """Whether its last quotation is not closed."""
    announced: Attribution | None = None
    """The speaker that its closing colon announces."""


def carry_over(paragraphs: Sequence[Told]) -> list[Attribution]:
    """All attributions of an article. A paragraph that reopens an unclosed quotation goes on with the last speaker's words.

    A quotation without a speaker of its own is the one's that the paragraph before announced with a colon, or quoted; it is left out where
    nothing says who spoke.
    """
    article: list[Attribution] = []
    before, last = Told(()), None
    for told in paragraphs:
        quoting: int | None = None
        for place, one in enumerate(told.found):
            if one.source is None and one.cue is None and one.quoted:
                if place == 0:
                    quoting = _carried(article, before, last, one)
            else:
                article.append(one)
                quoting = len(article) - 1 if one.quoted else quoting
        before, last = told, quoting
    return article


def _carried(article: list[Attribution], before: Told, last: int | None, one: Attribution) -> int | None:
    """Gives a quotation without a speaker to whom the paragraph before announced or quoted; the place of the attribution it now belongs to."""
    if before.announced is not None:
        article.append(before.announced._replace(pieces=one.pieces))
    elif last is None:
        return None
    elif before.left_open:
        article[last] = article[last]._replace(pieces=article[last].pieces + one.pieces)
        return last
    else:
        speaker = article[last]
        article.append(one._replace(source=speaker.source, head=speaker.head, base=speaker.base, carried=True))
    return len(article) - 1
