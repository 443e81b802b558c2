import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.model import Quotation
from transforms.parse.quotations import quotations
from transforms.parse.sentences import sentences


def pair(text: str, *, left_open: bool = False) -> list[Quotation]:
    return quotations(text, sentences(text), left_open=left_open)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We go," he said. "Now."', ['"We go,"', '"Now."']),
        ("“We go,” she said.", ["“We go,”"]),
        ("“We begin here. We go on", ["“We begin here. We go on"]),
        ("and this ends it,” she said.", ["and this ends it,”"]),
        ('He called it “absurd” and then "mad".', ["“absurd”", '"mad"']),
        ("‘So be it,’ he said.", ["‘So be it,’"]),
        ("'We will stay,' the Kims' aide said. 'It's ours.'", ["'We will stay,'", "'It's ours.'"]),
        ("``Stop,'' he said.", ["``Stop,''"]),
        ("«Non», dit-elle.", ["«Non»"]),
        ('"One. "Two," he said.', ['"One.', '"Two,"']),
        ("“He said ‘never’ to me,” she said.", ["“He said ‘never’ to me,”"]),
        ("The Joneses' house and the '90s.", []),
        ('William "Bill" Carter stood up.', []),
        ('The 5\'10" guard said "hello there".', ['"hello there"']),
        ("Nothing here.", []),
        ("„Wir gehen“, sagte er. „Jetzt.“", ["„Wir gehen“", "„Jetzt.“"]),
        ('„Wir gehen", sagte er.', ['„Wir gehen"']),
        ("»Wir gehen«, sagte er.", ["»Wir gehen«"]),
        ("”Vi går”, sade han.", ["”Vi går”"]),
        ("« Il a dit “non” hier », dit-elle. « Oui. »", ["« Il a dit “non” hier »", "« Oui. »"]),
        ("„Er nannte es «dumm» und ging“, sagte sie.", ["„Er nannte es «dumm» und ging“"]),
        ("“He called it “absurd” and left,” she said.", ["“He called it “absurd” and left,”"]),
        ('"He called it “absurd” and “mad” and left," she said.', ['"He called it “absurd” and “mad” and left,"']),
        ('“He called it "absurd" and left,” she said.', ['“He called it "absurd" and left,”']),
        ("„Es geht weiter und weiter. Und hier", ["„Es geht weiter und weiter. Und hier"]),
        ("» Read more", []),
    ],
)
def test_quotations_of_a_paragraph(text: str, expected: list[str]) -> None:
    assert expected == [text[quote.start : quote.end] for quote in pair(text)]


def test_an_unclosed_quotation_says_so() -> None:
    assert [(quote.opened, quote.closed) for quote in pair("“It goes on and on.")] == [(True, False)]


def test_a_quotation_without_its_opening_mark_says_so() -> None:
    assert [(quote.opened, quote.closed) for quote in pair("It went on,” he said.")] == [(False, True)]


@given(st.text(alphabet="\"“”„«»'‘’`.,!? aBc1\n—-()", max_size=80))
@settings(max_examples=400, deadline=None)
def test_quotations_never_overlap_and_stay_inside(text: str) -> None:
    last = 0
    for quote in pair(text):
        assert last <= quote.start < quote.end <= len(text)
        last = quote.end


def test_what_an_open_quotation_goes_on_to_begins_with_its_paragraph() -> None:
    text = "We shall go. We shall win,” he said."
    assert [text[one.start : one.end] for one in pair(text, left_open=True)] == ["We shall go. We shall win,”"]
    assert [text[one.start : one.end] for one in pair(text)] == ["We shall win,”"]
