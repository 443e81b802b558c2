import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.marks import credit_rows, wire_agency, with_marks
from transforms.model import Document, Metadata
from transforms.schema import Credit, Paragraph, Role

BODY = "The council met for three hours on Monday and voted to close the old bridge, which has stood over the river since the war ended."


def document(*parts: str | tuple[Role, str]) -> Document:
    paragraphs: list[Paragraph] = []
    start = 0
    for index, part in enumerate(parts):
        role, text = part if isinstance(part, tuple) else ("body", part)
        paragraphs.append(Paragraph("a", index, role, text, start, start + len(text), len(text.split())))
        start += len(text) + 2
    return with_marks(Document("a", "a.txt", Metadata(), tuple(paragraphs), "\n\n".join(one.text for one in paragraphs)))


def first(*parts: str | tuple[Role, str]) -> Credit:
    return credit_rows(document(*parts))[0]


@pytest.mark.parametrize(
    ("text", "mark", "place", "agency"),
    [
        (f"OSLO (AP) — {BODY}", "OSLO (AP) —", "OSLO", "AP"),
        (f"Oslo (AFP) – {BODY}", "Oslo (AFP) –", "Oslo", "AFP"),
        (f"OSLO, Norway (Reuters) - {BODY}", "OSLO, Norway (Reuters) -", "OSLO, Norway", "Reuters"),
        (f"PARIS, Aug 31 (Reuters) - {BODY}", "PARIS, Aug 31 (Reuters) -", "PARIS", "Reuters"),
        (f"PASADENA, Calif., Jan. 1 (UPI) — {BODY}", "PASADENA, Calif., Jan. 1 (UPI) —", "PASADENA, Calif.", "UPI"),
        (f"BEIJING, Jan. 9 (Xinhua) -- {BODY}", "BEIJING, Jan. 9 (Xinhua) --", "BEIJING", "Xinhua"),
        (f"April 25 (Reuters) - {BODY}", "April 25 (Reuters) -", None, "Reuters"),
        (f"(Reuters) — {BODY}", "(Reuters) —", None, "Reuters"),
        (f"MADRID — {BODY}", "MADRID —", "MADRID", None),
        (f"PUTRAJAYA, Nov 22 — {BODY}", "PUTRAJAYA, Nov 22 —", "PUTRAJAYA", None),
    ],
)
def test_datelines(text: str, mark: str, place: str | None, agency: str | None) -> None:
    credit = first(text)
    assert (mark, "dateline", place, agency) == (credit.text, credit.kind, credit.place, credit.agency)


@pytest.mark.parametrize(
    "text",
    [
        f"JANE TAPPER: {BODY}",
        f"WARNING — {BODY}",
        "Source: NATO.",
        "The Reuters reporter left at noon and did not come back to the office until the next day.",
        "“They told AFP nothing,” the mayor said, and he would not say why the agency had been left out.",
    ],
)
def test_these_are_no_credits(text: str) -> None:
    assert credit_rows(document(text)) == []


@pytest.mark.parametrize(
    ("text", "kind", "agency"),
    [
        ("Source: AFP", "wire", "AFP"),
        ("(Reporting by Ann Lee; Editing by Bo Ray)", "wire", "Reuters"),
        ("(Additional reporting by Ann Lee in Oslo; Editing by Bo Ray)", "wire", "Reuters"),
        ("REUTER", "wire", "Reuters"),
        ("— Agencies", "wire", None),
        ("Associated Press writer Ann Lee contributed to this report.", "contributor", "AP"),
        ("Ann Lee contributed to this report.", "contributor", None),
        ("With inputs from PTI", "contributor", "PTI"),
        ("By Ann Lee", "byline", None),
        ("By Ann Lee, Associated Press", "byline", "AP"),
        ("This article was originally published on The Conversation.", "first_published", None),
        ("© 2019 Associated Press. All Rights Reserved.", "copyright", "AP"),
    ],
)
def test_credits_at_the_foot(text: str, kind: str, agency: str | None) -> None:
    credit = first(BODY, text)
    assert (text, kind, agency, "article") == (credit.text, credit.kind, credit.agency, credit.applies_to)


@pytest.mark.parametrize(
    ("caption", "mark", "person", "agency"),
    [
        ("The bridge in 2019. (Reuters)", "(Reuters)", None, "Reuters"),
        ("Ann Lee/AFP/Getty Images", "Ann Lee/AFP/Getty Images", "Ann Lee", "AFP"),
        ("Ann Lee via Getty Images", "Ann Lee via Getty Images", "Ann Lee", "Getty Images"),
        ("Photo: Ann Lee", "Photo: Ann Lee", "Ann Lee", None),
        ("ASSOCIATED PRESS", "ASSOCIATED PRESS", None, "AP"),
    ],
)
def test_photo_credits_in_the_middle_credit_the_image(caption: str, mark: str, person: str | None, agency: str | None) -> None:
    article = document(BODY, caption, BODY)
    found = credit_rows(article)
    assert [(mark, "photo", "image", person, agency)] == [(one.text, one.kind, one.applies_to, one.person, one.agency) for one in found]
    assert wire_agency(article) == (None, None)


def test_a_caption_is_credited_whatever_follows() -> None:
    credit = first(("caption", "The bridge in 2019. Ann Lee/Reuters"), BODY)
    assert (credit.kind, credit.applies_to, credit.agency) == ("photo", "image", "Reuters")


def test_a_contributor_does_not_make_it_the_agencys_copy() -> None:
    assert wire_agency(document(BODY, "The Associated Press contributed to this report.")) == (None, None)


def test_the_dateline_tells_the_agency() -> None:
    assert wire_agency(document(f"OSLO (AP) — {BODY}", "Photo: Ann Lee/Reuters")) == ("AP", "credit")


@given(st.lists(st.text(alphabet="(AP)Reuters —-:©.By Getty/Images\"'“”0189,;", max_size=60), min_size=1, max_size=6))
@settings(max_examples=200, deadline=None)
def test_marks_slice_back(parts: list[str]) -> None:
    article = document(*[part for part in parts if part.strip()] or ["x"])
    for index, credit in enumerate(credit_rows(article)):
        assert index == credit.credit_index
        assert credit.text == article.text[credit.char_start : credit.char_end]
