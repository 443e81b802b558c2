"""Fixtures that several tests share: the models, loaded once, and short ways to an article."""

from collections.abc import Callable

import pytest
from hypothesis import settings

from flows.nlp.models import load
from transforms.article import transform
from transforms.model import Models, Record, Rows

# The same examples every time: a red run is a change's own. `pytest --hypothesis-profile=explore` looks for new ones.
settings.register_profile("same", derandomize=True)
settings.register_profile("explore", max_examples=1000)
settings.load_profile("same")


@pytest.fixture(scope="session")
def models() -> Models:
    return load()


@pytest.fixture(scope="session")
def article(models: Models) -> Callable[[str], Rows]:
    """All rows of a plain text, as the whole pipeline makes them."""

    def rows(text: str) -> Rows:
        return transform(Record("raw/article.txt", 0, "text", text.encode()), models)

    return rows
