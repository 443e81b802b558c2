"""The runs of words that two paragraphs share, exactly or but for small edits, and whether they tell of copying."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from transforms.copies.fingerprint import Indices, hashes
from transforms.copies.words import Array

CORE = 4
"""Equal words in a row that a run is built from."""
GAP = 6
"""Most words that a run bridges at once, on either side."""
EDGE = 4
"""Most words between a run and the edge of its sentences that are taken into it, the outermost being equal on both sides."""
MAX_REPEATS = 20
"""A stretch of CORE words that a paragraph says more often than this starts no run."""
MIN_WORDS = 8
"""Least words of a run that are equal on both sides."""
SENTENCE_WORDS = 7
"""Least words of a sentence that tells of copying; shorter ones recur by chance."""
SENTENCE_SHARE = 0.82
"""Share of the letters of two sentences that must be in equal words for one to be a copy of the other."""
TAKEN_WORDS = 20
"""Least words of a sentence that tells of copying where all of it went into a longer one."""
TAKEN_SHARE = 0.6
"""Share of the longer sentence's letters that it must make."""
LONG = 40
"""Words in a row, outside quotation marks, that tell of copying whatever sentences they stand in."""


class Passage(NamedTuple):
    """A paragraph made ready for alignment."""

    words: list[int]
    sentences: list[int]
    quotes: list[int]
    letters: list[int]
    """Letters before each word, from some start, and after the last."""
    grams: list[int]
    """The hash of every CORE words in a row."""
    places: dict[int, int]
    """The last place of each of these."""

    def sentence(self, place: int) -> tuple[int, int]:
        """The first word of the sentence that a word stands in, and the word after its last."""
        number = self.sentences[place]
        return bisect_left(self.sentences, number, 0, place), bisect_right(self.sentences, number, place)

    def weight(self, start: int, end: int) -> int:
        """Letters of the words from `start` to before `end`."""
        return self.letters[end] - self.letters[start]


class Core(NamedTuple):
    """`size` equal words at `a` of one paragraph and `b` of the other."""

    a: int
    b: int
    size: int


class Span(NamedTuple):
    """Words [a_start, a_end) of one paragraph and [b_start, b_end) of the other."""

    a_start: int
    a_end: int
    b_start: int
    b_end: int


class Run(NamedTuple):
    """A shared run: words [a_start, a_end) of one paragraph and [b_start, b_end) of the other."""

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


def prepare(marks: Array, bounds: Indices) -> Iterator[Passage]:
    """Paragraphs made ready for alignment. Paragraph i is `marks[bounds[i]:bounds[i + 1]]`."""
    words, sentences, quotes = (marks[name].tolist() for name in ("word", "sentence", "quote"))
    letters = np.concatenate([[0], np.cumsum(marks["weight"], dtype=np.int64)]).tolist()
    grams = hashes(marks["word"], CORE).tolist()
    edges = bounds.tolist()
    for start, end in pairwise(edges):
        mine = grams[start : max(end - CORE + 1, start)]
        places = dict(zip(mine, range(len(mine)), strict=True))
        yield Passage(words[start:end], sentences[start:end], quotes[start:end], letters[start : end + 1], mine, places)


def align(one: Passage, other: Passage) -> Alignment:
    """The runs that two paragraphs share, in the order of the first, no word in two of them."""
    cores = _disjoint(_cores(one, other))
    if not cores:
        return Alignment((), telling=False)
    spans = [_span(chain) for chain in _chains(cores) if sum(core.size for core in chain) >= MIN_WORDS]
    runs = [_run(one, other, _to_sentence(one, other, span, spans)) for span in spans]
    return Alignment(runs, bool(runs) and _telling(one, other, cores, runs))


def align_same(one: Passage) -> Alignment:
    """What two prints of the same paragraph share: all of it."""
    size = len(one.words)
    if size < MIN_WORDS:
        return Alignment((), telling=False)
    run = Run(0, size, 0, size, verbatim=True, in_quote=_quoted(one, 0, size))
    sentences = Counter(one.sentences)
    return Alignment((run,), max(sentences.values()) >= SENTENCE_WORDS or size >= LONG)


def _cores(one: Passage, other: Passage) -> list[Core]:
    """All longest stretches of at least CORE equal words."""
    shared = one.places.keys() & other.places.keys()
    if len(shared) * CORE < MIN_WORDS:
        return []
    here, there = _all_places(one, shared), _all_places(other, shared)
    pairs = {(a, b) for gram in shared for a in here[gram] for b in there[gram]}
    cores = []
    for a, b in pairs:
        if (a - 1, b - 1) not in pairs:
            size = CORE
            while (a + size - CORE + 1, b + size - CORE + 1) in pairs:
                size += 1
            cores.append(Core(a, b, size))
    return cores


def _all_places(passage: Passage, grams: set[int]) -> dict[int, list[int]]:
    """All places of some grams; none of those that a passage says over and over, for their pairs would be too many."""
    if len(passage.places) == len(passage.grams):
        return {gram: [passage.places[gram]] for gram in grams}
    places: dict[int, list[int]] = {gram: [] for gram in grams}
    for place, gram in enumerate(passage.grams):
        if gram in places:
            places[gram].append(place)
    return {gram: found if len(found) <= MAX_REPEATS else [] for gram, found in places.items()}


