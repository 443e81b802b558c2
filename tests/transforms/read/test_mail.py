"""Messages and pages saved as one file."""

import io
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.model import Metadata, Record, Refusal
from transforms.read import read_records

SAVED = b"""From: <Saved by Blink>\r
Snapshot-Content-Location: https://keld.example/rail\r
Subject: Rail link\r
Date: Thu, 7 Mar 2024 10:00:00 -0000\r
MIME-Version: 1.0\r
Content-Type: multipart/related; type="text/html"; boundary="--x"\r
\r
----x\r
Content-Type: text/html; charset=utf-8\r
Content-Transfer-Encoding: quoted-printable\r
Content-Location: https://keld.example/rail\r
\r
<html><body><p>Trains will run again, the opera=\r
tor said: =E2=80=9Cin March=E2=80=9D.</p></body></html>\r
----x\r
Content-Type: text/css\r
\r
p {color: red}\r
----x--\r
"""


def read(content: bytes, name: str = "a.eml") -> list[Record | Refusal]:
    return list(read_records(name, io.BytesIO(content)))


def message(**headers: str) -> EmailMessage:
    made = EmailMessage()
    for name, value in headers.items():
        made[name] = value
    return made


def test_a_saved_page_is_the_page_with_its_address() -> None:
    (record,) = read(SAVED, "page.mhtml")
    assert isinstance(record, Record)
    assert (record.format, record.given) == ("html", Metadata(url="https://keld.example/rail", crawled="2024-03-07T10:00:00", charset="utf-8"))
    assert "the operator said: “in March”" in record.content.decode()


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a", "a.mht"])
def test_its_name_does_not_matter(name: str) -> None:
    (record,) = read(SAVED, name)
    assert isinstance(record, Record)
    assert record.format == "html"


def test_a_message_is_its_text_with_subject_sender_and_day() -> None:
    made = message(Subject="Dämme halten", From="Keld Press <desk@keld.example>", Date="Tue, 5 Mar 2024 21:30:00 +0100")
    made.set_content("The dams held, the minister said.\n")
    made.add_alternative("<p>The dams held, the minister said.</p>", subtype="html")
    made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="a.pdf")
    (record,) = read(made.as_bytes())
    assert isinstance(record, Record)
    assert (record.format, record.content.strip()) == ("text", b"The dams held, the minister said.")
    assert record.given == Metadata(outlet="Keld Press", title="Dämme halten", published="2024-03-05T21:30:00+01:00", charset="utf-8")


def test_a_message_with_nothing_but_a_picture_is_no_article() -> None:
    made = message(Subject="Picture")
    made.set_content(b"\x89PNG", maintype="image", subtype="png")
    (refusal,) = read(made.as_bytes())
    assert isinstance(refusal, Refusal)
    assert refusal.error.reason == "not_an_article"


def test_a_text_with_a_header_of_its_own_is_a_text() -> None:
    (record,) = read(b"Title: Rail link\nDate: 2024-03-05\nAuthor: Jon Vale\n\nTrains will run again.\n", "a.txt")
    assert isinstance(record, Record)
    assert record.format == "text"


@given(st.binary(max_size=200), st.integers(0, len(SAVED)), st.integers(0, len(SAVED)))
def test_damage_is_one_record_or_one_refusal(noise: bytes, start: int, end: int) -> None:
    assert len(read(SAVED[:start] + noise + SAVED[end:])) == 1
