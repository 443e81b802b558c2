"""A document's temporal expressions: tokens, hits of the rules, readings in the order of the text, rows."""

import heapq
import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from transforms.dates.anchor import Context
from transforms.dates.grammar import Rule
from transforms.dates.hits import Hit, Reading
from transforms.dates.reader import Reader, reader
from transforms.dates.tokens import Tokens, tokenise
from transforms.dates.told import Story, is_narrative, is_news, is_plan
from transforms.dates.values import days
from transforms.lexicon.words import words as word_list
from transforms.model import Document, Prose, Published
from transforms.schema import Date

_ISLAND = re.compile("[^x]+")
"""A run of tokens that the lexicon knows."""
_YEARS = range(1000, 3000)
_NUMERIC = re.compile(r"(?<![\d/.])(\d\d?)[/.](\d\d?)[/.](?:\d{4}|\d\d)(?![\d/])")
_HOST = re.compile(r"(?:https?://)?(?:[\w-]+\.)+([a-zA-Z]{2,})(?=[/:]|$)")
_DAY_FIRST = word_list("uk ie au nz in pk bd lk za ng ke gh eu de at ch fr es it pt nl be dk se no fi pl ru tr br mx ar il sg my th vn id")
"""Top-level domains of countries that write the day first (CLDR's short date formats)."""
_MODIFIER = re.compile(r"(?:t?z?jOt?|t?m-?|(?P<approx>e)t?|i?G)$")
_DETERMINERS = frozenset("ti")
_MODIFIED = frozenset({"year", "month", "week", "quarter", "half", "season", "decade", "century", "day", "weekend", "part_of_day"})


class _Candidate(NamedTuple):
    start: int
    length: int
    """Negative, so that the longest comes first."""
    rank: int
    limit: int
    rule: Rule
    match: re.Match[str]


class _Found(NamedTuple):
    """An expression: its rule, its first token and the token after its last, what it means."""

    rule: str
    start: int
    end: int
    reading: Reading


def tag_dates(document: Document, prose: Sequence[Prose], published: Published) -> list[Date]:
    """The temporal expressions of an article's prose, in order. None in a language whose pack has no words of time."""
    words = document.language.dates
    if words is None:
        return []
    known = reader(words)
    cut = [(one, tokenise(one.paragraph.text, known.lexicon)) for one in prose]
    day = _plausible(published)
    texts = [tokens for _, tokens in cut]
    story = Story(day, is_narrative(texts, words.cues, day), is_news(texts), is_plan(texts))
    context = Context(day, words.cues, story, _day_first(document), words.day_first)
    rows: list[Date] = []
    for one, tokens in cut:
        context.paragraph = one.paragraph.paragraph_index
        story.begin(tokens, one.paragraph.role)
        for found in _readings(tokens, known, context):
            rows.append(_row(one, tokens, found)._replace(date_index=len(rows)))
    return rows


def _plausible(published: Published) -> date | None:
    """The publication date; none where the calendar around it would run out, as for a date of year 1 or 9999."""
    return published.date if published.date and published.date.year in _YEARS else None


def _day_first(document: Document) -> bool | None:
    """Whether the article's own numeric dates, or else its outlet's country, put the day first; None where neither says it."""
    for first, second in _NUMERIC.findall(document.text):
        if int(first) > 12 >= int(second):
            return True
        if int(second) > 12 >= int(first):
            return False
    host = _HOST.match(document.metadata.url or "") or _HOST.match(document.metadata.outlet or "")
    return True if host and host[1].lower() in _DAY_FIRST else None


def _search(rule: Rule, rank: int, kinds: str, start: int, limit: int) -> _Candidate | None:
    """The rule's first hit from a place on."""
    match = rule.pattern.search(kinds, start, limit)
    return _Candidate(match.start(), match.start() - match.end(), rank, limit, rule, match) if match and match.end() > match.start() else None


def _readings(tokens: Tokens, known: Reader, context: Context) -> Iterator[_Found]:
    """What the hits mean: earlier hits first, then longer ones, then by the rules' right of way, none over another."""
    for island in _ISLAND.finditer(tokens.kinds):
        start, limit = island.span()
        kinds = frozenset(island[0])
        if kinds.isdisjoint(known.needs):
            continue
        hits = [hit for rank, rule in enumerate(known.rules) if not kinds.isdisjoint(rule.needs) and (hit := _search(rule, rank, tokens.kinds, start, limit))]
        heapq.heapify(hits)
        free = start
        while hits:
            hit = heapq.heappop(hits)
            again = free
            if hit.start >= free:
                again = hit.start + 1
                shown = Hit(tokens, hit.match)
                for reading in hit.rule.read(shown, context):
                    first, last = reading.span or hit.match.span()
                    first, modified = _modify(tokens, first, free, reading)
                    context.remember(first, modified, modified.days or days(modified.value))
                    context.story.follow(shown, first, last, modified)
                    free = again = last
                    yield _Found(hit.rule.name, first, last, modified)
            if following := _search(hit.rule, hit.rank, tokens.kinds, again, limit):
                heapq.heappush(hits, following)


def _modify(tokens: Tokens, start: int, free: int, reading: Reading) -> tuple[int, Reading]:
    """Takes in a modifier that stands before: early, the end of, at least."""
    match = _MODIFIER.search(tokens.kinds, max(free, start - 4), start)
    if match is None or (tokens.kinds[start] == "H" and _is_noun(tokens, start + 1)):  # early Boxing Day deals
        return start, reading
    word = tokens.values[next(place for place in range(match.start(), start) if tokens.kinds[place] in "mejG")]
    if match["approx"]:
        determined = not _DETERMINERS.isdisjoint(tokens.kinds[match.start() : start + 1]) and " " not in tokens.words[match.start()]  # over the past decade
        taken = reading.type == "DURATION" and not determined
    elif isinstance(word, int):  # earlier this month, later this year
        word, taken = "START" if word < 0 else "END", tokens.kinds[start] in set("ihD") and _can_be_modified(reading)
    else:
        taken = _can_be_modified(reading)
    return (match.start(), reading._replace(mod=word)) if taken else (start, reading)


def _can_be_modified(reading: Reading) -> bool:
    return reading.type in {"DATE", "TIME"} and days(reading.value).granularity in _MODIFIED


def _is_noun(tokens: Tokens, place: int) -> bool:
    return tokens.kinds[place : place + 1] == "x" and tokens.words[place].isalpha()


def _row(prose: Prose, tokens: Tokens, found: _Found) -> Date:
    paragraph, reading = prose.paragraph, found.reading
    start, end = tokens.starts[found.start], tokens.ends[found.end - 1]
    covered = reading.days or days(reading.value, reading.mod)
    return Date(
        article_id=paragraph.article_id,
        date_index=0,
        paragraph_index=paragraph.paragraph_index,
        sentence_index=prose.sentence_index(paragraph.char_start + start),
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
        method=f"{found.rule}:{reading.detail}" if reading.detail else found.rule,
    )
