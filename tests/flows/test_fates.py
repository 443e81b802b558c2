"""What happens to articles when files change: docs/operating.md, rule by rule."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.check.whole import check
from flows.errors import UsageError
from flows.views import summary
from tests.flows.fake import Fake, rows, run, statuses, tables
from tests.flows.test_ledger import write


def line(text: str, url: str | None = None, own_id: str | None = None, crawled: int | None = None) -> str:
    """A JSON line; `crawled` is a day of January."""
    at = datetime(2024, 1, crawled, tzinfo=UTC).isoformat() if crawled else None
    return json.dumps({name: value for name, value in {"text": text, "url": url, "id": own_id, "crawled": at}.items() if value})


def overwrite(root: Path, *states: str, name: str = "latest.jsonl", **options: Any) -> list[tuple[int, int]]:
    """Writes a file anew and runs, again and again; how many records each run removed and replaced."""
    told = []
    for state in states:
        raw = write(root, {name: state})
        done = run([raw], root / "w", **options).run
        assert done is not None
        told.append((done.n_removed, done.n_replaced))
    assert list(check((root / "w" / "current").resolve())) == []
    return told


def texts(root: Path) -> list[str]:
    return sorted(row["text"] for row in rows(root / "w", "paragraphs"))


def test_articles_of_a_feed_that_is_overwritten_every_quarter_of_an_hour_stay(tmp_path: Path) -> None:
    feed = [line(f"story {n}", f"https://example.com/{n}") for n in range(6)]
    assert overwrite(tmp_path, *("\n".join(feed[n : n + 3]) for n in range(4))) == [(0, 0)] * 4
    assert len(texts(tmp_path)) == 6
    assert [row["gone"] for row in sorted(rows(tmp_path / "w", "inputs"), key=lambda row: row["record"])].count(True) == 3


def test_lines_without_url_and_id_are_known_by_their_words(tmp_path: Path) -> None:
    assert overwrite(tmp_path, line("one"), line("two"), line("three")) == [(0, 0)] * 3
    assert texts(tmp_path) == ["one", "three", "two"]


def test_a_mirror_follows_a_file(tmp_path: Path) -> None:
    states = ("\n".join(line(text) for text in some) for some in (("one", "two"), ("two", "three"), ("three",)))
    assert overwrite(tmp_path, *states, mirror=True) == [(0, 0), (1, 0), (1, 0)]
    assert texts(tmp_path) == ["three"]


def test_a_record_with_an_id_is_replaced_by_what_has_the_same(tmp_path: Path) -> None:
    assert overwrite(tmp_path, line("one", own_id="a"), "\n".join([line("two", own_id="b"), line("one, corrected", own_id="a")])) == [(0, 0), (0, 1)]
    assert texts(tmp_path) == ["one, corrected", "two"]


def test_an_id_that_several_records_of_a_file_have_says_nothing(tmp_path: Path) -> None:
    assert overwrite(tmp_path, line("one", own_id="feed"), "\n".join([line("two", own_id="feed"), line("three", own_id="feed")])) == [(0, 0), (0, 0)]
    assert texts(tmp_path) == ["one", "three", "two"]


def test_the_run_says_what_it_removed_and_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run([write(tmp_path, {"a.txt": "one", "b.jsonl": '"two"'})], tmp_path / "w")
    done = run([write(tmp_path, {"a.txt": "one, corrected", "b.jsonl": '"three"'})], tmp_path / "w", mirror=True)
    summary.show(done, tmp_path / "w")
    assert "2 inputs: 2 articles, 0 duplicates, 0 rejected, 1 removed, 1 replaced" in capsys.readouterr().out


def test_a_file_that_is_one_text_is_replaced_by_what_is_written_over_it(tmp_path: Path) -> None:
    assert overwrite(tmp_path, "one", "one, corrected", name="a.txt") == [(0, 0), (0, 1)]
    assert texts(tmp_path) == ["one, corrected"]


def test_what_can_not_be_used_replaces_nothing_and_stays_only_as_long_as_it_is_there(tmp_path: Path) -> None:
    assert overwrite(tmp_path, "one", "bad", "one, corrected", name="a.txt") == [(0, 0), (0, 0), (0, 2)]
    assert statuses(tmp_path / "w") == {"raw/a.txt#0": "article"}


def test_a_page_with_another_text_is_another_version_and_with_the_same_text_is_replaced(tmp_path: Path) -> None:
    url = "https://example.com/a"
    states = [line("one", url, crawled=2), line("two", f"{url}?utm_source=x", crawled=3), line("two", url, crawled=4)]
    assert overwrite(tmp_path, *states) == [(0, 0), (0, 0), (0, 1)]
    assert versions(tmp_path / "w") == [("one", 1, False), ("two", 2, True)]


@pytest.mark.parametrize("words", [("one", "two"), ("two", "one"), ("rain", "snow"), ("snow", "rain")])
def test_of_fetches_that_tell_no_day_the_one_that_is_still_there_is_the_latest(tmp_path: Path, words: tuple[str, str]) -> None:
    before, after = words
    overwrite(tmp_path, line(before, "https://example.com/a"), line(after, "https://example.com/a"))
    assert versions(tmp_path / "w") == [(before, 1, False), (after, 2, True)]
    assert list(check((tmp_path / "w" / "current").resolve())) == []


def versions(warehouse: Path) -> list[tuple[str, int, bool]]:
    words = {row["article_id"]: row["text"] for row in rows(warehouse, "paragraphs")}
    found = [(row["page_id"] or "", row["version"], words[row["article_id"]], row["is_latest"]) for row in rows(warehouse, "articles")]
    return [(text, version, is_latest) for _, version, text, is_latest in sorted(found)]


def test_fetches_of_a_page_with_one_text_are_duplicates_whatever_their_bytes(tmp_path: Path) -> None:
    raw = write(tmp_path, {"b.jsonl": line("one", "https://example.com/a", crawled=3), "a.jsonl": line("one", "http://www.example.com/a/", crawled=4)})
    run([raw / "b.jsonl"], tmp_path / "w")
    run([raw], tmp_path / "w")
    run([raw], tmp_path / "built")
    assert statuses(tmp_path / "w") == {"raw/a.jsonl#0": "article", "raw/b.jsonl#0": "duplicate"}
    assert tables(tmp_path / "w") == tables(tmp_path / "built")


def test_records_that_only_move_are_not_worked_on_again(tmp_path: Path) -> None:
    overwrite(tmp_path, line("one"), "\n".join([line("two"), line("one")]))
    raw, engine = write(tmp_path, {"latest.jsonl": "\n".join([line("one"), line("two")])}), Fake()
    done = run([raw], tmp_path / "w", engine).run
    assert (engine.made, done and done.n_inputs) == ([], 0)
    run([raw], tmp_path / "built")
    assert tables(tmp_path / "w") == tables(tmp_path / "built")


def test_two_records_that_stood_at_one_place_have_ids_of_their_own(tmp_path: Path) -> None:
    overwrite(tmp_path, line("one"), line("two"))
    found = rows(tmp_path / "w", "inputs")
    assert sorted((row["record"], row["gone"]) for row in found) == [(0, False), (0, True)]
    assert len({row["input_id"] for row in found}) == 2


def test_a_mirror_removes_what_was_in_files_that_are_there_no_more(tmp_path: Path) -> None:
    raw = write(tmp_path, {"a.txt": "one", "b/c.txt": "two", "b/x.txt": "five", "d.txt": "three", "other/e.txt": "four"})
    run([raw], tmp_path / "w")
    (raw / "b" / "c.txt").unlink()
    (raw / "d.txt").unlink()
    (raw / "other" / "e.txt").unlink()
    assert run([raw], tmp_path / "w").run is None
    done = run([raw / "b", raw / "a.txt"], tmp_path / "w", mirror=True)
    assert done.run is not None
    assert (done.run.n_removed, texts(tmp_path)) == (1, ["five", "four", "one", "three"])
    run([raw], tmp_path / "w", mirror=True)
    assert texts(tmp_path) == ["five", "one"]


def test_a_mirror_of_a_folder_without_files_is_taken_for_a_mistake(tmp_path: Path) -> None:
    raw = write(tmp_path, {"a.txt": "one"})
    run([raw], tmp_path / "w")
    (raw / "a.txt").unlink()
    with pytest.raises(UsageError, match="holds no file"):
        run([raw], tmp_path / "w", mirror=True)
    assert texts(tmp_path) == ["one"]


PAGES = st.builds(
    line, st.sampled_from("ABC"), st.sampled_from(["https://example.com/1", "https://m.example.com/1?fbclid=1", "https://example.com/2"]), st.none()
)
CRAWLED = st.builds(line, st.sampled_from("ABC"), st.just("https://example.com/1"), st.none(), st.integers(1, 3))
LINES = st.one_of(
    st.builds(line, st.sampled_from("ABC")), PAGES, CRAWLED, st.builds(line, st.sampled_from("ABC"), st.none(), st.sampled_from("xy")), st.just('"bad"')
)
STATES = st.one_of(
    st.tuples(st.sampled_from(["k.jsonl", "m.jsonl"]), st.lists(LINES, min_size=1, max_size=3).map("\n".join)),
    st.tuples(st.just("n.txt"), st.sampled_from(["A", "B", "bad"])),
)


@settings(max_examples=12, deadline=None)
@given(states=st.lists(STATES, min_size=1, max_size=6), gone=st.sets(st.integers(0, 5)))
def test_a_mirror_grown_in_any_number_of_runs_equals_one_built_at_once_of_what_is_there(states: list[tuple[str, str]], gone: set[int]) -> None:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        write(root, {"always.txt": "here"})
        for number, (name, state) in enumerate(states):
            raw = write(root, {name: state})
            if number in gone:
                (raw / name).unlink()
            run([raw], root / "grown", mirror=True)
        run([raw], root / "built")
        assert tables(root / "grown") == tables(root / "built")
        assert list(check((root / "grown" / "current").resolve())) == []


class Seen(NamedTuple):
    """A record of a file, as the rules know it."""

    path: str
    place: int
    content: str
    gone: bool = False

    @property
    def usable(self) -> bool:
        return "bad" not in self.content

    def said(self, name: str) -> str | None:
        said: str | None = json.loads(self.content).get(name) if self.content.startswith("{") else None
        return said

    @property
    def page(self) -> str | None:
        url = self.said("url")
        return url and url[-1] if url is None or "?" not in url else "1"

    @property
    def text(self) -> str:
        return self.said("text") or self.content

    @property
    def same(self) -> tuple[str, ...]:
        return (self.page, self.text) if self.page else ("content", self.path.rpartition(".")[2], self.content)


def read_again(before: Sequence[Seen], path: str, state: str) -> list[Seen]:
    """The records of a file after another reading, by the rules of docs/operating.md."""
    lines = state.splitlines() if path.endswith("jsonl") else [state]
    now = [Seen(path, place, content) for place, content in enumerate(lines)]
    usable = [one for one in now if one.usable]

    def is_kept(old: Seen) -> bool:
        if not old.usable or old.content in lines:
            return False
        if old.page:
            return not any(one.same == old.same for one in usable)
        if old.said("id"):
            return sum(one.said("id") == old.said("id") for one in usable) != 1
        return path.endswith("jsonl") or not usable

    return now + [old._replace(gone=True) for old in before if is_kept(old)]


def expected(states: Sequence[tuple[str, str]]) -> list[tuple[str, int, str, bool]]:
    """Path, place, status and whether it is gone, of all records."""
    files: dict[str, list[Seen]] = {}
    for name, state in states:
        files[name] = read_again(files.get(name, []), name, state)
    every = [one for some in files.values() for one in some]
    firsts: dict[tuple[str, ...], Seen] = {}
    for one in sorted(filter(lambda one: one.usable, every), key=lambda one: (one.path, one.place, one.gone)):
        firsts.setdefault(one.same, one)
    status = {one: "rejected" if not one.usable else "article" if firsts[one.same] == one else "duplicate" for one in every}
    return sorted((f"raw/{one.path}", one.place, status[one], one.gone) for one in every)


@settings(max_examples=15, deadline=None)
@given(states=st.lists(STATES, min_size=1, max_size=6))
def test_a_warehouse_keeps_what_was_ever_seen_by_the_rules(states: list[tuple[str, str]]) -> None:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for name, state in states:
            raw = write(root, {name: state})
            run([raw], root / "w")
        assert sorted((row["path"], row["record"], row["status"], row["gone"]) for row in rows(root / "w", "inputs")) == expected(states)
        assert list(check((root / "w" / "current").resolve())) == []


def test_the_versions_of_pages_are_the_same_in_whatever_order_their_file_was_overwritten() -> None:
    one, other = "https://example.com/1", "https://example.com/2"
    states = [line("A", one, crawled=3), "\n".join([line("B", one, crawled=1), line("A", other)]), "\n".join([line("C", other, crawled=2), line("C", one)])]
    assert len({grown(order) for order in permutations(states)}) == 1


def grown(states: Sequence[str]) -> str:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for state in states:
            run([write(root, {"latest.jsonl": state})], root / "w")
        return repr([(text, version, is_latest) for text, version, is_latest in versions(root / "w")])


def test_versions_are_in_order_of_crawl_change_or_publication(tmp_path: Path) -> None:
    url = "https://example.com/a"
    files: Mapping[str, str] = {
        "c.jsonl": line("first", url, crawled=1), "a.jsonl": line("third", url, crawled=9), "b2.jsonl": line("second", url), "d.jsonl": line("untold", url),
    }  # fmt: skip
    raw = write(tmp_path, dict(files))
    for name in files:
        run([raw / name], tmp_path / "w")
    assert versions(tmp_path / "w") == [("untold", 1, False), ("first", 2, False), ("second", 3, False), ("third", 4, True)]
    run([raw], tmp_path / "built")
    assert tables(tmp_path / "w") == tables(tmp_path / "built")
