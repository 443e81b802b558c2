"""Charts as SVG inside the page: bars by pygal, without its scripts and styles, and a map of our own. All colours are the page's."""

from collections.abc import Sequence
from functools import cache
from math import sqrt
from pathlib import Path
from typing import Any, NamedTuple

import pygal
from lxml import etree
from markupsafe import Markup, escape

_LAND = Path(__file__).parent / "templates" / "land.txt"
_MAP = '<div class="chart map"><svg viewBox="0 5 360 145" role="group" aria-label="{}"><path class="land" d="{}"/>{}</svg></div>'
_LABELS = 6
"""Labels below an axis, at the most."""
_LEFT_OUT = {"script", "style", "defs", "desc"}
_RADIUS = 9.0
"""Of the largest circle, in degrees."""


class Bar(NamedTuple):
    """A bar: what it is, how high, and where it leads."""

    label: str
    value: int
    href: str | None = None


class Place(NamedTuple):
    """A place on the map."""

    name: str
    latitude: float
    longitude: float
    times: int
    href: str


def bars(title: str, of: Sequence[Bar]) -> Markup:
    """Upright bars, as many as there are days. They wear none of pygal's looks: what it writes besides shapes and words is left out."""
    step = -(-len(of) // _LABELS)
    labels = [bar.label for bar in of]
    chart = pygal.Bar(
        width=1100, height=230, js=[], css=[], no_prefix=True, explicit_size=False, show_legend=False, x_labels=labels, x_labels_major=labels[::step],
        show_minor_x_labels=False, truncate_label=-1, margin=16, margin_right=50, margin_left=60, spacing=6, max_scale=4,
        value_formatter=lambda value: f"{value:,.0f}",
    )  # fmt: skip
    chart.add("", [_node(bar) for bar in of])
    tree = chart.render_tree()
    for element in list(tree.iter()):
        if not isinstance(element.tag, str) or etree.QName(element).localname in _LEFT_OUT:
            element.getparent().remove(element)
    tree.attrib.pop("id", None)
    for link, bar in zip(tree.iter("{*}a"), [bar for bar in of if bar.href], strict=True):
        link.set("aria-label", f"{bar.label}: {bar.value:,}")
    for shape, bar in zip(_shapes(tree), of, strict=True):
        etree.SubElement(shape, "title").text = f"{bar.label}: {bar.value:,}"
    drawn = etree.tostring(tree, encoding="unicode").replace("xlink:href", "href")
    return Markup('<div class="chart" role="group" aria-label="{}">{}</div>').format(title, Markup(drawn))  # noqa: S704  # lxml escapes its words


def _node(bar: Bar) -> dict[str, Any]:
    link = {"xlink": {"href": bar.href, "target": "_self"}} if bar.href else {}
    return {"value": bar.value, "label": bar.label, **link}


def _shapes(tree: Any) -> list[Any]:
    return [element for element in tree.iter("{*}rect") if "reactive" in element.get("class", "")]


def world(title: str, places: Sequence[Place]) -> Markup:
    """A world map with a circle for each place, its area by how often it is named."""
    most = max((place.times for place in places), default=1)
    circles = Markup("").join(_circle(place, most) for place in sorted(places, key=lambda place: -place.times))
    land = Markup(_land())  # noqa: S704  # a file of ours
    return Markup(_MAP).format(title, land, circles)  # noqa: S704


@cache
def _land() -> str:
    return _LAND.read_text(encoding="utf-8").strip()


def _circle(place: Place, most: int) -> Markup:
    x, y, radius = place.longitude + 180, 90 - place.latitude, max(_RADIUS * sqrt(place.times / most), 0.8)
    label = f"{place.name}: named in {place.times:,} article{'s' if place.times > 1 else ''}"
    return Markup('<a href="{0}" aria-label="{1}"><circle cx="{2:.2f}" cy="{3:.2f}" r="{4:.2f}"><title>{1}</title></circle></a>').format(
        escape(place.href), escape(label), x, y, radius
    )
