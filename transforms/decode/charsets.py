"""Bytes to characters: byte order mark, strict UTF-8, the declared encoding, windows-1252, detection; the first that is plausible."""

import codecs
import re
from typing import NamedTuple

import charset_normalizer

from transforms.decode.labels import codec_of, label_of
from transforms.model import RejectedError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
_PRESCAN = 4096
_META = re.compile(rb"<meta[^>]+?charset\s*=\s*[\"']?\s*([\w.:\-]+)", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml[^>]+?encoding\s*=\s*[\"']([\w.:\-]+)", re.IGNORECASE)
_ISO_2022 = re.compile(rb"\x1b(?:\$[@B]|\([BJ])")
_SAMPLE = 64 * 1024

_MAX_NOISE = 0.02
"""Share of control and replacement characters from which a text is no text. Real texts with damage have a few in a page."""
_NOISE = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd\ufffe\uffff]")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_CONTROL_BYTES = bytes(set(range(32)) - set(b"\t\n\r")) + b"\x7f"
_SURROGATE = re.compile("[\ud800-\udfff]")
_PAIR = re.compile(r"&#(?:(5[56]\d{3})|[xX]([dD][89abAB][0-9a-fA-F]{2}));&#(?:(5[67]\d{3})|[xX]([dD][c-fC-F][0-9a-fA-F]{2}));")
"""A character beyond U+FFFF written as two references, one for each half of its UTF-16."""
# A byte that is no UTF-8 in a text that is: windows-1252 pasted into it. U+DC80..U+DCFF is how Python's `surrogateescape` writes such a byte.
_STRAY = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}
_MAX_STRAY = 0.1
"""Stray bytes for each character beyond ASCII up to which a text is UTF-8 with damage, not another encoding."""

# What windows-1252 does to texts in other encodings: letters of other scripts become runs of accented letters, those of Central Europe symbols
# inside words. The languages that windows-1252 is made for have hardly ever three accented letters in a row, and at most a quarter accented (Icelandic).
_ACCENTED = bytes([0x83, 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F, *(set(range(0xC0, 0x100)) - {0xD7, 0xF7})])
_LETTERS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" + _ACCENTED
_ACCENTED_RUN = re.compile(rb"[\xc0-\xd6\xd8-\xf6\xf8-\xff]{3}")
_SYMBOL_IN_WORD = re.compile(rb"[A-Za-z\xe0-\xff][\xa1-\xac\xae-\xb4\xb6\xb8-\xba\xbc-\xbf\xd7\xf7](?=[a-z\xe0-\xff])")
# Letters as windows-1252 shows them (ð þ ý with ç) that no one of its languages has together, and whose alphabet they are in truth: Turkish; Croatian,
# Serbian and Slovenian; Lithuanian and Latvian; Czech and Slovak; Hungarian;
# Polish twice.
_STRANGERS: tuple[tuple[tuple[bytes, ...], str], ...] = (
    ((b"\xf0\xfe\xfd\xd0\xde\xdd", b"\xe7\xc7"), "cp1254"),
    ((b"\xe8\xc8", b"\x9a\x9e\x8a\x8e"), "cp1250"),
    ((b"\xf0\xfe\xd0\xde", b"\xe8\xeb\xc8\xcb"), "cp1257"),
    ((b"\xec", b"\xf8\xd8", b"\xe8\xf9\xc8"), "cp1250"),
    ((b"\xf5\xfb", b"\xe1", b"\xf6"), "cp1250"),
    ((b"\xb3\xa3", b"\xb9\xa5"), "cp1250"),
    ((b"\xb3\xa3", b"\xb1\xa1"), "iso8859-2"),
)
_MAC = re.compile(rb"(?<=[a-z.,!?])\xd3(?![A-Za-z\x80-\xff])|(?<=[a-z])[\xd5\x8e\x8f](?=[a-z])")
"""Mac Roman's closing quotation mark and apostrophe, e with an accent: capitals inside words, were it windows-1252."""
_FEWEST_SIGNS = 2
_EURO = re.compile(rb"\xa4 ?\d|\d ?\xa4")
"""The euro sign of ISO 8859-15: a sign for any currency in its elder sister, which nobody writes."""
_C1 = re.compile(rb"[\x80-\x9f]")
"""Letters and signs in windows-1252, nothing in the ISO 8859 family."""
_ICELANDIC = b"\xe6\xe1\xf3\xed"
"""What else a language with many ý has; the ý of Turkish is an ı."""
_GREEK = re.compile(rb"[\xe1-\xf9][\xdc-\xdf][\xe1-\xf9]")
"""Accented vowels inside Greek words: capitals in the middle of words, were it Cyrillic."""
_STRANGER_SHARE = 0.004
"""Of all letters, from which such a letter is no foreign name's."""
_UNDEFINED = re.compile(b"[\x81\x8d\x8f\x90\x9d]")


class Text(NamedTuple):
    """Characters, and the encoding they were read with as the web names it."""

    text: str
    charset: str


def decode_bytes(content: bytes, declared: str | None = None, *, markup: bool = False) -> Text:
    """The text of `content`. `declared` is what its container says; with `markup` its own declaration counts too.

    Raises `RejectedError` where every encoding gives noise.
    """
    found = _marked(content) or _utf8(content) or _declared(content, declared, markup=markup) or _western(content) or _detected(content)
    noise = sum(1 for _ in _NOISE.finditer(found.text)) if found and ("\ufffd" in found.text or _count(content, _CONTROL_BYTES)) else 0
    if found is None or noise > _MAX_NOISE * len(found.text):
        raise RejectedError("decode", "undecodable", "It decodes to noise in every encoding: it is no text, or damaged. Save it again as UTF-8.")
    return found


