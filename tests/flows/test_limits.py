"""The limits against bombs, and what they mean for the exit status."""

import gzip
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds
import pytest

from flows.arguments import LIMITS as NAMES
from flows.cli import DONE, TOO_MANY_REJECTS, USAGE, main
from flows.options import Reject, Summary
from tests.flows import fake
from transforms.read.limits import Limits
from transforms.schema import Run


def test_the_command_knows_every_limit() -> None:
    assert Limits._fields == NAMES


def test_a_limit_is_named_in_the_row_it_costs_and_can_be_raised(tmp_path: Path) -> None:
    raw, warehouse = tmp_path / "raw", tmp_path / "w"
    raw.mkdir()
    (raw / "long.txt.gz").write_bytes(gzip.compress(b"A long story. " * 1_000))
    fake.run([raw], warehouse, limits=(("record", 1_000),))
    (row,) = ds.dataset(warehouse / "inputs").to_table().to_pylist()
    assert (row["status"], row["reason"]) == ("rejected", "too_large")
    assert "--limit record=N" in row["message"]
    fake.run([raw], warehouse, retry_rejects=True)
    (row,) = ds.dataset(warehouse / "inputs").to_table().to_pylist()
    assert row["status"] == "article"


def test_an_unknown_limit_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["run", "--limit", "size=3"])
    assert stopped.value.code == USAGE
    assert "record=N" in capsys.readouterr().err


@pytest.mark.parametrize(("reason", "status"), [("not_an_article", DONE), ("corrupt", TOO_MANY_REJECTS)])
def test_what_a_crawl_holds_beside_articles_is_no_failure(reason: str, status: int) -> None:
    counts: dict[str, Any] = dict.fromkeys(Run._fields, 0) | {"n_inputs": 100, "n_articles": 20, "n_rejected": 80}
    summary = Summary(Run(**counts), [Reject("read", reason, 80, "crawl.warc", 0, "")])
    assert summary.too_many_rejects(0.5) == (status == TOO_MANY_REJECTS)


def test_memory_for_copies_is_a_positive_number(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["run", "--copies-memory", "0"])
    assert stopped.value.code == USAGE
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text("A story.")
    assert fake.run([tmp_path / "raw"], tmp_path / "w", copies_memory_mb=1).run is not None
