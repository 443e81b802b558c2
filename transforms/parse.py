"""Sentences, named entities and dependencies of an article's paragraphs, by the language's spaCy model.

The dependency parse costs as much as everything else together, so only paragraphs that can hold an attribution get one.
"""

import re
from collections.abc import Sequence

from transforms.lexicon.cues import CUE_WORDS
from transforms.model import Document, Models, Parse, Sentence

_QUOTES = frozenset('"“”„«»')
_WORD = re.compile(r"\w+")


def parse(document: Document, language: str | None, models: Models) -> Sequence[Parse] | None:
    """A parse of every paragraph but boilerplate, in order; None where the language has no model."""
    if language is None or language not in models.tagger:
        return None
    tagger, parser = models.tagger[language], models.parser[language]
    wanted = sorted((p for p in document.paragraphs if p.role != "boilerplate"), key=lambda p: len(p.text))
    docs = list(tagger.pipe(p.text for p in wanted))
    needed = [can_attribute(p.text) for p in wanted]
    parsed = iter(list(parser.pipe(doc for doc, need in zip(docs, needed, strict=True) if need)))
    parses = [Parse(p, [Sentence(p.char_start, p.char_end)], next(parsed) if need else doc, need) for p, doc, need in zip(wanted, docs, needed, strict=True)]
    return sorted(parses, key=lambda one: one.paragraph.paragraph_index)


def can_attribute(text: str) -> bool:
    """Whether a paragraph holds a quotation mark or a cue word."""
    return not _QUOTES.isdisjoint(text) or any(word.lower() in CUE_WORDS for word in _WORD.findall(text))
