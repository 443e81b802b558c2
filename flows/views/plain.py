"""All that goes to a terminal through rich: words of others as they are, never as markup and never as commands.

No other view imports rich, and nothing here takes markup: a string is words, and looks come as styles.
"""

from collections.abc import Iterable
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from transforms.printable import in_place, printable

type Line = Text
type Shown = RenderableType


def plain(text: str, style: str = "") -> Line:
    r"""The words as rich prints them: square brackets are brackets, control characters are written as `\x1b`."""
    return Text(printable(text), style)


def aligned(text: str, style: str = "") -> Line:
    """A text whose characters all stay at their places, to be styled by offsets."""
    return Text(in_place(text), style)


def joined(*pieces: tuple[str, str]) -> Line:
    """Pieces of a line, each with its style."""
    return Text.assemble(*((printable(text), style) for text, style in pieces))


class Grid(Table):
    """A table whose cells are words."""

    @classmethod
    def named(cls, *columns: str, title: str | None = None, **looks: Any) -> "Grid":
        """A table with a header and perhaps a title above it."""
        return cls(*columns, title=None if title is None else plain(title, "bold"), title_justify="left", **looks)

    @classmethod
    def bare(cls) -> "Grid":
        """A table without a header and lines: columns side by side."""
        return cls(box=None, show_header=False, show_footer=False, show_edge=False, pad_edge=False, collapse_padding=True, padding=(0, 2))

    def row(self, *cells: "str | Line | Shown") -> None:
        """Adds a row; strings are words."""
        self.add_row(*(plain(cell) if isinstance(cell, str) else cell for cell in cells))


def together(parts: Iterable["str | Shown"]) -> Shown:
    """Several things, one below the other."""
    return Group(*(plain(part) if isinstance(part, str) else part for part in parts))


def framed(content: Shown, title: str) -> Shown:
    """A frame with a title in its edge."""
    return Panel(content, title=plain(title, "bold"), title_align="left")


class Screen:
    """Standard output, for people."""

    def __init__(self, **options: Any) -> None:
        """Options of rich's console; it takes no markup and no emoji codes, and colours no words by itself."""
        self._console = Console(**options, markup=False, emoji=False, highlight=False)

    @property
    def is_terminal(self) -> bool:
        """Whether a person may be looking."""
        return self._console.is_terminal

    def show(self, what: "str | Shown" = "") -> None:
        """Prints a line of words, or whatever the functions of this module make."""
        self._console.print(plain(what) if isinstance(what, str) else what)
