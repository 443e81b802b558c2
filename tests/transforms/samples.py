"""Small files of every input format, made from two articles written for this project."""

import bz2
import csv
import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Iterable, Mapping

import pyarrow as pa
import pyarrow.parquet as pq

TEXT = """Harbour council votes to move the fish market

PORT ELLERY (Coast Wire) — The harbour council voted on Tuesday to move the town's 140-year-old fish market to the east quay.

“We have waited long enough,” council leader Marta Öhlund told reporters. “The roof won’t survive another winter.”

The move will cost £2.4 million, according to a report that the council published last week. Café owners near the old hall said they had not been asked.

"""
SECOND = """Rail link to reopen in March

KELD — Trains will run again between Keld and Port Ellery from 3 March, the operator said on Monday after two years of repairs.
"""
HTML = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Harbour council votes to move the fish market - Coast Wire</title>
<meta property="og:title" content="Harbour council votes to move the fish market">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Harbour council votes to move the fish market",
"datePublished": "2024-02-06T10:30:00+01:00", "author": [{{"@type": "Person", "name": "Ida Brandt"}}]}}</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Harbour council votes to move the fish market</h1>
{"".join(f"<p>{part}</p>" for part in TEXT.split(chr(10) * 2)[1:] if part.strip())}
<figure><img src="a.jpg"><figcaption>The old hall, built in 1884. Photo: Jon Vale</figcaption></figure></article>
<footer>Copyright Coast Wire</footer></body></html>
"""
ARTICLES: tuple[dict[str, object], ...] = (
    {"id": "a1", "title": "Harbour council votes", "text": TEXT, "authors": ["Ida Brandt"], "published": "2024-02-06", "outlet": "Coast Wire"},
    {"id": "a2", "maintext": SECOND, "date_publish": 1707210000, "source_domain": "keldpost.example", "url": "https://keldpost.example/rail"},
    {"id": "a3", "html": "<p>Snow closed the pass.</p><p>It will open on Friday, the police said.</p>", "authors": [{"name": "Jon Vale"}]},
)


def json_lines(records: Iterable[Mapping[str, object]] = ARTICLES) -> bytes:
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()


def table(records: Iterable[Mapping[str, object]] = ARTICLES[:2]) -> bytes:
    out = io.StringIO()
    rows = [{key: str(value) for key, value in record.items()} for record in records]
    writer = csv.DictWriter(out, sorted({key for row in rows for key in row}))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def parquet(records: Iterable[Mapping[str, object]] = ARTICLES[:2]) -> bytes:
    out = io.BytesIO()
    rows = list(records)
    names = sorted({name for row in rows for name in row})
    pq.write_table(pa.Table.from_pylist([{name: row.get(name) for name in names} for row in rows]), out)
    return out.getvalue()


def http(body: bytes = HTML.encode(), headers: str = "Content-Type: text/html; charset=utf-8", status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\n{headers}\r\n\r\n".encode() + body


PAGE_URL = "https://coastwire.example/market"


def warc_record(block: bytes, type: str = "response", url: str = PAGE_URL, media: str = "", length: int | None = None) -> bytes:
    media = media or ("application/http; msgtype=response" if type == "response" else "text/plain")
    head = f"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-02-06T11:00:00Z\r\nContent-Type: {media}\r\n"
    return f"{head}Content-Length: {len(block) if length is None else length}\r\n\r\n".encode() + block + b"\r\n\r\n"


WARC_RECORDS = (
    warc_record(b"software: hand\r\n", "warcinfo", media="application/warc-fields"),
    warc_record(b"GET /market HTTP/1.1\r\nHost: coastwire.example\r\n\r\n", "request", media="application/http; msgtype=request"),
    warc_record(http()),
    warc_record(http(b"\x89PNG\r\n", "Content-Type: image/png"), url="https://coastwire.example/a.png"),
    warc_record(SECOND.encode(), "conversion", "https://keldpost.example/rail"),
)


def warc() -> bytes:
    return b"".join(WARC_RECORDS)


def warc_gz() -> bytes:
    return b"".join(gzip.compress(record, mtime=0) for record in WARC_RECORDS)


def arc_record(block: bytes, url: str = "http://coastwire.example/market", media: str = "text/html") -> bytes:
    return f"{url} 192.0.2.7 20240206110000 {media} {len(block)}\n".encode() + block + b"\n"


def arc() -> bytes:
    info = arc_record(b"1 0 Example\nURL IP-address Archive-date Content-type Archive-length\n", "filedesc://example.arc", "text/plain")
    return info + arc_record(http()) + arc_record(http(b"GIF89a", "Content-Type: image/gif"), "http://coastwire.example/a.gif", "image/gif")


RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Coast Wire</title><link>https://coastwire.example/</link><language>en</language>
<item><title>Harbour council votes &amp; moves</title><link>https://coastwire.example/market</link><guid isPermaLink="false">cw-1</guid>
<pubDate>Tue, 06 Feb 2024 10:30:00 +0100</pubDate><dc:creator>Ida Brandt</dc:creator><category>Local</category>
<description>The fish market moves.</description>
<content:encoded><![CDATA[{"".join(f"<p>{part}</p>" for part in TEXT.split(chr(10) * 2) if part.strip())}]]></content:encoded></item>
<item><title>Teaser</title><link>https://coastwire.example/teaser</link><description>A short one&nbsp;only.</description></item>
</channel></rss>
""".encode()
ATOM = f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Keld Post</title><updated>2024-02-05T09:00:00Z</updated>
<entry><title>Rail link to reopen in March</title><link href="https://keldpost.example/rail"/><id>urn:keld:1</id>
<author><name>Jon Vale</name></author><published>2024-02-05T08:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{SECOND.strip().split(chr(10) * 2)[1]}</p>
<p>Buses run until then.</p></div></content></entry>
</feed>
""".encode()
NITF = b"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf><head><title>Rail link</title><docdata><doc-id id-string="KP-7"/><date.issue norm="20240205T080000Z"/></docdata><pubdata name="Keld Post"/></head>
<body><body.head><hedline><hl1>Rail link to reopen in March</hl1><hl2>Two years of repairs end</hl2></hedline><byline>By Jon Vale</byline></body.head>
<body.content><block><p>Trains will run again from 3 March, the operator said.</p><hl2>Buses until then</hl2><p>Buses run every hour.</p></block>
<media media-type="image"><media-caption>The bridge at Keld.</media-caption></media></body.content></body></nitf>
"""
NEWSML = b"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:keld:7" version="1" standard="NewsML-G2" xml:lang="en">
<itemMeta><provider literal="Keld Post"/><versionCreated>2024-02-05T08:00:00Z</versionCreated></itemMeta>
<contentMeta><by>By Jon Vale</by><headline>Rail link to reopen in March</headline><language tag="en"/></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
<p>Trains will run again from 3 March, the operator said.</p><p>Buses run every hour.</p></body></html></inlineXML></contentSet></newsItem>
"""
NINJS = json.dumps({
    "uri": "urn:keld:7", "type": "text", "versioncreated": "2024-02-05T08:00:00Z", "byline": "By Jon Vale", "headline": "Rail link to reopen",
    "body_html": "<p>Trains will run again from 3 March.</p><p>Buses run every hour.</p>", "language": "en",
}).encode()  # fmt: skip


def zipped(members: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2024, 2, 6, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def tarred(members: Mapping[str, bytes], compression: str = "") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return compress(out.getvalue(), compression)


def compress(content: bytes, codec: str) -> bytes:
    match codec:
        case "gz":
            return gzip.compress(content, mtime=0)
        case "bz2":
            return bz2.compress(content)
        case "zst":
            return bytes(pa.compress(content, "zstd", asbytes=True))
        case _:
            return content


def seeds() -> dict[str, bytes]:
    """A file of every format, by its name."""
    text, lines = TEXT.encode(), json_lines()
    return {
        "a.txt": text, "cp1252.txt": TEXT.encode("cp1252"), "utf16.txt": TEXT.encode("utf-16"), "a.md": b"# Market\n\n" + text, "a.html": HTML.encode(),
        "a.jsonl": lines, "a.json": json.dumps(ARTICLES).encode(), "wrapped.json": json.dumps({"status": "ok", "articles": ARTICLES}).encode(),
        "a.csv": table(), "a.parquet": parquet(), "a.warc": warc(), "a.warc.gz": warc_gz(), "a.arc": arc(), "rss.xml": RSS, "atom.xml": ATOM,
        "nitf.xml": NITF, "newsml.xml": NEWSML, "ninjs.json": NINJS, "a.txt.gz": compress(text, "gz"), "a.jsonl.zst": compress(lines, "zst"),
        "a.csv.bz2": compress(table(), "bz2"), "a.zip": zipped({"one.txt": text, "b/two.jsonl": lines, "page.html": HTML.encode()}),
        "a.tar": tarred({"one.txt": text, "two.json": json.dumps(ARTICLES).encode()}), "a.tar.gz": tarred({"one.txt": text, "a.warc": warc()}, "gz"),
        "nested.zip": zipped({"inner.tar": tarred({"c.txt": text}), "inner.zip": zipped({"d.jsonl": lines})}), "noname": text,
    }  # fmt: skip
