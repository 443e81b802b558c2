"""What is forgotten is in no file of the warehouse, and stays out whatever it is called when it comes again."""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.check.forgotten import check_forgotten
from flows.check.whole import check
from flows.cli import DONE, FAILED, USAGE, main
from flows.copies.index import FOLDER
from flows.forget import Done, Order, forget
from flows.warehouse import forgotten
from tests.flows.fake import Silent, rows, run, statuses, tables
from tests.warehouses import KEPT
from transforms.copies.words import read_words

ROOT = Path(__file__).parents[2]
STORY = (
    "Zyxomma (AP) watchers at the harbour of Selwick counted four hundred dragonflies on the frozen quay before the ferries sailed at noon. "
    "Nobody in the harbour office had seen so many of them on the ice in forty winters, and the master ordered the horn to be left silent."
)
OTHERS = {
    "raw/2print.txt": STORY.removeprefix("Zyxomma (AP) ") + " That was all.",
    "raw/3other.txt": "The council of Selwick voted against a new bridge.",
}
WHERE = "https://news.example/dragonflies"
GUID = "tag:news.example,2024:dragonflies"


def page(text: str, url: str = WHERE, **more: str) -> str:
    """A record with an address."""
    return json.dumps({"text": text, "url": url, **more})


FIRST = page(STORY, id=GUID)


