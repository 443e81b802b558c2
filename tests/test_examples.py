"""The examples of operation name commands, options and files that are there."""

import configparser
import shlex
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from flows.arguments import parser_of
from flows.cli import COMMANDS

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"


def test_the_units_start_commands_that_can_be_meant() -> None:
    for path in EXAMPLES.glob("*.service"):
        unit = configparser.RawConfigParser(strict=False)
        unit.optionxform = str  # type: ignore[assignment,method-assign]  # keys of units are of both cases
        unit.read(path)
        assert {"Unit", "Service", "Install"} <= set(unit.sections())
        program, *arguments = shlex.split(unit["Service"]["ExecStart"])
        if program.endswith("copydesk"):
            assert parser_of(COMMANDS).parse_args(arguments).cron == "*/15 * * * *"


def test_the_services_are_one_image_and_start_in_order() -> None:
    compose = YAML(typ="safe").load((EXAMPLES / "compose.yaml").read_text(encoding="utf-8"))
    services = compose["services"]
    assert {service["image"] for service in services.values()} == {"copydesk"}
    assert (EXAMPLES / services["copydesk"]["build"]["context"] / services["copydesk"]["build"]["dockerfile"]).is_file()
    assert parser_of(COMMANDS).parse_args(services["copydesk"]["command"]).cron
    assert set(services["copydesk"]["depends_on"]) <= set(services)


@pytest.mark.parametrize("line", [line for line in (EXAMPLES / "Containerfile").read_text(encoding="utf-8").splitlines() if line.startswith("COPY")])
def test_what_the_container_copies_is_there(line: str) -> None:
    _, *sources, _ = line.split()
    assert all((ROOT / source).exists() for source in sources)
