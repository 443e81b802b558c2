"""Learns `transforms/languages/en/row_weights.py`, how sure a row is right: `python -m benchmarks.train_rows POLNEAR.jsonl JUDGED.jsonl ...`.

Two kinds of rows teach: those of PolNeAR's training part (each fourth article), right where content and source share half of their words with the gold's,
and rows that readers judged (`verdict`), found again in their paragraph. PolNeAR's count little and have an intercept and a slope of their own: it marks
attitudes that copydesk leaves out. A logistic regression by Newton's method; judged rows of the part `unseen` are left for `benchmarks.sources`.
"""

import json
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from benchmarks.train_sources import agree, gold_words, words_at
from flows.nlp.models import load
from transforms import languages
from transforms.article import extract
from transforms.decode import decode
from transforms.entities import tag_entities
from transforms.layout import lay_out
from transforms.marks import with_marks
from transforms.model import Document, Models, Record
from transforms.parse import parse, read_prose
from transforms.sources import judged_with_features
from transforms.sources.attribution import Attribution

_OUT = Path(__file__).parent.parent / "transforms" / "languages" / "en" / "row_weights.py"
_EVERY = 4
_POLNEAR, _L2, _NEWTON = 0.1, 2.0, 30
"""What a row of PolNeAR counts beside a judged one, the pull to nought, and the steps."""
_RARE, _SMALL = 12, 0.05
_OWN = ("polnear", "polnear:likely", "polnear:attitude")
_WORD = re.compile(r"\w+")

type Features = dict[str, float]


class Example(NamedTuple):
    """A row's features, and whether it is right."""

    features: Features
    right: bool
    weight: float


class Made(NamedTuple):
    """A row of ours with the features of its score."""

    row: Attribution
    name: str | None
    features: Features


def main(polnear: Path, judged: Sequence[Path]) -> None:
    """Reads the gold, writes the module."""
    models = load()
    examples = [example for given in _read(polnear)[::_EVERY] for example in _of_polnear(given, models)]
    examples += [example for path in judged for given in _read(path) if given.get("part") != "unseen" for example in of_judged(given, models)]
    print(f"{len(examples)} rows, {sum(one.weight == 1 for one in examples)} of them judged")
    names, weights = _fit(examples)
    _OUT.write_text(_module(names, weights), encoding="utf-8")


def _read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def made(text: str, models: Models) -> tuple[Document, list[Made]]:
    """The rows of a text, however unsure."""
    record = Record("gold", 0, "text", text.encode())
    decoded = decode(record)
    document = with_marks(lay_out(record, decoded, extract(decoded))).in_language(languages.of("en"))
    parses = parse(document, read_prose(document), models) or ()
    return document, [Made(row, speaker.name, features) for row, speaker, features in judged_with_features(document, parses, tag_entities(document, parses))]


def _of_polnear(given: dict[str, Any], models: Models) -> Iterator[Example]:
    document, rows = made(given["text"], models)
    place, of_gold = _visible(document.text), _visible(given["text"])
    wanted = [(gold_words(given["text"], one["content"], of_gold), gold_words(given["text"], one["source"], of_gold)) for one in given["attributions"]]
    for one in rows:
        content = words_at(document.text, one.row.pieces, place)
        source = words_at(document.text, [one.row.source] if one.row.source else [], place)
        right = any(agree(content, c) and (not source | s or agree(source, s)) for c, s in wanted)
        own = {"polnear": 1.0, "polnear:likely": one.features["likely"], "polnear:attitude": one.features.get("class:attitude", 0.0)}
        yield Example(one.features | own, right, _POLNEAR)


def _visible(text: str) -> dict[int, int]:
    """The number of each visible character."""
    return {place: count for count, place in enumerate(place for place, character in enumerate(text) if not character.isspace())}


def of_judged(given: dict[str, Any], models: Models) -> Iterator[Example]:
    """The row that was judged, if we still make it; none where it was found at fault for words or a speaker that are others now."""
    document, rows = made("\n\n".join(filter(None, (given.get("previous"), given["paragraph"]))), models)
    best = max(((_likeness(given, one, document.text), place) for place, one in enumerate(rows)), default=(0.0, 0))
    if best[0] < _ALIKE:
        return
    one, verdict = rows[best[1]], given["verdict"]
    if verdict == "edges" and best[0] < _THE_SAME:
        return
    if verdict == "wrong_source" and one.name != given["source_name"]:
        return
    yield Example(one.features, verdict in {"right", "wrong_class"}, 1.0)


_ALIKE, _THE_SAME = 1.0, 2.9
"""How alike a row must be to be the one that was judged, of 3, and to be word for word the same."""


def _likeness(given: dict[str, Any], one: Made, text: str) -> float:
    """How alike a row and a judged one are in content, cue and source; nought where the content is another."""
    content = max(_dice(text[piece.start : piece.end], given["content"]) for piece in one.row.pieces)
    cue, source = (text[span.start : span.end] if span else "" for span in (one.row.cue, one.row.source))
    cues = 1.0 if cue == (given["cue"] or "") else _dice(cue, given["cue"] or "")
    return 0.0 if content * cues == 0 else content + cues + (1.0 if source == (given["source_text"] or "") else _dice(source, given["source_text"] or ""))


def _dice(one: str, other: str) -> float:
    a, b = Counter(_WORD.findall(one.lower())), Counter(_WORD.findall(other.lower()))
    return 2 * (a & b).total() / (a.total() + b.total()) if a and b else 0.0


def _fit(examples: Sequence[Example]) -> tuple[list[str], np.ndarray]:
    """Weighted logistic regression with L2; the last weight is the bias."""
    counts = Counter(name for one in examples for name in one.features)
    names = sorted(name for name, count in counts.items() if count >= _RARE)
    index = {name: place for place, name in enumerate(names)}
    rows = np.zeros((len(examples), len(names) + 1))
    rows[:, -1] = 1
    for place, one in enumerate(examples):
        for name, value in one.features.items():
            if name in index:
                rows[place, index[name]] = value
    right = np.array([one.right for one in examples], dtype=float)
    count = np.array([one.weight for one in examples])
    pull = np.append(np.full(len(names), _L2), 1e-6)
    weights = np.zeros(len(names) + 1)
    for _ in range(_NEWTON):
        score = 1 / (1 + np.exp(-(rows @ weights)))
        slope = rows.T @ (count * (score - right)) + pull * weights
        curve = (rows * (count * score * (1 - score))[:, None]).T @ rows + np.diag(pull)
        weights -= np.linalg.solve(curve, slope)
    return names, weights


def _module(names: Sequence[str], weights: np.ndarray) -> str:
    """The module's text: its own head, with a new table."""
    kept = [f"{name}={weight:.2f}" for name, weight in zip(names, weights, strict=False) if abs(weight) >= _SMALL and name not in _OWN]
    table = "\n".join(textwrap.wrap(" ".join(kept), 157, break_long_words=False, break_on_hyphens=False))
    module = _OUT.read_text(encoding="utf-8")
    module = re.sub(r"^BIAS = .*$", f"BIAS = {weights[-1]:.2f}", module, flags=re.MULTILINE)
    return re.sub(r'(_TABLE = """\n).*?(\n""")', lambda found: found[1] + table + found[2], module, flags=re.DOTALL)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(path) for path in sys.argv[2:]])
