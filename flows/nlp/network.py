"""spaCy's token-to-vector network, evaluated in fewer and larger sums: the same numbers, but for the last digits of a float, in less than half the time.

What a word is before its neighbours are looked at depends on its spelling alone, and is remembered. Of the four layers that look at neighbours each
is one product of matrices and a few passes over rows that stay in the cache.
"""

from collections.abc import Callable, Sequence
from typing import Any, Literal

import numpy as np
from spacy.tokens import Doc
from spacy.vocab import Vocab
from thinc.api import Model

from flows.nlp.memory import Memory, Rows, ints

PAD = 4
"""Rows of zeros between texts, one for each layer: no text sees another."""
MOST_REMEMBERED = 100_000
"""Words that are remembered, 38 MB; the corpora tried hold a third of it."""
ATTRIBUTES: list[int | str] = ["ORTH", "NORM", "SPACY"]
"""What the network reads of a word follows from these."""
type _Network = Model[Any, Any]


class Largest:
    """The largest of some sums, normalised: a `maxout` and the `layernorm` after it."""

    def __init__(self, layer: _Network, kind: Literal["float32", "float64"]) -> None:
        """Takes its weights from a layer of thinc, as floats of a kind."""
        maxout, norm = _named(layer, "maxout"), _named(layer, "layernorm")
        weights: Rows = np.asarray(maxout.get_param("W"))
        self._width, self._pieces, inputs = weights.shape
        self._weights = np.ascontiguousarray(weights.transpose(2, 1, 0).reshape(inputs, -1), dtype=kind)
        self._bias = maxout.get_param("b").T.ravel().astype(kind)
        self._scale, self._shift = norm.get_param("G").astype(kind), norm.get_param("b").astype(kind)
        self._mean = np.full(self._width, 1 / self._width, dtype=kind)
        self._least = np.dtype(kind).type(1e-8)

    def __call__(self, seen: Rows) -> Rows:
        """A row for each row."""
        sums = seen @ self._weights
        sums += self._bias
        first, *others = (sums[:, piece * self._width : (piece + 1) * self._width] for piece in range(self._pieces))
        for other in others:
            np.maximum(first, other, out=first)
        best = np.ascontiguousarray(first)
        best -= (best @ self._mean)[:, None]
        best /= np.sqrt(np.einsum("ij,ij->i", best, best) * self._mean[0] + self._least)[:, None]
        best *= self._scale
        best += self._shift
        return best


class Words:
    """The first part of the network: what it makes of words without looking at their neighbours."""

    def __init__(self, embed: _Network, vocab: Vocab) -> None:
        """Takes its weights from the part of spaCy's network that embeds words."""
        (self._spellings, vectors), mixed = embed.layers[0].layers, embed.layers[1]
        self._vocab, self._vectors = vocab, vectors.get_param("W").T.astype("float64")
        self._mixed = Largest(mixed, "float64")

    def __call__(self, words: Rows) -> Rows:
        """Rows of words, given as `ATTRIBUTES`. They are the same ones whatever words they are asked with: sums of doubles, which are then rounded."""
        doc = Doc(self._vocab, [self._vocab.strings[int(orth)] for orth in words[:, 0]], words[:, 2].astype(bool).tolist())
        doc.from_array(["NORM"], ints(words[:, 1:2]))
        spelt = self._spellings.predict([doc]).dataXd
        places = self._vocab.vectors.find(keys=words[:, 0])
        known = self._vocab.vectors.data[places].astype(np.float64) @ self._vectors
        known[places < 0] = 0
        return self._mixed(np.hstack([spelt, known])).astype(np.float32)


def with_neighbours(rows: Rows) -> Rows:
    """Each row with the one before and the one after it."""
    width = rows.shape[1]
    seen = np.zeros((len(rows), 3 * width), dtype=rows.dtype)
    seen[1:, :width] = rows[:-1]
    seen[:, width:-width] = rows
    seen[:-1, -width:] = rows[1:]
    return seen


def _named(model: _Network, name: str) -> _Network:
    (found,) = [node for node in model.walk() if node.name == name]
    return found


def fused(network: _Network, vocab: Vocab) -> _Network:
    """A network that predicts what the given one, of the shape of spaCy's `HashEmbedCNN`, predicts. It can't be trained."""
    embed, encode = network.layers
    layers = [Largest(layer, "float32") for layer in encode.layers[0].layers]
    words = Memory(ATTRIBUTES, Words(embed, vocab), MOST_REMEMBERED)

    def forward(_: _Network, docs: Sequence[Doc], is_train: bool) -> tuple[list[Rows], Callable[..., Any]]:  # noqa: FBT001  # thinc calls it so
        if is_train:
            raise NotImplementedError("the network is for predictions: train the package's own one")
        texts = words(docs)
        rows = np.zeros((sum(map(len, texts)) + PAD * len(texts) + PAD, encode.get_dim("nO")), dtype=np.float32)
        places: list[slice] = []
        for text in texts:
            first = (places[-1].stop if places else 0) + PAD
            places.append(slice(first, first + len(text)))
            rows[places[-1]] = text
        for layer in layers:
            rows += layer(with_neighbours(rows))
        return [rows[place] for place in places], list

    return Model("fused", forward, ops=network.ops, dims={"nO": encode.get_dim("nO")})
