"""The sample articles of raw/ against what was reviewed by eye; and the promises on every one of them."""

from pathlib import Path

import pytest

from tests.golden import GOLDEN, golden, samples
from transforms.model import Models


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.name)
def test_a_sample_gives_what_was_reviewed(path: Path, models: Models) -> None:
    expected = (GOLDEN / f"{path.name}.golden").read_text(encoding="utf-8")
    assert expected == golden(path, models)


def test_every_golden_document_has_its_sample() -> None:
    assert {f"{path.name}.golden" for path in samples()} == {path.name for path in GOLDEN.iterdir()}
