"""Places and agencies of datelines: "LONDON/PARIS, Jan 9 (Reuters) - …"."""

from collections.abc import Iterator, Sequence

from transforms.entities.mention import Mention
from transforms.model import Mark


def dateline_mentions(marks: Sequence[Mark]) -> Iterator[Mention]:
    """The places that an article's datelines name, and who signs them."""
    for mark in marks:
        if mark.kind == "dateline":
            yield from (Mention(*place, "GPE", "dateline") for place in mark.places)
            if mark.signature is not None and mark.agencies:
                yield Mention(*mark.signature, "ORG", "dateline")
