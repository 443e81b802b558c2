"""The runs of words that two paragraphs share, exactly or but for small edits."""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from transforms.copies.intervals import Taken
from transforms.copies.passages import CORE, Core, Passages
from transforms.copies.sentences import SENTENCE_WORDS, share_a_sentence

GAP = 6
"""Most words that a run bridges at once, on either side."""
EDGE = 4
"""Most words between a run and the edge of its sentences that are taken into it, the outermost being equal on both sides."""
MIN_WORDS = 8
"""Least words of a run that are equal on both sides."""
LONG = 40
"""Words in a row, outside quotation marks, that tell of copying whatever sentences they stand in."""
_FAR = 1 << 32
"""More than any place."""


class Span(NamedTuple):
    """Places [a_start, a_end) of one paragraph and [b_start, b_end) of the other."""

    a_start: int
    a_end: int
    b_start: int
    b_end: int


class Run(NamedTuple):
    """A shared run: words [a_start, a_end) of one paragraph and [b_start, b_end) of the other, counted from their starts."""

    a_start: int
    a_end: int
    b_start: int
    b_end: int
    verbatim: bool
    in_quote: bool


class Alignment(NamedTuple):
    """What two paragraphs share."""

    runs: Sequence[Run]
    telling: bool
    """A whole sentence, or a stretch too long for chance, is among it."""


def align(text: Passages, one: int, other: int) -> Alignment:
    """The runs that two paragraphs share, in the order of the first, no word in two of them."""
    cores = _cores(text, one, other)
    if len(cores) > 1:
        cores = _disjoint(cores)
    spans = [_span(chain) for chain in _chains(cores) if sum(core.size for core in chain) >= MIN_WORDS]
    if not spans:
        return Alignment((), telling=False)
    a, b = text.bounds[one], text.bounds[other]
    room = zip(_room([(span.a_start, span.a_end) for span in spans]), _room([(span.b_start, span.b_end) for span in spans]), strict=True)
    runs = [_run(text, _to_sentence(text, span, on_a, on_b), a, b) for span, (on_a, on_b) in zip(spans, room, strict=True)]
    is_long = any(not run.in_quote and run.a_end - run.a_start >= LONG for run in runs)
    return Alignment(runs, is_long or share_a_sentence(text, cores))


def align_same(text: Passages, one: int) -> Alignment:
    """What two prints of the same paragraph share: all of it."""
    start, end = text.bounds[one : one + 2]
    if end - start < MIN_WORDS:
        return Alignment((), telling=False)
    run = Run(0, end - start, 0, end - start, verbatim=True, in_quote=text.quoted(start, end))
    sentences = range(text.sentences[start], text.sentences[end - 1] + 1)
    longest = max(text.edges[number + 1] - text.edges[number] for number in sentences)
    return Alignment((run,), longest >= SENTENCE_WORDS or end - start >= LONG)


def _cores(text: Passages, one: int, other: int) -> list[Core]:
    """All longest stretches of at least CORE equal words."""
    # Two places as one number: where words follow one another on both sides, so do the numbers.
    meetings = sorted([(b - a) * _FAR + a for a, b in text.meetings(one, other)])
    cores = []
    for first, size in _stretches(meetings):
        shift, a = divmod(first, _FAR)
        cores.append(Core(a, a + shift, size + CORE - 1))
    return cores


def _stretches(numbers: list[int]) -> list[tuple[int, int]]:
    """The first number and the length of each stretch of numbers that follow one another."""
    starts = [place for place, number in enumerate(numbers) if not place or number != numbers[place - 1] + 1]
    return [(numbers[start], end - start) for start, end in pairwise([*starts, len(numbers)])]


def _disjoint(cores: list[Core]) -> list[Core]:
    """The longest cores, and of the others what these leave over, in the order of the first paragraph."""
    kept: list[Core] = []
    on_a, on_b = Taken(), Taken()
    for core in sorted(cores, key=lambda core: (-core.size, core.a, core.b)):
        a, b, size = core
        near = sorted({*on_a.near(a, a + size), *on_b.near(b, b + size)})
        for other in (kept[number] for number in near):
            a, b, size = _left_over(a, b, size, other)
            if size < CORE:
                break
        if size >= CORE:
            on_a.add(a, a + size, len(kept))
            on_b.add(b, b + size, len(kept))
            kept.append(Core(a, b, size))
    return sorted(kept)


