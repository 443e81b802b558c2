"""Learns `transforms/languages/en/cue_weights.py` from PolNeAR's training part: `python benchmarks/train_sources.py GOLD.jsonl`.

A reading is a good one where half of its content's and source's words are an attribution's of the gold, or where it stands in the words that the gold
gives an outlet for: whose words an outlet passes on PolNeAR does not mark, and copydesk does. The weights are those of a logistic
regression (full batch, Adam, fixed steps: the same input gives the same weights); rare features and small weights are left out.
"""

import json
import math
import re
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from benchmarks.alignment import Words, places, places_in, words_at
from flows.nlp.models import load
from transforms import languages
from transforms.article import extract
from transforms.decode import decode
from transforms.entities import tag_entities
from transforms.layout import lay_out
from transforms.marks import with_marks
from transforms.model import Document, Entities, Models, Parse, Record
from transforms.parse import parse, read_prose
from transforms.sources import outlet_mentions
from transforms.sources.attribution import Passage, Reading
from transforms.sources.constructions import CONSTRUCTIONS, clauses
from transforms.sources.features import features
from transforms.sources.interviews import read_interview
from transforms.sources.lines import LAYOUTS
from transforms.sources.plausible import can_attribute, says_something

RARE = 5
"""Features seen less often are left out."""
SMALL = 0.15
"""Weights nearer to nought are left out."""
_L2, _STEPS, _WORD = 4.0, 150, re.compile(r"\w+")
_NEWTON = 12
_OUT = Path(__file__).parent.parent / "transforms" / "languages" / "en" / "cue_weights.py"

_RELAYED = frozenset({"ccomp", "quote-verb", "according-to", "told-aside"})
"""What an outlet passes on."""


class Example(NamedTuple):
    """A reading's features, whether the gold has it, and whether it could be a row at all."""

    features: list[str]
    good: bool
    plausible: bool


def main() -> None:
    """Reads the gold, writes the module."""
    models = load()
    with Path(sys.argv[1]).open(encoding="utf-8") as lines:
        examples = [example for line in lines for example in _examples(json.loads(line), models)]
    print(f"{len(examples)} readings, {sum(one.good for one in examples)} of them good")
    names, weights, bias = _calibrated(*_fit(examples), [one for one in examples if one.plausible])
    _OUT.write_text(_module(names, weights, bias), encoding="utf-8")


def _examples(gold: dict[str, Any], models: Models) -> Iterator[Example]:
    """The readings of one document with their features, and whether the gold has them."""
    record = Record("gold", 0, "text", gold["text"].encode())
    decoded = decode(record)
    document = with_marks(lay_out(record, decoded, extract(decoded))).in_language(languages.of("en"))
    parses = parse(document, read_prose(document), models) or ()
    yield from examples_of(gold, document, parses, tag_entities(document, parses))


def examples_of(gold: dict[str, Any], document: Document, parses: Sequence[Parse], entities: Entities) -> Iterator[Example]:
    """The same of a parsed document."""
    place, of_gold = places_in(gold["text"], document.text), places(gold["text"])
    wanted = [(gold_words(gold["text"], a["content"], of_gold), gold_words(gold["text"], a["source"], of_gold)) for a in gold["attributions"]]
    interview, outlets = read_interview(parses, entities), outlet_mentions(entities)
    for one in parses:
        passage = Passage(one, outlets.get(one.paragraph.paragraph_index, ()))
        lines = [line for layout in LAYOUTS if (line := layout(passage, interview)) is not None]
        for reading in lines or (_readings(passage) if one.parsed else ()):
            content, source = _words(passage, reading.content, place), _source_words(passage, reading, place)
            unnamed = reading.cue is None and reading.source is None
            good = any(agree(content, c) and (unnamed or not source | s or agree(source, s)) for c, s in wanted)
            named = _words(passage, (token for outlet in passage.outlets for token in range(outlet.first, outlet.last + 1)), place)
            relayed = reading.secondhand or reading.construction in _RELAYED
            good = good or (relayed and any(content | source <= c and (reading.secondhand or agree(named & s, s)) for c, s in wanted))
            yield Example(list(features(reading, passage)), good, can_attribute(reading) and says_something(reading))


