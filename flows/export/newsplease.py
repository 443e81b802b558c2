"""news-please's JSON: the sixteen fields of its articles, an object on a line each. `copydesk run` reads it again."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from flows.export import Exported
from flows.export.articles import Told, latest

NAME = "articles.jsonl"
_BODY = frozenset({"body", "crosshead", "dateline"})


def write(snapshot: Path, folder: Path) -> list[Exported]:
    """Writes the file."""
    n_rows = 0
    with (folder / NAME).open("w", encoding="utf-8") as stream:
        for article in latest(snapshot):
            stream.write(json.dumps(told(article), ensure_ascii=False) + "\n")
            n_rows += 1
    return [Exported(folder / NAME, n_rows)]


def told(article: Told) -> dict[str, Any]:
    """The fields by news-please's names; null where nothing is known."""
    row = article.row
    standfirst = [paragraph["text"] for paragraph in article.paragraphs if paragraph["role"] == "standfirst"]
    return {
        "authors": row["authors"],
        "date_download": _instant(row["crawled_at"]),
        "date_modify": _instant(row["modified_at"]),
        "date_publish": _instant(row["published_at"]) or (row["published_local"] or "").replace("T", " ") or (str(row["published_date"] or "") or None),
        "description": " ".join(standfirst) or None,
        "filename": f"{row['article_id']}.json",
        "image_url": None,
        "language": row["language"],
        "localpath": row["path"],
        "maintext": "\n".join(_texts(article)),
        "source_domain": row["domain"] or row["outlet"],
        "title": row["title"],
        "title_page": None,
        "title_rss": None,
        "url": row["url"],
    }


def _texts(article: Told) -> list[str]:
    """The body; of an article without one, all that there is."""
    body = [paragraph["text"] for paragraph in article.paragraphs if paragraph["role"] in _BODY]
    return body or [paragraph["text"] for paragraph in article.paragraphs]


def _instant(at: datetime | None) -> str | None:
    return at.strftime("%Y-%m-%d %H:%M:%S") if at else None
