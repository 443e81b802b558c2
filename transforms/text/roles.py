"""Gives every paragraph of a plain text its role: first by its own words, then by its place among the others."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter

from transforms.lexicon.furniture import CROSSHEADS, SIGNAL_SIGNS, SIGNAL_STEMS, SIGNAL_WORDS
from transforms.model import Block
from transforms.schema import Role
from transforms.text.corrections import is_correction
from transforms.text.exports import field_of_export, is_page_furniture
from transforms.text.furniture import is_furniture, is_link_heading, is_topic_heading
from transforms.text.header import Marked
from transforms.text.heads import is_byline, is_date_line, is_dateline, is_signed_by, is_stamp, opens_with_dateline
from transforms.text.kickers import is_kicker
from transforms.text.phrasing import is_spoken
from transforms.text.pictures import is_caption, is_photo_credit, is_unclosed_scene
from transforms.text.signed import is_credit, is_signed

_CLOSERS = "'\"”’»)]"
_STOPS = frozenset(".!?…:;,")
_STOPPED = re.compile(r"(?<!\.\.)[.]['\"”’»)\]]*$")
_NOT_WORD = re.compile(r"[\W_]+")
_WRAPPED = re.compile(r"^([-–—*=~•]+)\s*(\S.*\S)\s*\1$")
_DASHED = re.compile(r"(?:--+|\*\*+|==+|~+)\s*\w")
_DASHES = "-–—*=~• "
_SPEAKER = re.compile(r"[A-Z][A-Z .'’()-]{1,40}:")
_SPEAKING = re.compile(r"[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,3}:\s")
"""A speaker of an interview or transcript before what was said."""
_SECTION_NUMBER = re.compile(r"(?:(?:Part|Chapter|PART|CHAPTER)\s)?(?:[IVX]{2,5}|I)\.?")
_SAYING = re.compile(r"\b(?:said|told|added|asked)\b|, \w+ says\b")
_FINITE = re.compile(r"\b(?:was|were|has|have|had|been)\b")
_CLAUSE = re.compile(r"(?i:what|how|why|where|when|who|which|if)\b")
_QUOTED = re.compile(r"['\"‘“«].*['\"’”»]")
_FIGURES = re.compile(r"\d+")

HEAD_WORDS = 20
"""Words of the longest title."""
STANDFIRST_WORDS = 60
CROSSHEAD_WORDS = 10
HEAD_BLOCKS = 8
"""How many paragraphs from the top bylines and date lines are looked for, and credits from the end."""
NOTE_WORDS = 75
"""Words of the longest caption, credit or invitation."""
LONGEST_NOTE = 120
"""Words of the longest editor's note."""
_OPENING_MARKS = "([*•\"'“‘ "
_REPEAT_KEY = 24
_FEWEST_FIELDS = 2
_LONGEST_FIELD, _LONGEST_SPEAKER = 18, 90
"""Characters within which the colon after a field's name or a speaker's stands."""
_STEM = itemgetter(slice(5))
_TOPIC_WORDS = 3
_FEWEST_SCENE, _MOST_SCENE = 6, 30
_YEAR_LENGTH = 4
_TAIL_WORDS = 14
"""Words that a caption's second print may have more than the first: a credit."""


@dataclass(slots=True)
class Line:
    """A paragraph while its role is being found."""

    text: str
    n_words: int
    closed: bool
    role: Role | None = None


def label(marked: Sequence[Marked], title: str | None) -> tuple[Block, ...]:
    """The paragraphs with their roles; `title` is the one given beside the text, if any."""
    lines = [Line(text, text.count(" ") + 1, text.rstrip(_CLOSERS)[-1:] in _STOPS, role) for text, role in marked]
    _mark_repeats(lines)
    _mark_exports(lines)
    _mark_own_words(lines)
    if not title:
        _mark_kickers(lines)
    _mark_title(lines, title)
    _mark_standfirst(lines, has_title=bool(title) or any(line.role == "title" for line in lines))
    _mark_around_captions(lines)
    _mark_link_lists(lines)
    _mark_topics(lines)
    _mark_tail(lines)
    _mark_crossheads(lines)
    _mark_scenes(lines)
    return tuple(Block(line.role or "body", line.text) for line in lines)


