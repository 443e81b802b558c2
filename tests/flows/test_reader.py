"""Reading in a process of its own: the same records, and bounded time and memory whatever a file says of itself."""

import gzip
import io
import os
import signal
import tarfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.inputs.files import RawFile
from flows.inputs.reader import Reader
from flows.inputs.records import records_of
from tests.flows.fake import Fake, Silent
from tests.transforms import samples
from transforms.model import Record, Refusal
from transforms.read import read_records
from transforms.read.limits import Limits


@pytest.fixture
def reader() -> Iterator[Reader]:
    reader = Reader(Limits(memory=400_000_000))
    yield reader
    reader.close()


def file(folder: Path, name: str, content: bytes) -> RawFile:
    (folder / name).write_bytes(content)
    return RawFile(name, str(folder / name), len(content))


def told(found: list[Record | Refusal]) -> list[tuple[str, int, bytes, str]]:
    return [(r.path, r.place, r.content, e) for r, e in ((o.record, o.error.message) if isinstance(o, Refusal) else (o, "") for o in found)]


def test_it_gives_what_reading_here_gives(reader: Reader, tmp_path: Path) -> None:
    rows = [{"title": f"Title {n}", "text": "It rains. " * 100} for n in range(1_000)]
    contents = {
        "a.jsonl": samples.json_lines(rows),
        "b.parquet": samples.parquet(rows),
        "c.tar": samples.tarred({"x.txt": b"one", "y.jsonl.gz": b"\x1f"}),
        "d.txt": b"",
    }
    for name, content in contents.items():
        one = file(tmp_path, name, content)
        there = told(list(records_of(one, Limits(), read=reader.read)))
        assert there == told(list(records_of(one, Limits())))
        assert there


def test_a_file_that_takes_too_long_without_getting_on_is_refused(reader: Reader, tmp_path: Path) -> None:
    bomb = file(tmp_path, "lines.jsonl.gz", gzip.compress(b"\n" * 60_000_000, 1))
    started = time.monotonic()
    (refusal,) = records_of(bomb, Limits(seconds=0, slack=1 << 40), read=reader.read)
    assert isinstance(refusal, Refusal)
    assert (refusal.error.reason, "--limit seconds=N" in refusal.error.message) == ("too_large", True)
    assert time.monotonic() - started < 30
    assert [one.content for one in records_of(file(tmp_path, "a.txt", b"next"), Limits(), read=reader.read) if isinstance(one, Record)] == [b"next"]


def test_a_file_that_takes_too_much_memory_is_refused(reader: Reader, tmp_path: Path) -> None:
    large = file(tmp_path, "large.txt", b"word " * 60_000_000)
    (refusal,) = records_of(large, Limits(record=1 << 30), read=reader.read)
    assert isinstance(refusal, Refusal)
    assert refusal.error.reason in {"too_large", "corrupt"}
    assert [one.content for one in records_of(file(tmp_path, "a.txt", b"next"), Limits(), read=reader.read) if isinstance(one, Record)] == [b"next"]


def test_a_reader_that_is_killed_costs_its_file(reader: Reader, tmp_path: Path) -> None:
    rows = samples.json_lines([{"text": f"{n} " + "It rains. " * 1_000} for n in range(500)])
    found = records_of(file(tmp_path, "a.jsonl", rows), Limits(), read=reader.read)
    first = next(found)
    assert reader._process is not None
    os.kill(reader._process._process.pid, signal.SIGKILL)
    *others, last = found
    assert isinstance(first, Record)
    assert isinstance(last, Refusal)
    assert last.error.reason == "corrupt"
    assert len(others) < 499
    assert [one.content for one in records_of(file(tmp_path, "b.txt", b"next"), Limits(), read=reader.read) if isinstance(one, Record)] == [b"next"]


def test_a_run_that_reads_in_another_process(reader: Reader, tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

    from flows import run as steps  # noqa: PLC0415
    from flows.options import Options  # noqa: PLC0415

    (tmp_path / "raw").mkdir()
    for name in "abc":
        (tmp_path / "raw" / f"{name}.txt").write_text(f"story {name}")
    with ThreadPoolExecutor(2) as pool:
        done = steps.run(Options((str(tmp_path / "raw"),), str(tmp_path / "w")), steps.Plain(pool), Silent(), Fake(), reader.read)
    assert done.run is not None
    assert done.run.n_articles == 3


@pytest.mark.parametrize("size", [1 << 30, 1 << 37, 1 << 60])
def test_a_member_that_says_it_is_larger_than_its_archive_ends_it_at_once(size: int) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
        member = tarfile.TarInfo("p.txt")
        member.size, member.pax_headers = 5, {"size": str(size)}
        archive.addfile(member, io.BytesIO(b"story"))
    started = time.process_time()
    found = list(read_records("p.tar", io.BytesIO(out.getvalue())))
    assert time.process_time() - started < 1
    assert isinstance(found[-1], Refusal)


def test_members_of_one_name_take_time_in_proportion() -> None:
    content = tarfile.TarInfo("e.txt").tobuf() * 20_000 + bytes(1024)
    started = time.process_time()
    found = list(read_records("e.tar", io.BytesIO(content)))
    assert time.process_time() - started < 10
    assert len({one.record.path for one in found if isinstance(one, Refusal)}) == 20_000


def test_a_file_of_more_records_than_bytes_is_refused_as_a_bomb() -> None:
    found = list(read_records("x.jsonl.gz", io.BytesIO(gzip.compress(b"x\n" * 1_000_000)), Limits(records=1_000)))
    assert len(found) < 5_000
    assert isinstance(found[-1], Refusal)
    assert "--limit records=N" in found[-1].error.message
