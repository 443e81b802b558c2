"""Reads the hand-checked tables of expressions: see the head of english.txt for their form."""

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tests.transforms.dates.articles import PUBLISHED, rows_of
from transforms.schema import Date

_HERE = Path(__file__).parent
_BRACKETED = re.compile(r"\[([^\]]*)\]")


class Case(NamedTuple):
    """A sentence without its brackets, the expressions in it, and what is known of them."""

    text: str
    expressions: tuple[str, ...]
    values: tuple[tuple[str, str], ...]
    checks: dict[str, str]


def cases(name: str) -> list[Case]:
    """The cases of a table."""
    lines = (_HERE / name).read_text(encoding="utf-8").splitlines()
    return [_case(line) for line in lines if line and not line.startswith("#")]


def _case(line: str) -> Case:
    marked, values, *checks = (part.strip() for part in line.split("|"))
    typed = [("DATE", value) if " " not in value else tuple(value.split(" ")) for value in values.split("; ") if value]
    pairs = dict(check.split("=") for check in " ".join(checks).split())
    return Case(_BRACKETED.sub(r"\1", marked), tuple(_BRACKETED.findall(marked)), tuple((kind, value) for kind, value in typed), pairs)


def found(case: Case, language: str) -> list[Date]:
    """What the tagger finds in the case's sentence."""
    return rows_of(case.text, language=language, published=PUBLISHED)


def day(text: str) -> date | None:
    """The day of a check, None where it says None."""
    return None if text == "None" else date.fromisoformat(text)
