"""The Prefect flow: the same steps as task runs, shown on the server with a table of their counts."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from prefect import get_client
from prefect.client.schemas.filters import ArtifactFilter, ArtifactFilterKey
from prefect.flows import load_flow_from_entrypoint
from prefect.testing.utilities import prefect_test_harness
from ruamel.yaml import YAML

from flows.engines import far
from flows.engines.local import Local
from flows.errors import UsageError
from flows.options import FEW_REJECTS, Options, TooManyRejectsError
from flows.prefect import flow, serve
from tests.flows.fake import Fake, Silent, rows, statuses

pytestmark = pytest.mark.filterwarnings("default")  # Prefect's own warnings are not ours to mend
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module", autouse=True)
def _server() -> Iterator[None]:
    with prefect_test_harness(server_startup_timeout=180):
        yield


def fill(root: Path) -> Options:
    (root / "raw").mkdir()
    for name, text in {"a.txt": "one", "b.txt": "one", "c.txt": "bad"}.items():
        (root / "raw" / name).write_text(text)
    return Options((str(root / "raw"),), str(root / "w"))


def test_a_flow_run_fills_the_warehouse_and_shows_its_counts(tmp_path: Path) -> None:
    options = fill(tmp_path)
    summary = flow.run_flow(options, Fake(), Silent())
    assert summary.run is not None
    assert statuses(tmp_path / "w") == {"raw/a.txt#0": "article", "raw/b.txt#0": "duplicate", "raw/c.txt#0": "rejected"}
    assert flow.run_flow(options, Fake(), Silent()).run is None
    with get_client(sync_client=True) as client:
        task_runs = {run.name for run in client.read_task_runs()}
        artifacts = client.read_artifacts(artifact_filter=ArtifactFilter(key=ArtifactFilterKey(any_=["copydesk-run"])))
    assert {"transform batch 0", "copies", "check", "commit"} <= task_runs
    assert len(artifacts) == 1
    page = str(artifacts[0].data)
    assert "# 1 new or changed article, 1 rejected" in page
    assert "| 1 | decode: no text | raw/c.txt#0: nothing to read in it |" in page
    assert f"[articles]({(tmp_path / 'w' / 'articles').as_uri()}) | 1 |" in page
    described = flow.copydesk.parameters.properties
    assert all(0 < len(one["description"]) <= 200 for one in described.values())


def test_too_many_rejects_fail_the_flow_run_after_the_commit(tmp_path: Path) -> None:
    options = fill(tmp_path)._replace(max_rejects=0.1)
    for number in range(FEW_REJECTS):
        (tmp_path / "raw" / f"d{number}.txt").write_text(f"bad {number}")
    with pytest.raises(TooManyRejectsError, match="21 of 23"):
        flow.run_flow(options, Fake(), Silent())
    assert len(rows(tmp_path / "w", "articles")) == 1


@pytest.mark.parametrize("command", ["cat", "{python} -c 'import sys; sys.exit(3)'", "no-such-command", "'"])
def test_who_is_to_hear_of_a_failure_does_and_can_harm_nothing(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COPYDESK_NOTIFY", command.format(python=sys.executable))
    options = Options((str(tmp_path / "none.txt"),), str(tmp_path / "none.txt" / "w"))
    (tmp_path / "none.txt").touch()
    with pytest.raises(Exception, match=r"none\.txt"):
        flow.run_flow(options, Fake(), Silent())
    told = capfd.readouterr().out
    assert ("is failed: Flow run encountered an exception" in told) == (command == "cat")


def test_the_deployment_that_prefect_deploy_reads_names_the_flow_and_its_parameters() -> None:
    (deployment,) = YAML(typ="safe").load((ROOT / "flows" / "prefect.yaml").read_text())["deployments"]
    loaded: Any = load_flow_from_entrypoint(deployment["entrypoint"])
    assert loaded.name == "copydesk"
    assert deployment["parameters"].keys() <= loaded.parameters.properties.keys()


def test_serve_makes_a_deployment_with_a_schedule(tmp_path: Path) -> None:
    deployment_id: Any = serve.deployment(Options(warehouse=str(tmp_path / "w")), "*/5 * * * *").apply()
    with get_client(sync_client=True) as client:
        found = client.read_deployment(deployment_id)
    assert [schedule.schedule.model_dump()["cron"] for schedule in found.schedules] == ["*/5 * * * *"]
    assert found.parameters["warehouse"] == str(tmp_path / "w")


@pytest.mark.parametrize(("raw", "cron"), [("-", "*/5 * * * *"), ("raw", "every now and then")])
def test_serve_refuses_what_cannot_be_meant(raw: str, cron: str) -> None:
    with pytest.raises(UsageError):
        serve.deployment(Options((raw,)), cron)


def test_a_flow_run_works_on_a_dask_cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    distributed: Any = pytest.importorskip("distributed")
    monkeypatch.setattr(Local, "command", (sys.executable, "-m", "tests.flows.slow"))
    options = fill(tmp_path)
    with distributed.LocalCluster(n_workers=1, threads_per_worker=2, processes=False, dashboard_address=None) as cluster:
        parameters = {"raw": list(options.raw), "warehouse": options.warehouse, "engine": "dask", "dask_address": cluster.scheduler_address}
        assert flow.copydesk(**parameters).run is not None
        far.let_go()
    assert statuses(tmp_path / "w") == {"raw/a.txt#0": "article", "raw/b.txt#0": "duplicate", "raw/c.txt#0": "rejected"}
