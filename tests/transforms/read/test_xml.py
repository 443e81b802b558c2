"""Feeds, NITF and NewsML-G2 to records; XML that attacks or is broken."""

import io

import pytest

from tests.transforms import samples
from transforms.model import Metadata, Record, Refusal
from transforms.read import read_records


def read(content: bytes) -> list[Record | Refusal]:
    return list(read_records("a.xml", io.BytesIO(content)))


def told(content: bytes) -> list[str]:
    return [item.error.reason if isinstance(item, Refusal) else item.format for item in read(content)]


def test_items_know_their_channel() -> None:
    items = read(samples.RSS)
    assert [item.given for item in items if isinstance(item, Record)] == [Metadata(outlet="Coast Wire", language="en")] * 2
    assert [b"\xc2\xa0" in item.content for item in items if isinstance(item, Record)] == [False, True]


def test_an_item_is_the_same_in_another_feed_of_its_channel() -> None:
    again = samples.RSS.replace(b"<item><title>Teaser", b"<item><title>Other")
    assert read(samples.RSS)[0] == read(again)[0]


BROKEN = [
    (samples.RSS[: len(samples.RSS) // 2], ["feed", "corrupt"]),
    (samples.RSS.replace(b"</item>", b"", 1), ["feed", "feed", "corrupt"]),
    (samples.RSS.replace(b"votes &amp; moves", b"votes & moves"), ["feed", "feed"]),
    (samples.RSS.replace(b"UTF-8", b"utf-9"), ["feed", "feed"]),
    (samples.RSS.decode().replace("UTF-8", "ISO-8859-1").encode("cp1252", "replace"), ["feed", "feed"]),
    (samples.RSS.decode().encode("cp1252", "replace"), ["feed", "feed"]),
    (samples.RSS.decode().replace("UTF-8", "utf-16").encode("utf-16"), ["feed", "feed"]),
    (b"<rss></rss>", ["no_text"]),
    (b"<rss", ["corrupt"]),
]


@pytest.mark.parametrize(("content", "kinds"), BROKEN)
def test_broken_xml_gives_what_stands_before_the_break(content: bytes, kinds: list[str]) -> None:
    assert told(content) == kinds


BOMB = b"""<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol lol lol lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
<rss><channel><item><title>&f;&x;</title><link a="&f;"/></item></channel></rss>"""


def test_entities_are_not_resolved() -> None:
    for item in read(BOMB):
        content = item.content if isinstance(item, Record) else item.record.content
        assert b"lol lol lol lollol" not in content
        assert b"root:" not in content
        assert len(content) < 1000


@pytest.mark.parametrize(
    "content",
    [
        b"\n\n" + samples.RSS,
        b"<br />\n<b>Warning</b>: Undefined variable $x in feed.php on line 3<br />\n" + samples.RSS,
        samples.RSS.replace(b"votes", b"vo\x0btes", 1),
        samples.RSS.replace(b"votes", b"vo&#11;tes", 1),
        samples.RSS.replace(b"<item>", b"<item><media:credit other:role='photo'>A B</media:credit>", 1),
    ],
)
def test_feeds_that_are_not_quite_xml(content: bytes) -> None:
    assert told(content) == ["feed", "feed"]


def test_relative_addresses_know_their_base() -> None:
    feed = b"<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://keld.example/blog/'><entry xml:base='2024/'><link href='rail'/></entry></feed>"
    (item,) = read(feed)
    assert isinstance(item, Record)
    assert b"https://keld.example/blog/2024/" in item.content