def _left_over(a: int, b: int, size: int, other: Core) -> tuple[int, int, int]:
    """What another core leaves of one: its end, its beginning, nothing (size 0) or all."""
    if _apart(a, other.a, size, other.size) and _apart(b, other.b, size, other.size):
        return a, b, size
    before = max(other.a + other.size - a, other.b + other.size - b)
    after = max(a + size - other.a, b + size - other.b)
    if before <= 0 or after <= 0:
        return a, b, 0
    if before < size and a >= other.a and b >= other.b:
        return a + before, b + before, size - before
    if after < size and a <= other.a and b <= other.b:
        return a, b, size - after
    return a, b, 0


def _apart(start: int, other_start: int, size: int, other_size: int) -> bool:
    return start + size <= other_start or other_start + other_size <= start


def _chains(cores: list[Core]) -> list[list[Core]]:
    """Cores that follow one another on both sides with no more than GAP words between them, together."""
    chains: list[list[Core]] = []
    open_: list[list[Core]] = []  # those that end near enough for another core to follow, in order of their beginning
    for core in cores:
        open_ = [chain for chain in open_ if core.a - chain[-1].a - chain[-1].size <= GAP]
        for chain in reversed(open_):
            last = chain[-1]
            gap_a, gap_b = core.a - last.a - last.size, core.b - last.b - last.size
            if 0 <= gap_a <= GAP and 0 <= gap_b <= GAP:
                chain.append(core)
                break
        else:
            chains.append([core])
            open_.append(chains[-1])
    return chains


def _span(chain: list[Core]) -> Span:
    first, last = chain[0], chain[-1]
    return Span(first.a, last.a + last.size, first.b, last.b + last.size)


def _room(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """For each stretch where those that begin before it end, and where the first after it begins."""
    order = sorted(range(len(stretches)), key=stretches.__getitem__)
    ends = accumulate((stretches[number][1] for number in order), max, initial=-_FAR)
    starts = [*(stretches[number][0] for number in order[1:]), _FAR]
    room = [(0, 0)] * len(stretches)
    for number, end, start in zip(order, ends, starts, strict=False):
        room[number] = end, start
    return room


def _to_sentence(text: Passages, span: Span, on_a: tuple[int, int], on_b: tuple[int, int]) -> Span:
    """The span with the last few words to the edge of its sentences, where these begin or end alike and no other span holds them: where there is room."""
    a_start, a_end, b_start, b_end = span
    a_first, b_first = text.edges[text.sentences[a_start]], text.edges[text.sentences[b_start]]
    if 0 < a_start - a_first <= EDGE and 0 < b_start - b_first <= EDGE and text.words[a_first] == text.words[b_first]:
        a_start, b_start = a_first, b_first
    a_last, b_last = text.edges[text.sentences[a_end - 1] + 1], text.edges[text.sentences[b_end - 1] + 1]
    if 0 < a_last - a_end <= EDGE and 0 < b_last - b_end <= EDGE and text.words[a_last - 1] == text.words[b_last - 1]:
        a_end, b_end = a_last, b_last
    is_clear = on_a[0] <= a_start and a_end <= on_a[1] and on_b[0] <= b_start and b_end <= on_b[1]
    return Span(a_start, a_end, b_start, b_end) if is_clear else span


def _run(text: Passages, span: Span, a: int, b: int) -> Run:
    """A span as a run of the paragraphs that start at `a` and `b`."""
    a_start, a_end, b_start, b_end = span
    verbatim = text.words[a_start:a_end] == text.words[b_start:b_end]
    in_quote = text.quoted(a_start, a_end) and text.quoted(b_start, b_end)
    return Run(a_start - a, a_end - a, b_start - b, b_end - b, verbatim, in_quote)
