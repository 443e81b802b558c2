"""The language of an article."""

import pytest

from transforms.language import detect
from transforms.layout import lay_out
from transforms.model import Block, Decoded, Draft, Metadata, Models, Record


def _code(models: Models, text: str, declared: str | None = None) -> str | None:
    decoded = Decoded("text", text, "utf-8", Metadata(language=declared))
    return detect(lay_out(Record("raw/a.txt", 0, "text", b""), decoded, Draft((Block("body", text),))), models).code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The mill on the river closed in May, and nobody was told why the owner had left the town.", "en"),
        ("THE BANK OF NORVIA HAS RAISED ITS BASE RATE TO 11 PCT FROM 10.5, EFFECTIVE MARCH 4", "en"),
        ("Shr 12 cts vs 15 cts\n\nNet 301,000 vs 384,000\n\nRevs 6.3 mln vs 5.9 mln", "en"),
        ("Das Sägewerk am Fluss wurde im Mai geschlossen, und niemand in der Stadt weiß, warum der Besitzer gegangen ist.", "de"),
        ("La scierie au bord de la rivière a fermé en mai, et personne ne sait pourquoi le propriétaire est parti.", "fr"),
        ("Тартак біля річки зачинили у травні, і ніхто не знає, чому власник поїхав із міста.", "uk"),
        ("製材所は五月に閉鎖され、誰もその理由を知らない。", "ja"),
    ],
)
def test_the_language_of_a_text(models: Models, text: str, code: str) -> None:
    assert _code(models, text) == code


def test_what_is_declared_settles_what_is_too_short_to_tell(models: Models) -> None:
    assert _code(models, "12 345", "en-GB") == "en"
    assert _code(models, "12 345") is None
    assert _code(models, "Stadion", "sv_SE") == "sv"
    assert _code(models, "The mill on the river closed in May, and nobody was told why the owner had left the town.", "de") == "en"


def test_the_same_text_has_the_same_score(models: Models) -> None:
    text = "Sawmill. Scierie. Segheria. Mill closed in May, fermé en mai, chiuso a maggio."
    document = lay_out(Record("raw/a.txt", 0, "text", b""), Decoded("text", text, "utf-8", Metadata()), Draft((Block("body", text),)))
    assert len({detect(document, models) for _ in range(5)}) == 1


@pytest.mark.parametrize(
    ("declared", "code"),
    [("en", "en"), ("en-GB", "en"), ("en_US", "en"), ("eng", "en"), ("English", "en"), ("English (UK)", "en"), ("ger", "de"), ("klingon", None), ("", None)],
)
def test_a_declared_language_becomes_its_code(models: Models, declared: str, code: str | None) -> None:
    assert _code(models, "1979", declared) == code
