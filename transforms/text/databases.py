"""Documents of news databases (Factiva, LexisNexis, ProQuest): the story stands among fields that say what it is."""

import re
from collections.abc import Iterable, Iterator, Sequence

from transforms.lexicon.database_fields import BARE, CODES, FIELDS, OWN, Field
from transforms.marks.bylines import is_byline
from transforms.marks.days import read_instant
from transforms.text.framed import Item

_CODE = re.compile(r"([A-Z]{2,3})(?:[ \t]{2,}(\S.*)|\t+(\S.*))?")
_LABEL = re.compile(r"(\s*([A-Za-z][A-Za-z /-]{2,30}?)\s*(?::|$))[ \t]*(.*)")
_COUNTER = re.compile(r"\s*(?:\d+ of \d+ documents?|documents? \d+ of \d+)\s*", re.IGNORECASE)
_UNTOLD = re.compile(
    r"\s*(?:[\W_]+|(?:\(c\)|©|copyright\b|all rights reserved).*|(?-i:[A-Z]\w+ ){1,3}edition|report information from proquest)\s*", re.IGNORECASE
)
"""Lines over a story that say nothing of it: rules, copyrights, editions."""
_N_WORDS = re.compile(r"\s*\d[\d,.]* words\s*")
_DOCUMENT = re.compile(r"\s*Document [A-Za-z\d]{15,}\s*")
_SENTENCE = re.compile(r"^\s*(?:\S+\s+){7}.*[.!?][\"”’]?\s*$")
_CLOCK = re.compile(r"\s*\d\d?:\d\d(?:\s?[A-Za-z]{2,4})?\s*")
_HEAD_LINES, _FEWEST_FIELDS = 50, 3
"""Lines within which the story begins, and fields that make an export."""
_LONGEST_BELOW, _LONGEST_DAY = 60, 8
"""Words of the longest line without a label below the story, and of the longest line that is its day."""
_SHOWN = 12
"""Lines of the head of Factiva's page."""


def read_export(text: str) -> list[Item] | None:
    """Each line of a database's document with its field; None where the text is no such document."""
    lines = text.split("\n")
    return _coded(lines) or _labelled(lines) or _displayed(lines)


def _coded(lines: Sequence[str]) -> list[Item] | None:
    """Factiva's fields by their codes: `HD  Harbour wall to be repaired`, `LP`, `TD`."""
    first = next((line for line in lines if line.strip()), "")
    if not _CODE.fullmatch(first.rstrip()):
        return None
    items = list(_by_code(lines))
    return items if {"title", "story"} <= {item.field for item in items} else None


def _by_code(lines: Sequence[str]) -> Iterator[Item]:
    field: Field = "other"
    for line in lines:
        code = _CODE.fullmatch(line.rstrip())
        if code and code[1] in CODES:
            field = CODES[code[1]]
            yield Item(field, code[2] or code[3] or "", code[1])
        elif line.strip() or field == "story":
            yield Item(field, line)


def _labelled(lines: Sequence[str]) -> list[Item] | None:
    """The fields of LexisNexis and ProQuest by their names: `BYLINE: …`, `Length: 412 words`, `Full text: …`."""
    labels = [_label(line) for line in lines]
    named = [label for label in labels if label is not None]
    begin = _begin(lines, labels) if len(named) >= _FEWEST_FIELDS and not OWN.isdisjoint(named) else None
    if begin is None:
        return None
    end = _end(lines, labels, begin)
    above = [(line, label) for line, label in zip(lines[: begin + 1], labels, strict=False) if line.strip()]
    below = [(line, label) for line, label in zip(lines[end:], labels[end:], strict=True) if line.strip()]
    return [*_above(above), *(Item("story", line) for line in lines[begin + 1 : end]), *_below(below)]


def _label(line: str) -> str | None:
    """The name of the field that a line opens, in lower case."""
    found = _LABEL.fullmatch(line)
    name = found[2].lower() if found else ""
    return name if name in FIELDS and (name in BARE or ":" in line) else None


def _begin(lines: Sequence[str], labels: Sequence[str | None]) -> int | None:
    """The last line above the story: the label of the story itself, else the last label before a line that stands apart."""
    named = next((index for index, label in enumerate(labels) if label and FIELDS[label] == "story"), None)
    if named is not None:
        return named
    last = None
    for index, (line, label) in enumerate(zip(lines[:_HEAD_LINES], labels, strict=False)):
        if label:
            last = index
        elif last is not None and line.strip() and (not lines[index - 1].strip() or _SENTENCE.search(line)):
            break
    return last


