"""A warehouse in an object store, against a server of S3: one manifest is the switch, whatever fails, dies or comes first."""

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from copydesk.warehouses import Warehouse
from flows import cli, objects
from flows.check.whole import check
from flows.engines.made import Made
from flows.errors import StoreError, UsageError
from flows.forget import Order, forget
from flows.warehouse import bucket
from flows.warehouse.bucket import Bucket, Manifest, at_hand, copy_of
from flows.warehouse.store import Store
from tests.flows.fake import Fake, Silent, rows, run, statuses, tables
from transforms.model import Record

pytest.importorskip("obstore")
pytest.importorskip("moto")
pytestmark = pytest.mark.usefixtures("_fresh")
ROOT = Path(__file__).parents[2]
REAL = os.environ.get("COPYDESK_TEST_S3")
"""Address of another server to try, such as Ceph's radosgw."""
KEYS = {"AWS_ACCESS_KEY_ID": "k", "AWS_SECRET_ACCESS_KEY": "s", "AWS_REGION": "us-east-1", "AWS_ALLOW_HTTP": "true"}


class Server:
    """A server process."""

    def __init__(self, address: str) -> None:
        self.address = address

    def faults(self, **faults: float) -> None:
        if REAL:
            pytest.skip("a real server fails when it likes")
        query = "&".join(f"{name}={value}" for name, value in faults.items())
        urllib.request.urlopen(urllib.request.Request(f"{self.address}/faults?{query}", method="POST")).close()  # noqa: S310


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    if REAL:  # its keys and its bucket `news` are the caller's business
        yield Server(REAL)
    else:
        yield from _moto(tmp_path_factory)