def _disjoint(cores: list[Core]) -> list[Core]:
    """The longest cores, and of the others what these leave over, in the order of the first paragraph."""
    kept: list[Core] = []
    for core in sorted(cores, key=lambda core: (-core.size, core.a, core.b)):
        a, b, size = core
        for other in kept:
            before = max(other.a + other.size - a, other.b + other.size - b)
            after = max(a + size - other.a, b + size - other.b)
            if before <= 0 or after <= 0:
                if _apart(a, other.a, size, other.size) and _apart(b, other.b, size, other.size):
                    continue
                size = 0
                break
            if _apart(a, other.a, size, other.size) and _apart(b, other.b, size, other.size):
                continue
            if before < size and a >= other.a and b >= other.b:
                a, b, size = a + before, b + before, size - before
            elif after < size and a <= other.a and b <= other.b:
                size -= after
            else:
                size = 0
            if size < CORE:
                break
        if size >= CORE:
            kept.append(Core(a, b, size))
    return sorted(kept)


def _apart(start: int, other_start: int, size: int, other_size: int) -> bool:
    return start + size <= other_start or other_start + other_size <= start


def _chains(cores: list[Core]) -> list[list[Core]]:
    """Cores that follow one another on both sides with no more than GAP words between them, together."""
    chains: list[list[Core]] = []
    for core in cores:
        for chain in reversed(chains):
            last = chain[-1]
            gap_a, gap_b = core.a - last.a - last.size, core.b - last.b - last.size
            if 0 <= gap_a <= GAP and 0 <= gap_b <= GAP:
                chain.append(core)
                break
        else:
            chains.append([core])
    return chains


def _span(chain: list[Core]) -> Span:
    first, last = chain[0], chain[-1]
    return Span(first.a, last.a + last.size, first.b, last.b + last.size)


def _to_sentence(one: Passage, other: Passage, span: Span, spans: list[Span]) -> Span:
    """The span with the last few words to the edge of its sentences, where these begin or end alike and no other span holds them."""
    a_start, a_end, b_start, b_end = span
    a_first, b_first = one.sentence(a_start)[0], other.sentence(b_start)[0]
    if 0 < a_start - a_first <= EDGE and 0 < b_start - b_first <= EDGE and one.words[a_first] == other.words[b_first]:
        a_start, b_start = a_first, b_first
    a_last, b_last = one.sentence(a_end - 1)[1], other.sentence(b_end - 1)[1]
    if 0 < a_last - a_end <= EDGE and 0 < b_last - b_end <= EDGE and one.words[a_last - 1] == other.words[b_last - 1]:
        a_end, b_end = a_last, b_last
    longer = Span(a_start, a_end, b_start, b_end)
    return longer if all(near == span or _clear(longer, near) for near in spans) else span


def _clear(one: Span, other: Span) -> bool:
    on_a = one.a_end <= other.a_start or other.a_end <= one.a_start
    return on_a and (one.b_end <= other.b_start or other.b_end <= one.b_start)


def _run(one: Passage, other: Passage, span: Span) -> Run:
    a_start, a_end, b_start, b_end = span
    in_quote = _quoted(one, a_start, a_end) and _quoted(other, b_start, b_end)
    return Run(*span, verbatim=one.words[a_start:a_end] == other.words[b_start:b_end], in_quote=in_quote)


def _quoted(passage: Passage, start: int, end: int) -> bool:
    """The words stand inside one quotation."""
    return passage.quotes[start] != 0 and passage.quotes[start] == passage.quotes[end - 1]


def _telling(one: Passage, other: Passage, cores: list[Core], runs: list[Run]) -> bool:
    if any(not run.in_quote and run.a_end - run.a_start >= LONG for run in runs):
        return True
    shared: Counter[tuple[tuple[int, int], tuple[int, int]]] = Counter()
    for core in cores:
        start = core.a
        while start < core.a + core.size:
            b = start - core.a + core.b
            mine, theirs = one.sentence(start), other.sentence(b)
            size = min(mine[1] - start, theirs[1] - b, core.a + core.size - start)
            shared[mine, theirs] += one.weight(start, start + size)
            start += size
    return any(_same_sentence(one, other, mine, theirs, letters) for (mine, theirs), letters in shared.items())


def _same_sentence(one: Passage, other: Passage, mine: tuple[int, int], theirs: tuple[int, int], letters: int) -> bool:
    """Whether one sentence is a copy of the other, or went into it whole; `letters` are in words that they share."""
    if min(mine[1] - mine[0], theirs[1] - theirs[0]) < SENTENCE_WORDS:
        return False
    my_letters, their_letters = one.weight(*mine), other.weight(*theirs)
    if 2 * letters >= SENTENCE_SHARE * (my_letters + their_letters):
        return True
    taken = letters == min(my_letters, their_letters) and letters >= TAKEN_SHARE * max(my_letters, their_letters)
    quotes = one.quotes[slice(*mine)] if my_letters <= their_letters else other.quotes[slice(*theirs)]
    return taken and quotes.count(0) >= TAKEN_WORDS
