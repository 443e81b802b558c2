"""The language of an article, by langdetect on the start of its body."""

from typing import NamedTuple

from langdetect.lang_detect_exception import LangDetectException

from transforms.model import Document, Models

_SAMPLE = 600
"""Characters of body looked at: 450 articles a second at the accuracy of the whole body."""
_TRIALS = 3


class Language(NamedTuple):
    """ISO 639-1 code, and the detector's probability for it (None where there was nothing to go by)."""

    code: str | None
    score: float | None


def detect(document: Document, models: Models) -> Language:
    """The language of the body's first characters; captions, credits and boilerplate are left out where there is a body."""
    body = [p.text for p in document.paragraphs if p.role in {"body", "standfirst"}] or [p.text for p in document.paragraphs]
    detector = models.languages.create()
    detector.n_trial = _TRIALS
    detector.append(" ".join(body)[:_SAMPLE])
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return Language(_declared(document), None)
    return Language(best.lang.partition("-")[0], best.prob)


def _declared(document: Document) -> str | None:
    declared = document.metadata.language
    return declared.partition("-")[0].lower() if declared else None
