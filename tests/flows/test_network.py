"""The fused network predicts what spaCy's own does, and says the same of a word whatever else it is asked about."""

import importlib

import numpy as np
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from flows.nlp.memory import Memory, Rows
from flows.nlp.network import ATTRIBUTES, Words, fused
from transforms.languages import PACKS
from transforms.model import Models

TEXTS = ["The mayor said on Monday that rents won't fall.", "Nairobi", "“We can't,” Łukasz told the\nBBC…", "gonna  go", "Qwxzy qwxzy"]


@pytest.fixture(scope="module")
def own() -> Language:
    """spaCy's pipeline as it is shipped."""
    package = next(pack.model.package for pack in PACKS if pack.model is not None)
    return spacy.load(importlib.import_module(package).model_path(), exclude=["senter", "attribute_ruler", "lemmatizer"])


@pytest.mark.parametrize("component", ["tok2vec", "ner"])
def test_the_numbers_are_those_of_the_network_itself(own: Language, component: str) -> None:
    model = own.get_pipe(component).model  # type: ignore[attr-defined]  # spaCy's pipes have it, their protocol does not
    network = model if component == "tok2vec" else model.layers[0].layers[0]
    docs = [own.make_doc(text) for text in TEXTS]
    for expected, rows in zip(network.predict(docs), fused(network, own.vocab).predict(docs), strict=True):
        assert np.abs(expected - rows).max() < 1e-4


@settings(max_examples=30, deadline=None)
@given(chosen=st.lists(st.sampled_from(range(30)), min_size=1, max_size=30))
def test_a_word_is_the_same_in_any_company(own: Language, chosen: list[int]) -> None:
    words = Words(own.get_pipe("tok2vec").model.layers[0], own.vocab)  # type: ignore[attr-defined]  # as above
    known = own.make_doc(" ".join(TEXTS)).to_array(ATTRIBUTES)[:30]
    assert (words(known)[chosen] == words(known[chosen])).all()


def test_a_network_for_predictions_is_not_trained(own: Language) -> None:
    network = fused(own.get_pipe("tok2vec").model, own.vocab)  # type: ignore[attr-defined]  # as above
    with pytest.raises(NotImplementedError, match="predictions"):
        network([own.make_doc("Nairobi")], is_train=True)


def test_a_full_memory_is_emptied_and_says_the_same(own: Language) -> None:
    asked: list[int] = []

    def lengths(words: Rows) -> Rows:
        asked.append(len(words))
        return np.array([[len(own.vocab.strings[int(orth)])] for (orth,) in words], dtype=np.uint64).reshape(-1, 1)

    memory = Memory(["ORTH"], lengths, 3)
    for text in ("one two three four", "two", "", "five one", "one"):
        doc = own.make_doc(text)
        assert memory([doc])[0].ravel().tolist() == [len(token) for token in doc]
    assert asked == [0, 4, 1, 2]


def test_what_is_loaded_says_what_the_shipped_pipeline_says(own: Language, models: Models) -> None:
    for text in TEXTS:
        doc = models.tagger["en"](text)
        assert [(entity.text, entity.label_) for entity in doc.ents] == [(entity.text, entity.label_) for entity in own(text).ents]
        parsed = models.parser["en"].get_pipe("parser")(models.parser["en"].get_pipe("tagger")(models.parser["en"].get_pipe("tok2vec")(doc)))
        assert [(token.tag_, token.dep_, token.head.i) for token in parsed] == [(token.tag_, token.dep_, token.head.i) for token in own(text)]
