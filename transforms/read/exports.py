"""Text exports of news databases hold many documents: each is a record."""

import re
from collections.abc import Iterator

_ENDS = re.compile(rb"(?m)^[ \t]*(?:End of Document|(?:AN[ \t]+)?Document [A-Za-z\d]{15,})[ \t]*\r?$\n?")
"""The last line of a document of LexisNexis (Nexis Uni) and of Factiva."""
_STARTS = re.compile(rb"(?mi)^(?:[ \t]*_{10,}[ \t]*(?:\r?\n)+)?[ \t]*(?:\d+ of \d+ documents?|document \d+ of \d+)[ \t]*\r?$")
"""The first line of a document of LexisNexis and of ProQuest."""
_FEWEST = 2


def documents(content: bytes) -> Iterator[bytes]:
    """The documents of a text: of an export each, of any other text the whole."""
    ends = [found.end() for found in _ENDS.finditer(content)]
    starts = [found.start() for found in _STARTS.finditer(content)]
    if len(starts) >= _FEWEST:
        cuts = starts[1:]
    elif len(ends) >= _FEWEST:
        cuts = ends if content[ends[-1] :].strip() else ends[:-1]
    else:
        cuts = []
    yield from (content[start:end] for start, end in zip([0, *cuts], [*cuts, len(content)], strict=True))
