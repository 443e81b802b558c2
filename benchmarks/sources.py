"""Figures of the attributions that the shared scorer does not print: `python benchmarks/sources.py GOLD_FOLDER`.

Speech-cued reported speech: the gold rows outside quotation marks whose cue holds a speech verb or `according to`; full recall, and precision of
our rows with such a cue. Relay: F1 on the project's own set of relayed statements. Speed: seconds of this stage beyond the parse.
"""

import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from flows.models import load
from tests.transforms.sources.relayed import NOT_RELAYED, RELAYED
from transforms.article import extract, transform
from transforms.decode import decode
from transforms.entities import tag_entities
from transforms.layout import lay_out
from transforms.lexicon.cues import SPEECH_VERBS
from transforms.model import Models, Record, Rows
from transforms.parse import parse
from transforms.sources import attribute

_WORD = re.compile(r"\w+")
_CUE = re.compile(r"\baccording to\b|\bsa(?:id|ys?|ying)\b|\bt(?:old|ells?|elling)\b|\bwr(?:ote|ites?|iting)\b", re.IGNORECASE)

type Words = frozenset[int]


def main() -> None:
    """Prints every figure."""
    models = load()
    with (Path(sys.argv[1]) / "sources" / "polnear_dev.jsonl").open(encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    rows = {document["id"]: transform(Record("gold", 0, "text", document["text"].encode()), models) for document in documents}
    speech_cued("said, told, wrote, according to", documents, rows, lambda cue: bool(_CUE.search(cue)))
    speech_cued("any speech verb", documents, rows, _is_speech)
    relays(models)
    speed(documents, models)


def speech_cued(name: str, documents: list[dict[str, Any]], tagged: dict[str, Rows], is_speech: Callable[[str], bool]) -> None:
    """Full recall and precision of reported speech with such a cue."""
    found = wanted = right = made = 0
    for document in documents:
        text = document["text"]
        gold = [(_words(text, a["content"]), _words(text, a["source"]), is_speech(_text(text, a["cue"]))) for a in document["attributions"]]
        rows = tagged[document["id"]]
        clean = "\n\n".join(one.text for one in rows.paragraphs)
        grouped: dict[int, list[Any]] = {}
        for row in rows.sources:
            grouped.setdefault(row.source_index, []).append(row)
        ours = [
            (
                frozenset(word for row in group for word in _words(clean, [row.content_start, row.content_end])),
                _words(clean, [group[0].source_start, group[0].source_end] if group[0].source_text else None),
                group[0].kind != "direct" and is_speech(group[0].cue or ""),
            )
            for group in grouped.values()
        ]
        quoted = re.compile(r"[\"“][^\"”]*[\"”]")
        inside = frozenset(word for span in quoted.finditer(text) for word in _words(text, list(span.span())))
        reported = [(content, source) for content, source, speech in gold if speech and len(content & inside) < 0.9 * len(content)]
        wanted += len(reported)
        found += sum(any(_full(one, (c, s)) for c, s, _ in ours) for one in reported)
        made += sum(speech for _, _, speech in ours)
        right += sum(any(_full((c, s), (gc, gs)) for gc, gs, _ in gold) for c, s, speech in ours if speech)
    print(f"reported speech cued by {name}: full recall {found / wanted:.3f} of {wanted}, precision {right / made:.3f} of {made}")


def _is_speech(cue: str) -> bool:
    return bool(_CUE.search(cue)) or any(_lemma(word) in SPEECH_VERBS for word in _WORD.findall(cue.lower()))


def _lemma(word: str) -> str:
    """The verb of a regular form, near enough for a look-up."""
    stems = (word.removesuffix("ing"), word.removesuffix("ing") + "e", word.removesuffix("ed"), word.removesuffix("d"), word.removesuffix("s"), word)
    return next((stem for stem in stems if stem in SPEECH_VERBS), word)


def _text(text: str, span: Any) -> str:
    pieces = [] if not span else [span] if isinstance(span[0], int) else span
    return " ".join(text[start:end] for start, end in pieces)


def _words(text: str, span: Any) -> Words:
    """The words of a span, by their number among the text's visible characters."""
    pieces = [] if not span else [span] if isinstance(span[0], int) else span
    return frozenset(_visible(text)[start + word.start()] for start, end in pieces for word in _WORD.finditer(text[start:end]))


_CACHE: dict[str, list[int]] = {}


def _visible(text: str) -> list[int]:
    if text not in _CACHE:
        _CACHE.clear()
        count, counts = 0, []
        for character in text:
            counts.append(count)
            count += not character.isspace()
        _CACHE[text] = counts
    return _CACHE[text]


def _full(one: tuple[Words, Words], other: tuple[Words, Words]) -> bool:
    return _dice(one[0], other[0]) >= 0.5 and (not one[1] | other[1] or _dice(one[1], other[1]) >= 0.5)


def _dice(one: Words, other: Words) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def relays(models: Models) -> None:
    """F1 of (speaker, outlet, content) on the project's own relayed statements."""
    hits = made = wanted = 0
    for text, expected in (*RELAYED, *((text, []) for text in NOT_RELAYED)):
        rows = transform(Record("own", 0, "text", text.encode()), models).sources
        relayed = [row for row in rows if row.relay_name is not None and row.piece == 0]
        made, wanted = made + len(relayed), wanted + len(expected)
        for speaker, outlet, words in expected:
            hits += any(
                speaker.lower() in (row.source_text or "").lower()
                and outlet.lower() in f"{row.relay_text} {row.relay_name}".lower()
                and any(words.lower() in each.content.lower() for each in rows if each.source_index == row.source_index)
                for row in relayed
            )
    print(f"relay: P {hits / made:.3f} R {hits / wanted:.3f} F1 {2 * hits / (made + wanted):.3f} on {wanted} statements")


def speed(documents: list[dict[str, Any]], models: Models) -> None:
    """CPU milliseconds of this stage an article of 500 words, beyond parse and entities."""
    seconds, words = 0.0, 0
    for given in documents[:40]:
        record = Record("gold", 0, "text", given["text"].encode())
        decoded = decode(record)
        document = lay_out(record, decoded, extract(decoded))
        parses = parse(document, "en", models) or ()
        entities = tag_entities(document, parses)
        started = time.process_time()
        attribute(document, parses, entities)
        seconds += time.process_time() - started
        words += len(document.text.split())
    print(f"speed: {1000 * seconds * 500 / words:.1f} ms of CPU an article of 500 words")


if __name__ == "__main__":
    main()
