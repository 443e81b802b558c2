"""What is printed for people: one article, the stories, the data dictionary."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from flows.cli import DONE, FAILED, USAGE, main
from flows.copies.order import COLUMNS
from flows.views import dictionary, show, stories
from flows.views.find import find
from tests.flows import fake
from transforms.model import Models
from transforms.schema import Story

ROOT = Path(__file__).parent.parent.parent
STORY = (
    "The harbour of Selwick froze on Monday for the first time in forty years, and the ferries stayed at their moorings.\n\n"
    '"We have no plan for ice," harbour master Edda Renner said on Tuesday.\n\n'
    "Fishermen cut a lane through the ice with chainsaws before noon, and by evening four boats had reached the open sea."
)


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory, models: Models) -> Path:
    folder = tmp_path_factory.mktemp("views")
    records = [
        {"text": STORY, "outlet": "Selwick Mail", "title": "Harbour freezes", "published": "2021-02-09T10:00:00Z"},
        {"text": STORY + "\n\nA thaw is expected.", "outlet": "Coast News", "title": "Ice shuts harbour", "published": "2021-02-09T15:00:00Z"},
    ]
    raw = folder / "ice.jsonl"
    raw.write_text("\n".join(json.dumps(record) for record in records), encoding="utf-8")
    fake.run([raw], folder / "w", fake.Here(models))
    return folder / "w"


def printed(warehouse: Path, wanted: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["show", wanted, "--warehouse", str(warehouse)]) == DONE
    return capsys.readouterr().out


def test_a_file_of_several_articles_lets_choose(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = printed(warehouse, "ice.jsonl", capsys)
    assert "2 articles fit" in out
    assert "Harbour freezes" in out


def test_an_article_is_found_by_the_start_of_its_id_and_shown_whole(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    snapshot = (warehouse / "current").resolve()
    for article_id in find(snapshot, "ice.jsonl"):
        words = " ".join(printed(warehouse, article_id[:8], capsys).split())
        assert article_id in words
        assert "first time in forty years" in words


def test_what_is_not_there_is_said(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "zzz", "--warehouse", str(warehouse)]) == FAILED
    assert "no article" in capsys.readouterr().err


def test_the_later_article_shows_what_it_copied(warehouse: Path) -> None:
    snapshot = (warehouse / "current").resolve()
    later = find(snapshot, "ice.jsonl")[1]
    article = show.read(snapshot, later)
    assert article.copies
    text = show.painted(article.paragraphs[1], article)
    assert show.COPIED_STYLE in {str(span.style) for span in text.spans}
    console = Console(record=True, width=120, file=StringIO())
    console.print(show.render(article))
    said = console.export_text()
    assert "Shares text with earlier articles" in said
    assert str(article.others[article.copies[0]["other_article_id"]]["title"]) in said.split("Shares text with earlier articles")[1]


def test_stories_tell_parent_and_shares(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stories", "--warehouse", str(warehouse)]) == DONE
    out = capsys.readouterr().out
    assert "2 prints of Harbour freezes" in out
    assert out.index("Selwick Mail") < out.index("Coast News")


def test_a_story_of_one_day_without_times_says_that_the_order_is_not_known(tmp_path: Path, models: Models, capsys: pytest.CaptureFixture[str]) -> None:
    prints = [("Coast News", "2021-02-09"), ("Selwick Mail", "2021-02-09"), ("Reuters", "2021-02-09")]
    raw = tmp_path / "ice.jsonl"
    raw.write_text("\n".join(json.dumps({"text": STORY, "outlet": outlet, "title": outlet, "published": day}) for outlet, day in prints))
    fake.run([raw], tmp_path / "w", fake.Here(models))
    assert main(["stories", "--warehouse", str(tmp_path / "w")]) == DONE
    lines = {line.split("2021-02-09")[1].split("  ")[1].strip(): line.split()[:2] for line in capsys.readouterr().out.splitlines() if "2021-02-09" in line}
    assert lines["Reuters"][0] == "1"
    assert sorted(marks[1] for outlet, marks in lines.items() if outlet != "Reuters") in (["1", "1"], ["1", "2?"])


def test_a_story_is_called_what_most_of_its_prints_are_and_no_title_hides_figures() -> None:
    titles = {"a": "Subscribe! " * 30, "b": "Ferry contract signed", "c": "FERRY CONTRACT SIGNED"}
    named = {name: {**dict.fromkeys(COLUMNS), "article_id": name, "outlet": "Daily", "title": title} for name, title in titles.items()}
    story = [
        Story("a", "a", None, order_known=False, n_words_copied=0, share_copied=0, share_of_parent_kept=None, share_edited=None, n_words_added=80),
        Story("a", "b", "a", order_known=False, n_words_copied=90, share_copied=0.81, share_of_parent_kept=0.72, share_edited=0.13, n_words_added=1_210),
        Story("a", "c", "b", order_known=True, n_words_copied=90, share_copied=0.8, share_of_parent_kept=0.7, share_edited=0.1, n_words_added=10),
    ]
    console = Console(record=True, width=110, file=StringIO())
    console.print(stories.table_of([row._asdict() for row in story], named))
    lines = console.export_text().splitlines()
    assert lines[0].strip() == "3 prints of Ferry contract signed"
    assert [line.split()[:6] for line in lines if line.split()[:1] == ["2"]] == [["2", "1?", "81%", "72%", "13%", "1,210"]]


def test_a_print_without_an_outlet_is_called_by_its_path() -> None:
    nothing: dict[str, Any] = dict.fromkeys(("outlet", "domain"))
    assert stories.place_of({**nothing, "path": "raw/a/ice.jsonl", "record": 2}) == "ice.jsonl#2"
    assert stories.place_of({"outlet": None, "domain": "mail.example", "path": "x", "record": 0}) == "mail.example"


def test_where_nothing_is_a_story_that_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Nobody printed this twice.")
    fake.run([tmp_path / "a.txt"], tmp_path / "w")
    assert main(["stories", "--warehouse", str(tmp_path / "w")]) == main(["stories", "--json", "--warehouse", str(tmp_path / "w")]) == DONE
    assert capsys.readouterr().out.split("\n") == ["No article prints a story that another prints too.", "[]", ""]


def test_an_article_is_found_by_address_and_by_its_place_in_a_file(tmp_path: Path) -> None:
    records = [{"text": "One came."}, {"text": "Two came.", "url": "https://www.mail.example/two?utm_source=x"}]
    (tmp_path / "some.jsonl").write_text("\n".join(map(json.dumps, records)))
    fake.run([tmp_path / "some.jsonl"], tmp_path / "w")
    snapshot = (tmp_path / "w" / "current").resolve()
    two = next(row["article_id"] for row in fake.rows(tmp_path / "w", "articles") if row["url"])
    assert find(snapshot, "http://mail.example/two") == find(snapshot, "some.jsonl#1") == [two]
    assert find(snapshot, "http://mail.example/three") == find(snapshot, "some.jsonl#7") == []


def test_the_rows_of_an_article_as_json(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "ice.jsonl#0", "--json", "--warehouse", str(warehouse)]) == DONE
    (told,) = json.loads(capsys.readouterr().out)
    assert told["articles"]["title"] == "Harbour freezes"
    assert [row["source_name"] for row in told["sources"]] == ["Edda Renner"]
    assert told["dates"][0]["article_id"] == told["articles"]["article_id"]


def test_the_legend_has_every_sign_and_days_are_said_in_words(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = printed(warehouse, "ice.jsonl#0", capsys)
    words = " ".join(out.split())
    assert "◷ Monday: Monday, 8 February 2021" in words
    legend = words[words.rindex("PERSON") :]
    assert {sign for sign in "❝◷©" if sign in words} <= {sign for sign in "❝◷©" if sign in legend}
    assert set(show.ENTITY_STYLES) <= set(legend.split())


def test_two_prints_are_set_side_by_side(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "ice.jsonl#0", "ice.jsonl#1", "--warehouse", str(warehouse)]) == DONE
    words = " ".join(capsys.readouterr().out.split())
    assert "{+A thaw is expected.+}" in words
    assert "0 changes inside quotations" in words
    assert main(["diff", "ice.jsonl#0", "ice.jsonl#1", "--json", "--warehouse", str(warehouse)]) == DONE
    told = json.loads(capsys.readouterr().out)
    assert (told["before"]["title"], told["after"]["title"]) == ("Harbour freezes", "Ice shuts harbour")
    assert told["pairs"][-1]["pieces"] == [{"kind": "added", "before": "", "after": "A thaw is expected.", "in_quote": False}]
    for wanted in ("zzz", "ice.jsonl"):
        assert main(["diff", wanted, "ice.jsonl#1", "--warehouse", str(warehouse)]) == USAGE
    capsys.readouterr()


def test_no_warehouse_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stories", "--warehouse", str(tmp_path)]) == main(["show", "a", "--warehouse", str(tmp_path)]) == FAILED
    assert "copydesk run" in capsys.readouterr().err


def test_the_data_dictionary_in_the_docs_is_the_declared_one() -> None:
    assert (ROOT / "docs" / "tables.md").read_text(encoding="utf-8").rstrip() == dictionary.markdown().rstrip()
