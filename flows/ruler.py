"""spaCy's attribute ruler with a memory: the same parts of speech and morphology, without matching 180 patterns on every token."""

from collections.abc import Iterator
from typing import Any

from spacy.language import Language
from spacy.pipeline.attributeruler import AttributeRuler
from spacy.tokens import Doc, Token

NAME = "attribute_ruler"
_SEEN = {"TAG", "LOWER", "DEP", "IS_SPACE"}
"""Token attributes that the ruler's patterns look at; what they say of a token by itself can be remembered by these."""


class RememberingRuler:
    """Carries out the ruler's patterns once for each word, tag and dependency; documents with words of its longer patterns go the whole way."""

    def __init__(self, ruler: AttributeRuler) -> None:
        """Raises `ValueError` where a pattern looks at anything but the token's word, tag and dependency."""
        self.ruler = ruler
        marks = set(_marks_of_longer(ruler))
        self._words = frozenset(mark for key, mark in marks if key == "LOWER")
        self._dependencies = frozenset(mark for key, mark in marks if key == "DEP")
        self._known: dict[tuple[int, int, int], tuple[Any, ...]] = {}

    def __call__(self, doc: Doc) -> Doc:
        """The document with its attributes set."""
        keys = [(token.lower, token.tag, token.dep) for token in doc]
        if any(token.lower_ in self._words or token.dep_ in self._dependencies for token in doc):
            return self.ruler(doc)
        known = self._known
        if not all(key in known for key in keys):
            self.ruler(doc)
            known.update(zip(keys, map(_attributes, doc), strict=True))
            return doc
        for token, key in zip(doc, keys, strict=True):
            token.pos, morph, token.lemma, token.tag, token.dep = known[key]
            token.set_morph(morph)  # type: ignore[attr-defined]  # missing from the stubs
        return doc


def _attributes(token: Token) -> tuple[Any, ...]:
    return token.pos, token.morph, token.lemma, token.tag, token.dep


def _marks_of_longer(ruler: AttributeRuler) -> Iterator[tuple[str, str]]:
    """A word or dependency of each pattern of several tokens: a document without it does not hold the pattern."""
    rules: Any = ruler.patterns
    for pattern in (pattern for rule in rules for pattern in rule["patterns"]):
        if any(not set(token) <= _SEEN for token in pattern):
            raise ValueError(f"the pattern {pattern} looks at more than a token's word, tag and dependency: use the ruler itself")
        if len(pattern) > 1:
            yield next((key, token[key]) for key in ("LOWER", "DEP") for token in pattern if isinstance(token.get(key), str))


def remember(nlp: Language) -> Language:
    """The pipeline with a remembering ruler in place of its own."""
    ruler = nlp.get_pipe(NAME)
    remembering = RememberingRuler(ruler)  # type: ignore[arg-type]  # the pipe of that name is a ruler
    nlp._components[nlp.component_names.index(NAME)] = (NAME, remembering)  # noqa: SLF001  # spaCy replaces pipes only by registered factories
    return nlp
