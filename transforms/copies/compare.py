"""Two prints side by side: which words one kept of the other, which it cut, added and edited, and what of that stands in quotation marks.

Paragraphs of the second are set beside those of the first that they share most words with, wherever these stand; inside a pair words are compared in order.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Literal, NamedTuple

from transforms.model import Sentence
from transforms.parse.quotations import quotations
from transforms.parse.sentences import sentences
from transforms.parse.words import plain, printed_words

ALIKE = 0.4
"""Least share of the shorter paragraph's words that two that belong together have in common."""
COMMON = 50
"""Paragraphs that a word stands in at the most to bring two together."""

type Kind = Literal["kept", "cut", "added", "edited"]


class Piece(NamedTuple):
    """A stretch of words: how the first has it, how the second, each with the blanks after it."""

    kind: Kind
    before: str
    after: str
    in_quote: bool


class Pair(NamedTuple):
    """A paragraph of each, or of one alone, with what became of its words."""

    before: int | None
    after: int | None
    pieces: Sequence[Piece]


class _Tokens(NamedTuple):
    """The words of a paragraph: as they compare, and each with all that is printed up to the next."""

    words: list[str]
    printed: list[str]
    quoted: list[bool]


def compare(before: Sequence[str], after: Sequence[str]) -> list[Pair]:
    """The paragraphs of the second in order, and those that only the first has where they stood."""
    ours, theirs = [_tokens(text) for text in before], [_tokens(text) for text in after]
    partner = _partners(ours, theirs)
    left = sorted(set(range(len(ours))) - set(partner.values()))
    pairs: list[Pair] = []
    for place, tokens in enumerate(theirs):
        mine = partner.get(place)
        if mine is not None:
            gone = [number for number in left if number < mine]
            pairs += [_alone(number, None, ours[number]) for number in gone]
            left = left[len(gone) :]
        pairs.append(_alone(None, place, tokens) if mine is None else Pair(mine, place, tuple(_pieces(ours[mine], tokens))))
    return pairs + [_alone(number, None, ours[number]) for number in left]


def _tokens(text: str) -> _Tokens:
    printed = printed_words(text)
    starts, place = [], 0
    for word in printed:
        place = text.find(word, place)
        starts.append(place)
        place += len(word)
    ends = [start + len(word) for start, word in zip(starts, printed, strict=True)]
    edges = [0, *(_edge(text, end, start) for end, start in zip(ends, starts[1:], strict=False)), len(text)]
    inside = quotations(text, sentences(text) or [Sentence(0, len(text))])
    quoted = [any(quote.start <= start < quote.end for quote in inside) for start in starts]
    words = [plain(word) for word in printed]
    return _Tokens(words or [""], [text[a:b] for a, b in pairwise(edges)], quoted or [False])


def _edge(text: str, end: int, start: int) -> int:
    """Where what belongs to a word ends and what belongs to the next begins: behind the last blank between them."""
    gap = text[end:start]
    return end + len(gap.rstrip()) + len(gap) - len(gap.rstrip()) if not gap or gap[-1].isspace() else end + max(map(gap.rfind, " \n\t\u00a0")) + 1


def _partners(ours: Sequence[_Tokens], theirs: Sequence[_Tokens]) -> dict[int, int]:
    """For each paragraph of the second the one of the first that it belongs to, the likest pairs first."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, tokens in enumerate(ours):
        for word in set(tokens.words):
            holders[word].append(number)
    counts = [Counter(tokens.words) for tokens in ours]
    likeness = []
    for place, tokens in enumerate(theirs):
        mine = Counter(tokens.words)
        near = {number for word in mine if len(holders[word]) <= COMMON for number in holders[word]}
        for number in near:
            shared = (mine & counts[number]).total()
            likeness.append((shared / max(min(mine.total(), counts[number].total()), 1), shared, -abs(number - place), number, place))
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for share, _, _, number, place in sorted(likeness, reverse=True):
        if share >= ALIKE and number not in taken and place not in partner:
            partner[place] = number
            taken.add(number)
    return partner


def _alone(before: int | None, after: int | None, tokens: _Tokens) -> Pair:
    text, in_quote = "".join(tokens.printed), all(tokens.quoted)
    return Pair(before, after, (Piece("added", "", text, in_quote) if before is None else Piece("cut", text, "", in_quote),))


def _pieces(ours: _Tokens, theirs: _Tokens) -> Iterator[Piece]:
    kinds: dict[str, Kind] = {"equal": "kept", "delete": "cut", "insert": "added", "replace": "edited"}
    for code, a, b, c, d in SequenceMatcher(None, ours.words, theirs.words, autojunk=False).get_opcodes():
        in_quote = any(ours.quoted[a:b]) or any(theirs.quoted[c:d])
        yield Piece(kinds[code], "".join(ours.printed[a:b]), "".join(theirs.printed[c:d]), in_quote)


class Sums(NamedTuple):
    """How many words were kept, cut, added, and, of the second, edited; and how many stretches inside quotation marks are not as they were."""

    kept: int
    cut: int
    added: int
    edited: int
    quotes_changed: int


def sums(pairs: Sequence[Pair]) -> Sums:
    """What a comparison comes to."""
    words: Counter[Kind] = Counter()
    changed = 0
    for pair in pairs:
        for piece in pair.pieces:
            words[piece.kind] += len(printed_words(piece.after or piece.before))
            changed += piece.in_quote and piece.kind != "kept" and len(pair.pieces) > 1
    return Sums(words["kept"], words["cut"], words["added"], words["edited"], changed)
