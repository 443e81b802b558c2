"""Interviews and transcripts: articles whose lines open with who speaks, `NAME: …` or `Q: …`. A label in a guide or a list is no speaker."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from transforms.lexicon.words import words
from transforms.marks.datelines import read_dateline
from transforms.model import Entities, Parse
from transforms.schema import Entity
from transforms.sources.attribution import Attribution, Passage, Reading, Span, Words

_LINE = re.compile(r"[\"“]?(?P<name>[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3}(?: \([^)]{2,40}\))?)(?P<colon>:)\s+(?P<words>\S.*)$", re.DOTALL)
_LABELS = words("""
    abstract advisory analysis breaking caption clarification contact copyright correction credit date editor exclusive factbox full headline image info latest
    link listen more news note opinion photo photos picture poll pool read recap related report source sources subject summary text timeline tip title topics
    update updated video via watch website
    """)
"""Words before a colon that are a label, no speaker."""
_SHARE = 1 / 3
"""How many of an interview's paragraphs open with who speaks at least."""
_SPEAKERS = 2
_TELLS = re.compile(r"\binterview|\bQ ?(?:&|and) ?A\b|\bin conversation\b|\b(?:talk|sp[eo]ak|spoke|sat down)s? (?:to|with)\b", re.IGNORECASE)
_ANSWERS = frozenset({"A", "Answer"})
_QUESTIONS = frozenset({"Q", "Question"})


class Interview(NamedTuple):
    """Who speaks in the lines of an article."""

    names: frozenset[str] = frozenset()
    """The names that open its lines; none where it is no interview."""
    answers: Entity | None = None
    """Who gives the answers, where the lines only tell questions from answers."""

    @property
    def asks(self) -> bool:
        """Whether the lines only tell questions from answers."""
        return bool(self.names) and self.names <= _QUESTIONS | _ANSWERS


NO_INTERVIEW = Interview()


def read_interview(parses: Sequence[Parse], entities: Entities) -> Interview:
    """Who speaks in the lines of an article that as a whole is an interview or a transcript."""
    lines = [parse.paragraph.text for parse in parses]
    found = Counter(line["name"] for line in map(_line, lines) if line is not None)
    names = frozenset(name for name, count in found.items() if count > 1 or name.isupper())
    if len(names) < _SPEAKERS or sum(found[name] for name in names) < _SHARE * len(lines):
        return NO_INTERVIEW
    if Interview(names).asks:
        return Interview(names, _interviewed(parses, entities))
    people = {word for row in entities.rows if row.type == "PERSON" for word in row.text.casefold().split()}
    if _SPEAKERS * sum(bool(people.intersection(name.casefold().split())) for name in names) >= len(names):
        # the other may be the outlet that asks
        return Interview(names)
    asked = any("?" in text for text in lines)
    return Interview(names) if asked and all(name.isupper() for name in names) else NO_INTERVIEW


def _line(text: str) -> re.Match[str] | None:
    """A paragraph that opens with a name and a colon."""
    found = _LINE.match(text)
    if found is None or found["name"].split()[0].casefold() in _LABELS:
        return None
    return found if not found["name"].isupper() or read_dateline(text) is None else None


def _interviewed(parses: Sequence[Parse], entities: Entities) -> Entity | None:
    """The first person that an interview names before its first question, where the words before it say that it is one."""
    questions = [parse.paragraph for parse in parses if (line := _line(parse.paragraph.text)) is not None and line["name"] in _QUESTIONS]
    start = questions[0].char_start if questions else 0
    before = [parse.paragraph.text for parse in parses if parse.paragraph.char_start < start]
    if not any(_TELLS.search(text) for text in before):
        return None
    return next((row for row in sorted(entities.rows, key=lambda row: row.char_start) if row.type == "PERSON" and row.char_start < start), None)


def interview_line(passage: Passage, interview: Interview) -> Reading | None:
    """The line of an interview."""
    found = _line(passage.text)
    if found is None or found["name"] not in interview.names:
        return None
    named, colon, said = (passage.within(*found.span(group)) for group in ("name", "colon", "words"))
    quotes = (Span(passage.base + found.start("words"), passage.base + found.end("words")),)
    head = passage.doc[named.start : named.stop].root
    cued, name = Words(colon.start, colon.stop - 1), Words(named.start, named.stop - 1)
    return Reading("line", None, head, frozenset(said), cued=cued, named=name, quotes=quotes, kind="direct")


def answered(lines: Sequence[Attribution], interview: Interview, parses: Sequence[Parse]) -> Iterator[Attribution]:
    """The lines of an interview that tells questions from answers: the answers are the interviewed person's, the questions nobody's."""
    if not interview.asks:
        yield from lines
        return
    who = interview.answers
    parse = next((one for one in parses if who is not None and one.paragraph.paragraph_index == who.paragraph_index), None)
    if who is None or parse is None:
        return
    base = parse.paragraph.char_start
    span = parse.doc.char_span(who.char_start - base, who.char_end - base, alignment_mode="expand")
    for line in lines:
        if line.head is not None and line.head.text in _ANSWERS:
            yield line._replace(source=Span(who.char_start, who.char_end), head=span.root if span is not None else None, base=base, carried=True)
