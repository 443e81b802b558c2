"""A pack for each language: its words, and what the stages can do with them.

A stage asks the document that it works on: `document.language` is the pack of the article's language, and a part that is missing there
(`document.language.dates is None`) means that the stage says nothing in that language. What is read before the
language is known, months in a byline or headings of a page, is asked of all packs together: `MONTHS`, `WEEKDAYS`, `splitting_of`.

Which part serves whom: `splitting` the sentences; `dates` the table `dates`; `model` (its package, and the types of its labels) the parse, so entities and
sources, and with it `articles.tagged`; `speech` which paragraphs are parsed whole. The constructions of sources and the references of entities are English
grammar and read the lists of `languages.en` themselves: another language needs its own beside them.

A language is a module with a `LANGUAGE` (`fr.py`), or a folder of such modules (`en/`) where it has much to say. To add one, write it and put it into
`PACKS`; docs/extending.md shows how to add the dates of one.
"""

from collections.abc import Mapping, Sequence

from transforms.languages import (
    ar,
    bg,
    bn,
    ca,
    cs,
    da,
    de,
    el,
    en,
    es,
    et,
    eu,
    fa,
    fi,
    fr,
    gl,
    he,
    hi,
    hr,
    hu,
    it,
    lt,
    lv,
    ms,
    nl,
    no,
    pl,
    pt,
    ro,
    ru,
    sk,
    sl,
    sr,
    sv,
    tr,
    uk,
    ur,
)  # fmt: skip
from transforms.languages import id as indonesian
from transforms.languages import is_ as icelandic
from transforms.languages.language import UNDETERMINED, Language, Splitting

_MODULES = (
    en, de, ar, bg, bn, ca, cs, da, el, es, et, eu, fa, fi, fr, gl, he, hi, hr, hu, icelandic, indonesian, it, lt, lv, ms, nl, no, pl, pt, ro, ru, sk, sl, sr,
    sv, tr, uk, ur,
)  # fmt: skip
PACKS: tuple[Language, ...] = tuple(module.LANGUAGE for module in _MODULES)
"""All packs; where two give a word different numbers, the first has it."""

_BY_CODE = {pack.code: pack for pack in PACKS}


def of(code: str | None) -> Language:
    """The pack of an ISO 639-1 code; one that knows nothing where there is none."""
    return _BY_CODE.get(code or UNDETERMINED) or Language(code or UNDETERMINED)


def _joined(tables: Sequence[Mapping[str, int]]) -> Mapping[str, int]:
    return {name: number for table in reversed(tables) for name, number in table.items()}


MONTHS = _joined([pack.months for pack in PACKS])
"""The number of a month by its names in all languages, in lower case."""
WEEKDAYS = _joined([pack.weekdays for pack in PACKS])
"""The number of a weekday, 0 for Monday, by its names in all languages, in lower case."""

_KNOWN = [pack.splitting for pack in PACKS if pack.splitting is not None]
_OF_ALL = Splitting(
    abbreviations=frozenset[str]().union(*(one.abbreviations for one in _KNOWN)),
    titles=frozenset[str]().union(*(one.titles for one in _KNOWN)),
    starters=frozenset[str]().union(*(one.starters for one in _KNOWN)),
)


def splitting_of(language: Language) -> Splitting:
    """What stands around a language's full stops; what does in any language, where its pack does not say."""
    return language.splitting or _OF_ALL
