"""What the pages of a report hold, read as HTML."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from lxml import html

from flows.cli import DONE, USAGE, main
from flows.report.write import make
from tests.flows import fake
from tests.flows.report.newsdesk import HOSTILE, report
from transforms.model import Models


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, models: Models) -> Path:
    return report(tmp_path_factory.mktemp("report"), models)


def pages(folder: Path) -> dict[str, html.HtmlElement]:
    return {str(path.relative_to(folder)): html.fromstring(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.html"))}


def test_every_page_is_whole_and_links_lead_to_pages_of_the_report(folder: Path) -> None:
    found = pages(folder)
    assert {"index.html", "search.html", "rows/quoted.html", "rows/rejects.html"} <= found.keys()
    assert sum(name.startswith("articles/") for name in found) == 4
    assert sum(name.startswith("diff/") for name in found) == 1
    for name, page in found.items():
        ids = Counter(page.xpath("//@id"))
        assert max(ids.values()) == 1, name
        assert page.xpath("//h1")
        assert page.xpath("/html/@lang") == ["en"]
        described = {one for value in page.xpath("//@aria-describedby") for one in value.split()}
        assert described <= ids.keys(), name
        for target in [*page.xpath("//@href"), *page.xpath("//@src")]:
            path = target.split("#")[0]
            assert target.startswith(("#", "data:,")) or (folder / name).parent.joinpath(path).resolve().is_file(), f"{name}: {target}"


def test_nothing_of_the_network_is_asked_for(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.suffix in {".html", ".css", ".js"}:
            text = path.read_text(encoding="utf-8")
            assert not re.search(r"(?:src|href|url\(|@import|fetch\(|action)\s*=?\s*[\"'(]?\s*(?:https?:)?//", text), path


def test_words_of_others_are_words(folder: Path) -> None:
    for name, page in pages(folder).items():
        assert {one.get("src") for one in page.xpath("//script")} <= {f"{'../' * name.count('/')}{script}" for script in SCRIPTS}, name
        assert not page.xpath("//img"), name
        assert not [one for one in page.xpath("//@*") if one.startswith(("javascript:", "window."))]
        text = html.tostring(page, encoding="unicode")
        assert "\u202e" not in text
        assert "\x1b" not in text
    whole = "".join(path.read_text(encoding="utf-8") for path in (folder / "articles").glob("*.html"))
    assert "&lt;script&gt;window.broken = 1&lt;/script&gt;" in whole
    assert HOSTILE not in (folder / "data" / "articles.js").read_text(encoding="utf-8")


SCRIPTS = ("script.js", "search.js", "data/articles.js", "data/statements.js")


def test_tags_say_in_words_what_they_are(folder: Path) -> None:
    page = next(page for name, page in pages(folder).items() if name.startswith("articles/") and page.xpath("string(//h1)") == "Harbour freezes")
    tips = {one.get("id"): one.text_content() for one in page.xpath("//div[@id='tips']/div")}
    assert any("2020s" in tip and "31 December 2029" in tip for tip in tips.values()), "the end of the decade"
    assert any("Renner says" in tip and "Reuters → Selwick Mail" in tip and "printed by 2 articles" in tip for tip in tips.values())
    assert any("counted from the day of publication: 9 February 2021" in tip for tip in tips.values())
    assert any("also in Ice shuts harbour (Coast News)" in tip for tip in tips.values())
    for tag in page.xpath("//span[contains(@class, 'tag')]"):
        assert tag.get("aria-describedby")
    assert page.xpath("//a[starts-with(@href, '../diff/')]")


def test_two_prints_stand_side_by_side(folder: Path) -> None:
    (page,) = (page for name, page in pages(folder).items() if name.startswith("diff/"))
    assert "sawed " in [one.text_content() for one in page.xpath("//ins[@class='edited']")]
    assert "cut " in [one.text_content() for one in page.xpath("//del[@class='edited']")]
    assert "Our own reporter skated home." in [one.text_content() for one in page.xpath("//ins")]


def test_the_overview_answers_with_links_to_the_rows(folder: Path) -> None:
    page = pages(folder)["index.html"]
    questions = [one.text_content() for one in page.xpath("//section/h2")]
    assert "Who is quoted most?" in questions
    assert all(question.endswith("?") for question in questions)
    assert page.xpath("//section[@id='quoted']//td[1]/a/text()") == ["Edda Renner"]
    assert page.xpath("//section[@id='places']//circle")
    assert page.xpath("//section[@id='wire']//td[4]/text()")
    assert page.xpath("//section[@id='announced']//td[1]/text()")[0] == "12 February 2021"
    assert (folder / "index.html").stat().st_size < 3_000_000


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [0, 1, 2], ids=["light", "dark by the system", "dark by choice"])
def test_words_can_be_read_on_every_ground(folder: Path, theme: int) -> None:
    style = (folder / "style.css").read_text(encoding="utf-8")
    block = re.findall(r"color-scheme: \w+;(.*?)\}", style, re.DOTALL)[theme]
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block))
    grounds = ("paper", "card", "person", "org", "place", "name", "date", "copied", "accent-soft", "edited-soft")
    pairs = [("ink", ground) for ground in grounds] + [(ink, ground) for ink in ("soft", "accent") for ground in ("paper", "card")]
    for ink, ground in [*pairs, ("cut", "cut-soft"), ("added", "added-soft")]:
        assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)


def test_named_articles_alone_get_a_page_and_a_folder_of_others_is_left_alone(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    warehouse = folder.parent / "w"
    wanted = next((folder / "articles").iterdir()).stem
    made = make(warehouse, tmp_path / "one", [wanted])
    assert [path.stem for path in (made.folder / "articles").iterdir()] == [wanted]
    assert main(["report", "--warehouse", str(warehouse), "--out", str(tmp_path / "one")]) == DONE
    assert len(list((tmp_path / "one" / "articles").iterdir())) == 4
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    for arguments in (["--out", str(tmp_path / "mine")], ["--out", str(tmp_path / "x"), "--articles", "zzz"]):
        assert main(["report", "--warehouse", str(warehouse), *arguments]) == USAGE
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["letter.txt"]
    capsys.readouterr()


def test_the_same_warehouse_makes_the_same_pages_and_one_without_articles_makes_some(folder: Path, tmp_path: Path) -> None:
    again = make(folder.parent / "w", tmp_path / "again").folder
    assert {path.relative_to(again): path.read_bytes() for path in again.rglob("*.*")} == {
        path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.*")
    }
    (tmp_path / "bad.txt").write_text("bad")
    fake.run([tmp_path / "bad.txt"], tmp_path / "w")
    empty = make(tmp_path / "w", tmp_path / "empty").folder
    assert pages(empty)["index.html"].xpath("//section[@id='rejects']//td[1]/text()") == ["no text"]
    assert json.loads((empty / "data" / "articles.js").read_text().split(" = ")[1].rstrip(";\n")) == []
