"""Tells corrections and editor's notes by their own words."""

import re

from transforms.phrasing import PIECE, is_quoted, phrasings

_LONGEST = 120
_LONGEST_SENTENCE = 60
"""Words of the longest correction that has no label."""

_LABELLED = phrasings(
    r"""
    \W{0,3}<label>\b\s*(\([^\x28\x29]*\)\s*|[\d/. -]{3,12}|,\s*[\w:. ]{3,24}?)?([:—–-]|$|\.$|appended)
    \W{0,3}<label>,? (?=[^:]{0,30}\d)[\w:., ]{3,30}?:\s
    \W{0,3}updated?,? (?=[^:]{0,30}\d)[\w:., ]{3,30}?:\s(?=(?-i:[A-Z])\w*\s[a-z])
    \W{0,3}note\s*:\s+this <piece>\b
    \W{0,3}we have been asked to (point out|make (it )?clear|clarify|state)\b
    \W{0,3}(editor|publisher|author)(['’]?s['’]?|ial)? note\b
    \W{0,3}(note|message) (from the editor|to (editors?|readers?|our readers?))\b
    \W{0,3}(editors?\s*:\s|ed\.\s*note\b)
    \W{0,2}\((corrects|refiles|recasts|clarifies|updates|adds|removes|fixes|repeats|rewrites|changes|deletes|amends|restores)\b
    \W{0,3}this (version of (the|this) )?<piece> (corrects|clarifies|fixes|updates|amends)\b
    (corrects|refiles|recasts|clarifies|updates|adds|repeats) (with|to|in|the|day|date|spelling|name|headline|lead|para(graph)?|first|throughout)\b
    (corrects|refiles|recasts|clarifies|updates|adds|repeats) (quotes?|comments?|details?|dropped|typo|byline|background)\b
    \W{0,3}(in )?an? (earlier|previous|original|prior) (version|edition|headline) (of|on|for) this\b
    \W{0,3}updated? to (include|add|reflect|correct|clarify|remove|show|say|fix)\b
    .*[.] we (regret|apologi[sz]e for) (the|this|any|our) (error|mistake|confusion)s?\b
    [\w ]{2,40}\s(regrets?|apologi[sz]es? for) (the|this|any|an) (error|mistake|confusion)
    \W{0,3}we (have )?(apologi[sz]e|regret|corrected|amended|removed|changed)\b
    \W{0,3}we are happy to (make (it )?clear|clarify|correct|point out|state)\b
    \W{0,3}we (have )?(earlier|previously|wrongly|incorrectly|mistakenly|originally) (reported|said|stated|wrote|published)\b
    """,
    piece=PIECE,
    label="(corrections?|clarifications?|retraction|erratum|errata|amendment|for the record|corrections? (and|&) clarifications?|corrected|<abroad>)",
    abroad="(korrektur|berichtigung|anm(erkung)?\\.? d(er|\\.) red(aktion|\\.)?|rectificati[eo]n?|rectificatif|correctif|rectificación|fe de erratas|correção"
    "|rettifica|sprostowanie|rettelse|rättelse|düzeltme)",
)
_OF_ITSELF = phrasings(
    r"""
    \b(this|our) ([\w.,]+ ){0,3}?(<piece>|headline|item|caption|graphic|chart|map|page|(story|article)['’]s)\b
    \b(first|second|third|fourth|fifth|sixth|last|final|opening) paragraph\b
    \bwe (earlier|previously|wrongly|incorrectly|mistakenly|originally) (reported|said|stated|wrote|published)\b
    \b(earlier|previous|original|prior|first) (version|edition|headline|caption)s?\b
    ^\W{0,3}(the|a|an) (<piece>|headline|caption)\b
    """,
    piece=PIECE,
)
_AMENDED = phrasings(
    r"""
    \b(correct(ed|ion|ly)|amended|clarif(y|ied|ication)|misspel\w+|misstated|misidentified|misquoted|misattributed|incorrect(ly)?|wrong(ly)?|erroneous(ly)?|mistaken(ly)?|inaccura\w+)\b
    \b(an?|in|editing|production) error\b
    \b(has|have|was|were) (since )?(been )?(updated|revised|changed|removed|edited|modified|refiled|reissued|resent)\b
    \bwe (earlier|previously|wrongly|incorrectly|mistakenly|originally) (reported|said|stated|wrote|published)\b
    \berror\b.{0,60}\b(fixed|put right)\b
    \boriginally (said|stated|referred|gave|reported|identified|described)\b
    """
)
_VERSION_OF_ELSE = phrasings(r"\b(version|edition)s? of (the|a|an) (?!<piece>)", piece=PIECE)
_SAID_SO = re.compile(r"^[\"“].*[,?!][\"”]\s[^\"“”]*\b(?:said|says|told|asked|added)\b")
_OPENINGS = ("We have been asked to ", "We are happy to ")
_HINTS = frozenset({
    "anm.", "anmer", "beric", "düzel", "fe", "korre", "recti", "rette", "retti", "rätte", "spros",
    "adds", "amend", "apolo", "chang", "clari", "corre", "delet", "earli", "edite", "edito", "errat", "erron", "error", "fixes", "inacc", "misat",
    "misid", "misqu", "missp", "misst", "mista", "modif", "note", "note:", "origi", "previ", "prior", "recas", "recor", "refil", "regre", "reiss", "remov",
    "repea", "resto", "retra", "revis", "rewri", "updat", "wrong",
})  # fmt: skip
"""First five letters of words, of which one stands in every line that the patterns match."""


def is_correction(line: str, n_words: int, stems: set[str]) -> bool:
    """Whether a line corrects the article or is the editor's note on it; `stems` are the first five letters of its words in lower case."""
    if n_words > _LONGEST or (stems.isdisjoint(_HINTS) and not line.startswith(_OPENINGS)):
        return False
    if _LABELLED.match(line) and not _SAID_SO.search(line):
        return True
    return n_words <= _LONGEST_SENTENCE and not is_quoted(line) and _speaks_of_itself(line)


def _speaks_of_itself(line: str) -> bool:
    """Whether a line says both that something was put right and that this was in the article."""
    return bool(_AMENDED.search(line)) and bool(_OF_ITSELF.search(line)) and not _VERSION_OF_ELSE.search(line)
