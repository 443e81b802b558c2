"""A document's temporal expressions: tokens, hits of the rules, readings in the order of the text, rows."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from transforms.dates import english
from transforms.dates.anchor import Context
from transforms.dates.grammar import Hit, Reading, Rule
from transforms.dates.language import Language
from transforms.dates.tokens import Tokens, tokenise
from transforms.dates.values import days
from transforms.model import Document, Published
from transforms.schema import Date, Paragraph

LANGUAGES: dict[str, Language] = {"en": english.LANGUAGE}
"""The languages that are tagged, by their ISO 639-1 code."""

_ISLAND = re.compile(r"[^x.]*[dYnkoyCqITMWSHPDUQJvri][^x.]*")
_MODIFIER = re.compile(r"(?:t?m(?:Ot?|-)?|(?P<approx>e)t?|i?G)$")
_MODIFIED = frozenset({"year", "month", "week", "quarter", "half", "season", "decade", "century", "day", "weekend", "part_of_day"})


class _Candidate(NamedTuple):
    start: int
    end: int
    rank: int
    rule: Rule
    match: re.Match[str]


def tag_dates(document: Document, published: Published, language: str | None) -> list[Date]:
    """The temporal expressions of every paragraph but boilerplate, in order. None in a language without rules."""
    known = LANGUAGES.get(language or "")
    if known is None:
        return []
    context = Context(published.date, known.cues, None)
    rows: list[Date] = []
    for paragraph in document.paragraphs:
        if paragraph.role != "boilerplate":
            context.paragraph = paragraph.paragraph_index
            tokens = tokenise(paragraph.text, known.lexicon)
            for rule, span, reading in _readings(tokens, known, context):
                rows.append(_row(paragraph, tokens, len(rows), rule, span, reading))
    return rows


def _candidates(tokens: Tokens, rules: tuple[Rule, ...]) -> list[_Candidate]:
    """Hits of all rules: earlier first, then longer, then by right of way."""
    found: list[_Candidate] = []
    for island in _ISLAND.finditer(tokens.kinds):
        start, end = island.span()
        for rank, rule in enumerate(rules):
            for match in rule.pattern.finditer(tokens.kinds, start, end):
                if match.end() > match.start():
                    found.append(_Candidate(match.start(), match.end(), rank, rule, match))
    found.sort(key=lambda candidate: (candidate.start, -candidate.end, candidate.rank))
    return found


def _readings(tokens: Tokens, language: Language, context: Context) -> Iterator[tuple[Rule, tuple[int, int], Reading]]:
    """What the hits mean, left to right, none over another."""
    free = 0
    for candidate in _candidates(tokens, language.rules):
        if candidate.start < free:
            continue
        for reading in candidate.rule.read(Hit(tokens, candidate.match), context):
            start, end = reading.span or (candidate.start, candidate.end)
            start, modified = _modify(tokens, start, max(free, 0), reading)
            context.remember(start, modified, modified.days or days(modified.value))
            free = end
            yield candidate.rule, (start, end), modified


def _modify(tokens: Tokens, start: int, free: int, reading: Reading) -> tuple[int, Reading]:
    """Takes in a modifier that stands before: early, the end of, at least."""
    match = _MODIFIER.search(tokens.kinds, max(free, start - 4), start)
    if not match:
        return start, reading
    word = tokens.values[next(place for place in range(match.start(), start) if tokens.kinds[place] in "meG")]
    covered = days(reading.value)
    if match["approx"]:
        return (match.start(), reading._replace(mod=word)) if reading.type == "DURATION" else (start, reading)
    if isinstance(word, int):  # earlier this month, later this year
        word = "START" if word < 0 else "END"
        if tokens.kinds[start] != "i":
            return start, reading
    if reading.type in {"DATE", "TIME"} and covered.granularity in _MODIFIED and covered.earliest:
        return match.start(), reading._replace(mod=word)
    return start, reading


def _row(paragraph: Paragraph, tokens: Tokens, index: int, rule: Rule, span: tuple[int, int], reading: Reading) -> Date:
    start, end = tokens.starts[span[0]], tokens.ends[span[1] - 1]
    covered = reading.days or days(reading.value, reading.mod)
    return Date(
        article_id=paragraph.article_id,
        date_index=index,
        paragraph_index=paragraph.paragraph_index,
        char_start=paragraph.char_start + start,
        char_end=paragraph.char_start + end,
        text=paragraph.text[start:end],
        type=reading.type,
        value=reading.value,
        mod=reading.mod,
        earliest=covered.earliest,
        latest=covered.latest,
        granularity=covered.granularity,
        anchor=reading.anchor,
        anchor_basis=reading.basis,
        method=f"{rule.name}:{reading.detail}" if reading.detail else rule.name,
    )
