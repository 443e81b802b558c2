"""Lists of links and topics, and what is left below the story."""

from transforms.marks.credits import is_signed
from transforms.text.furniture import is_link_heading, is_topic_heading
from transforms.text.passes.line import HEAD_WORDS, QUOTATION, Line, has_figures, is_sentence, is_story

_FEWEST_LINK_WORDS, _TOPIC_WORDS = 4, 3
_YEAR_LENGTH = 4


def mark_link_lists(lines: list[Line]) -> None:
    """Headlines below a heading of links, up to the story: boilerplate as the heading is."""
    listing = False
    for line in lines:
        if line.role == "boilerplate":
            listing = is_link_heading(line.text, line.n_words)
        elif (
            not line.is_open
            or line.closed
            or is_sentence(line)
            or QUOTATION.fullmatch(line.text)
            or has_figures(line)
            or line.n_words > HEAD_WORDS
            or line.n_words < _FEWEST_LINK_WORDS
        ):
            listing = False
        elif listing:
            line.role = "boilerplate"


def mark_topics(lines: list[Line]) -> None:
    """Short labels below "Topics" or "Tags", and numbers alone beside furniture."""
    listing = False
    for index, line in enumerate(lines):
        if line.role == "boilerplate":
            listing = is_topic_heading(line.text, line.n_words)
        elif listing and line.is_open and not line.closed and line.n_words <= _TOPIC_WORDS:
            line.role = "boilerplate"
        else:
            listing = False
            near = [other.role for other in lines[max(0, index - 1) : index + 2]]
            if line.is_open and line.n_words == 1 and line.text.isdecimal() and len(line.text) < _YEAR_LENGTH and "boilerplate" in near:
                line.role = "boilerplate"


def mark_tail(lines: list[Line]) -> None:
    """Fragments below the story, among lines that are known not to be of it, are boilerplate too."""
    end = next((index for index in range(len(lines) - 1, 0, -1) if lines[index].role is None and is_story(lines[index])), None)
    if end is None:
        return
    tail = lines[end + 1 :]
    known = [line for line in tail if line.role in {"boilerplate", "credit"}]
    unknown = [line for line in tail if line.is_open]
    if known and len(unknown) <= 2 * len(known):
        for line in unknown:
            if not line.closed and not is_sentence(line) and line.n_words <= HEAD_WORDS and not has_figures(line):
                line.role = "credit" if is_signed(line.text) else "boilerplate"
