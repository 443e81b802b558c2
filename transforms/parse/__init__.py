"""What is read once of an article's prose, for all stages: sentences and quotations in every language, names and dependencies where a model knows it.

The dependency parse costs as much as everything else together, so only paragraphs that can hold an attribution get one.
"""

import re
from collections.abc import Sequence

from transforms import languages
from transforms.languages.language import Language
from transforms.model import Document, Models, Parse, Prose
from transforms.parse.capitals import in_capitals, in_sentence_case, lower_case_words
from transforms.parse.quotations import quotations
from transforms.parse.sentences import sentences

__all__ = ["can_attribute", "parse", "read_prose"]

_WORD = re.compile(r"\w+")


def read_prose(document: Document) -> list[Prose]:
    """Every paragraph but boilerplate with its sentences and quotations, in order."""
    made: list[Prose] = []
    left_open, around = False, languages.splitting_of(document.language)
    for paragraph in document.paragraphs:
        if paragraph.role != "boilerplate":
            cut = sentences(paragraph.text, paragraph.char_start, around)
            quoted = quotations(paragraph.text, cut, paragraph.char_start, left_open=left_open and paragraph.role == "body")
            made.append(Prose(paragraph, cut, quoted))
            if paragraph.role == "body":
                left_open = bool(quoted) and not quoted[-1].closed
    return made


def parse(document: Document, prose: Sequence[Prose], models: Models) -> list[Parse] | None:
    """What the language's models say of each paragraph; None where its pack has none."""
    model = document.language.model
    if model is None:
        return None
    tagger, parser = models.tagger[document.language.code], models.parser[document.language.code]
    wanted = sorted(prose, key=lambda one: len(one.paragraph.text))
    common = lower_case_words(document.text)
    texts = (one.paragraph.text for one in wanted)
    docs = list(tagger.pipe(in_sentence_case(text, common) if in_capitals(text) else text for text in texts))
    needed = [can_attribute(one, document.language) for one in wanted]
    parsed = iter(list(parser.pipe(doc for doc, need in zip(docs, needed, strict=True) if need)))
    parses = [
        Parse(one.paragraph, one.sentences, one.quotations, next(parsed) if need else doc, need, model.labels)
        for one, doc, need in zip(wanted, docs, needed, strict=True)
    ]  # fmt: skip
    return sorted(parses, key=lambda one: one.paragraph.paragraph_index)


def can_attribute(prose: Prose, language: Language) -> bool:
    """Whether a paragraph holds a quotation or a cue word."""
    cues = language.speech.cue_words if language.speech is not None else frozenset[str]()
    return bool(prose.quotations) or any(word.lower() in cues for word in _WORD.findall(prose.paragraph.text))
