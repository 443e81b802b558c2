"""Figures of the attributions that the shared scorer does not print: `python -m benchmarks.sources GOLD_FOLDER`.

Reported speech is the gold's attributions with less than nine tenths of their content between quotation marks. It is speech-cued where its cue
tells of speech, by three definitions, all printed: its words are said, told, wrote or according to; the head of its cue is a verb that reports a
clause (`PLAIN_VERBS`) or `according to`; the head is any verb of the lexicon's class `speech`, which holds praise, accuse and call for too.
Full recall: gold of the class whose content and source one of our attributions shares by half. Precision: ours of the class (same definition, same
tenths) that any gold attribution agrees with so. Relay: F1 on the project's own relayed statements. Speed: this stage beyond the parse.
"""

import json
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from spacy.tokens import Token

from benchmarks.alignment import Words, places, places_in, words_at
from flows.nlp.models import load
from tests.transforms.sources.relayed import NOT_RELAYED, RELAYED, Relayed, hits, relays
from tests.transforms.sources.relayed_blind import NOT_RELAYED_BLIND, RELAYED_BLIND
from tests.transforms.sources.relayed_fresh import NOT_RELAYED_FRESH, RELAYED_FRESH
from transforms import languages
from transforms.article import extract, transform
from transforms.decode import decode
from transforms.entities import tag_entities
from transforms.languages.en.speech import PLAIN_VERBS, SPEECH_VERBS
from transforms.layout import lay_out
from transforms.marks import with_marks
from transforms.model import Document, Entities, Models, Parse, Record
from transforms.parse import parse, read_prose
from transforms.schema import Source
from transforms.sources import attribute

_CUE = re.compile(r"\baccording to\b|\bsa(?:id|ys?|ying)\b|\bt(?:old|ells?|elling)\b|\bwr(?:ote|ites?|iting)\b", re.IGNORECASE)

_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]")
_DIRECT = 0.9
"""Share of the content between quotation marks from which on it is direct speech."""


