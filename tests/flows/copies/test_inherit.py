"""Dates and agencies taken from copies: the same in whatever order articles come and go, through whole runs."""

import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from flows.check.whole import check
from flows.warehouse import parts
from tests.flows import fake
from tests.transforms.copies.newsroom import Newsroom

type Facts = tuple[date | None, str, str | None, str | None]


def stories(count: int) -> list[str]:
    newsroom = Newsroom(9)
    return [" ".join(newsroom.sentence() for _ in range(6)) for _ in range(count)]


def put(raw: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (raw / f"{name}.txt").write_text(text)


def facts(warehouse: Path) -> dict[str, Facts]:
    """Day, its basis, agency and its basis of the articles, by the name of their files."""
    articles = {row["article_id"]: row for row in fake.rows(warehouse, "articles")}
    made = [row for row in fake.rows(warehouse, "inputs") if row["status"] == "article"]
    names = ("published_date", "published_basis", "wire_agency", "wire_agency_basis")
    return {Path(row["path"]).stem: tuple(articles[row["article_id"]][name] for name in names) for row in made}


def broken(warehouse: Path) -> list[Any]:
    return list(check((warehouse / "current").resolve()))


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    (tmp_path / "raw").mkdir()
    return tmp_path / "raw"


def test_a_print_takes_date_and_agency_from_its_wire_and_gives_them_back(raw: Path) -> None:
    text, other = stories(2)
    warehouse = raw.parent / "w"
    put(raw, {"print": f"Local paper says. {text}", "wire3": f"OSLO (AP) {text}", "own": other})
    fake.run([raw], warehouse)
    expected = {
        "print": (date(2024, 1, 4), "copy", "AP", "copy"),
        "wire3": (date(2024, 1, 4), "filename", "AP", "credit"),
        "own": (None, "none", None, None),
    }
    assert (facts(warehouse), broken(warehouse)) == (expected, [])
    assert fake.run([raw], warehouse).run is None
    put(raw, {"wire3": f"OSLO (AP) {stories(3)[2]}"})
    fake.run([raw], warehouse)
    assert facts(warehouse)["print"] == (None, "none", None, None)
    assert broken(warehouse) == []


def test_files_without_a_change_stay_links(raw: Path) -> None:
    text, other = stories(2)
    warehouse = raw.parent / "w"
    for files in ({"print": text}, {"own": other}, {"wire3": f"OSLO (AP) {text}"}):
        before = (warehouse / "current").resolve()
        put(raw, files)
        fake.run([raw], warehouse)
    now = (warehouse / "current").resolve()
    linked = {
        part: [(parts.folder(now, name) / part).samefile(parts.folder(before, name) / part) for name in ("articles", "credits")] for part in parts.parts(before)
    }
    assert sorted(linked.values()) == [[False, True], [True, True]]
    assert parts.dataset(before, "articles").to_table()["published_basis"].to_pylist() == ["none", "none"]


@pytest.mark.parametrize("seed", range(4))
def test_any_order_and_split_and_parents_that_go_end_in_the_rows_as_at_once(raw: Path, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - a test's order, no secrets
    files, strangers = {}, {}
    for number, text in enumerate(stories(6)):
        name = "abcdef"[number]
        files[f"{name}-wire{number if number % 3 else ''}"] = f"OSLO {'(AP) ' if number % 2 else ''}{text}"
        files |= {f"{name}-print": f"Elsewhere: {text}", f"{name}-late9": f"Here, {text} And more.", f"{name}-cut": " ".join(text.split()[: 40 + number])}
        strangers[f"{name}-late9"] = f"ROME (AP) {text}"
    grown = raw.parent / "grown"
    names = dice.sample(sorted(files), len(files))
    put(raw, strangers)
    for start in range(0, len(names), 7):
        fake.run([raw], grown)
        put(raw, {name: files[name] for name in names[start : start + 7]})
    fake.run([raw], grown)
    fake.run([raw], raw.parent / "once")
    assert fake.tables(grown) == fake.tables(raw.parent / "once")
    assert {basis for _, basis, _, _ in facts(grown).values()} == {"filename", "copy"}
    assert broken(grown) == []


def test_a_wrong_inheritance_is_a_broken_promise(raw: Path) -> None:
    text, _ = stories(2)
    put(raw, {"print": text, "wire3": f"OSLO (AP) {text}"})
    fake.run([raw], raw.parent / "w")
    snapshot = (raw.parent / "w" / "current").resolve()
    (copies,) = parts.files(snapshot, "copies")
    none = parts.read(copies, "copies").slice(0, 0)
    copies.unlink()
    parts.write(copies, "copies", none)
    assert ("articles", "copy") in {(one.table, one.promise) for one in check(snapshot)}