def key(text: str) -> str:
    """A text without case, punctuation and spaces: what two prints of one line share."""
    return _NOT_WORD.sub("", text).casefold()


def _mark_repeats(lines: list[Line]) -> None:
    """The second print of a line is boilerplate; where one of the two ends in a credit, the first is a caption."""
    seen: dict[str, Line] = {}
    place: dict[str, int] = {}
    for index, line in enumerate(lines):
        if line.n_words < (8 if line.closed and index > HEAD_BLOCKS else 5) or line.n_words > 90:
            continue
        start = line.text[:_REPEAT_KEY].casefold()
        first = seen.setdefault(start, line)
        place.setdefault(start, index)
        if first is not line and first.role is None and _same_print(first, line):
            line.role = "boilerplate"
            if (
                key(first.text) != key(line.text)
                or is_caption(first.text, first.n_words, top=False)
                or (index - place[start] <= 2 and not is_spoken(first.text))
            ):
                first.role = "caption"


def _same_print(first: Line, second: Line) -> bool:
    """Whether two lines print the same words, but for a credit at the end of one."""
    one, other = sorted((first.text, second.text), key=len)
    short, long = key(one), key(other)
    if short == long:
        return True
    tail = other.split(" ")[one.count(" ") + 1 :] if len(one) < len(other) else []
    if one[-1:].isalnum() and len(tail) == 0:
        return False
    return long.startswith(short) and len(tail) <= _TAIL_WORDS and _is_credit_tail(" ".join(tail))


def _is_credit_tail(tail: str) -> bool:
    words = tail.split()
    return len(words) <= 3 or tail.startswith(("(", "[", "©", "/", "|", "–", "—", "-")) or is_photo_credit(tail, len(words))


def _mark_exports(lines: list[Line]) -> None:
    """The fields of a news database: two or more of them, or a text's own labels might pass for one."""
    roles = [field_of_export(line.text) if ":" in line.text[:_LONGEST_FIELD] and line.role is None else None for line in lines]
    if sum(role is not None for role in roles) >= _FEWEST_FIELDS:
        for line, role in zip(lines, roles, strict=True):
            line.role = role or line.role


def _mark_kickers(lines: list[Line]) -> None:
    """Labels over the title are boilerplate, where a line that can be a title follows."""
    head = [line for line in lines[:HEAD_BLOCKS] if line.role is None]
    for line, after in pairwise(head[:3]):
        if not is_kicker(line.text, line.n_words) or after.n_words < max(4, line.n_words + 1) or after.n_words > HEAD_WORDS or _STOPPED.search(after.text):
            return
        line.role = "boilerplate"


def _mark_own_words(lines: list[Line]) -> None:
    last = len(lines) - 1
    begun = False
    speaking = _turns(lines)
    for index, line in enumerate(lines):
        if line.role is None and line.n_words <= LONGEST_NOTE and index not in speaking:
            line.role = _note_role(line, index, last, begun=begun)
        begun = begun or (line.role is None and index > 1 and line.closed and line.n_words > HEAD_WORDS)


def _turns(lines: list[Line]) -> frozenset[int]:
    """The lines of a conversation: two names before colons, one of them again and again, and a question among them."""
    opened = {
        index: found[0]
        for index, line in enumerate(lines)
        if ":" in line.text[:_LONGEST_SPEAKER] and (found := _SPEAKER.match(line.text) or _SPEAKING.match(line.text))
    }
    names = list(opened.values())
    repeated = {name for name in names if names.count(name) > 1}
    asked = any(lines[index].text.endswith("?") for index in opened)
    return frozenset(index for index, name in opened.items() if asked and len(set(names)) > 1 and name in repeated)


