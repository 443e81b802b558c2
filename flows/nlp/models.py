"""Loads what a worker process needs once: the spaCy models and langdetect's profiles."""

import gc
import importlib
import os
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import spacy
from langdetect import DetectorFactory
from langdetect.detector_factory import PROFILES_DIRECTORY
from spacy.language import Language
from thinc.api import NumpyOps

from flows.nlp.lemmas import remember
from flows.nlp.network import fused
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
            taggers[pack.code], parsers[pack.code] = _pipelines(importlib.import_module(pack.model.package).model_path())
    detector = DetectorFactory()
    detector.set_seed(0)
    detector.load_profile(PROFILES_DIRECTORY)
    gc.enable()
    return Models(taggers, parsers, detector)


def _pipelines(path: Path) -> tuple[Language, Language]:
    """What finds names, and what finds parts of speech and dependencies, with one tokeniser and one vocabulary.

    The spellings of the 685,000 words that have vectors are left out: they take a second to read, and a word is known by its hash.
    """
    tagger = spacy.load(path, exclude=[*_UNUSED, "strings"])
    parser = Language(tagger.vocab, create_tokenizer=lambda _: tagger.tokenizer)
    for name, pipe in list(tagger.pipeline):
        for label in getattr(pipe, "labels", ()):
            tagger.vocab.strings.add(label)
        if name in _SYNTAX:
            tagger.remove_pipe(name)
            parser._components.append((name, pipe))  # noqa: SLF001  # spaCy adds pipes only by registered factories
    return _quick(tagger), remember(_quick(parser))


def _quick(nlp: Language) -> Language:
    """The pipeline with OpenBLAS for its sums, 1.4-1.9 times BLIS here, and its token-to-vector network fused."""
    ops = NumpyOps(use_blis=False)
    pipes: Any = nlp.pipeline  # spaCy types a pipe as a function, whatever else it has
    for name, pipe in pipes:
        model = getattr(pipe, "model", None)
        for node in model.walk() if model and not isinstance(model, bool) else ():
            node.ops = ops
        if name == "ner":
            layers = pipe.model.layers[0].layers
            layers[0] = fused(layers[0], nlp.vocab)
        elif name == "tok2vec":
            pipe.model = fused(pipe.model, nlp.vocab)
    return nlp
