"""The remembering ruler says what spaCy's own says."""

from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from flows.ruler import NAME, RememberingRuler
from transforms.model import Models

WORDS = [
    "The",
    "mayor",
    "said",
    "they",
    "have",
    "been",
    "running",
    "'s",
    "n't",
    "gon",
    "na",
    "let",
    "ai",
    "got",
    "ta",
    "May",
    "left",
    "to",
    "her",
    "there",
    "it",
]


def attributes(doc: Doc) -> list[tuple[str, str, str, str, str]]:
    return [(token.pos_, str(token.morph), token.lemma_, token.tag_, token.dep_) for token in doc]


def parsed(nlp: Language, words: list[str]) -> Doc:
    doc = Doc(nlp.vocab, words)
    for name in ("tok2vec", "tagger", "parser"):
        doc = nlp.get_pipe(name)(doc)
    return doc


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12))
def test_the_same_attributes_first_and_from_memory(models: Models, words: list[str]) -> None:
    nlp = models.parser["en"]
    remembering = nlp.get_pipe(NAME)
    assert isinstance(remembering, RememberingRuler)
    expected = attributes(remembering.ruler(parsed(nlp, words)))
    assert expected == attributes(remembering(parsed(nlp, words)))
    assert expected == attributes(remembering(parsed(nlp, words)))
