"""Loads what a worker process needs once: the spaCy models and langdetect's profiles."""

import gc
import importlib
import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import spacy
from langdetect import DetectorFactory
from langdetect.detector_factory import PROFILES_DIRECTORY
from spacy.language import Language
from thinc.api import NumpyOps

from flows.nlp.lemmas import remember
from transforms.languages import PACKS
from transforms.model import Models

_SYNTAX = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer"]
_UNUSED = ["senter"]


def load() -> Models:
    """The models of every language that has taggers."""
    gc.disable()  # millions of objects come to stay: looking through them for garbage again and again takes a fifth of the time
    taggers: dict[str, Language] = {}
    parsers: dict[str, Language] = {}
    for pack in PACKS:
        if pack.model is not None:
            path = importlib.import_module(pack.model.package).model_path()
            tagger = spacy.load(path, exclude=[*_SYNTAX, *_UNUSED])
            parser = spacy.load(path, vocab=tagger.vocab, exclude=["ner", "vocab", *_UNUSED])
            taggers[pack.code], parsers[pack.code] = _on_openblas(tagger), remember(_on_openblas(parser))
    detector = DetectorFactory()
    detector.set_seed(0)
    detector.load_profile(PROFILES_DIRECTORY)
    gc.enable()
    return Models(taggers, parsers, detector)


def _on_openblas(nlp: Language) -> Language:
    """The pipeline with OpenBLAS for its sums: 1.4-1.9 times BLIS here, with identical entities."""
    ops = NumpyOps(use_blis=False)
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        for node in model.walk() if model and not isinstance(model, bool) else ():
            node.ops = ops
    return nlp
