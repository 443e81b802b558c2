"""Places and agencies of datelines: "LONDON/PARIS, Jan 9 (Reuters) - …"."""

import re
from collections.abc import Iterator

from transforms.entities.mention import Mention
from transforms.lexicon.name_edges import NOT_DATELINE_PLACES

_DATELINE = re.compile(
    r"(?:\W*)(?P<places>[A-Z][A-Z.'’-]+(?:[ ][A-Z][A-Z.'’-]+)*(?:\s*/\s*[A-Z][A-Z.'’ -]+[A-Z])*)"
    r"(?P<rest>(?:, [A-Z][\w. ]+?)*(?:,? (?:[A-Z][a-z]+\.? \d{1,2}|\d{4}-\d\d-\d\d))?\s*(?:\((?P<agency>[A-Z][\w /-]+?)\)|[-–—](?= )|$))"
)


def dateline_mentions(text: str, start: int, end: int) -> Iterator[Mention]:
    """The mentions of the dateline of the paragraph that stands there."""
    if text[start + 1 : start + 2].islower():
        return
    found = _DATELINE.match(text, start, end)
    if not found or not (found["agency"] or re.search(r"\d", found["rest"]) or end - start > 2 * (found.end() - start)):
        return
    at = found.start("places")
    for part in re.split(r"(\s*/\s*)", found["places"]):
        if part.strip(" /") and not NOT_DATELINE_PLACES.intersection(part.split()):
            yield Mention(at, at + len(part), part, "GPE", "dateline")
        at += len(part)
    if found["agency"]:
        yield Mention(*found.span("agency"), found["agency"], "ORG", "dateline")
