"""Sentences, named entities and dependencies of an article's paragraphs, by the language's spaCy model.

The dependency parse costs as much as everything else together, so only paragraphs that can hold an attribution get one.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from transforms.lexicon.cues import CUE_WORDS
from transforms.lexicon.name_words import FUNCTION_WORDS
from transforms.lexicon.words import words
from transforms.model import Document, Models, Parse, Sentence

_QUOTES = frozenset('"“”„«»')
_WORD = re.compile(r"\w+")
_LOWER_WORD = re.compile(r"\b[a-z]{2,}\b")
_CAPITALS_WORD = re.compile(r"[^\W\d_]{2,}")
_STOP = re.compile(r"""(?P<word>\S*?)(?P<stop>[.!?…]+)["'”’)\]]*(?P<gap>\s+)(?=["'“‘(\[–—-]*(?P<next>\w+))""")
_ABBREVIATIONS = words("""mr mrs ms dr prof rev gen col lt sgt capt maj cpl pvt adm cmdr gov sen rep hon st mt ft jr sr inc corp co ltd plc bros dept
est vs etc no nos fig art vol approx
    jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ill ind kan ky la md mass mich minn miss mo mont neb nev
    okla ore pa tenn tex
    vt va wash wis wyo ont que u.s u.k u.n e.u a.m p.m i.e e.g d.c n.y l.a ph.d""")
_STARTERS = words(
    "the he she it they we i in on at but and a an this that these those there his her its their mr mrs ms however meanwhile as when while after if so"
)


_IN_NAMES = words("new city north south east west united san los las hong great general state")
"""Words that begin or end so many names that capitals stay a name's."""


def parse(document: Document, language: str | None, models: Models) -> Sequence[Parse] | None:
    """A parse of every paragraph but boilerplate, in order; None where the language has no model."""
    if language is None or language not in models.tagger:
        return None
    tagger, parser = models.tagger[language], models.parser[language]
    wanted = sorted((p for p in document.paragraphs if p.role != "boilerplate"), key=lambda p: len(p.text))
    common = lower_case_words(document.text)
    docs = list(tagger.pipe(in_sentence_case(p.text, common) if in_capitals(p.text) else p.text for p in wanted))
    needed = [can_attribute(p.text) for p in wanted]
    parsed = iter(list(parser.pipe(doc for doc, need in zip(docs, needed, strict=True) if need)))
    parses = [Parse(p, sentences(p.text, p.char_start), next(parsed) if need else doc, need) for p, doc, need in zip(wanted, docs, needed, strict=True)]
    return sorted(parses, key=lambda one: one.paragraph.paragraph_index)


def can_attribute(text: str) -> bool:
    """Whether a paragraph holds a quotation mark or a cue word."""
    return not _QUOTES.isdisjoint(text) or any(word.lower() in CUE_WORDS for word in _WORD.findall(text))


def sentences(text: str, offset: int = 0) -> list[Sentence]:
    """Sentences of a paragraph, spaces between them left out; `offset` is added to every place."""
    cuts = [0, *(stop.start("gap") for stop in _STOP.finditer(text) if _ends_sentence(stop)), len(text)]
    found = []
    for start, end in pairwise(cuts):
        span = text[start:end]
        if span.strip():
            found.append(Sentence(offset + start + len(span) - len(span.lstrip()), offset + end))
    return found


def _ends_sentence(stop: re.Match[str]) -> bool:
    word, following = stop["word"].lstrip("\"'“‘([").lower(), stop["next"]
    if stop["stop"] != ".":
        return not following[0].islower()
    if following[0].islower():
        return False
    if word in _ABBREVIATIONS or re.fullmatch(r"[a-z]|(?:[a-z]\.)+[a-z]", word):
        return word not in _TITLES and following.lower() in _STARTERS
    return True


_TITLES = words("mr mrs ms dr prof rev gen col lt sgt capt maj gov sen rep hon st mt")


def in_capitals(text: str) -> bool:
    """Whether a paragraph is printed in capitals, as headlines of wires are."""
    words = _CAPITALS_WORD.findall(text)
    return len(words) > 1 and sum(word.isupper() for word in words) > 0.7 * len(words)


def lower_case_words(text: str) -> frozenset[str]:
    """The words that an article prints in lower case."""
    return FUNCTION_WORDS.union(_LOWER_WORD.findall(text)) - _IN_NAMES


def in_sentence_case(text: str, common: frozenset[str]) -> str:
    """A text in capitals as the model can read it, of the same length: words that the article prints in lower case so, others with a capital."""

    def cased(word: re.Match[str]) -> str:
        lower = word[0].lower()
        if not word[0].isupper() or len(lower) != len(word[0]):
            return word[0]
        return lower if lower in common else word[0][0] + lower[1:]

    return _CAPITALS_WORD.sub(cased, text)
