"""One article with its tags as a piece of HTML that stands by itself, for notebooks."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from jinja2 import Template

from flows.report.marked import KINDS, credit_tags, date_tags, entity_tags, marked, source_tags
from flows.report.templating import environment
from flows.views.stories import place_of

type Row = dict[str, Any]


def html(row: Row, tables: Mapping[str, Sequence[Row]]) -> str:
    """The article's text with its tags laid over it; what a tag says shows when the pointer rests on it."""
    outlet = row["outlet"] or row["domain"] or place_of(row)
    tags = [*source_tags(tables["sources"], outlet, {}), *credit_tags(tables["credits"]), *date_tags(tables["dates"]), *entity_tags(tables["entities"], {})]
    paragraphs = marked(sorted(tables["paragraphs"], key=lambda one: one["paragraph_index"]), tags)
    kinds = {kind: name for kind, name in KINDS.items() if any(tag.kind == kind for tag in tags)}
    return _template().render(row=row, outlet=outlet, paragraphs=paragraphs, kinds=kinds)


@cache
def _template() -> Template:
    return environment().get_template("notebook.html")
