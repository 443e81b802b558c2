"""What all tests of the flows need: Prefect's settings before anything imports Prefect, and disks that are not waited for."""

from collections.abc import Iterator

import pytest

from flows.prefect.settings import prepare
from flows.warehouse import store

prepare(quiet=True)


@pytest.fixture(autouse=True, scope="session")
def _no_waiting_for_disks() -> Iterator[None]:
    """Power cuts are not what these tests can try; runs in processes of their own do wait."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "_sync", lambda _: None)
        patch.setattr(store, "LINGER_SECONDS", 0)
        yield
