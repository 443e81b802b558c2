"""Captions that their neighbours tell, or a scene without a stop."""

from transforms.marks.photos import is_photo_credit
from transforms.phrasing import is_spoken
from transforms.text.passes.line import HEAD_WORDS, Line
from transforms.text.pictures import is_unclosed_scene

_FEWEST_SCENE, _MOST_SCENE = 6, 30
_LONGEST_ABOVE_CREDIT, _LONGEST_SUMMARY = 40, 12
"""Words of the longest caption above its credit; below the title, a longer line than the second is a standfirst."""


def mark_around_captions(lines: list[Line]) -> None:
    """A fragment, or a line above the story, that a picture credit follows is a caption."""
    story = next((index for index, line in enumerate(lines) if line.role is None and line.closed and line.n_words > HEAD_WORDS), 0)
    for index in range(1, len(lines) - 1):
        line, after = lines[index], lines[index + 1]
        below_title = lines[index - 1].role == "title" and line.n_words > _LONGEST_SUMMARY
        if (
            line.hints.heading
            or line.hints.item
            or line.role not in {None, "standfirst"}
            or after.role != "credit"
            or line.n_words > _LONGEST_ABOVE_CREDIT
            or below_title
            or is_spoken(line.text)
        ):
            continue
        if (not line.closed or index < story) and is_photo_credit(after.text, after.n_words):
            line.role = "caption"


def mark_scenes(lines: list[Line]) -> None:
    """A line of the story without a stop, between closed ones, that shows people doing something is a caption."""
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        if line.hints.heading or line.hints.item or line.role not in {None, "crosshead"} or line.closed or not _FEWEST_SCENE <= line.n_words <= _MOST_SCENE:
            continue
        if (before.closed or before.role) and (after.closed or after.role) and is_unclosed_scene(line.text):
            line.role = "caption"