def _end(lines: Sequence[str], labels: Sequence[str | None], begin: int) -> int:
    """The first line below the story: a label with nothing but labels and short lines behind it."""
    end = len(lines)
    for index in range(len(lines) - 1, begin, -1):
        if labels[index] is not None:
            end = index
        elif len(lines[index].split()) > _LONGEST_BELOW:
            break
    return end


def _opened(line: str, label: str) -> Item:
    """A line that a label opens: the label, and what is given behind it."""
    found = _LABEL.fullmatch(line)
    return Item(FIELDS[label], found[3] if found else "", found[1].strip() if found else line.strip())


def _above(lines: Sequence[tuple[str, str | None]]) -> Iterator[Item]:
    """The lines over the story; what has no label there is its outlet, its day, its title."""
    counted = next((index for index, (line, _) in enumerate(lines) if _COUNTER.fullmatch(line)), -1)
    bare = [line for line, label in lines[counted + 1 :] if label is None and not _UNTOLD.fullmatch(line)]
    titled = any(label and FIELDS[label] == "title" for _, label in lines)
    fields = _unlabelled(bare, counted=counted >= 0, titled=titled)
    for line, label in lines:
        yield _opened(line, label) if label else Item(fields.get(line, "other"), line.strip())


def _unlabelled(lines: Sequence[str], *, counted: bool, titled: bool) -> dict[str, Field]:
    """LexisNexis' head: outlet, day, title below a counter of documents, else title, outlet, day. ProQuest's: the title."""
    day = next((index for index, line in enumerate(lines) if len(line.split()) <= _LONGEST_DAY and read_instant(line)), None)
    if day is None or (not lines[:day] and not lines[day + 1 :]):
        return {} if titled or not lines else {lines[-1]: "title"}
    before, after = lines[:day], lines[day + 1 :]
    found: dict[str, Field] = {lines[day]: "published"}
    order: tuple[Field, ...] = ("outlet",) if counted or titled else ("title", "outlet")
    found |= dict(zip(before, order, strict=False))
    if after and not titled and "title" not in found.values():
        found[after[-1]] = "title"
    return found


def _below(lines: Iterable[tuple[str, str | None]]) -> Iterator[Item]:
    field: Field = "other"
    for line, label in lines:
        if label is not None:
            field = FIELDS[label]
            yield _opened(line, label)._replace(field="other" if field == "story" else field)
        else:
            yield Item("caption" if field == "caption" else "other", line)


def _displayed(lines: Sequence[str]) -> list[Item] | None:
    """Factiva's page as it is shown: title, writer, length, day, outlet, language and copyright over the story, the document's number below."""
    filled = [index for index, line in enumerate(lines) if line.strip()]
    counted = next((place for place, index in enumerate(filled[:_SHOWN]) if _N_WORDS.fullmatch(lines[index])), 0)
    number = next((index for index in reversed(filled) if _DOCUMENT.fullmatch(lines[index])), None)
    owned = next((place for place, index in enumerate(filled[: counted + _SHOWN]) if place > counted and _UNTOLD.fullmatch(lines[index])), None)
    if not counted or number is None or owned is None:
        return None
    head = [lines[index].strip() for index in filled[: owned + 1]]
    fields = _shown(head, counted)
    above = [Item(fields.get(place, "other"), line) for place, line in enumerate(head)]
    story = [Item("story", line) for line in lines[filled[owned] + 1 : number]]
    return [*above, *story, *(Item("other", line) for line in lines[number:] if line.strip())]


def _shown(head: Sequence[str], counted: int) -> dict[int, Field]:
    """The fields of the head of Factiva's page by their places: what stands over the length, and the day and outlet below it."""
    signed = counted > 1 and is_byline(head[counted - 1], len(head[counted - 1].split()), near_title=True)
    found: dict[int, Field] = {counted - 1: "authors", counted - 2: "title"} if signed else {counted - 1: "title"}
    below = [place for place in range(counted + 1, len(head)) if not _CLOCK.fullmatch(head[place])]
    order: tuple[Field, ...] = ("published", "outlet")
    return found | dict(zip(below, order, strict=False))
