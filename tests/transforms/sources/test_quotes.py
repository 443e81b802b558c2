import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.sources.quotes import pair, sentence_end, sentence_start


@pytest.mark.parametrize(
    ("text", "quotations"),
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
    ],
)
def test_quotations_of_a_paragraph(text: str, quotations: list[str]) -> None:
    assert quotations == [text[quote.start : quote.end] for quote in pair(text)]


def test_an_unclosed_quotation_says_so() -> None:
    assert [(quote.opened, quote.closed) for quote in pair("“It goes on and on.")] == [(True, False)]


def test_a_quotation_without_its_opening_mark_says_so() -> None:
    assert [(quote.opened, quote.closed) for quote in pair("It went on,” he said.")] == [(False, True)]


def test_sentences_do_not_end_after_titles() -> None:
    text = "He met Mr. Wood. They talked."
    assert (sentence_start(text, 20), sentence_end(text, 3)) == (17, 16)


@given(st.text(alphabet="\"“”„«»'‘’`.,!? aBc1\n—-()", max_size=80))
@settings(max_examples=400, deadline=None)
def test_quotations_never_overlap_and_stay_inside(text: str) -> None:
    last = 0
    for quote in pair(text):
        assert last <= quote.start < quote.end <= len(text)
        last = quote.end
