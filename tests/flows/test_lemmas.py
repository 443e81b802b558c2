"""The remembered attributes are what spaCy's ruler and lemmatiser say."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.pipeline import Lemmatizer
from spacy.tokens import Doc

from flows.nlp import lemmas
from flows.nlp.lemmas import NAME, RememberedAttributes
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


def said_of(doc: Doc) -> list[tuple[str, str, str, str, str]]:
    return [(token.pos_, str(token.morph), token.lemma_, token.tag_, token.dep_) for token in doc]


def parsed(nlp: Language, words: list[str]) -> Doc:
    doc = Doc(nlp.vocab, words)
    for name in ("tok2vec", "tagger", "parser"):
        doc = nlp.get_pipe(name)(doc)
    return doc


def remembered(nlp: Language) -> RememberedAttributes:
    pipe = dict(nlp.pipeline)[NAME]
    assert isinstance(pipe, RememberedAttributes)
    return pipe


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12))
def test_the_same_attributes_first_and_from_memory(models: Models, words: list[str]) -> None:
    nlp = models.parser["en"]
    pipe = remembered(nlp)
    expected = said_of(pipe.ask(parsed(nlp, words)))
    assert expected == said_of(pipe(parsed(nlp, words)))
    assert expected == said_of(pipe(parsed(nlp, words)))


def test_a_full_memory_is_emptied_and_says_the_same(models: Models, monkeypatch: pytest.MonkeyPatch) -> None:
    nlp = models.parser["en"]
    monkeypatch.setattr(lemmas, "MOST_REMEMBERED", 2)
    pipe = RememberedAttributes(remembered(nlp).ruler, remembered(nlp).lemmatizer)
    for words in (["The", "mayor", "left"], ["there", "have", "been", "running"], ["The", "mayor", "left"]):
        assert said_of(pipe.ask(parsed(nlp, words))) == said_of(pipe(parsed(nlp, words)))


def test_lemmatisers_that_do_not_go_by_rules_are_refused(models: Models) -> None:
    nlp = models.parser["en"]
    with pytest.raises(ValueError, match="rule lemmatiser"):
        RememberedAttributes(remembered(nlp).ruler, Lemmatizer(nlp.vocab, None, mode="lookup"))
