"""What is worked on, what is whose duplicate, and that the order of runs makes no difference."""

import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flows import run as steps
from flows.check.whole import check
from tests.flows.fake import Fake, rows, run, statuses, tables


def write(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / "raw" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root / "raw"


NAMES = st.sampled_from(["a1.txt", "b2.txt", "b3.jsonl", "c/d4.txt", "e.jsonl"])
LINES = st.lists(st.sampled_from(['"one"', '"two"', '"bad"', '"early bird"']), min_size=1, max_size=3).map("\n".join)
RUNS = st.lists(st.dictionaries(NAMES, LINES, min_size=1, max_size=3), min_size=1, max_size=4)


@settings(max_examples=25, deadline=None)
@given(runs=RUNS)
@example(runs=[{"a1.txt": '"one"'}, {"a1.txt": '"bad"'}])
@example(runs=[{"a1.txt": '"one"'}, {"a1.txt": '"bad"'}, {"a1.txt": '"one"', "b2.txt": '"two"'}])
def test_a_warehouse_grown_in_any_number_of_runs_equals_one_built_at_once(runs: list[dict[str, str]]) -> None:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for files in runs:
            raw = write(root, files)
            run([raw / name for name in files], root / "grown", mirror=True)
        run([raw], root / "built")
        assert tables(root / "grown") == tables(root / "built")
        assert list(check((root / "grown" / "current").resolve())) == []


def test_the_first_by_path_is_the_article_whatever_came_first(tmp_path: Path) -> None:
    raw = write(tmp_path, {"b2.txt": "same", "c3.txt": "same"})
    run([raw / "c3.txt"], tmp_path / "w")
    run([raw / "b2.txt"], tmp_path / "w")
    assert statuses(tmp_path / "w") == {"raw/b2.txt#0": "article", "raw/c3.txt#0": "duplicate"}
    assert [str(row["published_date"]) for row in rows(tmp_path / "w", "articles")] == ["2024-01-03"]


def test_an_archives_members_need_not_be_in_order(tmp_path: Path) -> None:
    raw = write(tmp_path, {})
    raw.mkdir()
    with zipfile.ZipFile(raw / "x.zip", "w") as archive:
        for name in ("z.txt", "a.txt"):
            archive.writestr(name, "same")
    run([raw], tmp_path / "w")
    assert list(statuses(tmp_path / "w").values()).count("article") == 1


def test_a_record_that_is_gone_takes_its_article_along_or_a_duplicate_takes_over(tmp_path: Path) -> None:
    raw = write(tmp_path, {"a.jsonl": '"one"\n"two"', "b2.txt": '"two"'})
    run([raw], tmp_path / "w")
    write(tmp_path, {"a.jsonl": '"three"'})
    run([raw], tmp_path / "w", mirror=True)
    assert statuses(tmp_path / "w") == {"raw/a.jsonl#0": "article", "raw/b2.txt#0": "article"}
    assert len(rows(tmp_path / "w", "articles")) == len(rows(tmp_path / "w", "paragraphs")) == 2


def test_a_duplicate_in_another_file_takes_over_though_that_file_is_not_named(tmp_path: Path) -> None:
    raw = write(tmp_path, {"a1.txt": "same", "b2.txt": "same"})
    run([raw], tmp_path / "w")
    write(tmp_path, {"a1.txt": "other"})
    run([raw / "a1.txt"], tmp_path / "w")
    run([raw], tmp_path / "built")
    assert tables(tmp_path / "w") == tables(tmp_path / "built")


def test_a_duplicate_that_cannot_be_read_again_keeps_the_articles_rows(tmp_path: Path) -> None:
    raw = write(tmp_path, {"a1.txt": "same", "b2.txt": "same"})
    run([raw], tmp_path / "w")
    write(tmp_path, {"a1.txt": "other"})
    (raw / "b2.txt").unlink()
    run([raw], tmp_path / "w")
    assert statuses(tmp_path / "w") == {"raw/a1.txt#0": "article", "raw/b2.txt#0": "article"}
    assert list(check((tmp_path / "w" / "current").resolve())) == []


def test_a_file_whose_name_looks_like_an_archives_member_is_not_taken_for_one(tmp_path: Path) -> None:
    raw = write(tmp_path, {"a": "bad", "a!b.txt": "two"})
    run([raw], tmp_path / "w")
    write(tmp_path, {"a": "bad again"})
    run([raw / "a"], tmp_path / "w")
    assert statuses(tmp_path / "w")["raw/a!b.txt#0"] == "article"


def test_a_second_run_commits_nothing(tmp_path: Path) -> None:
    raw = write(tmp_path, {"a.txt": "one", "b.txt": "bad"})
    run([raw], tmp_path / "w")
    before = (tmp_path / "w" / "current").readlink()
    engine = Fake()
    assert run([raw], tmp_path / "w", engine).run is None
    assert (engine.made, (tmp_path / "w" / "current").readlink()) == ([], before)


def test_rejects_are_taken_again_only_where_asked(tmp_path: Path) -> None:
    raw = write(tmp_path, {"a.txt": "bad", "b.txt": "one"})
    run([raw], tmp_path / "w")
    again = run([raw], tmp_path / "w", retry_rejects=True).run
    assert again is not None
    assert (again.n_inputs, again.n_rejected) == (1, 1)


def test_a_new_pipeline_version_works_on_all_that_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = write(tmp_path, {"a1.txt": "one", "b2.txt": "one", "c.txt": "two", "d.txt": "bad"})
    run([raw], tmp_path / "w")
    monkeypatch.setattr(steps, "PIPELINE_VERSION", "next")
    engine = Fake("next")
    again = run([raw], tmp_path / "w", engine).run
    assert again is not None
    assert (again.n_inputs, sorted(engine.made)) == (4, ["raw/a1.txt", "raw/c.txt"])
    assert {row["pipeline_version"] for row in rows(tmp_path / "w", "articles")} == {"next"}
    assert run([raw], tmp_path / "w", Fake("next")).run is None