def _moto(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    told = tmp_path_factory.mktemp("s3") / "address"
    process = subprocess.Popen([sys.executable, "-m", "tests.flows.s3", str(told)], cwd=ROOT, stderr=subprocess.DEVNULL)
    while not (told.exists() and told.read_text()):
        assert process.poll() is None
        time.sleep(0.05)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (KEYS | {"AWS_ENDPOINT_URL": told.read_text()}).items():
            patch.setenv(name, value)
        urllib.request.urlopen(urllib.request.Request(f"{told.read_text()}/news", method="PUT")).close()  # noqa: S310
        yield Server(told.read_text())
    process.kill()
    process.wait()


@pytest.fixture
def _fresh(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("COPYDESK_CACHE", str(tmp_path / "cache"))
    yield
    if not REAL:
        server.faults(every=0, lost=0, slow=0)


@pytest.fixture
def url(request: pytest.FixtureRequest) -> str:
    return f"s3://news/{request.node.name[:40]}-{time.time_ns()}/w"


def fill(root: Path, **files: str) -> Path:
    (root / "raw").mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (root / "raw" / f"{name}.txt").write_text(text)
    return root / "raw"


def committed(url: str) -> Manifest | None:
    return Bucket(url, copy_of(url)).committed()


def is_whole(url: str) -> bool:
    """Whether all that the manifest names is there."""
    manifest = committed(url)
    return manifest is None or {*manifest.files.values(), *manifest.superseded} <= {one.key for one in objects.find(f"{url}/")}


def elsewhere(monkeypatch: pytest.MonkeyPatch, cache: Path) -> None:
    """From here on, another machine."""
    monkeypatch.setenv("COPYDESK_CACHE", str(cache))


def test_a_warehouse_grows_and_is_read_on_two_machines(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = fill(tmp_path, a1="one", b2="two", c3="bad")
    run([raw], url)
    elsewhere(monkeypatch, tmp_path / "other")
    fill(tmp_path, b2="two, changed", d4="one")
    run([raw], url)
    assert run([raw], url).run is None
    run([raw / "a1.txt", raw / "c3.txt"], tmp_path / "w")
    run([raw], tmp_path / "w")
    elsewhere(monkeypatch, tmp_path / "third")
    here = at_hand(url, Silent().say)
    assert {name: [row for row in found if row.get("path") != "x"] for name, found in tables(here).items()}.keys() == tables(tmp_path / "w").keys()
    assert [row["text"] for row in rows(here, "paragraphs")] == [row["text"] for row in rows(tmp_path / "w", "paragraphs")]
    assert list(check((here / "current").resolve())) == []
    assert not (here / ".staging").exists()
    with closing(Warehouse(url)) as opened:
        assert opened["articles"].num_rows == len(rows(here, "articles"))
    assert is_whole(url)


def test_inputs_are_read_where_they_are(url: str, tmp_path: Path) -> None:
    raw = f"{url[:-2]}/raw"
    for name, text in {"a1.txt": "one", "b/b2.txt": "two", "b/feed.jsonl": '{"text": "three"}\n{"text": "four"}\n', ".hidden.txt": "five"}.items():
        (tmp_path / "one").write_text(text)
        objects.write(f"{raw}/{name}", tmp_path / "one")
    run([raw], url)
    here = at_hand(url, Silent().say)
    assert {place.removeprefix(raw): status for place, status in statuses(here).items()} == {
        "/a1.txt#0": "article", "/b/b2.txt#0": "article", "/b/feed.jsonl#0": "article", "/b/feed.jsonl#1": "article",
    }  # fmt: skip
    assert run([f"{raw}/b/*.txt", raw], url).run is None
    objects.remove(raw, ["a1.txt"])
    (tmp_path / "one").write_text("two, changed")
    objects.write(f"{raw}/b/b2.txt", tmp_path / "one")
    run([url[:-2]], url, mirror=True)  # the warehouse's own files are no inputs
    here = at_hand(url, Silent().say)
    assert sorted(row["text"] for row in rows(here, "paragraphs")) == ["four", "three", "two, changed"]
    with pytest.raises(UsageError, match="no such object"):
        run([f"{raw}/none"], url)


def test_of_two_writers_that_race_the_second_is_told_and_loses_nothing(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run([fill(tmp_path, a1="one")], url)

    class Slower(Fake):
        def make(self, records: Sequence[Record]) -> Made:
            elsewhere(monkeypatch, tmp_path / "other")
            run([fill(tmp_path / "second", b2="two")], url)
            elsewhere(monkeypatch, tmp_path / "cache")
            return super().make(records)

    with pytest.raises(StoreError, match="another run committed"):
        run([fill(tmp_path, c3="three")], url, Slower())
    assert is_whole(url)
    run([tmp_path / "raw"], url)
    assert sorted(row["text"] for row in rows(at_hand(url, Silent().say), "paragraphs")) == ["one", "three", "two"]


def test_a_writer_killed_at_each_step_leaves_the_tables_as_before_or_as_after(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bucket, "GRACE_SECONDS", 0)
    raw = fill(tmp_path, a1="one", b2="two")
    run([raw], url)
    run([fill(tmp_path, c3="three")], url)
    before = committed(url)
    assert before is not None
    fill(tmp_path, b2="two, changed", d4="four")
    command = [sys.executable, "-m", "tests.flows.s3_crash", url, str(raw), str(tmp_path / "crash")]
    ends, moved = [], []
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdin
        for line in process.stdout:
            manifest = committed(url)
            assert manifest is not None
            ends.append(int(line))
            moved.append(manifest.commit != before.commit)
            before = manifest
            assert is_whole(url)
            if moved[-1]:
                fill(tmp_path, a1=f"one, {len(ends)}")
            process.stdin.write("go on\n")
            process.stdin.flush()
    assert ends == [9, 9, 9, 9, 9, 0]
    assert moved == [False, False, False, True, True, True]
    assert sorted(row["text"] for row in rows(at_hand(url, Silent().say), "paragraphs")) == ["four", "one, 5", "three", "two, changed"]
    monkeypatch.setattr(bucket, "ORPHAN_SECONDS", 0)
    run([fill(tmp_path, e5="five")], url)
    after = committed(url)
    assert after is not None
    assert {one.key for one in objects.find(f"{url}/")} == {bucket.MANIFEST, *after.files.values(), *after.superseded}


@pytest.mark.parametrize("faults", [{"every": 10.0}, {"lost": 1.0}, {"slow": 0.02}], ids=str)
def test_a_server_that_fails_is_asked_again(url: str, tmp_path: Path, server: Server, faults: dict[str, float]) -> None:
    run([fill(tmp_path, a1="one")], url)
    server.faults(**faults)
    run([fill(tmp_path, b2="two")], url)
    assert is_whole(url)
    assert sorted(row["text"] for row in rows(at_hand(url, Silent().say), "paragraphs")) == ["one", "two"]


def test_a_server_that_does_not_answer_ends_the_run_with_a_message(
    url: str, tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(objects, "_OPTIONS", {"timeout": timedelta(seconds=0.3)})
    monkeypatch.setattr(objects, "_RETRIES", {"max_retries": 1, "retry_timeout": timedelta(seconds=1)})
    objects._store.cache_clear()
    run([fill(tmp_path, a1="one")], url)
    server.faults(slow=1)
    assert cli.main(["show", "a1", "--warehouse", url]) == cli.FAILED
    assert "the object store says" in capsys.readouterr().err
    server.faults(slow=0)
    objects._store.cache_clear()
    assert is_whole(url)


def test_superseded_files_go_after_a_while_and_what_is_forgotten_at_once(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run([fill(tmp_path, a1="one", b2="two")], url)
    assert cli.main(["files", "articles", "--json", "--warehouse", url]) == cli.DONE
    first = json.loads(capsys.readouterr().out)
    run([fill(tmp_path, b2="two, changed")], url)
    assert all(objects.read(file) for file in first)
    monkeypatch.setattr(bucket, "GRACE_SECONDS", 0)
    run([fill(tmp_path, c3="three")], url)
    assert not any(objects.read(file) for file in first)
    monkeypatch.setattr(bucket, "GRACE_SECONDS", 3600)
    (gone,) = [row["article_id"] for row in rows(at_hand(url, Silent().say), "paragraphs") if row["text"] == "three"]
    forget(Order(url, [gone]), Silent())
    manifest = committed(url)
    assert manifest is not None
    assert {one.key for one in objects.find(f"{url}/")} == {bucket.MANIFEST, *manifest.files.values()}


def test_a_copy_of_a_warehouse_that_is_gone_over_there_is_not_taken_for_it(url: str, tmp_path: Path) -> None:
    run([fill(tmp_path, a1="one")], url)
    objects.remove(url, [one.key for one in objects.find(f"{url}/")])
    assert Store(at_hand(url, Silent().say)).current is None


def test_urls_and_what_is_none() -> None:
    assert all(map(objects.is_url, ("s3://b/k", "gs://b", "az://a/c")))
    assert not any(map(objects.is_url, ("raw/s3", "https://a.example/x")))
