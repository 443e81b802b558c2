"""Learns `transforms/languages/en/row_weights.py`, how sure a row is right, and prints how well: `python -m benchmarks.train_rows POLNEAR.jsonl`.

Two kinds of rows teach: those of PolNeAR's training part (each fourth article), right where content and source share half of their words with the gold's,
and rows that readers judged, which `benchmarks/data/judged_rows.jsonl` holds as features and verdicts, without a word of their texts. PolNeAR's count
little and have an intercept and a slope of their own: it marks attitudes that copydesk leaves out. A logistic regression by Newton's method. The figures
it prints are each outlet's by weights that saw none of its rows (five parts); the weights written are those of all rows.

`python -m benchmarks.train_rows --read TEXTS.jsonl DRAWN.jsonl JUDGED.jsonl` adds the rows of a draw to that file, found again in their articles as they
are made now; a row that was found at fault and is another now teaches nothing, nor does one that is made no longer. Features that change are read anew
so, draw by draw, into an empty file.
"""

import hashlib
import json
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from benchmarks.alignment import places, places_in, words_at
from benchmarks.train_sources import agree, gold_words
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
from transforms.sources.rows import cue_class
from transforms.sources.speaker import Speaker

_OUT = Path(__file__).parent.parent / "transforms" / "languages" / "en" / "row_weights.py"
_JUDGED = Path(__file__).parent / "data" / "judged_rows.jsonl"
_EVERY = 4
_POLNEAR, _L2, _NEWTON = 0.2, 3.0, 25
"""What a row of PolNeAR counts beside a judged one, the pull to nought, and the steps."""
_RARE, _SMALL, _PARTS = 8, 0.05, 5
_OWN = ("polnear", "polnear:likely", "polnear:attitude")
_OF_TEXT = "tells:"
"""Features of whole articles: rows of which a paragraph alone was drawn have none."""
_WORD = re.compile(r"\w+")
_SHARES = (0.0, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8)

type Features = dict[str, float]


class Example(NamedTuple):
    """A row's features, whether it is right, what it counts, the part its outlet is in, and what the reader found."""

    features: Features
    right: bool
    weight: float
    part: int = 0
    verdict: str = ""


class Made(NamedTuple):
    """A row of ours with the features of its score."""

    row: Attribution
    speaker: Speaker
    features: Features


def main(polnear: Path) -> None:
    """Reads gold and judged rows, writes the module."""
    models = load()
    marked = [example for given in _read(polnear)[::_EVERY] for example in _of_polnear(given, models)]
    judged = [Example(one["features"], one["right"], one["weight"], one["part"], one["verdict"]) for one in _read(_JUDGED)]
    print(f"{len(judged)} judged rows, {len(marked)} of PolNeAR")
    _report(judged, marked)
    names, weights = _fit([*judged, *marked])
    _OUT.write_text(_module(names, weights), encoding="utf-8")


def _report(judged: Sequence[Example], marked: Sequence[Example]) -> None:
    """Precision and reliability, each row judged by weights that saw none of its outlet's."""
    scores = np.zeros(len(judged))
    for part in range(_PARTS):
        names, weights = _fit([*(one for one in judged if one.part != part), *marked])
        scores[[place for place, one in enumerate(judged) if one.part == part]] = _scores([one for one in judged if one.part == part], names, weights)
    right = np.array([one.right for one in judged])
    nearly = right | np.array([one.verdict in {"edges", "wrong_class"} for one in judged])
    print(f"Brier score {((scores - right) ** 2).mean():.3f}, of the mean {right.mean() * (1 - right.mean()):.3f}")
    classes = np.array([_class_of(one.features) for one in judged])
    for name in ("all", "speech", "attitude", "document"):
        these = np.full(len(judged), fill_value=True) if name == "all" else classes == name
        for share in _SHARES:
            kept = these & (scores >= share)
            if kept.any():
                found = f"right {right[kept].mean():.2f}, but for edges and class {nearly[kept].mean():.2f}"
                print(f"{name} from {share}: {kept.sum()} rows, {found}, right rows kept {right[kept].sum() / right[these].sum():.2f}")
    for low, high in zip((0.0, *_SHARES[1:], 0.9), (*_SHARES[1:], 0.9, 1.01), strict=True):
        these = (scores >= low) & (scores < high)
        if these.any():
            print(f"said {low} to {high}: {these.sum()} rows, mean {scores[these].mean():.2f}, right {right[these].mean():.2f}")


def _class_of(features: Features) -> str:
    return next((name for name in ("speech", "attitude", "document") if f"class:{name}" in features), "none")


def read_draw(texts: Path, drawn: Path, judged: Path) -> None:
    """Adds the rows of a draw to the file of judged rows: features, verdict, and the part of their outlet."""
    verdicts = {one["n"]: one["verdict"] for one in _read(judged)}
    rows = [one | {"verdict": verdicts[one["n"]]} for one in _read(drawn) if one["n"] in verdicts]
    articles = {one["id"]: one for one in _read(texts)}
    models = load()
    with _JUDGED.open("a", encoding="utf-8") as out:
        for doc in dict.fromkeys(one["doc"] for one in rows):
            given = articles[doc]
            document, made_ = made(*_content(given), models)
            for one in rows:
                if one["doc"] == doc and (example := of_judged(one, document, made_)) is not None:
                    out.write(json.dumps({"doc": doc, **example._asdict()}) + "\n")