def _note_role(line: Line, index: int, last: int, *, begun: bool) -> Role | None:
    """The role that a line's own words tell; None for the story, which cheap tests recognise first. `begun`: the story stands above."""
    text, n_words = line.text, line.n_words
    words = set(text.lower().lstrip(_OPENING_MARKS).split())
    stems = set(map(_STEM, words))
    if is_correction(text, n_words, stems):
        return "correction"
    if not begun and index > 0 and is_signed_by(text, n_words):
        return "byline"
    if n_words > NOTE_WORDS or (line.closed and n_words >= HEAD_WORDS and _is_plain_story(text, words, stems)):
        return None
    return _own_role(text, n_words, index, last)


def _is_plain_story(text: str, words: set[str], stems: set[str]) -> bool:
    """Whether a long closed line holds no sign of being anything but the story."""
    if not words.isdisjoint(SIGNAL_WORDS) or not stems.isdisjoint(SIGNAL_STEMS):
        return False
    return not any(map(text.__contains__, SIGNAL_SIGNS)) and not _FIGURES.search(text, len(text) - 20)


def _own_role(text: str, n_words: int, index: int, last: int) -> Role | None:
    bottom = last - index < HEAD_BLOCKS and index > 2 and 2 * index > last
    if n_words <= 18 and (is_date_line(text, n_words) or (index < HEAD_BLOCKS and is_dateline(text, n_words))):
        return "dateline" if index < HEAD_BLOCKS or is_stamp(text, n_words) else "boilerplate" if text.endswith(" ago") else None
    if is_credit(text, n_words, last=bottom):
        return "credit"
    if n_words <= 5 and ":" in text and is_photo_credit(text, n_words):
        return "credit"
    if is_page_furniture(text, n_words) or is_furniture(
        text, n_words, edge=(0 < index < 3 and n_words <= HEAD_WORDS) or (bottom and last - index < 5), first=index == 0
    ):
        return "boilerplate"
    if is_photo_credit(text, n_words):
        return "credit"
    return "caption" if is_caption(text, n_words, top=index < HEAD_BLOCKS) else None


def _mark_title(lines: list[Line], given: str | None) -> None:
    """The title, and with it the bylines that stand near it."""
    printed = next((index for index, line in enumerate(lines) if line.role == "title"), None)
    if printed is not None:
        _mark_bylines(lines, printed)
        return
    head = [(index, line) for index, line in enumerate(lines[:HEAD_BLOCKS]) if line.role is None]
    if given:
        wanted = key(given)
        found = next((index for index, line in head if _is_given(key(line.text), wanted)), None)
        if found is not None:
            lines[found].role = "title"
        _mark_bylines(lines, 0 if found is None else found)
        return
    for place, (index, line) in enumerate(head[:2]):
        if is_byline(line.text, line.n_words, near_title=place > 0):
            line.role = "byline"
            continue
        following = next((other for _, other in head[place + 1 :]), None)
        if _is_title(lines, index, following):
            line.role = "title"
        _mark_bylines(lines, index)
        return
    _mark_bylines(lines, 0)


def _is_given(line: str, wanted: str) -> bool:
    return bool(line) and (line == wanted or (len(line) > 12 and (wanted.startswith(line) or (line.startswith(wanted) and len(line) < 2 * len(wanted)))))


def _is_title(lines: list[Line], index: int, following: Line | None) -> bool:
    line = lines[index]
    if line.n_words > HEAD_WORDS or len(lines) == 1 or not any(map(str.isalpha, line.text)) or _SPEAKER.fullmatch(line.text):
        return False
    if not _STOPPED.search(line.text) and not line.text.endswith((":", ",")):
        return True
    after = lines[index + 1] if index + 1 < len(lines) else None
    if after and (after.role in {"dateline", "byline"} or is_byline(after.text, after.n_words, near_title=True) or opens_with_dateline(after.text)):
        return True
    return following is not None and _is_title_case(line)


