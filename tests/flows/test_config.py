"""`copydesk.toml`: what it says of files, what it says of faults, and the one that `copydesk init` writes."""

import io
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import copydesk
from flows.cli import main
from flows.errors import UsageError
from flows.inputs.config import Config, load
from flows.inputs.sketch import sketch
from transforms.model import NO_SETTINGS, Metadata, Record, Refusal, Settings
from transforms.read import read_records
from transforms.read.limits import Limits

WHOLE = """
[[files]]
path = ["raw/bbc/business/", "raw/*.txt"]
section = "Business"

[[files]]
path = "raw/bbc/"
outlet = "BBC News"
section = "News"
language = "en"
timezone = "Europe/London"
published = "%Y/%m/%d"

[[files]]
path = "*.jsonl"
fields.text = "Inhalt"
fields.title = "Schlagzeile"
fields.published = "when"

[urls]
take = ["https://*"]
leave = ["*/video/*"]
"""


def config(tmp_path: Path, text: str) -> Config:
    path = tmp_path / "copydesk.toml"
    path.write_text(text, encoding="utf-8")
    return load(path)


def test_of_several_parts_that_fit_the_first_that_says_a_thing_counts(tmp_path: Path) -> None:
    one = config(tmp_path, WHOLE).applied(Record("raw/bbc/business/2021/02/10/a.txt", 0, "text", b"x"))
    assert isinstance(one, Record)
    assert one.given == Metadata(outlet="BBC News", section="Business")
    assert one.settings == Settings("en", "Europe/London", "2021-02-10")


def test_what_a_record_says_itself_counts_first(tmp_path: Path) -> None:
    one = config(tmp_path, WHOLE).applied(Record("raw/bbc/a.html", 0, "html", b"x", Metadata(outlet="Reuters")))
    assert isinstance(one, Record)
    assert one.given.outlet == "Reuters"


def test_a_record_that_nothing_is_said_of_stays_the_same_article(tmp_path: Path) -> None:
    record = Record("elsewhere/a.txt", 0, "text", b"x")
    one = config(tmp_path, WHOLE).applied(record)
    assert isinstance(one, Record)
    assert (one, one.settings, one.article_id) == (record, NO_SETTINGS, record.article_id)


def test_an_address_that_is_left_out_is_a_refusal_that_says_why(tmp_path: Path) -> None:
    content = json.dumps({"text": "x", "link": "https://paper.example/video/1"}).encode()
    one = config(tmp_path, WHOLE).applied(Record("raw/a.jsonl", 0, "json", content))
    assert isinstance(one, Refusal)
    assert one.error.reason == "not_an_article"
    assert "https://paper.example/video/1 out: `urls.leave` has '*/video/*'" in one.error.message
    taken = config(tmp_path, WHOLE).applied(Record("raw/a.html", 0, "html", b"x", Metadata(url="http://paper.example/1")))
    assert isinstance(taken, Refusal)
    assert "none of the patterns of `urls.take` fits" in taken.error.message