def write(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root / "raw"


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with raw/ and a warehouse that has the story in each of its snapshots."""
    root = tmp_path_factory.mktemp("grown")
    run([write(root, {"raw/1first.jsonl": FIRST})], root / "w")
    for name, text in OTHERS.items():
        run([write(root, {name: text})], root / "w")
    run([write(root, {"raw/4.txt": "bad Zyxomma"})], root / "w")
    return root


@pytest.fixture
def grown(once: Path, tmp_path: Path) -> Path:
    shutil.copytree(once, tmp_path, symlinks=True, dirs_exist_ok=True)
    return tmp_path / "w"


def take_out(warehouse: Path, *wanted: str, lists: Sequence[Path] = (), dry_run: bool = False) -> Done:
    return forget(Order(warehouse, wanted, lists, "asked for", dry_run), Silent())


def id_of(warehouse: Path, path: str) -> str:
    return str(next(row["article_id"] for row in rows(warehouse, "inputs") if row["path"] == path))


def left(warehouse: Path, word: str) -> list[str]:
    """Files below a warehouse that hold a word: as it is, in the values of a table, or as the index of copies writes it."""
    (hashed,) = read_words(word).word
    found = []
    for file in (path for path in warehouse.rglob("*") if path.is_file()):
        content = file.read_bytes()
        values = repr(pq.read_table(file).to_pylist()) if file.suffix == ".parquet" else ""
        if word.encode() in content or word in values or (file.name == "marks" and hashed.to_bytes(4, "little") in content):
            found.append(str(file.relative_to(warehouse)))
    return found


def proven(warehouse: Path) -> bool:
    return [*check((warehouse / "current").resolve()), *check_forgotten(warehouse)] == []


@pytest.mark.parametrize("name", ["article_id", WHERE, "raw/1first.jsonl", "raw/1first.jsonl#0", "absolute"])
def test_an_article_goes_from_every_table_and_every_kept_snapshot(grown: Path, name: str) -> None:
    wanted = {"article_id": id_of(grown, "raw/1first.jsonl"), "absolute": str(grown.parent / "raw" / "1first.jsonl")}.get(name, name)
    assert {file.split("/")[0] for file in left(grown, "Zyxomma")} == {".snapshots"}
    done = take_out(grown, wanted)
    assert (len(done.articles), done.records) == (1, [("raw/1first.jsonl", 0)])
    assert left(grown, "Zyxomma") == []
    assert statuses(grown) == {"raw/1first.jsonl#0": "withdrawn", "raw/2print.txt#0": "article", "raw/3other.txt#0": "article", "raw/4.txt#0": "rejected"}
    assert proven(grown)


def test_what_others_took_from_it_goes_too(grown: Path, tmp_path: Path) -> None:
    article = id_of(grown, "raw/2print.txt")
    assert [(row["wire_agency"], row["wire_agency_basis"]) for row in rows(grown, "articles") if row["article_id"] == article] == [("AP", "copy")]
    assert rows(grown, "copies")
    take_out(grown, "raw/1first.jsonl")
    write(tmp_path / "never", OTHERS | {"raw/4.txt": "bad Zyxomma"})
    run([tmp_path / "never" / "raw"], tmp_path / "never" / "w")
    ours, theirs = tables(grown), tables(tmp_path / "never" / "w")
    ours["inputs"] = [row for row in ours["inputs"] if row["status"] != "withdrawn"]
    assert ours == theirs


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("raw/1first.jsonl", FIRST),
        ("raw/again/a.jsonl", FIRST + "\n"),
        ("raw/again.md", FIRST),
        ("raw/text.txt", f"\n\n{STORY}\n"),
        ("raw/rewritten.jsonl", page("Zyxomma in other words, at the same address.", f"http://m.news.example:80/dragonflies/?utm_source=x#{STORY[:7]}")),
        ("raw/elsewhere.jsonl", page("Zyxomma in other words, at another address.", "https://other.example/ice", id=GUID)),
    ],
    ids=["the same file", "another name", "another format", "the text alone", "other words of the same page", "other words with the same id"],
)
def test_it_is_kept_out_when_it_comes_again(grown: Path, name: str, text: str) -> None:
    take_out(grown, "raw/1first.jsonl")
    run([write(grown.parent, {name: text})], grown)
    assert statuses(grown)[f"{name}#0"] == "withdrawn"
    assert left(grown, "Zyxomma") == []
    assert proven(grown)
    assert run([grown.parent / "raw"], grown).run is None


def test_a_run_says_how_many_it_kept_out(grown: Path) -> None:
    take_out(grown, "raw/1first.jsonl")
    write(grown.parent, {"raw/5.txt": STORY, "raw/6.txt": "News."})
    summary = run([grown.parent / "raw"], grown)
    assert summary.run is not None
    assert (summary.run.n_inputs, summary.run.n_articles, summary.n_withdrawn) == (1, 1, 1)


def test_other_text_in_its_place_is_another_article(grown: Path) -> None:
    take_out(grown, "raw/1first.jsonl")
    run([write(grown.parent, {"raw/1first.jsonl": '"The harbour is open."'})], grown, mirror=True)
    assert statuses(grown)["raw/1first.jsonl#0"] == "article"
    assert proven(grown)


def test_what_has_the_same_text_or_page_goes_with_it_and_is_told_apart(tmp_path: Path) -> None:
    files = {"raw/a.jsonl": page("Ice"), "raw/b.jsonl": page("Ice and snow"), "raw/c.jsonl": page("Ice", id="7"), "raw/d.txt": "Rain.", "raw/e.md": "Ice"}
    run([write(tmp_path, files | {"raw/f.md": page("Ice")})], tmp_path / "w")
    done = take_out(tmp_path / "w", "raw/a.jsonl")
    assert sorted(row["why"] for row in done.articles) == ["named", "the same page", "the same text"]
    assert {place for place, status in statuses(tmp_path / "w").items() if status != "withdrawn"} == {"raw/d.txt#0"}
    assert proven(tmp_path / "w")
    run([write(tmp_path, {"raw/f.txt": "Hail", "raw/g.txt": "Hail\n", "raw/h.txt": "Hail\n\n"})], tmp_path / "w")
    assert sorted(row["why"] for row in take_out(tmp_path / "w", "raw/g.txt").articles) == ["named", "the same text", "the same text"]


def test_a_record_of_an_archive_or_a_feed_and_one_that_was_rejected(tmp_path: Path) -> None:
    run([write(tmp_path, {"raw/feed.jsonl": '"one"\n"two"\n"bad three"\n"four"'})], tmp_path / "w")
    take_out(tmp_path / "w", "raw/feed.jsonl#1", "raw/feed.jsonl#2")
    assert [status for _, status in sorted(statuses(tmp_path / "w").items())] == ["article", "withdrawn", "withdrawn", "article"]
    run([tmp_path / "raw"], tmp_path / "w", retry_rejects=True)
    assert proven(tmp_path / "w")
    take_out(tmp_path / "w", "raw/feed.jsonl")
    assert set(statuses(tmp_path / "w").values()) == {"withdrawn"}


def test_a_dry_run_lists_what_would_go_and_writes_nothing(grown: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = tables(grown), (grown / "current").readlink()
    assert main(["forget", "raw/1first.jsonl", "--dry-run", "--warehouse", str(grown)]) == DONE
    out = capsys.readouterr().out
    assert id_of(grown, "raw/1first.jsonl") in out
    assert "1 article with 1 record would go; rows: 1 of articles, 1 of paragraphs, 1 of entities" in out
    assert main(["forget", "raw/1first.jsonl", "--dry-run", "--json", "--warehouse", str(grown)]) == DONE
    told = json.loads(capsys.readouterr().out)
    assert (told["records"], told["articles"][0]["why"], told["rows"]["copies"]) == (["raw/1first.jsonl#0"], "named", len(rows(grown, "copies")))
    assert (tables(grown), (grown / "current").readlink()) == before


def test_exit_statuses_and_what_is_kept_of_it(grown: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--warehouse", str(grown)]
    assert main(["forget", *options]) == USAGE
    assert main(["forget", "raw/1first.jsonl", "raw/nowhere.txt", *options]) == FAILED
    assert "'raw/nowhere.txt'" in capsys.readouterr().err
    assert statuses(grown)["raw/1first.jsonl#0"] == "article"
    article = id_of(grown, "raw/1first.jsonl")
    assert main(["forget", "raw/1first.jsonl", "--reason", "court order 7/31", *options]) == DONE
    assert "remove them from raw/ yourself" in capsys.readouterr().out
    assert main(["check", *options]) == DONE
    (act,) = forgotten.read((grown / "current").resolve())
    assert (act.reason, act.marks.contents) == ("court order 7/31", frozenset({article}))
    assert [len(hashes) for hashes in act.marks] == [1, 1, 1, 1, 1]
    snapshot = (grown / "current").readlink()
    for name in (article, WHERE, "raw/1first.jsonl"):
        assert main(["forget", name, *options]) == DONE
    assert (grown / "current").readlink() == snapshot
    capsys.readouterr()
    assert main(["forget", "raw/1first.jsonl", "--warehouse", str(grown / "none")]) == FAILED
    assert f"{grown / 'none'} holds no tables yet" in capsys.readouterr().err
    assert not (grown / "none").exists()
    assert [row["command"] for row in rows(grown, "runs") if "forget" in row["command"]] == ["copydesk forget"]


def test_a_warehouse_built_at_once_with_the_same_list_is_the_same(grown: Path, tmp_path: Path) -> None:
    take_out(grown, "raw/1first.jsonl")
    write(tmp_path, {"raw/5.txt": STORY, "raw/6.txt": "News."})
    run([tmp_path / "raw"], grown)
    assert main(["forget", "--list", str(grown / "current" / forgotten.FILE), "--warehouse", str(tmp_path / "built")]) == DONE
    run([tmp_path / "raw"], tmp_path / "built")
    assert tables(tmp_path / "built") == tables(grown)
    assert proven(tmp_path / "built")
    run([tmp_path / "raw"], tmp_path / "late")
    take_out(tmp_path / "late", lists=[grown / "current" / forgotten.FILE])
    assert tables(tmp_path / "late") == tables(grown)
    assert proven(tmp_path / "late")


def test_a_file_that_is_no_list_is_said(grown: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "list").write_text("raw/1first.jsonl")
    assert main(["forget", "--list", str(tmp_path / "list"), "--warehouse", str(grown)]) == FAILED
    assert "is no list" in capsys.readouterr().err


NAMES = st.sampled_from(["a1.jsonl", "b2.jsonl", "c/d4.jsonl", "e.txt"])
RECORDS = [page("one", id=GUID), page("two"), page("two", "https://x.example/2"), page("three", "https://x.example/2"), page("four", "", id=GUID)]
LINES = st.sampled_from([*RECORDS, '"two"', '"bad"', '"early two"'])


@settings(max_examples=8, deadline=None)
@given(first=st.dictionaries(NAMES, LINES, min_size=1), later=st.lists(st.dictionaries(NAMES, LINES, min_size=1, max_size=3), max_size=2), data=st.data())
def test_forgetting_and_growing_in_any_order_is_as_building_at_once(first: dict[str, str], later: list[dict[str, str]], data: Any) -> None:
    wanted = data.draw(st.sampled_from(sorted(first)))
    with TemporaryDirectory() as folder:
        root = Path(folder)
        raw = write(root, {f"raw/{name}": text for name, text in first.items()})
        run([raw], root / "w")
        take_out(root / "w", f"raw/{wanted}")
        for files in later:
            run([write(root, {f"raw/{name}": text for name, text in files.items()})], root / "w", mirror=True)
        take_out(root / "built", lists=[root / "w" / "current" / forgotten.FILE])
        run([raw], root / "built")
        assert tables(root / "w") == tables(root / "built")
        assert proven(root / "w")


def test_a_death_at_any_instant_leaves_the_tables_as_before_or_as_after_and_the_next_run_ends_it(grown: Path, tmp_path: Path) -> None:
    base = tmp_path / "base"
    shutil.copytree(tmp_path / "raw", base / "raw")
    shutil.copytree(grown, base / "w", symlinks=True)
    before = tables(base / "w")
    (tmp_path / "dying").mkdir()
    subprocess.run([sys.executable, "-m", "tests.flows.crash", str(base), str(tmp_path / "dying"), "5", "raw/1first.jsonl"], cwd=ROOT, check=True)
    take_out(base / "w", "raw/1first.jsonl")
    after = tables(base / "w")
    seen = []
    for step in range(len(list((tmp_path / "dying").iterdir()))):
        warehouse = tmp_path / "dying" / str(step) / "w"
        assert tables(warehouse) in (before, after), step
        seen.append(tables(warehouse) == after)
        if seen[-1] and step % 4 == 0:
            run([warehouse.parent / "raw"], warehouse)
            assert left(warehouse, "Zyxomma") == [], step
            assert proven(warehouse)
    assert (seen[0], seen[-1], seen == sorted(seen)) == (False, True, True)


@pytest.mark.parametrize("release", sorted(path.name for path in KEPT.iterdir()))
def test_an_older_copydesks_warehouse_forgets_too(release: str, tmp_path: Path) -> None:
    shutil.copytree(KEPT / release, tmp_path, symlinks=True, dirs_exist_ok=True)
    warehouse = tmp_path / "warehouse"
    paths = {row["path"] for row in rows(warehouse, "inputs") if "dam" in row["path"]}
    assert take_out(warehouse, "raw/wire-dam.txt").records == [(path, 0) for path in sorted(paths)]
    assert {status for place, status in statuses(warehouse).items() if "dam" in place} == {"withdrawn"}
    assert proven(warehouse)


def test_a_copy_that_followed_links_forgets_in_every_copy_it_holds(grown: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(grown, tmp_path / "copied" / "w")
    assert {file.split("/")[0] for file in left(copy, "Zyxomma")} > {"current", "paragraphs"}
    take_out(copy, WHERE)
    assert left(copy, "Zyxomma") == []
    assert proven(copy)


def test_check_finds_what_is_left(grown: Path, tmp_path: Path) -> None:
    shutil.copytree(grown, tmp_path / "before", symlinks=True)
    take_out(grown, "raw/1first.jsonl")
    old = (tmp_path / "before" / "current").resolve()
    now = (grown / "current").resolve()
    shutil.copytree(old, grown / ".snapshots" / old.name)
    assert {broken.key for broken in check_forgotten(grown)} >= {old.name}
    shutil.rmtree(grown / ".snapshots" / old.name)
    assert proven(grown)
    shutil.copytree(old / FOLDER, now / FOLDER, dirs_exist_ok=True)
    assert any("article_id" in broken.what for broken in check_forgotten(grown))
    assert main(["check", "--warehouse", str(grown)]) == FAILED
