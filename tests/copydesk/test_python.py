"""The Python interface: one text tagged, a folder run, a warehouse opened."""

import doctest
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pyarrow.dataset as ds
import pytest

import copydesk
from copydesk import articles
from transforms.model import Models

ROOT = Path(__file__).parents[2]
STORY = "Leeds bridge closed\n\nThe bridge is <unsafe>, Mayor Ruth Cole said on Friday.\n\nRepairs take until May."


@pytest.fixture(autouse=True)
def _loaded_once(models: Models, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(articles, "_models", lambda: models)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse of one article."""
    root = tmp_path_factory.mktemp("python")
    (root / "raw").mkdir()
    (root / "raw" / "bridge.txt").write_text(STORY, encoding="utf-8")
    summary = copydesk.run(root / "raw", warehouse=root / "w", workers=1)
    assert summary.run is not None
    assert summary.run.n_articles == summary.counts["articles"] == 1
    assert copydesk.run(root / "raw", warehouse=root / "w", workers=1).run is None
    return root


@pytest.fixture
def warehouse(folder: Path) -> Iterator[copydesk.Warehouse]:
    with copydesk.open(folder / "w") as opened:
        yield opened


def test_the_examples_of_the_docs_hold() -> None:
    assert doctest.testmod(copydesk).failed == 0


@pytest.mark.parametrize("published", ["2021-02-10", date(2021, 2, 10), datetime(2021, 2, 10, 9, 30)])  # noqa: DTZ001  # no zone: as printed
def test_days_count_from_the_day_of_publication_however_it_is_given(published: str | date) -> None:
    article = copydesk.tag(STORY, published=published, outlet="Leeds Post")
    assert article.row["published_date"] == date(2021, 2, 10)
    assert article.row["outlet"] == "Leeds Post"
    assert article.dates["value"].to_pylist() == ["2021-02-05", "2021-05"]


def test_a_page_and_a_text_have_the_same_tags() -> None:
    page = "<article><h1>Leeds bridge closed</h1><p>The bridge is &lt;unsafe&gt;, Mayor Ruth Cole said on Friday.</p><p>Repairs take until May.</p></article>"
    tagged, text = copydesk.tag(page), copydesk.tag(STORY)
    assert tagged.text == text.text == STORY
    assert tagged.sources["content"].to_pylist() == text.sources["content"].to_pylist() == ["The bridge is <unsafe>"]
    assert copydesk.tag(STORY.encode("utf-16")).text == STORY


def test_offsets_slice_back_to_the_text() -> None:
    article = copydesk.tag(STORY)
    for row in article.entities.to_pylist() + article.dates.to_pylist():
        assert article.text[row["char_start"] : row["char_end"]] == row["text"]


def test_what_is_no_article_is_refused_with_a_reason() -> None:
    with pytest.raises(copydesk.RejectedError, match="empty"):
        copydesk.tag("  \n")


def test_an_article_is_shown_in_words_with_its_text_escaped() -> None:
    article = copydesk.tag(STORY, published="2021-02-10")
    assert repr(article).startswith("<Article 'Leeds bridge closed', en, ")
    shown = article._repr_html_()
    assert "&lt;unsafe&gt;" in shown
    assert "<unsafe>" not in shown
    assert "Friday, 5 February 2021" in shown
    assert "Ruth Cole says" in shown


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_every_table_becomes_a_frame(library: str, warehouse: copydesk.Warehouse) -> None:
    pytest.importorskip(library)
    article = copydesk.tag(STORY)
    frames = getattr(article, f"to_{library}")()
    assert len(frames["sources"]) == article.sources.num_rows == 1
    assert len(getattr(warehouse, f"to_{library}")("articles")) == 1


def test_a_warehouse_is_asked_in_sql_by_the_names_of_tables_and_views(warehouse: copydesk.Warehouse) -> None:
    pytest.importorskip("duckdb")
    assert warehouse.sql("select source_name, statements from quoted").fetchall() == [("Ruth Cole", 1)]
    assert warehouse.sql("select count(*) from entities where text = ?", ["Ruth Cole"]).fetchall() == [(1,)]


def test_tables_are_read_whole_or_in_part(warehouse: copydesk.Warehouse) -> None:
    assert warehouse["articles"].num_rows == 1
    assert warehouse.table("articles", columns=["title"], where=ds.field("language") == "de").num_rows == 0
    assert warehouse.dataset("sources").count_rows() == 1
    assert repr(warehouse).endswith("1 articles, 2 entities, 2 dates, 1 sources>")
    with pytest.raises(KeyError, match="no table is called 'quotes'; there are inputs"):
        warehouse.table("quotes")


def test_an_article_is_found_by_what_people_call_it(warehouse: copydesk.Warehouse) -> None:
    article = warehouse.article("bridge.txt")
    assert article.text == STORY
    assert warehouse.article(article.row["article_id"][:8]).row == article.row
    with pytest.raises(copydesk.UsageError, match="no article has the id"):
        warehouse.article("nowhere.txt")


def test_what_is_open_stays_as_it_was_until_it_is_refreshed(folder: Path, warehouse: copydesk.Warehouse) -> None:
    (folder / "raw" / "more.txt").write_text("Snow fell in Leeds\n\nIt was deep, he said.", encoding="utf-8")
    try:
        copydesk.run(folder / "raw", warehouse=folder / "w", workers=1)
        assert warehouse["articles"].num_rows == 1
        warehouse.refresh()
        assert warehouse["articles"].num_rows == 2
    finally:
        (folder / "raw" / "more.txt").unlink()
        copydesk.run(folder / "raw", warehouse=folder / "w", workers=1, mirror=True)


@pytest.mark.parametrize(
    ("call", "error"), [(lambda to: copydesk.open(to / "none"), copydesk.StoreError), (lambda to: copydesk.run(to / "none"), copydesk.UsageError)]
)
def test_what_can_not_be_done_is_said_as_the_command_says_it(tmp_path: Path, call: Callable[[Path], object], error: type[Exception]) -> None:
    with pytest.raises(error):
        call(tmp_path)


def test_too_many_rejects_are_an_error_that_holds_the_summary(tmp_path: Path) -> None:
    rows = "".join('{"text": ""}\n' for _ in range(30))
    (tmp_path / "bad.jsonl").write_text(rows, encoding="utf-8")
    with pytest.raises(copydesk.TooManyRejectsError) as caught:
        copydesk.run(tmp_path / "bad.jsonl", warehouse=tmp_path / "w", workers=1)
    assert caught.value.summary.run is not None
    assert caught.value.summary.run.n_rejected == 30


def test_importing_it_loads_no_model_and_no_scheduler() -> None:
    told = "import sys, copydesk; print(sorted({'spacy', 'prefect', 'duckdb', 'langdetect'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", told], check=True, capture_output=True, text=True, cwd=ROOT)
    assert done.stdout == "[]\n"