def read_paragraphs(judged: Path) -> None:
    """The same for rows that were drawn with their paragraph alone."""
    models = load()
    with _JUDGED.open("a", encoding="utf-8") as out:
        for number, one in enumerate(_read(judged)):
            document, rows = made("text", "\n\n".join(filter(None, (one.get("previous"), one["paragraph"]))), models)
            example = of_judged(one | {"outlet": f"paragraph-{number}"}, document, rows)
            if example is not None:
                features = {name: value for name, value in example.features.items() if not name.startswith(_OF_TEXT)}
                out.write(json.dumps({"doc": f"paragraph-{number}", **example._replace(features=features, weight=_ALONE)._asdict()}) + "\n")


_ALONE = 0.7
"""What a row counts whose article its reader did not see."""


def _content(given: dict[str, Any]) -> tuple[str, str]:
    """The format and the content of an article of a draw."""
    if given.get("html"):
        return "html", given["html"]
    return "text", "\n\n".join(filter(None, (given.get("title"), given["text"])))


def _read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def made(form: Any, text: str, models: Models) -> tuple[Document, list[Made]]:
    """The rows of a text, however unsure."""
    record = Record("gold", 0, form, text.encode("utf-8", "replace"))
    decoded = decode(record)
    document = with_marks(lay_out(record, decoded, extract(decoded))).in_language(languages.of("en"))
    parses = parse(document, read_prose(document), models) or ()
    return document, [Made(*one) for one in judged_with_features(document, parses, tag_entities(document, parses))]


def _of_polnear(given: dict[str, Any], models: Models) -> Iterator[Example]:
    document, rows = made("text", given["text"], models)
    place, of_gold = places_in(given["text"], document.text), places(given["text"])
    wanted = [(gold_words(given["text"], one["content"], of_gold), gold_words(given["text"], one["source"], of_gold)) for one in given["attributions"]]
    for one in rows:
        content = words_at(document.text, one.row.pieces, place)
        source = words_at(document.text, [one.row.source] if one.row.source else [], place)
        right = any(agree(content, c) and (not source | s or agree(source, s)) for c, s in wanted)
        own = {"polnear": 1.0, "polnear:likely": one.features["likely"], "polnear:attitude": one.features.get("class:attitude", 0.0)}
        yield Example(one.features | own, right, _POLNEAR)


def of_judged(given: dict[str, Any], document: Document, rows: Sequence[Made]) -> Example | None:
    """The row that was judged, as it is made now; None where that is another one than was found right, or at fault, or no statement: those are too few."""
    place = document.text.find(given["paragraph"][:_PREFIX])
    near = [one for one in rows if place < 0 or place <= one.row.pieces[0].start <= place + len(given["paragraph"])]
    best = max(((_likeness(given, one, document.text), number) for number, one in enumerate(near)), default=(0.0, 0))
    if best[0] < _ALIKE:
        return None
    one, verdict = near[best[1]], given["verdict"]
    if one.row.traits.act != "statement" or not _is_judged(given, one, document.text):
        return None
    part = int(hashlib.md5(str(given.get("outlet")).encode(), usedforsecurity=False).hexdigest(), 16) % _PARTS
    return Example(one.features, verdict == "right", 1.0, part, verdict)


_ALIKE, _PREFIX = 1.0, 200
"""How alike a row must be to be the one that was judged, of 3; the letters by which its paragraph is found."""


def _is_judged(given: dict[str, Any], one: Made, text: str) -> bool:
    """Whether what the verdict rests on is still so: words and speaker of a right row, the words of one badly cut, the class of one of a wrong class."""
    same_words = any(_words(text[piece.start : piece.end]) == _words(given["content"]) for piece in one.row.pieces)
    same_name = "source_type" not in given or (one.speaker.name or "") == (given["source_name"] or "")
    same_class = (one.speaker.type, cue_class(one.row, one.speaker), one.row.traits.act) == tuple(
        given.get(name) for name in ("source_type", "cue_class", "act")
    )
    return {
        "right": same_words and same_name,
        "edges": same_words and same_name,
        "wrong_source": (one.speaker.name or "") == (given["source_name"] or ""),
        "wrong_class": same_class,
    }.get(given["verdict"], True)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


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


def _scores(examples: Sequence[Example], names: Sequence[str], weights: np.ndarray) -> np.ndarray:
    """How sure each row is right."""
    known = dict(zip(names, weights, strict=False))
    return np.array([1 / (1 + np.exp(-(weights[-1] + sum(known.get(name, 0.0) * value for name, value in one.features.items())))) for one in examples])


def _module(names: Sequence[str], weights: np.ndarray) -> str:
    """The module's text: its own head, with a new table."""
    kept = [f"{name}={weight:.2f}" for name, weight in zip(names, weights, strict=False) if abs(weight) >= _SMALL and name not in _OWN]
    table = "\n".join(textwrap.wrap(" ".join(kept), 157, break_long_words=False, break_on_hyphens=False))
    module = _OUT.read_text(encoding="utf-8")
    module = re.sub(r"^BIAS = .*$", f"BIAS = {weights[-1]:.2f}", module, flags=re.MULTILINE)
    return re.sub(r'(_TABLE = """\n).*?(\n""")', lambda found: found[1] + table + found[2], module, flags=re.DOTALL)


if __name__ == "__main__":
    if sys.argv[1] == "--read":
        paths = [Path(path) for path in sys.argv[2:]]
        if len(paths) == 1:
            read_paragraphs(paths[0])
        else:
            read_draw(*paths)
    else:
        main(Path(sys.argv[1]))
