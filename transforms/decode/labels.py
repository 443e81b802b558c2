"""Names of character encodings as the web uses them, after the WHATWG Encoding Standard (section 4.2): old labels mean their Windows supersets."""

import codecs

# WHATWG label -> Python codec, where Python's own codec of that name is another, smaller or none. Labels that agree are left to Python.
_WEB = {
    "ascii": "windows-1252", "us-ascii": "windows-1252", "ansi_x3.4-1968": "windows-1252", "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252",
    "iso88591": "windows-1252", "iso_8859-1": "windows-1252", "iso_8859-1:1987": "windows-1252", "iso-ir-100": "windows-1252", "l1": "windows-1252",
    "latin1": "windows-1252", "latin-1": "windows-1252", "cp819": "windows-1252", "ibm819": "windows-1252", "x-cp1252": "windows-1252",
    "ansi": "windows-1252", "iso-8859-9": "windows-1254", "iso8859-9": "windows-1254", "latin5": "windows-1254", "l5": "windows-1254",
    "x-cp1250": "windows-1250", "x-cp1251": "windows-1251", "x-cp1254": "windows-1254", "iso-8859-11": "cp874", "tis-620": "cp874",
    "windows-874": "cp874", "dos-874": "cp874", "iso-8859-8-i": "iso-8859-8", "logical": "iso-8859-8", "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman", "x-mac-cyrillic": "mac-cyrillic", "x-mac-ukrainian": "mac-cyrillic", "koi8": "koi8-r", "koi": "koi8-r",
    "gb2312": "gb18030", "gb_2312-80": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "chinese": "gb18030", "csgb2312": "gb18030",
    "big5": "big5hkscs", "big5-hkscs": "big5hkscs", "cn-big5": "big5hkscs", "x-x-big5": "big5hkscs", "shift_jis": "cp932", "shift-jis": "cp932",
    "sjis": "cp932", "x-sjis": "cp932", "ms_kanji": "cp932", "windows-31j": "cp932", "x-euc-jp": "euc-jp", "euc-kr": "cp949", "ks_c_5601-1987": "cp949",
    "ksc5601": "cp949", "korean": "cp949", "windows-949": "cp949", "unicode-1-1-utf-8": "utf-8", "x-unicode20utf8": "utf-8", "utf8mb4": "utf-8",
    "utf-16": "utf-16-le", "unicode": "utf-16-le", "ucs-2": "utf-16-le", "iso-10646-ucs-2": "utf-16-le",
}  # fmt: skip
# What a label may mean beyond the table: the codecs for text that the web has ever used. Python's others (rot13, idna, utf-7, …) are no page's encoding.
_ALLOWED = ("utf-8", "utf-16", "utf-32", "iso8859", "cp125", "cp866", "cp874", "cp932", "cp949", "koi8", "mac-", "gb18030", "big5", "euc", "iso2022", "shift")


def codec_of(label: str | None) -> str | None:
    """Python's name of the encoding that a label means; None where it means none."""
    key = (label or "").strip(" \t\r\n\"'").lower()
    if not key:
        return None
    try:
        name = codecs.lookup(_WEB.get(key, key)).name
    except (LookupError, ValueError, UnicodeError):
        return None
    return name if name.startswith(_ALLOWED) else None


def label_of(codec: str) -> str:
    """How `inputs.charset` shows a codec: `windows-1252` for Python's cp1252."""
    return codec.replace("cp125", "windows-125").replace("iso8859", "iso-8859").replace("iso-8859--", "iso-8859-")
