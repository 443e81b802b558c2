"""The language of an article, by langdetect on the start of its body, with what is declared as a hint."""

import re
from typing import NamedTuple

from langdetect.lang_detect_exception import LangDetectException

from transforms.languages.codes import CODES
from transforms.model import Document, Models

_SAMPLE = 600
"""Characters of body looked at: 450 articles a second at the accuracy of the whole body."""
_TRIALS = 3
_SURE = 0.9
_SHORT = 60
"""Letters below which a text is too short to overrule what is declared."""
_UPPER = 0.5
"""Share of capitals from which a text is read in lower case: the detector takes headlines of 1987 for German."""
_LETTERS = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset({
    "and", "been", "for", "from", "has", "is", "it", "not", "of", "said", "that", "the", "their", "they", "this", "to", "were", "which", "with", "would",
})  # fmt: skip
"""The commonest function words of English that few other languages share, by general knowledge."""
_RESULTS = frozenset({"avg", "bln", "cts", "div", "dlrs", "eps", "mln", "mths", "oper", "pct", "pretax", "qtly", "qtr", "revs", "shr", "shrs", "vs"})
"""The wires' abbreviations in tables of company results, which the detector takes for Swedish."""
_ENGLISH_SHARE = 0.2


class Detected(NamedTuple):
    """ISO 639-1 code, and the detector's probability for it (None where there was nothing to go by)."""

    code: str | None
    score: float | None


def detect(document: Document, models: Models) -> Detected:
    """The language of the body's first characters, if no setting says it; captions, credits and boilerplate are left out where there is a body."""
    sample = _sample(document)
    declared = _declared(document)
    probabilities = _probabilities(sample, models)
    if document.settings.language:
        return Detected(document.settings.language, probabilities.get(document.settings.language))
    if not probabilities:
        return Detected(declared, None)
    best = max(probabilities, key=lambda code: probabilities[code])
    if probabilities[best] < _SURE or len(sample) < _SHORT:
        best = declared or best
    if best != "en" and _reads_as_english(sample):
        best = "en"
    return Detected(best, probabilities.get(best, 0.0))


def _sample(document: Document) -> str:
    """The start of the body, without figures, in lower case where it is set in capitals."""
    body = [p.text for p in document.paragraphs if p.role in {"body", "standfirst"}] or [p.text for p in document.paragraphs]
    text = " ".join(body)[:_SAMPLE]
    capitals = sum(map(str.isupper, text))
    return text.lower() if capitals > _UPPER * sum(map(str.isalpha, text)) else text


def _probabilities(sample: str, models: Models) -> dict[str, float]:
    """Probability by ISO 639-1 code; empty where the sample has no letters."""
    detector = models.languages.create()
    detector.n_trial = _TRIALS
    detector.append(sample)
    try:
        found = detector.get_probabilities()
    except LangDetectException:
        return {}
    by_code: dict[str, float] = {}
    for language in found:
        code = language.lang.partition("-")[0]
        by_code[code] = by_code.get(code, 0.0) + language.prob
    return by_code


def _reads_as_english(sample: str) -> bool:
    """Whether so many words are English function words that no other language is possible."""
    words = _LETTERS.findall(sample.lower())
    return len(words) >= 4 and sum(word in _ENGLISH or word in _RESULTS for word in words) >= _ENGLISH_SHARE * len(words)


def _declared(document: Document) -> str | None:
    """The declared language as ISO 639-1, whether declared as "en", "en_GB", "eng" or "English"; None for what is no language."""
    words = _LETTERS.findall((document.metadata.language or "").lower())
    code = words[0] if words else ""
    return CODES.get(code, code if len(code) == 2 and code.isascii() else None)
