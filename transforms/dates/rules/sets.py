"""What recurs: daily, every week, each Thursday, twice a month."""

from collections.abc import Iterator

from transforms.dates.anchor import Context
from transforms.dates.grammar import QUANTITY, Rule, rule
from transforms.dates.hits import Hit, Reading
from transforms.dates.values import duration

_PAPERS = frozenset({"newspaper", "newspapers", "magazine", "paper", "said", "says", "reported", "wrote", "quoted"})
"""Words after a daily or a weekly that is a paper."""


def _adverb(hit: Hit, _: Context) -> Iterator[Reading]:
    if hit.in_name(hit.start) or (hit.shown_at(hit.start)[:1].isupper() and hit.shown_at(hit.start + 1)[:1].isupper()):  # the Daily Planet
        return
    if hit.value("set") in {"P1D", "P1W", "P1M"} and _is_paper(hit):
        return
    yield Reading("SET", hit.value("set"), basis="none")


def _is_paper(hit: Hit) -> bool:
    """The daily Kurier, a weekly magazine, the daily said."""
    named = hit.shown_at(hit.end)[:1].isupper() and hit.kind_at(hit.end) == "x" and hit.shown_at(hit.start).islower()
    return named or hit.word_at(hit.end) in _PAPERS


def _every_unit(hit: Hit, _: Context) -> Iterator[Reading]:
    unit, _plural = hit.value("unit")
    number = hit.value("count") if hit.has("count") else hit.value("each") or 1
    if unit == "FN":
        unit, number = "W", (number or 1) * 2
    if hit.kinds("unit") == "Q" and unit == "H":
        return
    yield Reading("SET", duration(number, unit), basis="none")


def _every_point(hit: Hit, _: Context) -> Iterator[Reading]:
    kind = hit.kinds("what")
    value = hit.value("what")
    yield Reading(
        "SET", {"W": f"XXXX-WXX-{value}", "M": f"XXXX-{value:02}" if kind == "M" else "", "S": f"XXXX-{value}"}.get(kind, f"XXXX-XX-XXT{value}"), basis="none"
    )


def _weekday_nights(hit: Hit, _: Context) -> Iterator[Reading]:
    """Monday and Tuesday nights."""
    if hit.word("part").endswith("s"):
        for place in (hit.start, hit.start + 2):
            value = f"XXXX-WXX-{abs(hit.tokens.values[place])}T{hit.value('part')}"
            yield Reading("SET", value, basis="none", span=(place, place + 1 if place == hit.start else hit.end))


RULES: tuple[Rule, ...] = (
    rule("adverb", "J", r"(?P<set>J)", _adverb),
    rule("every_unit", "c", rf"(?P<each>c)z?(?P<count>{QUANTITY}|o)?(?P<unit>[UQ])", _every_unit),
    rule("weekday_nights", "P", r"WbW(?P<part>P)", _weekday_nights),
    rule("every_point", "c", r"c(?P<what>[WMSP])", _every_point),
)
