"""The front matter of Markdown."""

from transforms.decode import decode
from transforms.decode.markdown import front_matter
from transforms.model import Metadata, Record

FRONT = """---
title: "Bridge: closed"
date: 2024-02-06 10:30
authors:
  - Ida Brandt
  - Jon Vale
tags: [sea, 'roads']
lang: en
---
The bridge will close.
"""


def test_front_matter_is_metadata_and_stays_in_the_text() -> None:
    expected = Metadata(title="Bridge: closed", published="2024-02-06 10:30", authors=("Ida Brandt", "Jon Vale"), language="en")
    assert front_matter(FRONT) == expected
    decoded = decode(Record("a.md", 0, "markdown", FRONT.encode()))
    assert (decoded.kind, decoded.text, decoded.given) == ("markdown", FRONT, expected)


def test_a_rule_is_no_front_matter() -> None:
    assert front_matter("---\n\nThe bridge will close.") == Metadata()


def test_front_matter_in_toml() -> None:
    assert front_matter('+++\ntitle = "Bridge closed"\ndate = 2024-02-06\n+++\nThe bridge.') == Metadata(title="Bridge closed", published="2024-02-06")
