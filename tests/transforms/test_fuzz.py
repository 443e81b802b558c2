"""Damaged files of every format: no crash, no hang. `python -m tests.transforms.fuzz --cases N --seed S` runs longer."""

from collections import Counter

import pytest

from tests.transforms.fuzz import Case, cases, run
from tests.transforms.samples import seeds

SEED = 3
CASES = 10_000
"""Twenty CPU seconds; every seed file is damaged some 380 times."""


@pytest.mark.slow
def test_no_damaged_file_crashes_or_hangs() -> None:
    outcomes: Counter[str] = Counter()
    for number, case in enumerate(cases(SEED, CASES)):
        try:
            outcomes += run(case)
        except Exception as error:
            error.add_note(f"case {number} of seed {SEED}, {case.name}: {case.content[:200]!r}")
            raise
    assert outcomes["article"] > CASES / 10  # the damage leaves something to read
    assert outcomes["corrupt"] > CASES / 10


def test_undamaged_files_are_articles() -> None:
    expected_refusals = {"not_an_article", "no_text", "bad_record"}  # the pictures and the teaser among the samples, the row without a text
    outcomes = sum((run(Case(name, content)) for name, content in seeds().items()), Counter[str]())
    assert set(outcomes) - expected_refusals == {"article"}


def test_cases_are_the_same_each_time() -> None:
    assert list(cases(1, 20)) == list(cases(1, 20))
    assert list(cases(1, 20)) != list(cases(2, 20))
