"""A question about the warehouse with its answer: a table that a page shows the head of, and another the whole."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from markupsafe import Markup

type Kind = Literal["text", "number", "change", "bar", "share", "parts"]


class Link(NamedTuple):
    """Words that lead to a page of the report, from its folder."""

    text: str
    href: str


class Part(NamedTuple):
    """One part of a whole: its name, and how many of it there are."""

    name: str
    times: int


type Parts = tuple[Part, ...]
type Cell = str | int | float | Link | Parts | None


class Column(NamedTuple):
    """A column of a table: numbers as bars and shares are measured against the largest."""

    name: str
    kind: Kind = "text"


class Section(NamedTuple):
    """A question and its answer."""

    id: str
    question: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    note: str = ""
    chart: Markup | None = None
    shown: int = 10
    """Rows on the overview."""
    wide: bool = False
    """Whether it takes the whole width of the page."""

    def largest(self, place: int) -> float:
        """The largest number of a column."""
        return max((value for row in self.rows if isinstance(value := row[place], int | float)), default=0) or 1
