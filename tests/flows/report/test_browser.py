"""The report in a real browser: Debian's Chromium, where it is installed."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.flows.report.newsdesk import report
from transforms.model import Models

sync_api = pytest.importorskip("playwright.sync_api")
axe = pytest.importorskip("axe_core_python.sync_playwright")
CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
WIDTHS = (390, 820, 1280)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, models: Models) -> Path:
    return report(tmp_path_factory.mktemp("browser"), models)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as playwright:
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        yield playwright.chromium.launch(executable_path=CHROMIUM, args=sandbox)


class Desk:
    """A page with all that it complained of."""

    def __init__(self, browser: Any, **options: Any) -> None:
        self.page = browser.new_context(**options).new_page()
        self.complaints: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: None if request.url.startswith(("file:", "data:")) else self.complaints.append(request.url))

    def open(self, path: Path, ask: str = "") -> Any:
        self.page.goto(path.as_uri() + ask)
        return self.page


def article(folder: Path, title: str) -> Path:
    return next(path for path in (folder / "articles").iterdir() if f"<title>{title}" in path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_complains_overflows_or_shuts_anybody_out(folder: Path, browser: Any, width: int, scheme: str) -> None:
    desk = Desk(browser, viewport={"width": width, "height": 800}, color_scheme=scheme)
    for path in (folder / "index.html", folder / "search.html", folder / "rows" / "quoted.html", article(folder, "Harbour"), next((folder / "diff").iterdir())):
        page = desk.open(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        found = axe.Axe().run(page)["violations"]
        assert [(one["id"], one["nodes"][0]["html"][:120]) for one in found if one["impact"] in {"serious", "critical"}] == [], path
    assert desk.complaints == []


def test_hostile_words_do_nothing(folder: Path, browser: Any) -> None:
    desk = Desk(browser)
    for path in folder.rglob("*.html"):
        page = desk.open(path)
        assert page.evaluate("window.broken") is None
    desk.open(folder / "search.html", "#q=red")
    assert desk.page.evaluate("window.broken") is None
    assert desk.complaints == []


def test_tags_explain_themselves_on_hover_and_on_focus(folder: Path, browser: Any) -> None:
    page = Desk(browser).open(article(folder, "Harbour"))
    tip = page.locator("#tip")
    assert not tip.is_visible()
    page.locator(".tag.t-date", has_text="end of the decade").first.hover()
    assert "the end of the 2020s" in tip.inner_text()
    page.keyboard.press("Escape")
    assert not tip.is_visible()
    page.locator(".tag[tabindex]").first.focus()
    assert tip.is_visible()
    page.keyboard.press("Tab")
    assert tip.is_visible()


def test_a_filter_takes_its_tags_away(folder: Path, browser: Any) -> None:
    page = Desk(browser).open(article(folder, "Harbour"))
    tag = page.locator(".tag.t-date").first
    shown = tag.evaluate("one => getComputedStyle(one).boxShadow")
    page.get_by_label("days and times").uncheck()
    assert tag.evaluate("one => getComputedStyle(one).boxShadow") != shown
    tag.hover()
    assert "TIMEX3" not in page.locator("#tip").inner_text()


def test_the_theme_can_be_switched_and_is_kept(folder: Path, browser: Any) -> None:
    page = Desk(browser, color_scheme="light").open(folder / "index.html")
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(ground)
    page.get_by_role("button", name="Dark theme").click()
    dark = page.evaluate(ground)
    assert light != dark
    page.goto((folder / "search.html").as_uri())
    assert page.evaluate(ground) == dark


def test_the_search_finds_articles_people_and_what_they_say(folder: Path, browser: Any) -> None:
    page = Desk(browser).open(folder / "index.html")
    page.get_by_label("Search articles").fill("renner ice")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html*")
    assert "We have no plan for ice" in page.locator("#statements").inner_text()
    page.locator("#q").fill("harbour")
    assert page.locator("#articles li").count() == 2
    page.locator("#articles a").first.click()
    assert page.locator("h1").inner_text() in {"Harbour freezes", "Ice shuts harbour"}


def test_it_prints(folder: Path, browser: Any, tmp_path: Path) -> None:
    page = Desk(browser).open(article(folder, "Harbour"))
    page.emulate_media(media="print")
    assert not page.locator(".filters").is_visible()
    assert page.pdf(path=tmp_path / "article.pdf")[:4] == b"%PDF"
