"""What stands around a headline: who wrote the article and when, as readers see it."""

import re
from collections.abc import Sequence
from itertools import islice, pairwise, takewhile

from lxml.etree import _Element

from transforms.marks.days import read_days, without_days
from transforms.marks.stamps import read_stamp
from transforms.marks.writers import is_somebody, looks_like_name, persons
from transforms.page.dom import Page
from transforms.page.head import Head
from transforms.page.lines import Span
from transforms.page.linked_data import Linked
from transforms.page.names import is_author_named, is_profile

# How many runs before the headline and after the last paragraph still belong to the article's head and foot.
_BEFORE, _AFTER, _MOST_LINES = 8, 6, 60
_LONGEST_LABEL, _LONGEST_LINE = 40, 120
_LONGEST_VALUE = 200
_ISO = re.compile(r"\d{4}-[01]\d(?:-[0-3]\d|$)|\d{8}T\d{4}")
_MARK = re.compile(r"[|:•·⋅●–—/]")
_BELOW, _LONGEST_SIGNED = 4, 80
_BY = re.compile(
    r"(?:^|[\s|•·])(?:(?:by|von|par|por|di|door|av|af|oleh|текст|автор)(?:\s*:\s*|\s+|(?-i:(?<=[a-z])(?=[A-ZÀ-Þ])))"
    r"|(?:author|autor(?:in|en|es)?|auteure?s?|autore|autrice|redaktion|texte?|testo|tekst|texto|words|story|skribent|forfatter|yazan|作者|记者|記者|撰文)"
    r"\s*[:：]\s*)(?=[^\W\d_])",
    re.IGNORECASE,
)
_BY_ALONE = re.compile(
    r"(?:(?:written|words|text|story|article|posted|published)\s+)?(?:by|von|par|por|di|door|av|af|oleh)\s*:?|(?:author|autor(?:in)?|auteure?|autore|penulis)\s*:?",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"(?=.{2,40}$)(?:[A-ZÀ-Þ][\w.'’&-]*(?: |$))+")
_LABEL = re.compile(r"(?:[\w]+ ){0,2}(?:by|von|par|por|di|door|av|af|oleh)|(?:author|autor(?:in)?|auteure?|autore|penulis|redaktion)", re.IGNORECASE)
_HANDLE = re.compile(r"(?=.{2,30}$)\w[\w.@-]*[^\W\d_][\w.@-]*")
_SPACELESS = re.compile(r"[\u2e80-\u9fff·]{2,8}")
_LEAST_LINKED, _LEAST_TEASER = 0.6, 10
# Words that call a day that of an update, in the languages of the pages seen.
_UPDATED = re.compile(
    r"updat|aktualis|stand:|mis à jour|mise à jour|actualiz|aggiorna|atualiz|bijgewerkt"
    r"|uppdater|oppdater|opdater|güncel|zaktualiz|modifi|review|diperbarui|обновл",
    re.IGNORECASE,
)
# Meta elements that give the day of publication, best first: Open Graph, schema.org microdata, Parse.ly, Sailthru, Cxense, Dublin Core, Highwire,
# and what sites made up.
_PUBLISHED_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime", "publish-date", "publish_date", "og:publish_date", "pubdate", "publication_date",
    "publishdate", "article.published", "dc.date.issued", "dcterms.created", "dc.date.created", "dc.date",
    "dcterms.date", "citation_publication_date", "date", "article_date_original", "originalpublicationdate", "datecreated", "created",
)  # fmt: skip
_PUBLISHED_NAME = re.compile(r"publish|pub-?date|[:._-]date$")


def read_byline(page: Page, span: Span, outlet: set[str]) -> list[str]:
    """Names of persons in the article's byline: behind a "by", marked as the writer's, or alone on the line beside the text.

    Bylines below the first paragraph are read only where its head has none, its foot only where these have none either.
    """
    head = _read(page, _head(page, span), span.first - 1, outlet, first=span.first)
    return head or _read_below(page, span, outlet) or _read(page, _foot(page, span), span.last + 1, outlet)


def _head(page: Page, span: Span) -> list[int]:
    """The runs around the headline, up to the first paragraph; none before a headline that leads to another article."""
    before = range(span.headline - 1, max(0, span.headline - _BEFORE) - 1, -1)
    own = list(takewhile(lambda number: not _leads_away(page, number, _LONGEST_LABEL), before))
    return [*reversed(own), *range(span.headline, span.first)]


