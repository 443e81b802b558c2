"""`copydesk serve` against a server of its own process, as an operator has it."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.objects import FlowRun

from flows.warehouse import parts
from flows.warehouse.opened import opened

pytestmark = [pytest.mark.filterwarnings("default"), pytest.mark.slow]  # Prefect's own warnings are not ours to mend
_PATIENCE = 240


def _until(reached: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not reached():
        assert time.monotonic() < end, "nothing came of it"
        time.sleep(0.5)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, dict[str, str]]]:
    """The address of a started server, and the environment for what talks to it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    home = tmp_path_factory.mktemp("prefect")
    quiet = {"PREFECT_SERVER_ANALYTICS_ENABLED": "false", "DO_NOT_TRACK": "1", "PREFECT_HOME": str(home), "PREFECT_LOGGING_LEVEL": "WARNING"}
    url = f"http://127.0.0.1:{port}/api"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")} | quiet
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True) as process:
        try:
            _until(lambda: _answers(f"{url}/health"))
            yield url, environment | {"PREFECT_API_URL": url}
        finally:
            process.terminate()


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2):  # noqa: S310  # our own server's
            return True
    except OSError:
        return False


def _over(client: SyncPrefectClient, run: FlowRun) -> bool:
    return bool((state := client.read_flow_run(run.id).state) and state.is_final())


def test_scheduled_runs_take_what_is_new_one_after_the_other_and_say_why_they_fail(server: tuple[str, dict[str, str]], tmp_path: Path) -> None:
    url, environment = server
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text("Leeds bridge closed\n\nThe bridge is unsafe, Mayor Ruth Cole said.", encoding="utf-8")
    heard = tmp_path / "heard.txt"
    command = [sys.executable, "-m", "flows", "serve", "raw", "--cron", "0 6 1 1 *", "--workers", "1", "--warehouse", "w"]
    environment |= {"COPYDESK_NOTIFY": f"tee {heard}", "PYTHONPATH": str(Path(__file__).parents[2])}
    with (
        SyncPrefectClient(url) as client,
        subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True) as serving,
    ):
        try:
            _until(lambda: bool(client.read_deployments()))
            (deployment,) = client.read_deployments()
            both = [client.create_flow_run_from_deployment(deployment.id) for _ in range(2)]
            _until(lambda: all(_over(client, run) for run in both))
            assert [client.read_flow_run(run.id).state_name for run in both] == ["Completed", "Completed"]
            (tmp_path / "raw" / "bad.jsonl").write_text('{"text": ""}\n' * 30 + '{"text": "Snow fell. It was deep, Ann Poe said."}\n', encoding="utf-8")
            failing = client.create_flow_run_from_deployment(deployment.id)
            _until(lambda: _over(client, failing))
            state = client.read_flow_run(failing.id).state
            assert state is not None
            assert state.name == "Failed"
            assert "records were rejected; all else is committed" in str(state.message)
            assert "Traceback" not in str(state.message)
            _until(heard.exists)
            assert "records were rejected" in heard.read_text(encoding="utf-8")
        finally:
            serving.terminate()
    with opened(tmp_path / "w") as snapshot:
        assert parts.read_all(snapshot, "runs")["n_articles"].to_pylist() == [1, 1]
        assert parts.read_all(snapshot, "articles").num_rows == 2
