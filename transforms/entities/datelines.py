"""Places and agencies of datelines: "LONDON/PARIS, Jan 9 (Reuters) - …"."""

import re
from collections.abc import Iterator

from transforms.entities.mention import Mention
from transforms.lexicon.words import words

_DATELINE = re.compile(
    r"(?:\W*)(?P<places>[A-Z][A-Z.'’-]+(?:[ ][A-Z][A-Z.'’-]+)*(?:\s*/\s*[A-Z][A-Z.'’ -]+[A-Z])*)"
    r"(?P<rest>(?:, [A-Z][\w. ]+?)*(?:,? (?:[A-Z][a-z]+\.? \d{1,2}|\d{4}-\d\d-\d\d))?\s*(?:\((?P<agency>[A-Z][\w /-]+?)\)|[-–—](?= )|$))"
)
_NOT_PLACES = words("FILE UPDATE FACTBOX EXCLUSIVE ANALYSIS CORRECTED BREAKINGVIEWS RPT WRAPUP LATEST EDITOR NOTE WRITING REPORTING PHOTO TABLE TEXT")


def dateline_mentions(text: str) -> Iterator[Mention]:
    """The mentions of a paragraph's dateline; offsets into the paragraph."""
    if text[1:2].islower():
        return
    found = _DATELINE.match(text)
    if not found or not (found["agency"] or re.search(r"\d", found["rest"]) or len(text) > 2 * found.end()):
        return
    at = found.start("places")
    for part in re.split(r"(\s*/\s*)", found["places"]):
        if part.strip(" /") and not _NOT_PLACES.intersection(part.split()):
            yield Mention(at, at + len(part), part, "GPE", "dateline")
        at += len(part)
    if found["agency"]:
        yield Mention(found.start("agency"), found.end("agency"), found["agency"], "ORG", "dateline")
