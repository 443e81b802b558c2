"""The names of an article's writers: from its data where that names persons, else from the visible byline."""

from collections.abc import Sequence

from transforms.marks.writers import persons


def choose_authors(declared: Sequence[Sequence[str]], byline: Sequence[str], signed: Sequence[str], outlet: set[str]) -> tuple[str, ...]:
    """The first of the declared lists that names a person, else the byline's persons, else the organisations that sign in their place."""
    for values in (*declared, byline):
        found = persons(values, outlet)
        if found:
            return found
    return tuple(dict.fromkeys(name for name in signed if len(name) <= 60 and not name.startswith(("http", "@")) and not name.isdigit()))