def _foot(page: Page, span: Span) -> list[int]:
    """The runs after the last paragraph, up to a line that leads to another article."""
    after = range(span.last + 1, min(span.last + _AFTER, len(page.runs)))
    return list(takewhile(lambda number: not _leads_away(page, number, _LEAST_TEASER), after))


def _leads_away(page: Page, number: int, least: int) -> bool:
    """Whether a line is one link of a few words that leads to no writer."""
    run = page.runs[number]
    linked = run.linked >= least if run.zone == "chrome" else run.link_share >= _LEAST_LINKED and len(run.text) >= least
    if not linked or " " not in run.text:
        return False
    if number and _BY_ALONE.fullmatch(page.runs[number - 1].text):
        return False
    links = [run.element] if run.element.tag == "a" else list(islice(run.element.iter("a"), 2))
    return len(links) == 1 and not is_profile(links[0].get("href", "")) and links[0].get("rel") not in {"author", "tag"} and not _is_author(links[0])


def _is_author(element: _Element) -> bool:
    around = [element, *islice(element.iterancestors(), 2)]
    return any(is_author_named(one.get("class", "")) for one in around)


def read_signature(page: Page, span: Span) -> list[str]:
    """Who is marked as the writer at the headline though it names no person: a company, a team, a single name, the blog's own; else behind a "by"."""
    head, foot = _head(page, span), _foot(page, span)
    marked = [text for number, text in page.authors if number in head]
    signed = [text for number, text in page.authors if number in foot and "|" in text]
    for texts in (marked, signed):
        for text in texts:
            label, *parts = [part.strip(" ,.:") for part in without_days(text).split("|")][:2]
            labelled = bool(_LABEL.fullmatch(label)) or texts.count(text) > 1
            for part in (label, *parts):
                if is_somebody(part) and not _LABEL.fullmatch(part) and (_SIGNATURE.fullmatch(part) or (labelled and _HANDLE.fullmatch(part))):
                    return [part]
    return [name for name in _behind_by(page, head) if _SIGNATURE.fullmatch(name) and is_somebody(name)][:1]


def _behind_by(page: Page, stretch: Sequence[int]) -> list[str]:
    """What stands behind the "by" that a short line begins with."""
    found = ((line, _BY.match(line)) for line in _lines(page, stretch) if len(line) <= _LONGEST_SIGNED)
    return [re.split(r"[|•·,@(]| on | am | le ", without_days(line[by.end() :]))[0].strip(" ,.:–—-") for line, by in found if by]


def _read(page: Page, stretch: Sequence[int], beside: int, outlet: set[str], *, first: int = -1) -> list[str]:
    wanted = {*stretch, first}
    marked = [text for number, text in page.authors if number in wanted]
    zoned = [line for number in stretch for line in _zoned(page, number)]
    for texts in (_printed(page, stretch), marked, zoned, _alone(page, beside)):
        if names := _names(texts, outlet, capitals=texts is marked):
            return names
    return [marked[0]] if marked and looks_like_name(marked[0]) and is_somebody(marked[0]) else []


def _read_below(page: Page, span: Span, outlet: set[str]) -> list[str]:
    """Names in bylines that follow the first paragraph, as they do where the standfirst is one like the others."""
    stretch = range(span.first + 1, span.first + _BELOW)
    return _names([text for number, text in page.authors if number in stretch and page.runs[number].zone == "byline"], outlet)


def _zoned(page: Page, number: int) -> list[str]:
    """The run, where it stands in a byline: one that has a day too, or is named after the author. Of another that has a day, what precedes it."""
    run = page.runs[number] if number < len(page.runs) else None
    if run is None:
        return []
    undated = without_days(run.text)
    if run.zone == "byline":
        return [run.text] if undated != run.text or is_author_named(run.element.get("class", "")) else []
    if undated == run.text or len(run.text) > _LONGEST_SIGNED:
        return []
    plain = run.zone == "" and run.place.heading is None and not run.place.item
    return [undated.partition("|")[0]] if plain else []


def _alone(page: Page, number: int) -> list[str]:
    """The run, where it is a paragraph of a few words only."""
    run = page.runs[number] if 0 <= number < len(page.runs) else None
    if run is None or run.element.tag != "p" or len(run.text) > _LONGEST_LABEL:
        return []
    return [] if run.zone or run.linked else [run.text]


def _lines(page: Page, stretch: Sequence[int]) -> list[str]:
    """Short lines of a stretch that are no captions."""
    runs = [page.runs[number] for number in stretch if 0 <= number < len(page.runs)]
    return [run.text for run in runs if len(run.text) <= 160 and run.zone not in ("caption", "credit")]