def _readings(passage: Passage) -> Iterator[Reading]:
    """Every reading of every cue, those of the surer constructions first."""
    read: set[int] = set()
    for peers in CONSTRUCTIONS:
        every = (one for construction in peers for one in (clauses(passage, None) if construction is clauses else construction(passage)))
        found = [one for one in every if one.content and (one.cue is None or one.cue.i not in read)]
        yield from found
        read.update(one.cue.i for one in found if one.cue is not None and one.named is not None)


def gold_words(text: str, span: Any, of_gold: dict[int, int]) -> Words:
    """The words of a span of the gold, which may be in pieces, by the numbers of their first characters."""
    return words_at(text, [] if not span else [span] if isinstance(span[0], int) else span, of_gold)


def _words(passage: Passage, places: Iterable[int], place: dict[int, int]) -> Words:
    tokens = (passage.doc[one] for one in places)
    return frozenset(place[passage.base + token.idx + word.start()] for token in tokens for word in _WORD.finditer(token.text))


def _source_words(passage: Passage, reading: Reading, place: dict[int, int]) -> Words:
    words = reading.source_words
    return frozenset() if words is None else _words(passage, words.places, place)


def agree(one: Words, other: Words) -> bool:
    """Whether two sets of words share half of their words."""
    return bool(one & other) and 2 * len(one & other) >= 0.5 * (len(one) + len(other))


def _fit(examples: list[Example]) -> tuple[list[str], np.ndarray, float]:
    """Logistic regression with L2."""
    counts = Counter(feature for one in examples for feature in one.features)
    names = sorted(feature for feature, count in counts.items() if count >= RARE)
    index = {name: place for place, name in enumerate(names)}
    rows = [[index[feature] for feature in found if feature in index] for found in (one.features for one in examples)]
    row_of = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    column_of = np.concatenate([np.array(row, dtype=int) for row in rows])
    good = np.array([one.good for one in examples], dtype=float)
    weights = np.zeros(len(names) + 1)
    weights[-1] = math.log(good.mean() / (1 - good.mean()))
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        score = weights[-1] + np.bincount(row_of, weights=weights[column_of], minlength=len(rows))
        error = 1 / (1 + np.exp(-score)) - good
        slope = np.append(np.bincount(column_of, weights=error[row_of], minlength=len(names)) + _L2 * weights[:-1], error.sum())
        mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope**2
        rate = 0.1 * (1 - step / (_STEPS + 1)) + 0.002
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return names, weights[:-1], float(weights[-1])


def _calibrated(names: list[str], weights: np.ndarray, bias: float, examples: list[Example]) -> tuple[list[str], np.ndarray, float]:
    """The weights stretched and the bias moved so that the scores of readings that can be rows are probabilities (Platt's scaling, by Newton's method)."""
    weight = dict(zip(names, weights, strict=True))
    total = np.array([bias + sum(weight.get(feature, 0.0) for feature in one.features) for one in examples])
    good = np.array([one.good for one in examples], dtype=float)
    inputs, scale = np.stack([total, np.ones_like(total)]), np.array([1.0, 0.0])
    for _ in range(_NEWTON):
        score = 1 / (1 + np.exp(-(scale @ inputs)))
        scale -= np.linalg.solve((inputs * (score * (1 - score))) @ inputs.T, inputs @ (score - good))
    print(f"stretched by {scale[0]:.2f}, moved by {scale[1]:.2f}")
    return names, weights * scale[0], float(bias * scale[0] + scale[1])


def _module(names: list[str], weights: np.ndarray, bias: float) -> str:
    """The module's text: its own head and reader, with a new table."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for name, weight in zip(names, weights, strict=True):
        if abs(weight) >= SMALL and round(weight * 10) and not re.search(r'[\s="\\@]', name):
            parts = name.split(":")
            cut = min(2, len(parts) - 1)
            groups[":".join(parts[:cut])].append(f"{':'.join(parts[cut:])}={round(weight * 10)}")
    words = [word for prefix in sorted(groups) for word in (f"@{prefix}", *sorted(groups[prefix]))]
    table = "\n".join(textwrap.wrap(" ".join(words), 157, break_long_words=False, break_on_hyphens=False))
    module = _OUT.read_text(encoding="utf-8")
    module = re.sub(r"^BIAS = .*$", f"BIAS = {bias:.2f}", module, flags=re.MULTILINE)
    return re.sub(r'(_TABLE = """\n).*?(\n""")', lambda found: found[1] + table + found[2], module, flags=re.DOTALL)


if __name__ == "__main__":
    main()
