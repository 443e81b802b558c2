"""Workers: rows come back, a dead worker costs a retry, a deadly record one rejected row, a bug one rejected row."""

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from flows.engines import local as engines
from flows.engines import worker
from flows.engines.local import Local
from flows.engines.surely import make_surely
from flows.engines.worker import make
from flows.errors import StartError
from tests.flows.fake import Fake, rows, rows_of, run
from transforms.model import Models, Record, Rows

ARTICLE = b"Rain in Lisbon\n\nThe mayor of Lisbon said on Monday that it had rained.\n"


def records(*contents: bytes) -> list[Record]:
    return [Record(f"raw/{place}.txt", 0, "text", content) for place, content in enumerate(contents)]


@pytest.fixture(scope="module")
def local() -> Iterator[Local]:
    engine = Local(2)
    yield engine
    engine.close()


def test_workers_make_the_rows_that_this_process_would(local: Local, models: Models) -> None:
    batch = records(ARTICLE, b"", ARTICLE + b"And on Tuesday.")
    here, there = make(batch, models), local.make(batch)
    assert there.outcomes[0] == here.outcomes[0]
    assert {name: table.to_pylist() for name, table in there.tables.items()} == {name: table.to_pylist() for name, table in here.tables.items()}


def test_a_killed_worker_is_replaced_and_its_batch_done_again(local: Local) -> None:
    local.make(records(ARTICLE))
    victim = local.pids()[0]
    threading.Timer(0.05, os.kill, (victim, signal.SIGKILL)).start()
    made = make_surely(local, records(*[ARTICLE] * 8))
    assert [outcome.error for outcome in made.outcomes] == [None] * 8
    assert made.tables["articles"].num_rows == 8
    make_surely(local, records(ARTICLE))
    assert victim not in local.pids()


def test_a_record_that_kills_its_workers_is_rejected_alone(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    for place in range(9):
        (tmp_path / "raw" / f"{place}.txt").write_text("killer" if place == 4 else f"article {place}")
    engine = Fake()
    run([tmp_path / "raw"], tmp_path / "w", engine)
    rejected = [row for row in rows(tmp_path / "w", "inputs") if row["status"] == "rejected"]
    assert [(row["path"], row["stage"], row["reason"]) for row in rejected] == [("raw/4.txt", "worker", "worker_died")]
    assert len(rows(tmp_path / "w", "articles")) == 8
    assert engine.deaths <= 10


def test_a_hanging_worker_is_killed_and_its_record_named(local: Local, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "patience", lambda _, n_bytes: 0.0 if n_bytes == len(ARTICLE) else 60.0)
    made = make_surely(local, records(b"", ARTICLE, b"", b""))
    assert [outcome.error and outcome.error.reason for outcome in made.outcomes] == ["no_text", "worker_died", "no_text", "no_text"]
    assert "--limit seconds=N" in str(made.outcomes[1].error)


def test_an_unforeseen_exception_is_a_rejected_row_that_says_where() -> None:
    made = make(records(ARTICLE), cast("Models", None))
    error = made.outcomes[0].error
    assert error is not None
    assert (error.stage, error.reason) == ("worker", "internal_error")
    assert ".py:" in error.message
    assert "Traceback" in str(made.outcomes[0].trace)


@pytest.mark.parametrize("wrong", [{"n_words": 99}, {"n_words": "many"}, {"published_basis": "a guess"}, {"language_score": None, "title": 7}], ids=repr)
def test_rows_that_break_a_promise_cost_their_record_only(wrong: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    def fake(record: Record, _: Models) -> Rows:
        article, paragraph, entity = rows_of(record, "1")
        return Rows([article._replace(**wrong) if b"wrong" in record.content else article], [paragraph], [entity], [], [], [], "utf-8")

    monkeypatch.setattr(worker, "transform", fake)
    made = make(records(b"one", b"wrong", b"two"), cast("Models", None))
    assert [outcome.error and outcome.error.reason for outcome in made.outcomes] == [None, "internal_error", None]
    assert made.tables["articles"].num_rows == 2


def test_models_that_cannot_be_loaded_end_the_run_with_a_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Local, "command", ("/bin/false",))
    engine = Local(1)
    with pytest.raises(StartError, match="could not be loaded"):
        make_surely(engine, records(ARTICLE))
    engine.close()
