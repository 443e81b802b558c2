"""Documents of news databases and stories of wires: the story apart from its frame."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.article import extract
from transforms.model import NOTHING_GIVEN, Block, Decoded, Draft

TITLE = "Coastal railway to reopen"
FIRST = "The regional assembly voted on Monday to reopen the coastal railway after eleven years, and to spend the money of a motorway on new trains."
SECOND = "Members of the green party had asked for the reopening in each of the last four budgets, and had been turned down each time by a vote."
STORY = f"{FIRST}\n\n{SECOND}"

FACTIVA = f"""HD
{TITLE}
BY
By Ana Prieto
WC
398 words
PD
12 February 2024
ET
08:15
SN
The Coast Courier
LP
{FIRST}

TD
{SECOND}

NS
gtran : Transport
AN
Document COASTC0020240212ek2c00003
"""
SHOWN = f"""{TITLE}
Ana Prieto
398 words
12 February 2024
The Coast Courier
COASTC
English
(c) 2024. The Coast Courier. All rights reserved.

{STORY}

Document COASTC0020240212ek2c00003
"""
NEXIS = f"""{TITLE}

The Coast Courier

February 12, 2024 Monday

Copyright 2024 Courier Media Ltd All Rights Reserved

Length: 398 words
Byline: Ana Prieto
Body

{STORY}

Graphic

A train at the old station of the town.

Classification

Subject: RAILWAYS (90%)

Load-Date: February 13, 2024

End of Document
"""
OLD_NEXIS = f"""
                               1 of 25 DOCUMENTS

                              The Coast Courier

                            February 12, 2024 Monday
                                  Final Edition

{TITLE}

BYLINE: Ana Prieto

LENGTH: 398 words

{STORY}

LOAD-DATE: February 13, 2024

LANGUAGE: ENGLISH
"""
PROQUEST = f"""____________________________________________________________

Report Information from ProQuest
12 March 2024
____________________________________________________________

Document 1 of 1

{TITLE}

Author: Prieto, Ana

Publication info: The Coast Courier ; Porto. 12 Feb 2024: A.3.

Full text: {STORY}

Title: {TITLE}

Publication title: The Coast Courier; Porto

Publication date: Feb 12, 2024

ProQuest document ID: 29301923

Last updated: 2024-02-13
"""


def read(text: str) -> Draft:
    return extract(Decoded("text", text, "utf-8", NOTHING_GIVEN))


def story(draft: Draft) -> list[str]:
    return [block.text for block in draft.blocks if block.role == "body"]


@pytest.mark.parametrize("text", [FACTIVA, SHOWN, NEXIS, OLD_NEXIS, PROQUEST], ids=["factiva", "shown", "nexis", "old nexis", "proquest"])
def test_a_databases_document(text: str) -> None:
    draft = read(text)
    assert story(draft) == [FIRST, SECOND]
    assert (draft.found.title, draft.found.outlet) == (TITLE, "The Coast Courier")
    assert draft.found.authors in {("Ana Prieto",), ("By Ana Prieto",), ("Prieto, Ana",)}
    assert draft.found.published is not None
    assert "12" in draft.found.published
    assert "2024" in draft.found.published


def test_what_a_field_gives_has_its_role_and_what_labels_it_has_none() -> None:
    blocks = read(NEXIS).blocks
    assert Block("byline", "Ana Prieto") in blocks
    assert Block("caption", "A train at the old station of the town.") in blocks
    assert {block.role for block in blocks if block.text.startswith(("Load-Date", "Length", "Subject", "End of"))} == {"boilerplate"}


def test_fields_that_any_text_may_have_make_no_export() -> None:
    text = f"{TITLE}\n\nSubject: the railway\n\n{STORY}\n\nLocation: Porto\n\nCompany: Coast Rail"
    assert FIRST in story(read(text))
    assert read(text).found.title is None


IPTC = f"""bsd0231 3 pl 312  dpa 1502

Spain/Transport/
{TITLE} -
Assembly votes for new trains =

Madrid (dpa) - {STORY}

dpa ap xx z1 hs
121415 GMT Feb 24
"""
ANPA = f"""a0562 ----
r i BC-EU--Portugal-Railway     02-12 0398
^BC-EU--Portugal-Railway,398<
^{TITLE}<
^Eds: Updates with quote.<
^By ANA PRIETO<
^Associated Press<
   PORTO, Portugal (AP) _ {FIRST}<
   ``{SECOND}''<

