"""Learns `transforms/page/weights.py` from pages whose article is known: `python -m benchmarks.train_pages GOLD.jsonl …`.

A run of text is the article's where most of its words stand in the gold in the same order; where the gold is only of snippets, the run that holds one
that must, or must not, be there. Its weight is its part of the article's words, with a share for every paragraph alike, so that each page counts for one.
Both looks are logistic regressions (Newton's method, so the same pages give the same weights). The second learns from what a first look makes of pages
that it has not learned from: the pages are split in PARTS by their sites.
"""

import gzip
import hashlib
import json
import re
import sys
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import numpy as np

from transforms.page import open_page
from transforms.page.content import NEVER, score
from transforms.page.context import look_again
from transforms.page.dom import Run
from transforms.page.features import Sight, look
from transforms.page.outline import Floats

PARTS, EVEN, L2, _NEWTON = 3, 0.3, 0.05, 12
"""Parts of the pages, the share of a run's weight that every paragraph has alike, and the pull of weights to nought."""
_MOSTLY, _GRAM, _FEWEST = 0.6, 4, 8
_WORD = re.compile(r"\w+")
_OUT = Path(__file__).parent.parent / "transforms" / "page" / "weights.py"


class Example(NamedTuple):
    """A page as the scorer sees it, whether each run is the article's, how much that counts, and the part that the page falls in."""

    sight: Sight
    good: Floats
    counts: Floats
    part: int


class Model(NamedTuple):
    """The weights of columns by their order, the constant last."""

    names: list[str]
    weights: Floats


def main() -> None:
    """Reads the gold, writes the module."""
    examples = [example for path in map(Path, sys.argv[1:]) for example in _examples(path)]
    sights = [example.sight.columns for example in examples]
    firsts: dict[int, Floats] = {}
    for part in range(PARTS):
        model = _learn([one for one in examples if one.part != part], [columns for one, columns in zip(examples, sights, strict=True) if one.part != part])
        firsts |= {place: score(sights[place], _named(model)) for place, one in enumerate(examples) if one.part == part}
    seconds = [look_again(one.sight, firsts[place]) | one.sight.columns for place, one in enumerate(examples)]
    _write(_named(_learn(examples, sights)), _named(_learn(examples, seconds)))


def _examples(path: Path) -> Iterator[Example]:
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        opened = open_page(gzip.decompress((path.parent / row["page"]).read_bytes()).decode("utf-8", "replace"))
        if opened is not None and (runs := opened.page.runs):
            good, counts = _told(runs, row) if row.get("text") else _hinted(runs, row)
            yield Example(look(runs, opened.known), good, counts * [run.zone not in NEVER for run in runs], _part(row))


def _part(row: dict[str, Any]) -> int:
    """The part of a page: all pages of a site fall in one."""
    site = ".".join(urlsplit(row.get("url", "")).netloc.split(".")[-2:]) or str(row["id"])
    return int(hashlib.sha1(site.encode(), usedforsecurity=False).hexdigest(), 16) % PARTS


def _told(runs: Sequence[Run], row: dict[str, Any]) -> tuple[Floats, Floats]:
    """Which runs the gold's text has, and their weights."""
    words = _WORD.findall(row["text"].lower())
    grams = {tuple(words[start : start + _GRAM]) for start in range(len(words) - _GRAM + 1)}
    printed = {tuple(_WORD.findall(line.lower())) for line in row["text"].split("\n")}
    good, counts = np.zeros(len(runs)), np.zeros(len(runs))
    for place, run in enumerate(runs):
        own = tuple(_WORD.findall(run.text.lower()))
        good[place] = _share(own, grams) > _MOSTLY if len(own) >= _GRAM else own in printed
        doubtful = run.text == row.get("title") or (len(own) < _GRAM and not good[place] and " ".join(own) in " ".join(words))
        counts[place] = 0.0 if doubtful else min(1.0, len(own) / max(1, len(words)))
    paragraphs = max(_FEWEST, int(((good > 0) & (counts > 0)).sum()))
    return good, np.where(counts > 0, (1 - EVEN) * counts + EVEN / paragraphs, 0.0)


