"""Parts of speech, morphology and lemmas from memory: what spaCy's attribute ruler and lemmatiser said of the same word, tag and dependency before.

The two take a third of the time of tags and dependencies, in Python, and say nearly always the same of the same word.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.tokens import Doc

from flows.nlp.memory import Memory, Rows, ints

NAME = "remembered_attributes"
_KEY: list[int | str] = ["ORTH", "TAG", "DEP"]
_SAID: list[int | str] = ["TAG", "DEP", "POS", "MORPH", "LEMMA"]
_SEEN = {"TAG", "LOWER", "DEP", "IS_SPACE"}
"""Token attributes that the ruler's patterns look at; what they say of a token by itself can be remembered by `_KEY`."""
MOST_REMEMBERED = 500_000
"""Words with tags and dependencies that are remembered, some 100 MB; the corpora tried hold a fifth of it."""


class RememberedAttributes:
    """Stands for the ruler and the lemmatiser: asks them where a document holds a word not seen before, or a pattern of several words."""

    def __init__(self, ruler: AttributeRuler, lemmatizer: Lemmatizer) -> None:
        """Raises `ValueError` where a pattern looks at anything but the token's word, tag and dependency, or the lemmatiser does not go by rules."""
        if lemmatizer.mode != "rule" or lemmatizer.overwrite:
            raise ValueError("only a rule lemmatiser that keeps the ruler's lemmas can be remembered by word, tag and dependency")
        self.ruler, self.lemmatizer = ruler, lemmatizer
        words = lemmatizer.lookups.get_table("lemma_index")
        words.update({part: frozenset(known) for part, known in words.items()})  # spaCy keeps lists, and searches them from end to end for each new word
        self._of_several, self._begins = Matcher(ruler.vocab), Matcher(ruler.vocab)
        for number, pattern in enumerate(_patterns_of_several(ruler)):
            self._of_several.add(str(number), [pattern])
            self._begins.add(str(number), [pattern[:1]])
        self._memory = Memory(_KEY, self._ask_alone, MOST_REMEMBERED)
        self._together: dict[bytes, Rows] = {}

    def __call__(self, doc: Doc) -> Doc:
        """The document with its attributes set."""
        (rows,) = self._memory([doc])
        said = ints(rows[:, :-1])
        if rows[:, -1].any():
            words = doc.to_array(_KEY)
            for start, end in _merged((start, end) for _, start, end in self._of_several(doc)):
                said[start:end] = self._ask_together(words[start:end])
        return doc.from_array(_SAID, said)

    def ask(self, doc: Doc) -> Doc:
        """The document with its attributes set by the ruler and the lemmatiser themselves."""
        return self.lemmatizer(self.ruler(doc))

    def _ask_alone(self, words: Rows) -> Rows:
        """What is said of each word by itself, and whether a pattern of several words may begin with it."""
        doc = self._document(words)
        begins = np.zeros(len(words), dtype=np.uint64)
        begins[[start for _, start, _ in self._begins(doc)]] = 1
        said = self.ask(doc).to_array(_SAID).reshape(len(words), len(_SAID))
        for start, end in _merged((start, end) for _, start, end in self._of_several(doc)):
            for place in range(start, end):
                said[place] = self.ask(self._document(words[place : place + 1])).to_array(_SAID)
        return np.column_stack([said, begins])

    def _ask_together(self, words: Rows) -> Rows:
        """What is said of words that make a pattern."""
        key = words.tobytes()
        if len(self._together) > MOST_REMEMBERED:
            self._together.clear()
        if key not in self._together:
            self._together[key] = self.ask(self._document(words)).to_array(_SAID)
        return self._together[key]

    def _document(self, words: Rows) -> Doc:
        strings = self.ruler.vocab.strings
        doc = Doc(self.ruler.vocab, [strings[int(orth)] for orth in words[:, 0]])
        return doc.from_array(["TAG", "DEP"], ints(words[:, 1:]))


def _merged(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans of matches; those that overlap are one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    yield from merged


def _patterns_of_several(ruler: AttributeRuler) -> Iterator[list[dict[str, Any]]]:
    rules: Any = ruler.patterns
    for pattern in (pattern for rule in rules for pattern in rule["patterns"]):
        if any(not set(token) <= _SEEN for token in pattern):
            raise ValueError(f"the pattern {pattern} looks at more than a token's word, tag and dependency: use the ruler itself")
        if len(pattern) > 1:
            yield pattern


def remember(nlp: Language) -> Language:
    """The pipeline with remembered attributes in place of its ruler and lemmatiser."""
    pipes: Any = dict(nlp.pipeline)
    remembering = RememberedAttributes(pipes["attribute_ruler"], pipes["lemmatizer"])
    kept = [pipe for pipe in nlp.pipeline if pipe[0] not in {"attribute_ruler", "lemmatizer"}]
    nlp._components[:] = [*kept, (NAME, remembering)]  # noqa: SLF001  # spaCy replaces pipes only by registered factories
    return nlp
