"""What the stages know of a language. See the package's docstring for how a stage asks."""

from collections.abc import Mapping
from typing import NamedTuple, get_args

from transforms.languages.speech import Speech
from transforms.languages.temporal import Temporal
from transforms.schema import EntityType

UNDETERMINED = "und"
"""The code of ISO 639-2 for a language that nobody knows."""
_NOTHING: Mapping[str, int] = {}


class Splitting(NamedTuple):
    """Words around full stops, in lower case."""

    abbreviations: frozenset[str] = frozenset()
    """Words with a full stop that ends no sentence."""
    titles: frozenset[str] = frozenset()
    """Those of them that a name always follows."""
    starters: frozenset[str] = frozenset()
    """Words that begin a sentence where they stand with a capital behind an abbreviation."""
    ordinals: bool = False
    """Whether a full stop behind a number makes it an ordinal: am 3. Oktober."""


class Model(NamedTuple):
    """The spaCy models of a language."""

    package: str
    """The installed package whose `model_path()` says where they are."""
    labels: Mapping[str, EntityType]
    """Types of entities by the models' labels; what is not here is no entity."""


class Glue(NamedTuple):
    """Words that tell little of what is said. Words are as `transforms.parse.words` compares them."""

    words: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    """Those that turn it into its opposite."""
    spellings: tuple[tuple[str, str], ...] = ()
    """Ends of words that are spelled in two ways."""
    endings: tuple[str, ...] = ()
    """What a word is inflected with, the first that fits."""


class Language(NamedTuple):
    """A language: what is missing says that the stages which need it say nothing in it."""

    code: str
    """ISO 639-1."""
    months: Mapping[str, int] = _NOTHING
    """The number of a month by its names and short forms as news prints them, in lower case; after Unicode CLDR (format, stand-alone, wide, abbreviated)."""
    weekdays: Mapping[str, int] = _NOTHING
    """The number of a weekday, 0 for Monday, by its names and short forms, in lower case."""
    splitting: Splitting | None = None
    dates: Temporal | None = None
    speech: Speech | None = None
    model: Model | None = None
    glue: Glue = Glue()


UNKNOWN = Language(UNDETERMINED)
"""A language that nobody knows."""


def numbered(names: str, first: int = 1) -> dict[str, int]:
    """Numbers by names, from a text with a slash between the numbers; a name of several words has underscores between them, `-` is none."""
    return {name.replace("_", " "): number for number, group in enumerate(names.split("/"), first) for name in group.split() if name != "-"}


def ontonotes() -> dict[str, EntityType]:
    """Labels of models that were trained on OntoNotes: the types of the table `entities`, and others that are none."""
    return {kind: kind for kind in get_args(EntityType.__value__)}
