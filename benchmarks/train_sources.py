"""Learns `transforms/lexicon/cue_weights.py` from PolNeAR's training part: `python benchmarks/train_sources.py GOLD.jsonl`.

A candidate is a good one where half of its content's and source's words are an attribution's of the gold. The weights are those of a logistic
regression (full batch, Adam, fixed steps: the same input gives the same weights); rare features and small weights are left out.
"""

import json
import math
import re
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from flows.nlp.models import load
from transforms.article import extract
from transforms.decode import decode
from transforms.layout import lay_out
from transforms.marks import with_marks
from transforms.model import Models, Parse, Record
from transforms.parse import parse, read_prose
from transforms.sources import grammar, long_quotes
from transforms.sources.candidates import Candidate, candidates
from transforms.sources.direct import find_direct
from transforms.sources.features import features, verbs_of_speech
from transforms.sources.quotes import quotes_of

RARE = 7
"""Features seen less often are left out."""
SMALL = 0.18
"""Weights nearer to nought are left out."""
_L2, _STEPS, _WORD = 3.0, 150, re.compile(r"\w+")
_OUT = Path(__file__).parent.parent / "transforms" / "lexicon" / "cue_weights.py"

type Words = frozenset[int]
type Example = tuple[list[str], bool]


def main() -> None:
    """Reads the gold, writes the module."""
    models = load()
    with Path(sys.argv[1]).open(encoding="utf-8") as lines:
        examples = [example for line in lines for example in _examples(json.loads(line), models)]
    print(f"{len(examples)} candidates, {sum(good for _, good in examples)} of them good")
    names, weights, bias = _fit(examples)
    _OUT.write_text(_module(names, weights, bias), encoding="utf-8")


def _examples(gold: dict[str, Any], models: Models) -> Iterator[Example]:
    """The candidates of one document that the direct quotations leave, with their features."""
    record = Record("gold", 0, "text", gold["text"].encode())
    decoded = decode(record)
    document = with_marks(lay_out(record, decoded, extract(decoded)))
    # the n-th visible character of the gold is the n-th of the clean text
    place = {character: count for count, character in enumerate(i for i, c in enumerate(document.text) if not c.isspace())}
    of_gold = {character: count for count, character in enumerate(i for i, c in enumerate(gold["text"]) if not c.isspace())}
    wanted = [(_gold_words(gold["text"], a["content"], of_gold), _gold_words(gold["text"], a["source"], of_gold)) for a in gold["attributions"]]
    for one in parse(document, read_prose(document), "en", models) or ():
        if one.parsed:
            quotes = quotes_of(one)
            direct = find_direct(one, quotes)
            speech = verbs_of_speech(one.doc)
            used = {found.verb.i for found in direct if found.verb is not None}
            spoken = [piece for found in direct for piece in found.pieces] + list(long_quotes(one, quotes))
            for candidate in candidates(one.doc):
                start = one.paragraph.char_start + candidate.cue.idx
                if candidate.cue.i not in used and not any(piece.start <= start < piece.end for piece in spoken):
                    content, source = _words(one, candidate.content, place), _source_words(one, candidate, place)
                    yield list(features(candidate, speech)), any(_agree(content, c) and (not source | s or _agree(source, s)) for c, s in wanted)


def _gold_words(text: str, span: Any, of_gold: dict[int, int]) -> Words:
    pieces = [] if not span else [span] if isinstance(span[0], int) else span
    return frozenset(of_gold[start + word.start()] for start, end in pieces for word in _WORD.finditer(text[start:end]))


def _words(parsed: Parse, places: Any, place: dict[int, int]) -> Words:
    base = parsed.paragraph.char_start
    tokens = (parsed.doc[one] for one in places)
    return frozenset(place[base + token.idx + word.start()] for token in tokens for word in _WORD.finditer(token.text))


def _source_words(parsed: Parse, candidate: Candidate, place: dict[int, int]) -> Words:
    head, cue = candidate.source, candidate.cue
    if head is None:
        return frozenset()
    first, last = grammar.phrase(head, grammar.indices(cue) if head.is_ancestor(cue) else ())
    return _words(parsed, range(first, last + 1), place)


def _agree(one: Words, other: Words) -> bool:
    return bool(one & other) and 2 * len(one & other) >= 0.5 * (len(one) + len(other))


def _fit(examples: list[Example]) -> tuple[list[str], np.ndarray, float]:
    """Logistic regression with L2."""
    counts = Counter(feature for found, _ in examples for feature in found)
    names = sorted(feature for feature, count in counts.items() if count >= RARE)
    index = {name: place for place, name in enumerate(names)}
    rows = [[index[feature] for feature in found if feature in index] for found, _ in examples]
    row_of = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    column_of = np.concatenate([np.array(row, dtype=int) for row in rows])
    good = np.array([one for _, one in examples], dtype=float)
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
