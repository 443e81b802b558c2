"""How sure a row is right: a logistic sum of what speaks for and against it.

A feature is a name; what it weighs stands in `transforms/languages/en/name_weights.py`, learned by `benchmarks/train_entities.py` from rows that are
known to be right or wrong. Rows under `LEAST` are not written.
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from transforms.entities.ids import Identity
from transforms.entities.mention import Mention
from transforms.languages.en.name_weights import BIAS, WEIGHTS
from transforms.lexicon.names import COMPANY_SUFFIXES, FUNCTION_WORDS, ORG_BEGINNINGS, ORG_ENDINGS, TITLES
from transforms.model import Parse
from transforms.names.directory import BY_ID, Entry, known
from transforms.names.given_names import GIVEN_NAMES
from transforms.names.places import PLACE_ENDINGS
from transforms.schema import EntityType

LEAST = 0.1
"""Rows that are less likely right are not written: about the most that costs no set of gold more than a point of recall."""
TOLD = frozenset({"outlet", "dateline"})
"""Rows that are written in any case: their place in the text tells them."""
_FEW, _MANY = 3, 6
_PARAGRAPH = 700
_TITLE_CASE = 0.6
"""Share of capitalised words from which a paragraph is in title case."""
_STOPS = (".", "!", "?", '"', "”", ":", "…")


class Article(NamedTuple):
    """What the scores of an article's mentions have in common."""

    text: str
    lower: str
    counts: Counter[str]
    settled: Mapping[str, Mention]
    """By its text a mention that was voted on: what stands elsewhere is as sure."""
    familiar: str
    """How many of the article's names the directory has, in fifths."""
    tone: str
    """Whether someone says something, as in news, or the reader is spoken to, as in guides and shops."""


def scores(text: str, parses: Sequence[Parse], mentions: Sequence[Mention], identities: Sequence[Identity]) -> list[float]:
    """The probability of each mention that its span, type and id are right."""
    weighed: dict[tuple[str, EntityType, str], float] = {}
    found: list[float] = []
    paragraphs = iter(parses)
    parse = next(paragraphs)
    at_paragraph = None
    article = article_of(text, mentions)
    for mention, identity in zip(mentions, identities, strict=True):
        while mention.start >= parse.paragraph.char_end:
            parse, at_paragraph = next(paragraphs), None
        if at_paragraph is None:
            at_paragraph = _sum(of_paragraph(parse))
        key = (mention.text, mention.type, mention.method)
        if key not in weighed:
            weighed[key] = _sum(of_name(mention, identity, article))
        total = BIAS + weighed[key] + at_paragraph + _sum(of_place(mention, parse, text))
        found.append(round(1 / (1 + math.exp(-total)), 3))
    return found


def _sum(features: Iterator[str]) -> float:
    return sum(WEIGHTS.get(feature, 0.0) for feature in features)


def article_of(text: str, mentions: Sequence[Mention]) -> Article:
    """What is looked at once."""
    counts = Counter(mention.text for mention in mentions)
    share = sum(known(name) is not None for name in counts) / max(1, len(counts))
    settled = {mention.text: mention for mention in mentions if mention.score}
    lower = text.lower()
    said, you = lower.count(" said") + lower.count(" told"), lower.count(" you")
    return Article(text, lower, counts, settled, f"familiar {int(share * 5)}", f"said {_rate(said, text)} you {_rate(you, text)}")


def _rate(count: int, text: str) -> str:
    """How often something stands in a text: about once in a paragraph is often."""
    return "never" if not count else "often" if count * _PARAGRAPH > len(text) else "seldom"


def of_paragraph(parse: Parse) -> Iterator[str]:
    """What the paragraph says: its role, whether it is in title case, whether it is a sentence."""
    text = parse.paragraph.text
    words = [word for word in text.split() if word[0].isalpha() and word not in FUNCTION_WORDS]
    capitals = sum(word[0].isupper() for word in words) / max(1, len(words))
    yield f"role {parse.paragraph.role}"
    yield f"capitals {int(capitals * 5)}"
    if not text.endswith(_STOPS):
        yield "no sentence"


def of_place(mention: Mention, parse: Parse, text: str) -> Iterator[str]:
    """What stands right before and behind: capitals there are often the rest of a name."""
    kind, start, end = mention.type, mention.start, mention.end
    before, behind = text[max(0, start - 20) : start], text[end : end + 2]
    if start == parse.paragraph.char_start:
        yield f"{kind} opens"
    elif before.endswith(" "):
        word = before.split(" ")[-2]
        if word[:1].isupper():
            yield f"{kind} behind {'title' if word in TITLES else 'capital'}"
    elif before[-1:] in {"-", "–", "/", "'", "’"}:
        yield f"behind {before[-1:]}"
    if behind[:1] == " " and (behind[1:].isupper() or behind[1:].isdigit()):
        yield f"{kind} before {'digit' if behind[1:].isdigit() else 'capital'}"
    elif behind[:1] in {"-", "–", "/", "(", "’", "'", ":"}:
        yield f"before {behind[:1]}"


def of_name(mention: Mention, identity: Identity, article: Article) -> Iterator[str]:
    """What the name says, and what the article says of it."""
    name, kind = mention.text, mention.type
    settled = article.settled.get(name, mention)
    words = name.split()
    yield kind
    yield f"{kind} {mention.method}"
    yield f"{kind} share {int(settled.score * 10)}"
    yield f"agreed {int(settled.agreed * 4)}"
    yield f"{kind} {_directory(known(name), kind, identity.entity_id)}"
    yield f"{kind} {_shape(name, words)}"
    yield f"{kind} {_own_words(words)}"
    count = article.counts[name]
    yield f"times {count if count < _FEW else 'few' if count < _MANY else 'many'}"
    yield article.familiar
    yield f"{article.familiar} {mention.method}"
    yield article.tone
    yield f"{article.tone} {kind}"
    if kind == "PERSON" and len(words) == 1:
        yield f"surname of {'full' if '-' in identity.entity_id else 'none'}"
    elif kind == "ORG" and len(identity.entity_id) > len(name) + 12:
        yield "short for longer"
    if f" {name.lower()}" in article.lower and f" {name[0].lower()}{name[1:]}" in article.text:
        yield f"{kind} in small letters"


def _directory(entry: Entry | None, kind: EntityType, entity_id: str) -> str:
    if entry is None:
        return "id listed" if entity_id in BY_ID else "not listed"
    return ("sure" if entry.sure else "listed") if entry.type == kind else "listed otherwise"


def _shape(name: str, words: Sequence[str]) -> str:
    if any(letter.isdigit() for letter in name):
        return "with digit"
    if not name.isascii():
        return "with accent" if name[0].isalpha() and name[0] < "Ā" else "other script"
    if len(words) > 1:
        return "of 2" if len(words) == 2 else "of 3" if len(words) == 3 else "of many"
    if name.isupper():
        return "acronym"
    return "mixed" if any(letter.isupper() for letter in name[1:]) else "one word" if name[0].isupper() else "small"


def _own_words(words: Sequence[str]) -> str:
    if len(words) > 1 and words[0] in GIVEN_NAMES:
        return "given name"
    if words[-1] in COMPANY_SUFFIXES:
        return "legal form"
    if words[-1] in ORG_ENDINGS or words[0] in ORG_BEGINNINGS:
        return "body" if len(words) > 1 else "body alone"
    if words[-1] in PLACE_ENDINGS:
        return "place"
    return "plain"