def joined_pairs(markup: str) -> str:
    """HTML with one character for two references that only mean one together."""
    return _PAIR.sub(_joined, markup) if "&#5" in markup or "&#x" in markup or "&#X" in markup else markup


def _joined(found: re.Match[str]) -> str:
    high, low = (int(decimal) if decimal else int(hexadecimal, 16) for decimal, hexadecimal in (found.group(1, 2), found.group(3, 4)))
    if not (0xD800 <= high < 0xDC00 <= low < 0xE000):
        return found.group()
    return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))


def clean(text: str) -> str:
    """The text without what no table can hold: half surrogate pairs are joined or replaced, control characters go, form feeds break lines."""
    try:
        content = text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        content = text.encode()
    if _count(content, _CONTROL_BYTES):
        text = _CONTROLS.sub("", text.replace("\f", "\n").replace("\v", "\n"))
    return text


def _marked(content: bytes) -> Text | None:
    for mark, codec in _BOMS:
        if content.startswith(mark):
            return Text(content[len(mark) :].decode(codec, "replace"), codec)
    return None


def _utf8(content: bytes) -> Text | None:
    if b"\x1b" in content and _ISO_2022.search(content[:_SAMPLE]) and (japanese := _strict(content, "iso2022_jp")):
        return japanese
    if content.count(0, 0, _SAMPLE) > _MAX_NOISE * len(content[:_SAMPLE]):
        return _unmarked_utf16(content)  # its spaces alone are more zero bytes than that
    try:
        return Text(content.decode(), "utf-8")
    except UnicodeDecodeError:
        return _stained_utf8(content)


def _unmarked_utf16(content: bytes) -> Text | None:
    codec = "utf-16-be" if content[0:_SAMPLE:2].count(0) > content[1:_SAMPLE:2].count(0) else "utf-16-le"
    return Text(content.decode(codec, "replace"), codec)


def _stained_utf8(content: bytes) -> Text | None:
    """UTF-8 with a few bytes that are not: cut in the middle of a character, or windows-1252 pasted into it."""
    text = content.decode("utf-8", "surrogateescape")
    stray = sum(1 for _ in _SURROGATE.finditer(text))
    beyond = len(text) - len(text.encode("ascii", "ignore")) - stray
    cut = stray <= 3 and all(found.start() >= len(text) - 3 for found in _SURROGATE.finditer(text))
    if cut and beyond:
        return Text(_SURROGATE.sub("", text) + "\ufffd", "utf-8")
    if stray <= _MAX_STRAY * beyond:
        return Text(text.translate(_STRAY), "utf-8+windows-1252")
    return None


def _declared(content: bytes, declared: str | None, *, markup: bool) -> Text | None:
    labels = [declared]
    if markup:
        head = content[:_PRESCAN]
        labels += [found.group(1).decode() for pattern in (_META, _XML) if (found := pattern.search(head))]
    for label in labels:
        codec = codec_of(label)
        if codec is None or codec == "utf-8" or (codec.startswith(("utf-16", "utf-32")) and 0 not in content):
            continue  # a page that names UTF-16 in ASCII is not UTF-16
        if codec == "cp1252":
            return _western(content)
        text = content.decode(codec, "replace")
        if text.count("\ufffd") <= len(text) * _MAX_NOISE / 4:
            return Text(text, label_of(codec))
    return None


def _western(content: bytes) -> Text | None:
    """As windows-1252, where the result looks like a language it is made for; as another set of its family whose signs it has."""
    if sum(1 for _ in _MAC.finditer(content, 0, _SAMPLE)) >= _FEWEST_SIGNS:
        return Text(content.decode("mac-roman"), "macintosh")
    if _UNDEFINED.search(content):
        return None
    accented, letters = _count(content, _ACCENTED), _count(content, _LETTERS)
    if accented * 2 > letters:
        return None
    codec = _stranger(content, letters)
    if codec:
        return Text(content.decode(codec, "replace"), label_of(codec))
    runs = sum(3 for _ in _ACCENTED_RUN.finditer(content))
    symbols = sum(10 for _ in _SYMBOL_IN_WORD.finditer(content))
    if runs * 10 > accented or symbols > accented:
        return None
    return Text(content.decode("cp1252"), "windows-1252")


def _stranger(content: bytes, letters: int) -> str | None:
    """The encoding that a few bytes give away in what windows-1252 reads without an objection."""
    least = _STRANGER_SHARE * letters
    if _EURO.search(content) and not _C1.search(content):
        return "iso8859-15"
    if _count(content, b"\xfd") > max(least, _count(content, _ICELANDIC)) and _count(content, b"\xfe\xf0"):
        return "cp1254"
    return next((codec for sets, codec in _STRANGERS if all(_count(content, letter) > least for letter in sets)), None)


def _count(content: bytes, which: bytes) -> int:
    return len(content) - len(content.translate(None, which))


def _detected(content: bytes) -> Text | None:
    if sum(50 for _ in _GREEK.finditer(content)) > _count(content, _LETTERS):
        return Text(content.decode("cp1253", "replace"), "windows-1253")
    best = charset_normalizer.from_bytes(content[:_SAMPLE]).best()
    codec = codec_of(best.encoding) if best else None
    if codec is not None:
        return Text(content.decode(codec, "replace"), label_of(codec))
    return Text(content.decode("cp1252", "replace"), "windows-1252")


def _strict(content: bytes, codec: str) -> Text | None:
    try:
        return Text(content.decode(codec), label_of(codec))
    except UnicodeDecodeError:
        return None
