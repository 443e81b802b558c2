"""What a language's pack says of verbs of speech."""

from typing import NamedTuple


class Speech(NamedTuple):
    """Words that attribute, in lower case."""

    cue_words: frozenset[str]
    """Words that can be, or belong to, the cue of an attribution: only paragraphs with one, or with a quotation, are parsed."""
