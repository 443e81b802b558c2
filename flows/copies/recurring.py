"""What recurs too often to be compared with all of its kind, and which articles a change of that concerns.

These two limits are all that makes a pair's rows depend on other articles, so that work and rows grow with the corpus and not with its square.
When articles come or go, `unsettled` tells which old ones have to be looked at again for the rows to be as if all had come at once.
"""

from typing import NamedTuple

import numpy as np

from flows.copies.corpus import Corpus
from flows.copies.segment import Map, hash_ranges
from transforms.copies.fingerprint import Hashes, Indices, fingerprints
from transforms.copies.pairs import Flags, distinct, groups, unique

MAX_PASSAGES = 1000
"""A shingle in more different paragraphs than this is a stock phrase: no paragraphs are compared for its sake."""
MAX_PRINTS = 100
"""A paragraph printed word for word more often than this is compared through its first print, to which every later one is linked."""


class Asked(NamedTuple):
    """The passages that some articles hold, and their shingles; in one or more parts, each sorted."""

    passages: list[Hashes]
    shingles: list[Map]

    def near(self, low: int, high: int) -> list[Map]:
        """The shingles from `low` to below `high`."""
        return [shingles.part(low, high) for shingles in self.shingles]


def ask(corpus: Corpus, articles: Flags) -> Asked:
    """What some articles hold."""
    asked = Asked([], [])
    for segment, owner in zip(corpus.segments, corpus.owners, strict=True):
        wanted = owner >= 0
        wanted[wanted] = articles[owner[wanted]]
        if wanted.all():
            asked.passages.append(unique([segment.passages.keys]))
            asked.shingles.append(segment.shingles)
        elif wanted.any():
            places = np.flatnonzero(wanted[segment.places["article"]])
            passages = segment.places["passage"][places]
            marks, bounds = segment.words(places)
            hashes, paragraph = fingerprints(marks["word"], bounds)
            asked.passages.append(unique([passages]))
            asked.shingles.append(Map(*distinct(hashes, passages[paragraph])))
    return asked


def carriers(corpus: Corpus, shingles: Hashes, low: int, high: int) -> tuple[Hashes, Hashes]:
    """The distinct pairs of those shingles, all from `low` to below `high`, and the passages that hold them."""
    nothing = (np.empty(0, np.int64), np.empty(0, np.uint64))
    found = [nothing, *(segment.shingles.part(low, high).find(shingles) for segment in corpus.segments)]
    key, passage = (np.concatenate(columns) for columns in zip(*found, strict=True))
    return distinct(shingles[key], passage)


def stock(corpus: Corpus, shingle: Hashes, passage: Hashes) -> Flags:
    """Which of these pairs, sorted, belong to a stock phrase."""
    starts, sizes = groups(shingle)
    many = np.repeat(sizes > MAX_PASSAGES, sizes)
    live = np.zeros(len(shingle), np.int64)
    live[many] = corpus.alive(passage[many])
    return np.repeat(np.add.reduceat(live, starts) > MAX_PASSAGES, sizes) if len(starts) else many


def first_prints(passage: Indices) -> Flags:
    """Which prints, in the order of their passages and of time, a passage is compared through."""
    starts, sizes = groups(passage.astype(np.uint64))
    first: Flags = np.repeat(sizes <= MAX_PRINTS, sizes)
    first[starts] = True
    return first


def unsettled(before: Corpus, after: Corpus, gone: Flags, limit: int) -> Flags:
    """The articles of `after` whose rows may differ although they themselves are as they were in `before`.

    `gone` are the articles of `before` that are not in `after` or not the same; both have the same segments, or `after` more.
    """
    touched = [ask(before, gone), ask(after, after.fresh)]
    concerned = np.zeros(len(after.rank), bool)
    for asked in touched:
        for passages in asked.passages:
            for start in range(0, len(passages), limit):
                _leaders_changed(before, after, passages[start : start + limit], concerned)
    shingles = [shingles for asked in touched for shingles in asked.shingles]
    for low, high in hash_ranges(sum(len(part.keys) for part in shingles), limit):
        keys = unique([part.part(low, high).keys for part in shingles])
        key, passage = carriers(after, keys, low, high)
        changed = stock(before, key, passage) != stock(after, key, passage)
        concerned[after.prints(unique([passage[changed]])).article] = True
    return concerned & ~after.fresh


def _leaders_changed(before: Corpus, after: Corpus, passages: Hashes, concerned: Flags) -> None:
    then, now = before.prints(passages), after.prints(passages)
    leaders_then, leaders_now = then.place[first_prints(then.passage)], now.place[first_prints(now.passage)]
    articles = after.article_of(np.setxor1d(leaders_then, leaders_now))
    concerned[articles[articles >= 0]] = True
