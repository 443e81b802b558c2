"""Parts of speech, morphology and lemmas from memory: what spaCy's attribute ruler and lemmatiser said of the same word, tag and dependency before.

The two take a third of the time of tags and dependencies, in Python, and say nearly always the same of the same word.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.tokens import Doc
from spacy.vocab import Vocab

NAME = "remembered_attributes"
_KEY: list[int | str] = ["ORTH", "TAG", "DEP"]
_SAID: list[int | str] = ["TAG", "DEP", "POS", "MORPH", "LEMMA"]
_SEEN = {"TAG", "LOWER", "DEP", "IS_SPACE"}
"""Token attributes that the ruler's patterns look at; what they say of a token by itself can be remembered by `_KEY`."""
type _Key = tuple[int, ...]
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
        self._of_several = Matcher(ruler.vocab)
        for number, pattern in enumerate(_patterns_of_several(ruler)):
            self._of_several.add(str(number), [pattern])
        self._known: dict[_Key, list[int]] = {}

    def __call__(self, doc: Doc) -> Doc:
        """The document with its attributes set."""
        if len(self._known) > MOST_REMEMBERED:
            self._known.clear()
        keys = list(map(tuple, doc.to_array(_KEY).tolist()))
        unseen = dict.fromkeys(key for key in keys if key not in self._known)
        if self._of_several(doc) or (unseen and not self._learn(doc.vocab, list(unseen))):
            return self.ask(doc)
        return doc.from_array(_SAID, _array([self._known[key] for key in keys]))

    def ask(self, doc: Doc) -> Doc:
        """The document with its attributes set by the ruler and the lemmatiser themselves."""
        return self.lemmatizer(self.ruler(doc))

    def _learn(self, vocab: Vocab, keys: list[_Key]) -> bool:
        """Asks about words as a document of their own; False where they happen to make a pattern of several words there."""
        doc = Doc(vocab, [vocab.strings[orth] for orth, _, _ in keys])
        doc.from_array(["TAG", "DEP"], _array([key[1:] for key in keys]))
        if self._of_several(doc):
            return False
        self._known.update(zip(keys, self.ask(doc).to_array(_SAID).tolist(), strict=True))
        return True


def _array(rows: Sequence[Sequence[int]]) -> Any:
    return np.array(rows, dtype=np.uint64)


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