def _is_title_case(line: Line) -> bool:
    words = [word for word in line.text.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _mark_bylines(lines: list[Line], title: int) -> None:
    """Bylines between the title and the story; one that is a bare name stands at most two lines below the title."""
    below_byline = False
    for distance, line in enumerate(lines[title + 1 : title + 7]):
        if line.role is None and is_byline(line.text, line.n_words, near_title=distance < 3 or below_byline):
            line.role = "byline"
        below_byline = line.role == "byline"
        if line.role is None and line.closed and (distance > 0 or line.n_words > STANDFIRST_WORDS):
            break


def _mark_standfirst(lines: list[Line], *, has_title: bool) -> None:
    """A summary between title and story: it has no full stop, or a byline or dateline stands between it and the story."""
    start = next((index + 1 for index, line in enumerate(lines[:HEAD_BLOCKS]) if line.role == "title"), 0)
    story = next((index for index, line in enumerate(lines[start:], start) if line.role is None and line.closed and line.n_words > CROSSHEAD_WORDS), None)
    if story is None:
        return
    for index in range(start, min(story, start + 4)):
        line = lines[index]
        if (
            line.role is None
            and not line.closed
            and not _WRAPPED.match(line.text)
            and 4 < line.n_words <= STANDFIRST_WORDS
            and (has_title or line.n_words > HEAD_WORDS)
        ):
            line.role = "standfirst"
    if has_title and _stands_before_head(lines, story):
        lines[story].role = "standfirst"


def _stands_before_head(lines: list[Line], index: int) -> bool:
    line = lines[index]
    if line.n_words > STANDFIRST_WORDS or index + 2 >= len(lines) or opens_with_dateline(line.text) or line.text.startswith(('"', "“")):
        return False
    after = lines[index + 1]
    return after.role in {"byline", "dateline"} or (after.role is None and opens_with_dateline(after.text))


def _mark_around_captions(lines: list[Line]) -> None:
    """A fragment, or a line above the story, that a picture credit follows is a caption."""
    story = next((index for index, line in enumerate(lines) if line.role is None and line.closed and line.n_words > HEAD_WORDS), 0)
    for index in range(1, len(lines) - 1):
        line, after = lines[index], lines[index + 1]
        below_title = lines[index - 1].role == "title" and line.n_words > 12
        if line.role not in {None, "standfirst"} or after.role != "credit" or line.n_words > 40 or below_title or is_spoken(line.text):
            continue
        if (not line.closed or index < story) and is_photo_credit(after.text, after.n_words):
            line.role = "caption"


def _mark_link_lists(lines: list[Line]) -> None:
    """Headlines below a heading of links, up to the story: boilerplate as the heading is."""
    listing = False
    for line in lines:
        if line.role == "boilerplate":
            listing = is_link_heading(line.text, line.n_words)
        elif (
            line.role is not None
            or line.closed
            or _is_sentence(line)
            or _QUOTED.fullmatch(line.text)
            or len(_FIGURES.findall(line.text)) > 1
            or line.n_words > HEAD_WORDS
            or line.n_words < 4
        ):
            listing = False
        elif listing:
            line.role = "boilerplate"


def _mark_topics(lines: list[Line]) -> None:
    """Short labels below "Topics" or "Tags", and numbers alone beside furniture."""
    listing = False
    for index, line in enumerate(lines):
        if line.role == "boilerplate":
            listing = is_topic_heading(line.text, line.n_words)
        elif listing and line.role is None and not line.closed and line.n_words <= _TOPIC_WORDS:
            line.role = "boilerplate"
        else:
            listing = False
            near = [other.role for other in lines[max(0, index - 1) : index + 2]]
            if line.role is None and line.n_words == 1 and line.text.isdecimal() and len(line.text) < _YEAR_LENGTH and "boilerplate" in near:
                line.role = "boilerplate"


def _mark_tail(lines: list[Line]) -> None:
    """Fragments below the story, among lines that are known not to be of it, are boilerplate too."""
    end = next((index for index in range(len(lines) - 1, 0, -1) if lines[index].role is None and _is_story(lines[index])), None)
    if end is None:
        return
    tail = lines[end + 1 :]
    known = [line for line in tail if line.role in {"boilerplate", "credit"}]
    unknown = [line for line in tail if line.role is None]
    if known and len(unknown) <= 2 * len(known):
        for line in unknown:
            if not line.closed and not _is_sentence(line) and line.n_words <= HEAD_WORDS and len(_FIGURES.findall(line.text)) <= 1:
                line.role = "credit" if is_signed(line.text) else "boilerplate"


def _mark_crossheads(lines: list[Line]) -> None:
    questions = sum(line.role is None and line.text.endswith("?") and line.n_words <= CROSSHEAD_WORDS for line in lines)
    for index in range(1, len(lines) - 1):
        line = lines[index]
        if line.role is None and line.n_words <= CROSSHEAD_WORDS and _is_crosshead(lines, index, interview=questions >= 3):
            line.role = "crosshead"


def _mark_scenes(lines: list[Line]) -> None:
    """A line of the story without a stop, between closed ones, that shows people doing something is a caption."""
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        if line.role not in {None, "crosshead"} or line.closed or not _FEWEST_SCENE <= line.n_words <= _MOST_SCENE:
            continue
        if (before.closed or before.role) and (after.closed or after.role) and is_unclosed_scene(line.text):
            line.role = "caption"


def _is_crosshead(lines: list[Line], index: int, *, interview: bool) -> bool:
    line, after = lines[index], _next_story(lines, index)
    if not any(map(str.isalpha, line.text)):
        return False
    if _WRAPPED.match(line.text) or _DASHED.match(line.text):
        return not _STOPPED.search(line.text.rstrip(_DASHES))
    if after is not None and (line.text.rstrip(":").lower() in CROSSHEADS or _SECTION_NUMBER.fullmatch(line.text)):
        return True
    if after is None or not _is_story(after) or _SPEAKING.match(line.text) or _is_sentence(line):
        return False
    return _has_form_of_crosshead(line, interview=interview)


def _has_form_of_crosshead(line: Line, *, interview: bool) -> bool:
    """Whether a short line over the story asks, or is a fragment and no item of a list."""
    if line.text.rstrip(_CLOSERS).endswith(("?", "!")) and (line.text[-1] in "?!" or line.text[0] in "'‘"):
        return not interview and not line.text.startswith(("Q", "-", "–", "—"))
    if line.closed or line.text[0] in "([" or line.text[0].islower() or len(_FIGURES.findall(line.text)) > 1:
        return False
    return not line.text.startswith(("- ", "* ", "• ", "· "))


def _is_sentence(line: Line) -> bool:
    """Whether a line without a stop says who said something, or tells in many words what was or had been."""
    if _QUOTED.fullmatch(line.text) or _CLAUSE.match(line.text):
        return False
    return bool(_SAYING.search(line.text)) or (line.n_words >= 7 and bool(_FINITE.search(line.text)))


def _next_story(lines: list[Line], index: int) -> Line | None:
    """The line that a crosshead would stand over; a line of a word or two between counts for nothing."""
    following = [line for line in lines[index + 1 : index + 5] if line.role in {None, "crosshead"}][:2]
    if len(following) > 1 and following[0].closed and following[0].n_words > 2 and not _is_story(following[0]) and _is_story(following[1]):
        return following[1]
    return following[0] if following else None


def _is_story(line: Line) -> bool:
    return line.n_words > 15 or (line.closed and line.n_words > 4)
