"""The outlet that a statement came through: `Xi said, according to Xinhua`, `told AFP`, `KCNA cited him as saying`."""

from typing import NamedTuple

from transforms.sources.found import Span


class Relay(NamedTuple):
    """The words that name the outlet, its entity and its canonical name."""

    span: Span
    entity_id: str | None
    name: str | None