def main(gold: Path) -> None:
    """Prints every figure on the folder `gold`."""
    models = load()
    with (gold / "sources" / "polnear_dev.jsonl").open(encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    judged = [judgement for document in documents for judgement in _judged(document, models)]
    for name in DEFINITIONS:
        speech_cued(name, [one for one in judged if name in one.cues])
    relayed("our own", (*RELAYED, *((text, []) for text in NOT_RELAYED)), models)
    relayed("written blind", (*RELAYED_BLIND, *((text, []) for text in NOT_RELAYED_BLIND)), models)
    relayed("written fresh, six draws", (*RELAYED_FRESH, *((text, []) for text in NOT_RELAYED_FRESH)), models)
    speed(documents, models)


class Judgement(NamedTuple):
    """A reported statement of the gold or of ours, by which definitions it is speech-cued, and whether the other side has it."""

    ours: bool
    cues: frozenset[str]
    agreed: bool


def speech_cued(name: str, judged: list[Judgement]) -> None:
    """Full recall and precision of one definition."""
    gold, ours = [one.agreed for one in judged if not one.ours], [one.agreed for one in judged if one.ours]
    recall, precision = sum(gold) / len(gold), sum(ours) / len(ours)
    print(f"reported speech, {name}: full recall {recall:.3f} of {len(gold)}, precision {precision:.3f} of {len(ours)}")


def _judged(given: dict[str, Any], models: Models) -> Iterator[Judgement]:
    """The reported statements of one document, on both sides."""
    record = Record("gold", 0, "text", given["text"].encode())
    decoded = decode(record)
    document = with_marks(lay_out(record, decoded, extract(decoded))).in_language(languages.of("en"))
    parses = parse(document, read_prose(document), models) or ()
    yield from _judged_of(given, document, parses, tag_entities(document, parses))


def _judged_of(given: dict[str, Any], document: Document, parses: Sequence[Parse], entities: Entities) -> Iterator[Judgement]:
    """The same of a parsed document."""
    text, of_gold, place = given["text"], places(given["text"]), places_in(given["text"], document.text)
    tokens = {place[one.paragraph.char_start + token.idx]: token for one in parses for token in one.doc if not token.is_space}
    quoted = words_at(text, [span.span() for span in _QUOTED.finditer(text)], of_gold)
    gold = [
        Told(_words(text, a["content"], of_gold), _words(text, a["source"], of_gold), _words(text, a["cue"], of_gold), _text(text, a["cue"]))
        for a in given["attributions"]
    ]
    ours = list(_ours(attribute(document, parses, entities), document.text, place))
    for mine, side, other in ((False, gold, ours), (True, ours, gold)):
        for one in side:
            if one.content and len(one.content & quoted) < _DIRECT * len(one.content):
                cues = frozenset(name for name, holds in DEFINITIONS.items() if holds(one.cue_text, _head(one.cue, tokens)))
                yield Judgement(mine, cues, any(_full(one, each) for each in other))


class Told(NamedTuple):
    """An attribution as sets of words."""

    content: Words
    source: Words
    cue: Words
    cue_text: str


def _ours(rows: Iterable[Source], clean: str, place: dict[int, int]) -> Iterator[Told]:
    grouped: dict[int, list[Source]] = {}
    for row in rows:
        grouped.setdefault(row.source_index, []).append(row)
    for group in grouped.values():
        first = group[0]
        content = words_at(clean, [(row.content_start, row.content_end) for row in group], place)
        source = _words(clean, [first.source_start, first.source_end] if first.source_text else None, place)
        yield Told(content, source, _words(clean, [first.cue_start, first.cue_end] if first.cue else None, place), first.cue or "")


def _head(cue: Words, tokens: dict[int, Token]) -> str:
    """The lemma of the verb that the other words of a cue depend on; empty where the head is no verb."""
    inside = [tokens[word] for word in sorted(cue) if word in tokens]
    head = next((one for one in inside if one.head.i == one.i or all(one.head.i != other.i for other in inside)), None)
    return head.lemma_.lower() if head is not None and head.pos_ in {"VERB", "AUX"} else ""


DEFINITIONS: dict[str, Callable[[str, str], bool]] = {
    "cue holds said, told, wrote or according to": lambda cue, _: bool(_CUE.search(cue)),
    "cue's head reports a clause (PLAIN_VERBS) or is according to": lambda cue, head: head in PLAIN_VERBS or _is_according(cue),
    "cue's head is any verb of the class speech or according to": lambda cue, head: head in SPEECH_VERBS or _is_according(cue),
}


def _is_according(cue: str) -> bool:
    return "according to" in cue.lower()


def _text(text: str, span: Any) -> str:
    pieces = [] if not span else [span] if isinstance(span[0], int) else span
    return " ".join(text[start:end] for start, end in pieces)


def _words(text: str, span: Any, place: dict[int, int]) -> Words:
    """The words of a span, by their numbers in the gold."""
    return words_at(text, [] if not span else [span] if isinstance(span[0], int) else span, place)


def _full(one: Told, other: Told) -> bool:
    return _dice(one.content, other.content) >= 0.5 and (not one.source | other.source or _dice(one.source, other.source) >= 0.5)


def _dice(one: Words, other: Words) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def relayed(name: str, statements: Iterable[Relayed], models: Models) -> None:
    """F1 of (speaker, outlet, content) on relayed statements of the project's own."""
    right = made = wanted = 0
    for text, expected in statements:
        found = relays(transform(Record("own", 0, "text", text.encode()), models))
        right, made, wanted = right + hits(found, expected), made + len(found), wanted + len(expected)
    print(f"relay, {name}: P {right / made:.3f} R {right / wanted:.3f} F1 {2 * right / (made + wanted):.3f} on {wanted} statements")


def speed(documents: list[dict[str, Any]], models: Models) -> None:
    """CPU milliseconds of this stage an article of 500 words, beyond parse and entities."""
    seconds, words = 0.0, 0
    for given in documents[:40]:
        record = Record("gold", 0, "text", given["text"].encode())
        decoded = decode(record)
        document = with_marks(lay_out(record, decoded, extract(decoded))).in_language(languages.of("en"))
        parses = parse(document, read_prose(document), models) or ()
        entities = tag_entities(document, parses)
        started = time.process_time()
        attribute(document, parses, entities)
        seconds += time.process_time() - started
        words += len(document.text.split())
    print(f"speed: {1000 * seconds * 500 / words:.1f} ms of CPU an article of 500 words")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
