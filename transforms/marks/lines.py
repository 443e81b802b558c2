"""The marks of a line, or at its end: each reader in its turn, the first that reads it."""

from transforms.marks.bylines import read_byline
from transforms.marks.desk import desk_at_end, read_contributors, read_desk, read_inputs
from transforms.marks.notices import read_notice, read_signature, signature_at_end
from transforms.marks.photos import photo_at_end, read_own_photo, read_photo
from transforms.model import Mark
from transforms.schema import Role

_LONGEST = 500


def read_line(text: str, role: Role | None = None, *, edge: bool = True, last: bool = True) -> tuple[Mark, ...]:
    """The marks that a line is, or that close it, in its own offsets.

    `edge` says that it stands before or after the text proper, where a bare agency signs the article; `last` that no text proper follows.
    """
    line = text.strip()
    marks = _whole(line, role, edge=edge) if len(line) <= _LONGEST else ()
    start = len(text) - len(text.lstrip())
    if marks:
        return tuple(mark._replace(start=start + mark.start, end=start + mark.end) for mark in marks)
    ended = _at_end(text, role, last=last)
    return (ended,) if ended else ()


def _whole(line: str, role: Role | None, *, edge: bool) -> tuple[Mark, ...]:
    signed = read_byline(line, role) if role == "byline" else ()
    if signed and signed[0].people:
        return signed
    mark = read_own_photo(line, role) or read_desk(line) or read_contributors(line) or read_inputs(line)
    if mark is None and role != "caption":
        mark = read_signature(line, edge=edge)
        if mark is None and (signed := read_byline(line, role)):
            return signed
        mark = mark or read_notice(line)
    if mark is None and role != "title":
        mark = read_photo(line)
    return (mark,) if mark else ()


def _at_end(text: str, role: Role | None, *, last: bool) -> Mark | None:
    if role == "title":
        return None
    return desk_at_end(text) or (photo_at_end(text) if role == "caption" else signature_at_end(text, last=last))