def _printed(page: Page, stretch: Sequence[int]) -> list[str]:
    """What stands behind a "by" in the stretch's lines, or in the line after one that is nothing else."""
    lines = _lines(page, stretch)
    found = ((line, _BY.search(line[:80])) for line in lines)
    following = [after for line, after in pairwise(lines) if _BY_ALONE.fullmatch(line)]
    return [line[by.end() :] for line, by in found if by] + following


def _names(texts: Sequence[str], outlet: set[str], *, capitals: bool = False) -> list[str]:
    found = (name for text in texts for name in persons([without_days(text[:200])], outlet))
    return list(dict.fromkeys(name for name in found if _reads_like_name(name, capitals=capitals)))


def _reads_like_name(name: str, *, capitals: bool) -> bool:
    if _SPACELESS.fullmatch(name):
        return True
    return looks_like_name(name.title() if capitals and name.isupper() and " " in name else name)


def choose_published(linked: Linked, head: Head, page: Page, span: Span) -> str:
    """The day or instant of publication: as declared, best in ISO 8601; else as shown at the headline or at the article's foot."""
    values = [head.first(name) for name in _PUBLISHED_NAMES] + [value[0] for name, value in head.meta.items() if _PUBLISHED_NAME.search(name)]
    above = _outside_tables(page, span, range(max(0, span.headline - _BEFORE), min(span.first, span.headline + _MOST_LINES)))
    below = _outside_tables(page, span, range(span.last + 1, span.last + 2 * _AFTER))
    said = _declared([linked.published, *values])
    shown = _shown(page, above)
    if shown and not linked.news and said[:10] != head.first("article:published_time", "parsely-pub-date", "sailthru.date")[:10]:
        around = [*range(max(0, span.headline - 2 * _BEFORE), max(0, span.headline - _BEFORE)), *above]
        if said[:10] not in [day[:10] for day in _shown(page, around)]:
            return shown[0]  # JSON-LD alone against what readers see: outside the news trade it often dates the page and not its text
    return said or next(iter(shown or _shown(page, below)), "")


def _outside_tables(page: Page, span: Span, stretch: range) -> list[int]:
    """A stretch without what stands in tables, the facts of a box, unless the article stands in one too."""
    if 0 <= span.first < len(page.runs) and page.runs[span.first].place.table:
        return list(stretch)
    return [number for number in stretch if number >= len(page.runs) or not page.runs[number].place.table]


def _declared(values: Sequence[str]) -> str:
    values = [value for value in values if value]
    for value in values:
        if is_iso(value) or read_stamp(value):
            return value
    return next((day for day in (find_day(value) for value in values) if day), "")


def is_iso(text: str) -> bool:
    """Whether a date begins as ISO 8601 writes it."""
    return bool(_ISO.match(text))


def find_day(text: str) -> str:
    """The first day of a short text, best one that is no update's: as YYYY-MM-DD, or as printed where it may be read two ways; "" where there is none."""
    text = text[:_LONGEST_VALUE]
    days = list(read_days(text)) or [one for one in read_days(text, short=True) if "/" not in text[one.start : one.end]]
    found = next((one for one in days if not one.changed), days[0] if days else None)
    if found is None:
        return ""
    printed = text[found.start : found.end]
    return printed if found.instant.other is not None and "/" in printed else found.instant.day.isoformat()  # with hyphens the day is first in English too


def _shown(page: Page, stretch: Sequence[int]) -> list[str]:
    """The days in the stretch, of time elements or printed in short lines; those that a word calls an update's last."""
    said = ((number, value if is_iso(value) else find_day(value)) for number, value in page.times if number in stretch)
    lines = ((number, line) for number in stretch for line in _lines(page, range(number, number + 1)))
    printed = ((number, find_day(line)) for number, line in lines if not _is_sentence(line))
    days = [(_is_update(page, number), number, day) for number, day in (*said, *printed) if day]
    return [day for _, _, day in sorted(days, key=lambda entry: entry[:2])]


def _is_sentence(line: str) -> bool:
    """Whether many words lead to the line's day: a caption that tells when its picture was taken, not when the article was published."""
    return len(_MARK.split(without_days(line).partition(" | ")[0])[-1]) > _LONGEST_LABEL or len(line) > _LONGEST_LINE


def _is_update(page: Page, number: int) -> bool:
    """Whether the line, or the short one before it, speaks of an update."""
    return any(_UPDATED.search(line) for line in _lines(page, range(max(0, number - 1), number + 1)) if len(line) < 40 or line is page.runs[number].text)
