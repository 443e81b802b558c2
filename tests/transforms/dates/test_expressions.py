"""Hand-checked expressions with their values, their spans and the days they cover."""

import pytest

from tests.transforms.dates.table import Case, cases, day, found


@pytest.mark.parametrize(
    ("language", "case"),
    [(language, case) for language, table in (("en", "english.txt"), ("de", "german.txt")) for case in cases(table)],
    ids=lambda value: value if isinstance(value, str) else value.text,
)
def test_expressions(language: str, case: Case) -> None:
    rows = found(case, language)
    assert list(case.values) == [(row.type, row.value) for row in rows]
    assert list(case.expressions) == [row.text for row in rows]
    for row in rows[-1:]:
        if "mod" in case.checks:
            assert case.checks["mod"] == row.mod
        if "from" in case.checks:
            assert day(case.checks["from"]) == row.earliest
        if "to" in case.checks:
            assert day(case.checks["to"]) == row.latest
