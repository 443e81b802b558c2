"""How sure rows are: a probability, higher where more speaks for them."""

from collections.abc import Callable

from transforms.entities.score import LEAST, TOLD
from transforms.languages.en.name_weights import WEIGHTS
from transforms.model import Rows

_STORY = """Harlow Paper Inc said on Monday it would close a mill in Norway, a minister told parliament in Oslo.

"We regret it," said Susan Wright, who runs Harlow Paper Inc. The minister said Norway would help."""


def test_scores_are_probabilities_and_no_row_is_under_the_least(article: Callable[[str], Rows]) -> None:
    rows = article(_STORY).entities
    assert rows
    assert all(row.score is not None and LEAST <= row.score <= 1 for row in rows if row.method not in TOLD)


def test_a_country_is_surer_than_a_name_that_nothing_speaks_for(article: Callable[[str], Rows]) -> None:
    sure = {row.text: row.score or 0.0 for row in article(_STORY).entities}
    odd = article("Best tips\n\nYou will love your new Veltrix 500 Pro.\n\nYour Veltrix 500 Pro needs you to charge it.").entities
    assert all((row.score or 0.0) < sure["Norway"] for row in odd)


def test_what_the_directory_is_sure_of_weighs_more() -> None:
    assert WEIGHTS["GPE sure"] > WEIGHTS.get("GPE not listed", 0.0)
