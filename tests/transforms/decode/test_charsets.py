"""Bytes to characters: every rung of the ladder, and what no rung holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.decode import decode
from transforms.decode.charsets import Text, clean, decode_bytes, joined_pairs
from transforms.decode.labels import codec_of
from transforms.decode.mojibake import repair
from transforms.model import Metadata, Record, RejectedError
from transforms.schema import Format

ENGLISH = "“We can’t wait,” the café’s owner said – it cost £2.4m. Nobody had asked her before the vote."
FRENCH = "Le ministère a annoncé jeudi la fermeture de l’école ; « c’était prévu », a déclaré Noël Lefèvre à la radio. Où iront les élèves ?"
GERMAN = "Die Brücke über die Elbe bleibt gesperrt, sagte Bürgermeisterin Groß am Freitag. Für Fußgänger öffnet sie früher."
ICELANDIC = "Bæjarstjórinn sagði á þriðjudag að höfnin yrði opnuð á ný í maí. Íbúar höfðu beðið í mörg ár eftir því að það gerðist."
POLISH = "Władze miasta ogłosiły w środę, że most zostanie zamknięty. Mieszkańcy są zaskoczeni, źle przyjęli tę wiadomość."
RUSSIAN = "Власти города сообщили в среду, что мост будет закрыт на ремонт. Жители удивлены и просят открыть переправу."
GREEK = "Οι αρχές της πόλης ανακοίνωσαν την Τετάρτη ότι η γέφυρα θα κλείσει για επισκευές έως τον Μάρτιο."
JAPANESE = "市は水曜日、橋を修理のために閉鎖すると発表した。住民は驚いており、渡し船の運航を求めている。記者会見は午後に行われた。"
CHINESE = "市政府周三宣布，大桥将因维修而关闭。居民对此感到惊讶，并要求开通渡轮。新闻发布会在下午举行，市长出席。"
KOREAN = "시는 수요일에 다리를 수리하기 위해 폐쇄한다고 발표했다. 주민들은 놀랐으며 나룻배 운항을 요구하고 있다."
ARABIC = "أعلنت سلطات المدينة يوم الأربعاء أن الجسر سيغلق للإصلاح. فوجئ السكان بالقرار وطالبوا بعبارة."

TURKISH = "Belediye başkanı çarşamba günü köprünün onarım için kapatılacağını açıkladı. Halk şaşkın, vapur seferleri istiyor."
LITHUANIAN = "Miesto valdžia trečiadienį pranešė, kad tiltas bus uždarytas remontui. Gyventojai nustebę ir prašo keltų."
CZECH = "Vedení města ve středu oznámilo, že most bude uzavřen kvůli opravě. Obyvatelé jsou překvapeni a žádají přívoz v běžných časech."
HUNGARIAN = "A város vezetői szerdán közölték, hogy a hidat felújítás miatt lezárják. A lakók meglepődtek, és kompot kérnek a jövő hétre."
CROATIAN = "Gradska vlast je u srijedu objavila da će most biti zatvoren zbog popravka. Žitelji su začuđeni i traže češće trajekte."
LADDER = [
    (ENGLISH, "utf-8", None, "utf-8"),
    (ENGLISH, "utf-8-sig", None, "utf-8"),
    (ENGLISH, "utf-16", None, "utf-16-le"),
    (RUSSIAN, "utf-32", None, "utf-32-le"),
    (ENGLISH, "utf-16-le", None, "utf-16-le"),
    (ENGLISH, "utf-16-be", None, "utf-16-be"),
    (ENGLISH, "cp1252", None, "windows-1252"),
    (FRENCH, "cp1252", None, "windows-1252"),
    (GERMAN, "cp1252", None, "windows-1252"),
    (ICELANDIC, "cp1252", None, "windows-1252"),
    (FRENCH, "cp1252", "iso-8859-1", "windows-1252"),
    (GERMAN, "cp1252", "us-ascii", "windows-1252"),
    (POLISH, "cp1250", "windows-1250", "windows-1250"),
    (POLISH, "iso8859-2", "ISO-8859-2", "iso-8859-2"),
    (RUSSIAN, "cp1251", "windows-1251", "windows-1251"),
    (RUSSIAN, "koi8-r", "koi8-r", "koi8-r"),
    (RUSSIAN, "cp1251", None, "windows-1251"),
    (GREEK, "cp1253", "windows-1253", "windows-1253"),
    (JAPANESE, "shift_jis", "Shift_JIS", "cp932"),
    (JAPANESE, "euc-jp", "x-euc-jp", "euc_jp"),
    (JAPANESE, "iso2022_jp", None, "iso2022_jp"),
    (JAPANESE, "shift_jis", None, "cp932"),
    (CHINESE, "gb2312", "gb2312", "gb18030"),
    (CHINESE, "gbk", None, "gb18030"),
    (KOREAN, "euc-kr", "euc-kr", "cp949"),
    (KOREAN, "euc-kr", None, "cp949"),
    (ARABIC, "cp1256", "windows-1256", "windows-1256"),
    (FRENCH, "utf-8", "iso-8859-1", "utf-8"),
    (GERMAN, "cp1252", "utf-8", "windows-1252"),
    (TURKISH, "cp1254", None, "windows-1254"),
    (LITHUANIAN, "cp1257", None, "windows-1257"),
    (CZECH, "cp1250", None, "windows-1250"),
    (HUNGARIAN, "cp1250", None, "windows-1250"),
    (CROATIAN, "cp1250", None, "windows-1250"),
    (POLISH, "cp1250", None, "windows-1250"),
    (ARABIC, "utf-16-le", None, "utf-16-le"),
    (GREEK, "cp1253", None, "windows-1253"),
    (ARABIC, "cp1256", None, "windows-1256"),
    (FRENCH, "cp1252", "no-such", "windows-1252"),
    (FRENCH, "cp1252", "rot13", "windows-1252"),
]


@pytest.mark.parametrize(("text", "encoding", "declared", "charset"), LADDER)
def test_the_first_plausible_encoding_is_taken_and_named(text: str, encoding: str, declared: str | None, charset: str) -> None:
    assert decode_bytes(text.encode(encoding), declared) == (text, charset)


MARKUP = [
    ('<meta charset="windows-1250">', "cp1250", "windows-1250"),
    ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', "iso8859-2", "iso-8859-2"),
    ('<?xml version="1.0" encoding="windows-1250"?>', "cp1250", "windows-1250"),
]


@pytest.mark.parametrize(("declaration", "encoding", "charset"), MARKUP)
def test_a_page_declares_its_own_encoding(declaration: str, encoding: str, charset: str) -> None:
    page = f"{declaration}<p>{POLISH}</p>"
    decoded = decode(Record("a.html", 0, "html", page.encode(encoding)))
    assert (decoded.kind, decoded.text, decoded.charset) == ("html", page, charset)


def test_what_the_server_said_stands_before_the_page() -> None:
    page = f'<meta charset="utf-8"><p>{RUSSIAN}</p>'
    assert decode(Record("a", 0, "warc", page.encode("koi8-r"), Metadata(charset="koi8-r"))).text == page


def test_stray_bytes_do_not_cost_the_other_characters() -> None:
    content = FRENCH.encode() + " “stray”".encode("cp1252") + FRENCH.encode()
    assert decode_bytes(content) == (FRENCH + " “stray”" + FRENCH, "utf-8+windows-1252")
    assert decode_bytes(FRENCH.encode() + "é".encode()[:1]) == (FRENCH + "\ufffd", "utf-8")


NOISE = [bytes(range(256)) * 4, b"\x89PNG\r\n\x1a\n" + bytes(range(200)) * 3, b"\0" * 500, b"%PDF-1.4\n" + bytes(range(0, 256, 3)) * 10]


@pytest.mark.parametrize("content", NOISE)
@pytest.mark.parametrize("format", ["text", "html", "warc", "markdown"])
def test_noise_is_refused(content: bytes, format: Format) -> None:
    with pytest.raises(RejectedError) as caught:
        decode(Record("a", 0, format, content))
    assert (caught.value.stage, caught.value.reason) == ("decode", "undecodable")


CLEANED = [
    ("a\x00b\x07c", "abc"),
    ("a\x0bb\x0cc", "a\nb\nc"),
    ("\ud83d\ude00", "😀"),
    ("a\ud83d", "a\ufffd"),
    ("tab\tline\r\n", "tab\tline\r\n"),
    ("\u00a0\u200b", "\u00a0\u200b"),
]


@pytest.mark.parametrize(("text", "expected"), CLEANED)
def test_what_no_table_can_hold_is_taken_out(text: str, expected: str) -> None:
    assert clean(text) == expected


@given(st.text(st.characters(codec=None), max_size=80))
def test_clean_text_is_always_utf8_and_stays_as_it_is(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.encode().decode() == cleaned
    assert clean(cleaned) == cleaned


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cn", "Co"]), min_size=1, max_size=200).filter(
        lambda text: "\ufffd" not in text and text[0] != "\ufeff"
    )
)
def test_utf8_is_never_taken_for_anything_else(text: str) -> None:
    assert decode_bytes(text.encode()) == (text, "utf-8")


MOJIBAKE = [
    (ENGLISH.encode().decode("sloppy-windows-1252"), ENGLISH),
    (GERMAN.encode().decode("cp1252"), GERMAN),
    (ENGLISH.encode("cp1252").decode("latin-1"), ENGLISH),
    ("The cafÃ© is open.", "The café is open."),
    ("Itâ€™s late", "It’s late"),
]
UNTOUCHED = [
    ENGLISH,
    FRENCH,
    GERMAN,
    ICELANDIC,
    POLISH,
    RUSSIAN,
    JAPANESE,
    "“CAFÉ”",
    "« CAFÉ»",
    "le mot « à»",
    "È’",
    "AT&amp;T",
    "ﬁne",
    "ＡＢＣ",
    "naïve…",
    "‘n’ “x”",
    "plain",
    "a\u00a0b",
    "Â¿Qué?"[1:],
    "S√©"[:1],
    "ÂME",
    "Åland’s",
]


@pytest.mark.parametrize(("broken", "whole"), MOJIBAKE)
def test_mojibake_is_turned_back(broken: str, whole: str) -> None:
    assert repair(broken) == whole


@pytest.mark.parametrize("text", UNTOUCHED)
def test_text_that_is_right_stays_as_it_is(text: str) -> None:
    assert repair(text) == text


LABELS = [
    ("latin1", "cp1252"),
    (" UTF-8 ", "utf-8"),
    ("x-sjis", "cp932"),
    ("big5", "big5hkscs"),
    ("windows-874", "cp874"),
    ("utf7", None),
    ("idna", None),
    ("", None),
    (None, None),
    ("\0", None),
]


@pytest.mark.parametrize(("label", "codec"), LABELS)
def test_labels_mean_what_browsers_take_them_for(label: str | None, codec: str | None) -> None:
    assert codec_of(label) == codec


@pytest.mark.parametrize(
    ("text", "codec", "charset"),
    [
        ("“We couldn’t wait,” Renée Brekke said. “It didn’t hold.”", "mac-roman", "macintosh"),
        ("It costs €500 a month, said Šárka, and žaneta agreed.", "iso8859-15", "iso-8859-15"),
        ("Belediye meclisi salı günü eski liman duvarının onarılmasına karar verdi. Başkan artık bekleyemeyiz dedi.", "cp1254", "windows-1254"),
        ("Ríkið hefur ákveðið að ný lög um sjávarútveg taki gildi um áramót, sagði ráðherra á þingi.", "cp1252", "windows-1252"),
        ("Els preus van pujar un 4 %: «Òscar Óliver» no ho va dir.", "cp1252", "windows-1252"),
    ],
)
def test_old_single_byte_sets_by_their_signs(text: str, codec: str, charset: str) -> None:
    assert decode_bytes(text.encode(codec)) == Text(text, charset)


@pytest.mark.parametrize(
    ("markup", "text"), [("&#55357;&#56832;", "😀"), ("&#xD83D;&#xDE00;", "😀"), ("&#55357; &#56832;", "&#55357; &#56832;"), ("&#5;", "&#5;")]
)
def test_halves_of_a_character_written_as_references(markup: str, text: str) -> None:
    assert joined_pairs(markup) == text


def test_letters_in_pieces_are_composed() -> None:
    assert repair("Rene\u0301e Mu\u0308ller of Go\u0308teborg") == "Renée Müller of Göteborg"
