"""How sure a row is right: a logistic sum of printable weights of what kind of row it is, calibrated on rows that readers judged."""

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from transforms.languages.en.row_weights import BIAS, WEIGHTS
from transforms.languages.en.speech import BODY_NOUNS, DOCUMENT_NOUNS, GENERIC_WORDS, GROUP_NOUNS, PERSON_NOUNS
from transforms.model import Document
from transforms.schema import CueClass
from transforms.sources.attribution import Attribution, Span
from transforms.sources.speaker import Mentions, Speaker

_SURE = 4.0
"""How far a likelihood counts, in logits."""
_CARRIED = 0.85
"""How likely a quotation without words of saying is its speaker's from the paragraph before, at least."""
_WORDED = 0.6
_RELATED = frozenset({"it", "which", "that"})
_ANYONE = frozenset({"those", "people", "anyone", "everyone", "one", "users", "customers", "others"})
_BY_LAYOUT = frozenset({"line", "quote-signed"})
_SIZES = ((1, "1"), (3, "2-3"), (6, "4-6"), (12, "7-12"), (40, "13-40"))
_THINGS = frozenset({"PRODUCT", "FAC", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE", "LOC"})
_FIRST = frozenset({"i", "we", "me", "us", "my", "our", "myself"})
_AGENTIVE = ("er", "or", "ist", "ian", "eer", "ant", "ee")
_YOU = re.compile(r"\b[Yy]ou(?:rs?|['’](?:re|ll|ve|d))?\b")
_ADVISING = (0.004, 0.012)
_TELLING = (0.004, 0.012)
_TELLS = frozenset({"none", "plain", "citing", "quoting"})
_STRICTER = 1.5
_BRIEF = 150
"""Words of a text too short to show how much it reports."""
_HELD = frozenset({"believe", "think", "expect", "hope", "fear", "want", "plan", "doubt", "refuse", "oppose", "support", "worry", "reject"})
"""Verbs of attitude that hardly ever tell a deed or a habit."""
_BEFORE_NOUN = frozenset({"det", "poss", "amod", "nummod", "compound", "nmod", "predet"})


class Text(NamedTuple):
    """What kind of text an article is, as far as it tells of its rows: how often it speaks to its reader."""

    advising: str
    telling: str
    """How often it tells what somebody said."""


def text_kind(document: Document, found: Sequence[Attribution], quoted: Sequence[Span]) -> Text:
    """The kind of an article by its words outside quotations, and by its attributions."""
    words = len(document.text) / 6
    if words < _BRIEF:
        return Text("none", "unknown")
    said = {*quoted, *(piece for one in found if one.traits.content == "quotation" for piece in one.pieces)}
    addressed = {match.start() for one in said for match in _YOU.finditer(document.text, one.start, one.end)}
    told = sum(one.traits.cue in _TELLS for one in found)
    return Text(_share((len(_YOU.findall(document.text)) - len(addressed)) / words, _ADVISING), _share(told / words, _TELLING))


def _share(share: float, bounds: tuple[float, float]) -> str:
    return "none" if share < bounds[0] else "some" if share < bounds[1] else "much"


def probability(features: Mapping[str, float]) -> float:
    """How sure a row with these features is right."""
    total = BIAS + sum(value * WEIGHTS.get(name, 0.0) for name, value in features.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def needed(threshold: float, cue_class: CueClass | None) -> float:
    """How sure a row of a class must be to be written: an attitude surer than what was said (.68 where speech needs .45)."""
    return min(1.0, threshold * _STRICTER) if cue_class == "attitude" else threshold


def features(one: Attribution, speakers: Sequence[Speaker], mentions: Mentions, cue_class: CueClass | None, text: Text) -> Iterator[tuple[str, float]]:
    """The features of a row, each with its value; of the speakers up to here the last is its own."""
    speaker, before = speakers[-1], speakers[-2] if len(speakers) > 1 else None
    traits = one.traits
    who = subject_kind(one, speaker, mentions)
    yield "likely", _likelihood(one)
    # of a denial or of silence the content tells little
    content = traits.content if traits.act == "statement" else traits.act
    kinds = [
        f"content:{content}", f"who:{who}", f"class:{cue_class}", f"class:{cue_class}+{content}", f"how:{one.construction}", f"you:{text.advising}",
        f"class:{cue_class}+you:{text.advising}",
    ]  # fmt: skip
    if traits.cue != "none":
        kinds += [f"cue:{traits.cue}", f"cue:{traits.cue}+{content}", f"you:{text.advising}+{traits.cue}", f"form:{traits.form}"]
    if text.telling != "unknown":
        kinds += [f"tells:{text.telling}", f"tells:{text.telling}+{cue_class}"]
    if cue_class == "attitude":
        kinds += ["held" if one.lemma in _HELD else "deed", f"who:{who}+attitude"]
    if who.startswith("pronoun"):
        kinds.append("turn:first" if before is None else "turn:same" if before.name == speaker.name else "turn:other")
    if _is_bare(one):
        kinds += ["bare", f"bare+{cue_class}"]
    if traits.act == "statement":
        kinds += [f"mood:{traits.mood}", f"size:{next((name for most, name in _SIZES if traits.size <= most), '41+')}"]
    yield from ((kind, 1.0) for kind in kinds)
    if len(one.pieces) > 1:
        yield "pieces", 1.0
    if traits.act == "statement":
        yield from ((f"edge:{name}", 1.0) for name in traits.edges)


def _likelihood(one: Attribution) -> float:
    """How likely the words alone make the reading, in logits; a line of an interview and a signature are by their layout, a quotation that goes on too."""
    likely = 1.0 if one.construction in _BY_LAYOUT else max(one.score, _least(one))
    return max(-_SURE, min(_SURE, math.log(max(likely, 1e-6) / max(1 - likely, 1e-6))))


def _least(one: Attribution) -> float:
    """How likely a reading is at least that more than its words tells of: a quotation that goes on, a denial or silence by its wording."""
    if one.carried and one.quoted:
        return _CARRIED
    return 0.0 if one.traits.act == "statement" else _WORDED


def subject_kind(one: Attribution, speaker: Speaker, mentions: Mentions) -> str:
    """Who or what is said to have spoken: a person, a body, a group, a document, a thing, nobody in particular, or a pronoun with or without somebody."""
    head = one.head
    if head is None:
        return "none"
    if one.construction in _BY_LAYOUT:
        return "layout"
    lower = head.lower_
    if head.pos_ in {"PRON", "DET"} or lower in GENERIC_WORDS | _FIRST:
        return _of_pronoun(lower, speaker)
    if speaker.entity_id is not None:
        row = mentions.at(one.place_of(head).start)
        thing = row is not None and row.type in _THINGS and speaker.type != "document" and one.traits.content != "quotation"
        return "thing" if thing else f"entity-{speaker.type}"
    return next((kind for kind, holds in _NOUNS if holds(one, speaker)), "thing")


def _is_bare(one: Attribution) -> bool:
    """`Riders`, `customers`: anybody of a kind."""
    head = one.head
    return head is not None and head.tag_ == "NNS" and not any(each.dep_ in _BEFORE_NOUN for each in head.children)


def _of_pronoun(lower: str, speaker: Speaker) -> str:
    if lower in _FIRST:
        return "i"
    if (lower in GENERIC_WORDS and not (speaker.name is not None and lower in _RELATED)) or (speaker.name or "").lower() in _ANYONE:
        return "generic"
    return f"pronoun-{speaker.type}" if speaker.name is not None else "pronoun"


def _lemma(one: Attribution) -> str:
    return "" if one.head is None else str(one.head.lemma_).lower()


_NOUNS: tuple[tuple[str, Callable[[Attribution, Speaker], bool]], ...] = (
    ("document", lambda one, speaker: speaker.type == "document" or _lemma(one) in DOCUMENT_NOUNS),
    ("anonymous", lambda _one, speaker: speaker.type == "anonymous"),
    ("outlet", lambda _one, speaker: speaker.type == "outlet"),
    ("person", lambda one, _speaker: _lemma(one) in PERSON_NOUNS or _lemma(one).endswith(("man", "woman", "person"))),
    ("group", lambda one, _speaker: _lemma(one) in GROUP_NOUNS),
    ("body", lambda one, _speaker: _lemma(one) in BODY_NOUNS),
    ("amount", lambda one, _speaker: one.head is not None and (one.head.pos_ == "NUM" or one.head.ent_type_ in {"PERCENT", "CARDINAL"})),
    ("name", lambda one, _speaker: one.head is not None and one.head.pos_ == "PROPN"),
    ("person", lambda one, _speaker: _lemma(one).endswith(_AGENTIVE)),
)
"""What a noun without an entity names: the first that holds."""
