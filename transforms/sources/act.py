"""What a speaker does with the words of a row: states them, denies them, gives no comment, asks for no name."""

import re
from typing import NamedTuple

from transforms.schema import Act


class _Wording(NamedTuple):
    """An act with its wording, found in `cue content`."""

    act: Act
    words: re.Pattern[str]


def _wording(act: Act, *words: str) -> _Wording:
    return _Wording(act, re.compile(r"\s".join(words), re.IGNORECASE))


_WISHES = r"\b(?:ask|request|insist|speak|spoke|condition|wish|want|prefer|declin|refus)\w*\b.{0,20}?"
_NAMELESS = r"\b(?:anonym\w+|(?:not )?to be (?:named|identified|quoted))"
_DECLINES = r"\b(?:declin\w+|refus\w+|(?:(?:would|could|can|ca|will|wo|did|do|does|has|have|had|was|were|is|are)(?: ?not|n['’]t)|cannot)(?: \w+ly| yet| even)?)"
_SILENCE = (
    r"(?:to )?(?:be drawn|be specific|say(?:ing)?|said"
    r"|(?:confirm|specif|disclos|reveal|explain|identif|nam(?:e|ing)|speculat|clarif|stat[ei]|indicat|detail|discuss|elaborat)\w*)\b"
)
_OPENING = r"^\W*(?:(?:has|have|had|also|again|\w+ly) )*"
_WORDINGS = (
    _wording("anonymity", _WISHES + _NAMELESS),
    _wording("no_comment", _DECLINES, r"(?:to )?(?:be )?(?:further )?(?:comment|elaborate|discuss|respond|interviewed|reached for)\b"),
    _wording("no_comment", _DECLINES, r"(?:to )?(?:return|answer|reply)\b.{0,40}\b(?:calls?|messages?|e-?mails?|questions?|requests?)\b"),
    _wording("no_comment", _DECLINES, _SILENCE),
    _wording("no_comment", r"^\W*(?:(?:had|has|have|gave|offered|there (?:was|is)) )?no (?:immediate |further )?comment\b"),
    _wording("denial", _OPENING + r"(?:den(?:y|ies|ied|ying)|refut\w+|repudiat\w+|disavow\w*)\b"),
    _wording("denial", _OPENING + r"(?:reject|dismiss|disput)\w*", r".{0,30}?\b(?:claim|allegation|accusation|charge|report|rumou?r|suggestion)"),
)
"""In this order: who declines to be named asks for anonymity, and declines no comment."""
_LONGEST = 120


def act_of(cue: str, content: str) -> Act:
    """The act of an attribution: `denied | the claim`, `declined | to comment`, `asked | not to be named`; else a statement."""
    said = f"{cue} {content[:_LONGEST]}"
    return next((one.act for one in _WORDINGS if one.words.search(said)), "statement")
