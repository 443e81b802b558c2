"""Stories and statements: the same in whatever order articles come, change and go, through whole runs; each is what `copydesk check` works out again."""

import random
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from flows.check.whole import check
from flows.warehouse import parts
from tests.flows import fake
from tests.transforms.copies.newsroom import Newsroom
from transforms.arrow import to_arrow

QUOTES = (
    "We have lost three bridges and a school, and we have not lost a single life",
    "Every household will have to save water until the rains come back to the hills",
    "The ferry will not sail again before the harbour has been dredged to nine metres",
)


def put(raw: Path, files: dict[str, str]) -> None:
    raw.mkdir(exist_ok=True)
    for name, text in files.items():
        (raw / f"{name}.txt").write_text(text, encoding="utf-8")


def newsroom() -> dict[str, str]:
    """Wires, prints and cuts of them, each with what somebody says; the number in a file's name is its day."""
    writer, files = Newsroom(3), {}
    for number, speaker in enumerate(("Adler", "Brandt", "Costa", "Adler")):
        text = " ".join(writer.sentence().replace('"', "") for _ in range(5))
        quote = QUOTES[number % len(QUOTES)]
        cut = " ".join(quote.split()[:8])
        files[f"{number}wire"] = f'{speaker} said "{quote}". {text}'
        files[f"{min(number + 1, 9)}print"] = f'{speaker} said "{quote}". {text} And more.'
        files[f"cut-{'abcd'[number]}"] = f'{speaker} said "{cut}". {" ".join(text.split()[:30])}'
        files[f"{number}other"] = f'{speaker} said "{writer.sentence()[:-1].replace(chr(34), "")}".'
    return files


def current(warehouse: Path) -> Path:
    return (warehouse / "current").resolve()


@pytest.mark.parametrize("seed", range(2))
def test_any_order_of_runs_ends_in_the_rows_as_at_once(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - a test's order, no secrets
    files, raw, grown = newsroom(), tmp_path / "raw", tmp_path / "grown"
    names = dice.sample(sorted(files), len(files))
    put(raw, {name: f"Nobody {files[dice.choice(names)]}" for name in names[:5]})
    for start in range(0, len(names), 5):
        fake.run([raw], grown)
        put(raw, {name: files[name] for name in names[start : start + 5]})
        assert list(check(current(grown))) == []
    fake.run([raw], grown)
    fake.run([raw], tmp_path / "once")
    once = fake.tables(tmp_path / "once")
    assert fake.tables(grown) == once
    assert len(once["stories"]) > 7
    assert any(row["n_articles"] > 2 for row in once["statements"])
    assert list(check(current(grown))) == []


def test_articles_that_go_take_their_prints_with_them(tmp_path: Path) -> None:
    files, raw = newsroom(), tmp_path / "raw"
    put(raw, files)
    fake.run([raw], tmp_path / "w")
    for name in ("0wire", "2wire", "cut-b"):
        (raw / f"{name}.txt").unlink()
    fake.run([raw], tmp_path / "w", mirror=True)
    fake.run([raw], tmp_path / "once")
    assert fake.tables(tmp_path / "w")["stories"] == fake.tables(tmp_path / "once")["stories"]
    assert fake.tables(tmp_path / "w")["statements"] == fake.tables(tmp_path / "once")["statements"]
    assert list(check(current(tmp_path / "w"))) == []


def test_each_word_is_counted_once_however_many_have_printed_it(tmp_path: Path) -> None:
    text = " ".join(Newsroom(4).sentence().replace('"', "") for _ in range(6))
    put(tmp_path / "raw", {"1wire": text, "2print": f"Coast paper writes. {text}", "3print": text + " Nobody else wrote this down."})
    fake.run([tmp_path / "raw"], tmp_path / "w")
    rows = {Path(row["path"]).stem: row["article_id"] for row in fake.rows(tmp_path / "w", "articles")}
    stories = {row["article_id"]: row for row in fake.rows(tmp_path / "w", "stories")}
    last = stories[rows["3print"]]
    assert sum(row["n_words"] for row in fake.rows(tmp_path / "w", "copies") if row["article_id"] == rows["3print"]) == 2 * last["n_words_copied"]
    assert (last["n_words_added"], last["share_of_parent_kept"], last["order_known"]) == (5, 1.0, True)
    assert last["share_copied"] == pytest.approx(last["n_words_copied"] / (last["n_words_copied"] + 5))
    first = stories[rows["1wire"]]
    assert (first["parent_article_id"], first["story_id"], first["n_words_copied"], first["share_edited"]) == (None, rows["1wire"], 0, None)


def test_a_statement_counts_its_speaker_once(tmp_path: Path) -> None:
    put(tmp_path / "raw", {"1a": f'Adler said "{QUOTES[0]}".', "2b": f'Adler then said "{QUOTES[0]}".', "c": f'Adler also said "{QUOTES[0]}".'})
    fake.run([tmp_path / "raw"], tmp_path / "w")
    (row,) = fake.rows(tmp_path / "w", "statements")
    first = next(article["article_id"] for article in fake.rows(tmp_path / "w", "articles") if article["path"].endswith("1a.txt"))
    assert (row["n_articles"], row["verbatim"], str(row["first_date"])) == (3, True, "2024-01-02")
    assert row["first_article_id"] is None, "nothing says when one of the three was printed"
    (tmp_path / "raw" / "c.txt").unlink()
    fake.run([tmp_path / "raw"], tmp_path / "w", mirror=True)
    assert [row["first_article_id"] for row in fake.rows(tmp_path / "w", "statements")] == [first]


@pytest.mark.parametrize("table", ["stories", "statements"])
def test_a_wrong_row_is_a_broken_promise(tmp_path: Path, table: str) -> None:
    put(tmp_path / "raw", newsroom())
    fake.run([tmp_path / "raw"], tmp_path / "w")
    (file,) = parts.files(current(tmp_path / "w"), table)
    first, *others = pq.read_table(file).to_pylist()
    wrong: dict[str, Any] = {"n_words_copied": 1} if table == "stories" else {"n_articles": 99}
    file.unlink()
    parts.write(file, table, to_arrow(table, [tuple(row.values()) for row in ({**first, **wrong}, *others)]))
    assert {broken.table for broken in check(current(tmp_path / "w"))} >= {table}
