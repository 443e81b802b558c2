"""How every template is filled: all words of others are escaped, and hold no control characters."""

from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from flows.views.days import day_of
from transforms.printable import in_place, printable


def environment() -> Environment:
    """Jinja with our filters: `day`, a date in words; `prose`, a text of which every code point stays in its place."""
    made = Environment(
        loader=PackageLoader("flows.report"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"day": lambda day: day_of(day) if day else "no day", "prose": lambda text: escape(in_place(text))}
    return made


def _shown(value: Any) -> Any:
    """Whatever a template prints: words of others without controls of terminals and of writing."""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) and not value.isprintable() else value
