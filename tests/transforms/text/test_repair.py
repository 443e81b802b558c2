"""Repairs of typography."""

import pytest

from transforms.text.repair import is_glued, is_tokenised, repair, tidy


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("one\u2028two\u2029three\x85four", "one\ntwo\nthree\nfour"),
        ("\ufeffZero\u200bwidth\u2060 and so\u00adft", "Zerowidth and soft"),
        ("no\u00a0break, thin\u2009space", "no break, thin space"),
        ("bell\x07 and null\x00", "bell and null"),
        ("Marks &amp; Spencer &lt;MKS.L&gt; &#8217;s", "Marks & Spencer <MKS.L> ’s"),
        ("R&D; AT&T; &QL; stay", "R&D; AT&T; &QL; stay"),
        ("“curly” ‘quotes’ – stay…", "“curly” ‘quotes’ – stay…"),
        ("a lone \ud83d surrogate", "a lone \ufffd surrogate"),
        ("نیم\u200cفاصله 👨\u200d👩\u200d👧", "نیم\u200cفاصله 👨\u200d👩\u200d👧"),
        ("be\u200dtween Latin letters", "between Latin letters"),
    ],
)
def test_what_transport_broke_is_whole_again(broken: str, whole: str) -> None:
    assert repair(broken) == whole


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("  two  spaces\tand a tab ", "two spaces and a tab"),
        ("Space before , a comma and the end .", "Space before, a comma and the end."),
        ("It ended badly.The mayor left.", "It ended badly. The mayor left."),
        ("“It ended.”The mayor left.", "“It ended.” The mayor left."),
        ("He works at Amazon.Com and at Booking.Com now.", "He works at Amazon.Com and at Booking.Com now."),
        ("See www.example.Com and U.S.Senate.", "See www.example.Com and U.S.Senate."),
        ("Une question : pourquoi ?", "Une question : pourquoi ?"),
    ],
)
def test_a_paragraph_is_tidy(broken: str, whole: str) -> None:
    assert tidy(broken, tokenised=is_tokenised(broken), glued=is_glued(broken)) == whole


def test_text_saved_token_by_token_is_joined() -> None:
    text = "The A380 , a jet , was set , he said , to land . `` It 's big '' ( very ) , they did n't say ; no !"
    assert is_tokenised(text)
    assert tidy(text, tokenised=True, glued=False) == "The A380, a jet, was set, he said, to land. \"It's big\" (very), they didn't say; no!"