AP-WF-02-12-24 1415GMT<
"""


def test_the_header_of_iptc_7901() -> None:
    draft = read(IPTC)
    assert draft.found.title == TITLE
    assert draft.found.published == "2024-02-12 14:15 GMT"
    assert [block.role for block in draft.blocks] == ["boilerplate", "boilerplate", "title", "standfirst", "body", "body", "boilerplate", "dateline"]


def test_the_header_of_anpa() -> None:
    draft = read(ANPA)
    assert (draft.found.title, draft.found.published) == (TITLE, "2024-02-12 14:15 GMT")
    assert story(draft) == [f"PORTO, Portugal (AP) _ {FIRST}", f'"{SECOND}"']
    assert [block.text for block in draft.blocks if block.role == "byline"] == ["By ANA PRIETO", "Associated Press"]


REUTERS = f"""PORTUGAL-RAILWAY/REOPENING (UPDATE 1)
UPDATE 1-{TITLE}
By Ana Prieto
PORTO, Feb 12 (Reuters) - {FIRST}

{SECOND}
"""
AFP = f"""afp0412 3 r i 0398 afp
Portugal-transport-rail
{TITLE}
by Ana Prieto
PORTO, Feb 12, 2024 (AFP) - {FIRST}
   {SECOND}
ap/bc/de
AFP 121415 GMT FEB 24
"""


def test_keyword_lines_are_no_titles() -> None:
    assert read(REUTERS).found.title == f"UPDATE 1-{TITLE}"
    draft = read(AFP)
    assert (draft.found.title, draft.found.published) == (TITLE, "2024-02-12 14:15 GMT")
    assert [block.role for block in draft.blocks] == ["boilerplate", "boilerplate", "title", "byline", "body", "body", "boilerplate", "dateline"]


def test_the_signature_of_a_message_is_not_its_text() -> None:
    blocks = read(f"{TITLE}\n\n{STORY}\n\n-- \nThe desk\n+33 1 55 55\n").blocks
    assert [block.role for block in blocks] == ["title", "body", "body", "boilerplate", "boilerplate", "boilerplate"]


@pytest.mark.parametrize(
    "line", ["NORTH-SOUTH TALKS", "COVID-19", "THE END-OF-YEAR SALE", "abc 1", "West-Side story, 1961", "A1 roads/closures", "Team1234 4 x"]
)
def test_a_title_is_no_service_line(line: str) -> None:
    assert read(f"{line}\n\n{STORY}").found.title is None


@given(st.lists(st.sampled_from([*NEXIS.split("\n"), *FACTIVA.split("\n"), *ANPA.split("\n"), *IPTC.split("\n")]), min_size=1, max_size=20))
def test_no_line_of_a_damaged_frame_is_lost(lines: list[str]) -> None:
    text = "\n".join(lines)
    kept = "".join(block.text for block in read(text).blocks) if text.strip() else ""
    wanted = [letter for letter in text if letter.isalnum()]
    assert sorted(letter for letter in kept if letter.isalnum()) == sorted(wanted)


PAGE = """THE COAST COURIER                          Monday, February 12, 2024
NEWS                                                             A3

Coastal railway to reopen
By Ana Prieto
The regional assembly voted on Monday to re-
open the coastal railway after eleven years, and
to spend the money of a motorway on new trains,
an oﬃcial conﬁrmed.
"""


def test_the_head_of_a_printed_page() -> None:
    assert list(read(PAGE).blocks) == [
        Block("boilerplate", "THE COAST COURIER"),
        Block("dateline", "Monday, February 12, 2024"),
        Block("boilerplate", "NEWS"),
        Block("boilerplate", "A3"),
        Block("title", "Coastal railway to reopen"),
        Block("byline", "By Ana Prieto"),
        Block(
            "body",
            "The regional assembly voted on Monday to reopen the coastal railway after eleven years,"
            " and to spend the money of a motorway on new trains, an official confirmed.",
        ),
    ]


def test_the_running_title_of_a_page_that_stands_apart() -> None:
    page = f"4                                   The Coast Courier, 12 February 2024\n\n                 {TITLE}\n\nANA PRIETO\n\n{FIRST}\n\n{SECOND}\n"
    assert [block.role for block in read(page).blocks] == ["boilerplate", "dateline", "title", "byline", "body", "body"]


def test_what_a_crawler_prints_over_a_text() -> None:
    head = f"Title: {TITLE}\n\nURL Source: https://coast.example/1\n\nPublished Time: 2024-02-12T08:15:00Z\n\nMarkdown Content:\n"
    for kind in ("text", "markdown"):
        draft = extract(Decoded(kind, head + STORY, "utf-8", NOTHING_GIVEN))
        assert (draft.found.title, draft.found.url) == (TITLE, "https://coast.example/1")
        assert [block.role for block in draft.blocks] == ["boilerplate", "boilerplate", "dateline", "boilerplate", "body", "body"]