@pytest.mark.parametrize(
    ("pattern", "path", "day"),
    [
        ("%Y/%m/%d", "raw/2021/02/10/a.txt", "2021-02-10"),
        ("%d.%m.%Y", "raw/10.02.2021/a.txt", "2021-02-10"),
        ("%Y%m%d", "raw/x_20210210_y.txt", "2021-02-10"),
        ("%Y/%b/%d", "raw/2021/Feb/10/a.txt", "2021-02-10"),
        ("%Y/*/%m-%d", "raw/2021/sport/02-10/a.txt", "2021-02-10"),
        ("%Y/%m/%d", "raw/2021/13/10/a.txt", None),
        ("%Y/%m/%d", "raw/a.txt", None),
    ],
)
def test_the_day_is_read_in_the_place(pattern: str, path: str, day: str | None, tmp_path: Path) -> None:
    one = config(tmp_path, f'[[files]]\npath = "*"\npublished = "{pattern}"\n').applied(Record(path, 0, "text", b"x"))
    assert isinstance(one, Record)
    assert one.settings.published == day


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ('[[files]]\npath = "x"\n\n[[files]]\npath = "y"\noutlt = "BBC"\n', 6, "`outlt` is no key of it; did you mean `outlet`?"),
        ('[[files]]\noutlet = "BBC"\n', 1, "`path` is missing"),
        ('[[files]]\npath = "x"\nlanguage = "english"\n', 3, "`language`: 'english' is no ISO 639-1 code such as 'en' or 'de'"),
        ('[[files]]\npath = "x"\ntimezone = "London"\n', 3, "`timezone`: 'London' is no IANA time zone such as 'Europe/London'"),
        ('[[files]]\npath = "x"\npublished = "%Y/%q"\n', 3, "`published`: '%q' is none of %Y, %m, %d, %b"),
        ('[[files]]\npath = "x"\npublished = "%Y"\n', 3, "a day needs %Y, %d and one of %m and %b"),
        ('[[files]]\npath = "x"\nfields.titel = "x"\n', 3, "`titel` is no key of it; did you mean `title`?"),
        ('[[files]]\npath = "x"\noutlet = 3\n', 3, "`outlet`: Input should be a valid string"),
        ('[urls]\nskip = ["x"]\n', 2, "`skip` is no key of it; there are take, leave"),
        ('[file]\npath = "x"\n', 1, "`file` is no key of it; did you mean `files`?"),
        ("[[files]]\npath = x\n", 2, "is no TOML"),
    ],
)
def test_a_fault_is_told_with_its_line_and_what_would_be_right(text: str, line: int, told: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as error:
        config(tmp_path, text)
    assert told in str(error.value)
    assert f"copydesk.toml:{line}: " in str(error.value) or f"line {line}," in str(error.value)


@pytest.mark.parametrize(("content", "told"), [(None, "can't be read: No such file"), (b"\xff\xfe\x00", "is no UTF-8")])
def test_a_file_that_is_none_is_told(content: bytes | None, told: str, tmp_path: Path) -> None:
    path = tmp_path / "copydesk.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UsageError, match=told):
        load(path)


def test_nothing_said_means_that_nothing_is_done(tmp_path: Path) -> None:
    assert config(tmp_path, "# nothing yet\n").reading(read_records) is read_records
    found = list(config(tmp_path, WHOLE).reading(read_records)("raw/bbc/a.txt", io.BytesIO(b"x"), Limits()))
    assert [one.given.outlet for one in found if isinstance(one, Record)] == ["BBC News"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("config")
    (root / "raw/bbc/2021/02/10").mkdir(parents=True)
    (root / "raw/zeit").mkdir()
    (root / "raw/bbc/2021/02/10/a.txt").write_text("Leeds bridge closed\n\nThe bridge is unsafe, Mayor Ruth Cole said on Monday.\n", encoding="utf-8")
    body = "The bridge in Leeds is open again, Mayor Ruth Cole said on Monday. " * 4
    rows = [{"Schlagzeile": "Bridge opens", "Inhalt": body, "when": "2021-02-12 10:00"}, {"Inhalt": f"{body}So it goes.", "link": "https://x.example/video/1"}]
    (root / "raw/zeit/a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return root


def test_a_run_takes_what_is_beside_the_warehouse_and_works_again_on_what_it_changes(folder: Path) -> None:
    copydesk.run(folder / "raw", warehouse=folder / "w", workers=1)
    before = copydesk.open(folder / "w")["articles"].to_pylist()
    assert [row["outlet"] for row in before] == [None]
    text = WHOLE.replace('[[files]]\npath = "*.jsonl"', '[[files]]\npath = "*.jsonl"\ntimezone = "Europe/Berlin"')
    (folder / "copydesk.toml").write_text(text, encoding="utf-8")
    copydesk.run(folder / "raw", warehouse=folder / "w", workers=1)
    with copydesk.open(folder / "w") as warehouse:
        german, british = sorted(warehouse["articles"].to_pylist(), key=lambda row: row["path"], reverse=True)
        rejected = [row["message"] for row in warehouse["inputs"].to_pylist() if row["status"] == "rejected"]
    assert (british["outlet"], british["section"], british["published_basis"], british["published_date"]) == ("BBC News", "News", "config", date(2021, 2, 10))
    assert (german["title"], german["published_at"]) == ("Bridge opens", datetime(2021, 2, 12, 9, tzinfo=UTC))
    assert any("`urls.leave` has '*/video/*'" in str(message) for message in rejected)
    assert copydesk.run(folder / "raw", warehouse=folder / "w", workers=1).run is None


def test_init_writes_a_file_that_holds_and_never_over_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "fresh.toml"
    assert main(["init", str(folder / "raw"), "--config", str(path)]) == 0
    text = path.read_text(encoding="utf-8")
    parts = load(path).files
    assert [one.published for one in parts] == ["%Y/%m/%d", None]
    assert parts[1].fields == {"text": "Inhalt"}
    assert "# fields of the records that mean nothing yet: Schlagzeile" in text
    assert main(["init", str(folder / "raw"), "--config", str(path)]) == 2
    assert "is there already" in capsys.readouterr().err


def test_init_without_files_says_so(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there are no files in"):
        sketch([str(tmp_path)], tmp_path / "w")