def _share(words: Sequence[str], grams: set[tuple[str, ...]]) -> float:
    """How many of the words stand in runs of four that the gold has."""
    there = [False] * len(words)
    for start in range(len(words) - _GRAM + 1):
        if tuple(words[start : start + _GRAM]) in grams:
            there[start : start + _GRAM] = [True] * _GRAM
    return sum(there) / len(words)


def _hinted(runs: Sequence[Run], row: dict[str, Any]) -> tuple[Floats, Floats]:
    """Which runs hold a snippet that must be there, and how much they or those with one that must not count."""
    wanted, unwanted = row["with_"], row["without"]
    held = np.array([any(snippet in run.text for snippet in wanted) for run in runs], dtype=np.float64)
    shunned = np.array([any(snippet in run.text and len(run.text) < 4 * len(snippet) for snippet in unwanted) for run in runs], dtype=np.float64)
    return held, np.where(held != shunned, held + shunned / 2, 0.0) / max(1, len(wanted) + len(unwanted))


def _learn(examples: Sequence[Example], columns: Sequence[dict[str, Floats]]) -> Model:
    """The weights of a logistic regression over the runs that count."""
    kept = [one.counts > 0 for one in examples]
    values = np.concatenate([np.stack(list(page.values()), axis=1)[keep] for page, keep in zip(columns, kept, strict=True)])
    good = np.concatenate([one.good[keep] for one, keep in zip(examples, kept, strict=True)])
    counts = np.concatenate([one.counts[keep] for one, keep in zip(examples, kept, strict=True)])
    mean, spread = values.mean(axis=0), values.std(axis=0)
    spread[spread < 1e-6] = np.inf
    weights = _newton(np.column_stack(((values - mean) / spread, np.ones(len(values)))), good, counts)
    plain = weights[:-1] / spread
    return Model(list(columns[0]), np.append(plain, weights[-1] - mean @ plain))


def _newton(values: Floats, good: Floats, counts: Floats) -> Floats:
    """The weights, the last without a pull to nought."""
    weights, pull = np.zeros(values.shape[1]), np.full(values.shape[1], L2)
    pull[-1] = 1e-9
    for _ in range(_NEWTON):
        likely = 1 / (1 + np.exp(-np.clip(values @ weights, -30, 30)))
        slope = values.T @ (counts * (likely - good)) + pull * weights
        bend = (values * (counts * likely * (1 - likely))[:, None]).T @ values + np.diag(pull + 1e-6)
        weights -= np.linalg.solve(bend, slope)
    return weights


def _named(model: Model) -> dict[str, float]:
    return {"": _short(model.weights[-1]), **{name: _short(weight) for name, weight in zip(model.names, model.weights, strict=False)}}


def _short(weight: float) -> float:
    """Four figures are enough."""
    return float(f"{weight:.4g}")


def _write(first: dict[str, float], second: dict[str, float]) -> None:
    lines = ['"""The weights of the scorer of runs, learned by `benchmarks/train_pages.py` from pages whose article is known; "" names the constant."""', ""]
    lines += ["from typing import Final", ""]
    for name, weights, of in (("FIRST", first, "Of `features.look`."), ("SECOND", second, "Of `context.look_again`, then of `features.look` again.")):
        pairs = ", ".join(f'"{feature}": {weight!r}' for feature, weight in weights.items())
        body = textwrap.wrap(pairs + ",", width=150, break_on_hyphens=False, initial_indent="    ", subsequent_indent="    ")
        lines += [f"{name}: Final[dict[str, float]] = {{", *body, "}  # fmt: skip", f'"""{of}"""', ""]
    _OUT.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
