"""Headers and ends of wire copy as agencies send it: IPTC 7901, ANPA 1312, and the keyword lines over both."""

import re
from collections.abc import Iterator, Sequence

from transforms.languages import MONTHS
from transforms.lexicon.database_fields import Field
from transforms.marks.bylines import is_signed_by
from transforms.text.framed import Item

_IPTC = re.compile(r"[\W]{0,3}[a-z]{3}\s?\d{3,4}\s+[1-9]\s+(?:[a-z]{1,3}\s+){1,2}\d{1,5}\b.*")
"""Source and number, priority, category, length: `eca0062 4 i 211  hpa 0061`."""
_SLUG = re.compile(
    r"(?:BC|AM|PM|AMX|PMX|BCX)-{1,2}[A-Z][\w.'&-]*(?: [\w.'&-]+){0,4}(?:,.*)?"
    r"|[A-Z]{2,}(?:[/-][A-Z\d&']+){2,6}/?(?: \([A-Z\d ,-]+\))?|[A-Z]{2,}(?:[/-][A-Z\d&']+){1,6}/?(?: \([A-Z\d ,-]+\)|/)"
)
"""An agency's keyword line: `BC-Harbour Wall, 1st Ld-Writethru,412`, `NORWAY-HARBOUR/WALL (UPDATE 1)`."""
_KEYWORDS = re.compile(r"[^\s./]{3,}(?: [^\s./]+){0,3}(?:/[^\s./]+(?: [^\s./]+){0,3})*/|[A-Z][^\W\d_]+(?:-[^\W_]+){2,6}(?:,.*)?")
"""`Norway-politics/`, `Norway-harbour-wall`."""
_END_OF_TITLE = re.compile(r"(?:(?<!\s)\s+)?(?<![=–-])[=–-]+$")
_NOTE = re.compile(r"Eds?[.:]|\(?Eds?:|EDITORS?:", re.IGNORECASE)
_SENT = re.compile(r"(?:[A-Z]{2,4} )?(?P<day>\d\d)(?P<h>\d\d)(?P<m>\d\d)\s+(?:(?P<zone>GMT|UTC)\s+)?(?P<month>[^\W\d_]{3,4})\.?\s+(?P<year>(?:20)?\d\d)")
"""When a story was sent, below it: `052130 GMT Mar 24`."""
_SENT_ANPA = re.compile(r"[A-Z]{2}-[A-Z]{2}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d) (?P<h>\d\d)(?P<m>\d\d)(?P<zone>GMT)?\w*<?")
_MARKS = re.compile(r"[#\s]*[a-z\d#]{2,5}(?:[/ ][a-z\d#]{1,4}){1,5}|[#*\s-]{1,12}")
"""Marks of the desk below a story: `# # hpa nx a2`, `ap/bc/de`."""
_HOUSE = re.compile(r"(?:The )?(?:Associated Press|Canadian Press)(?: [A-Z]\w+){0,3}|AP (?:[A-Z]\w+ ){1,2}Writer")
_FEWEST_CARETS, _HEAD_LINES, _TAIL_LINES, _LONGEST_TITLE = 2, 12, 6, 20


def read_wire(text: str) -> list[Item] | None:
    """Each line of a wire's story with what it is; None where the text has no wire's header."""
    lines = text.split("\n")
    filled = [index for index, line in enumerate(lines) if line.strip()]
    if sum(lines[index].lstrip().startswith("^") for index in filled[:_HEAD_LINES]) >= _FEWEST_CARETS:
        return list(_anpa(lines, filled))
    first = lines[filled[0]].strip() if filled else ""
    return list(_iptc(lines, filled)) if _IPTC.fullmatch(first) or _SLUG.fullmatch(first) else None


def _iptc(lines: Sequence[str], filled: Sequence[int]) -> Iterator[Item]:
    """The service line, keywords, title and byline, then the story, then the desk's marks and when it was sent."""
    head = _head(lines, filled)
    below = max(head)
    tail = list(_tail(lines, [index for index in filled if index > below]))
    for index, field in head.items():
        yield Item(field, _END_OF_TITLE.sub("", lines[index].strip()))
    yield from (Item("story", line) for line in lines[below + 1 : min(tail, default=len(lines))])
    yield from (_sent(lines[index].strip()) for index in sorted(tail))


def _head(lines: Sequence[str], filled: Sequence[int]) -> dict[int, Field]:
    """The fields of the lines over the story; a title may go on up to a line that ends in `=`."""
    found: dict[int, Field] = {filled[0]: "other"}
    closed = next((index for index in filled[1:_HEAD_LINES] if lines[index].rstrip().endswith("=")), 0)
    for index in filled[1:_HEAD_LINES]:
        field = _head_field(lines[index].strip(), titled="title" in found.values(), open_title=index <= closed)
        if field is None:
            break
        found[index] = field
    return found


def _head_field(line: str, *, titled: bool, open_title: bool) -> Field | None:
    """What a line over the story is; None where the story begins with it."""
    if _SLUG.fullmatch(line) or _KEYWORDS.fullmatch(line) or _NOTE.match(line):
        return "other"
    if _is_byline(line):
        return "authors"
    if not titled and line.count(" ") < _LONGEST_TITLE:
        return "title"
    return "standfirst" if open_title else None


def _is_byline(line: str) -> bool:
    return is_signed_by(line, line.count(" ") + 1) or bool(_HOUSE.fullmatch(line))


def _tail(lines: Sequence[str], filled: Sequence[int]) -> Iterator[int]:
    """The lines below the story: marks of the desk, and when it was sent."""
    for index in reversed(filled[-_TAIL_LINES:]):
        line = lines[index].strip()
        if not (_MARKS.fullmatch(line) or _SENT.fullmatch(line) or _SENT_ANPA.fullmatch(line)):
            return
        yield index


def _sent(line: str) -> Item:
    """A line below the story with the instant that it gives."""
    found = _SENT.fullmatch(line) or _SENT_ANPA.fullmatch(line)
    month = _month(found["month"]) if found else None
    if found is None or month is None:
        return Item("other", line)
    return Item("published", line, read=f"20{found['year'][-2:]}-{month:02}-{found['day']} {found['h']}:{found['m']} {found['zone'] or ''}".strip())


def _month(printed: str) -> int | None:
    return int(printed) if printed.isdigit() else MONTHS.get(printed.lower())


def _anpa(lines: Sequence[str], filled: Sequence[int]) -> Iterator[Item]:
    """Lines over the story open with `^`, and all end in `<`; quotation marks and dashes are a typewriter's."""
    tail = set(_tail(lines, filled))
    titled = False
    for index in filled:
        line = lines[index].rstrip().removesuffix("<").rstrip()
        if index in tail:
            yield _sent(line.strip())
        elif line.lstrip().startswith("^"):
            value = line.strip(" ^=")
            field = _head_field(value, titled=titled, open_title=False) or "other"
            titled = titled or field == "title"
            yield Item(field, value)
        elif not titled:
            yield Item("other", line)
        else:
            yield Item("story", line.strip().replace("``", '"').replace("''", '"') + "\n")
