"""The benchmarks can be run: `make bench` calls each with the folder of gold data and nothing else."""

import importlib
import inspect
from pathlib import Path

import pytest

from benchmarks.__main__ import BENCHMARKS, main
from benchmarks.rules import TUPLES, flat, without

FOLDER = Path(__file__).parent.parent / "benchmarks"
BY_HAND = {"ends", "plain", "race", "readers", "scale", "statements", "train_sources", "train_entities", "train_pages", "train_rows"}
"""What takes other arguments, or makes data of the project rather than figures."""
SHARED = {"alignment"}
"""What several of them need."""


@pytest.mark.parametrize("name", BENCHMARKS)
def test_a_benchmark_takes_the_folder_of_gold_data(name: str) -> None:
    parameters = inspect.signature(importlib.import_module(f"benchmarks.{name}").main).parameters.values()
    needed = [parameter for parameter in parameters if parameter.default is inspect.Parameter.empty]
    assert [(parameter.name, parameter.annotation) for parameter in needed] in ([("gold", Path)], [("data", Path)])


def test_every_module_is_a_benchmark_or_run_by_hand() -> None:
    assert {path.stem for path in FOLDER.glob("[a-z]*.py")} == {*BENCHMARKS, *BY_HAND, *SHARED}


def test_a_folder_that_is_not_there_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no/such/folder"]) == 2
    assert "GOLD is a folder" in capsys.readouterr().err


def test_a_rule_that_is_left_out_is_there_again_afterwards() -> None:
    module, name = TUPLES["roles"][0]
    rules = getattr(importlib.import_module(module), name)
    with without(module, name, rules[1]):
        assert getattr(importlib.import_module(module), name) == (rules[0], *rules[2:])
    assert getattr(importlib.import_module(module), name) is rules


def test_every_tuple_of_the_ledger_holds_functions() -> None:
    for module, name in (one for tuples in TUPLES.values() for one in tuples):
        assert all(callable(rule) for rule in flat(getattr(importlib.import_module(module), name)))
