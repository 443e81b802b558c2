"""What a file holds: by its name, by its first bytes where the name does not say or says something else."""

import re
from typing import Literal

from transforms.model import RejectedError

type Layout = Literal["text", "markdown", "html", "lines", "json", "csv", "parquet", "warc", "arc", "xml", "mail", "zip", "tar", "unknown"]

SUFFIXES: dict[str, Layout] = {
    "txt": "text", "text": "text", "md": "markdown", "markdown": "markdown", "html": "html", "htm": "html", "xhtml": "html", "jsonl": "lines",
    "ndjson": "lines", "jsonlines": "lines", "json": "json", "csv": "csv", "tsv": "csv", "parquet": "parquet", "pq": "parquet", "warc": "warc",
    "wet": "warc", "arc": "arc", "xml": "xml", "rss": "xml", "atom": "xml", "nitf": "xml", "zip": "zip", "tar": "tar", "tgz": "tar", "tbz2": "tar",
    "tzst": "tar", "wacz": "zip", "mhtml": "mail", "mht": "mail", "eml": "mail",
}  # fmt: skip
CODE = {"css", "scss", "less", "js", "mjs", "cjs", "ts", "jsx", "tsx", "map", "py", "php", "sh", "sql", "wasm"}
"""What browsers save beside a page, and programs: words in them are nobody's."""
OFFICE = {"docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "pages", "jar", "apk"}
"""Zip files that are one document."""
BINARY: set[Layout] = {"zip", "tar", "parquet"}
COMPRESSED: dict[str, str] = {"gz": "", "zst": "", "zstd": "", "bz2": "", "tgz": ".tar", "tbz2": ".tar", "tzst": ".tar"}
"""Suffixes of compressed files, and what is left of them unpacked."""

# RFC 1952, RFC 8878, bzip2: "BZh", level, and the block's or the end's magic.
_CODECS: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"\x1f\x8b\x08"), "gzip"),
    (re.compile(rb"(?:\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18)"), "zstd"),
    (re.compile(rb"BZh[1-9](?:1AY&SY|\x17\x72\x45\x38\x50\x90)"), "bz2"),
)
_HEADER = rb"(?:[A-Za-z][A-Za-z0-9\-]{0,40}:[ \t]?[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*+)"
# Header fields of RFC 5322, among them one of RFC 2045: a message or a page saved as one file.
_MAIL = re.compile(rb"(?:From [^\r\n]*\r?\n)?(?=" + _HEADER + rb"{0,60}?(?:MIME-Version|Content-Transfer-Encoding):)" + _HEADER + rb"{2}", re.IGNORECASE)
# Magic that no text has by chance; a name that says otherwise is wrong.
_MAGIC: tuple[tuple[re.Pattern[bytes], Layout], ...] = (
    (re.compile(rb"PK(?:\x03\x04|\x05\x06)"), "zip"),
    (re.compile(rb"PAR1"), "parquet"),
    (re.compile(rb"(?s).{257}ustar"), "tar"),
    (re.compile(rb"WARC/[01]\.\d+\r?\n"), "warc"),
    (re.compile(rb"filedesc://"), "arc"),
    (re.compile(rb"\s*(?:%PDF-\d|\{\\rtf\d)"), "unknown"),
    (_MAIL, "mail"),
)
_LOOKS: tuple[tuple[re.Pattern[bytes], Layout], ...] = (
    (re.compile(rb"\s*\{"), "json"),
    (re.compile(rb"\s*\[\s*[\[{\]]"), "json"),
    (re.compile(rb"(?is)\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*+-->\s*+)*+<(?:!doctype\s+html|html|head|body)\b"), "html"),
    (re.compile(rb"(?i)\s*<\?xml\s|\s*<(?:rss|feed|rdf:rdf|nitf|newsitem|newsmessage|newsml)\b"), "xml"),
)
_PLAIN: set[Layout] = {"text", "markdown"}
"""Names that say the least: evident markup under them is what it looks like."""
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"
_BINARY_SHARE = 0.05
"""More control characters than this among the first bytes, and it is no text in any 8-bit encoding."""
HEAD = 8 * 1024
"""Bytes looked at."""


def suffix(name: str) -> str:
    """What follows the last dot of the last part of a path, in lower case."""
    last = name.rpartition("/")[2].rpartition("!")[2]
    return last.rpartition(".")[2].lower() if "." in last else ""


def unpacked_name(name: str) -> str:
    """The name without the suffix of its compression: `a.warc` of `a.warc.gz`, `a.tar` of `a.tgz`."""
    last = suffix(name)
    return name[: -len(last) - 1] + COMPRESSED[last] if last in COMPRESSED else name


def codec(head: bytes) -> str | None:
    """The compression that the first bytes show."""
    return next((name for pattern, name in _CODECS if pattern.match(head)), None)


def layout(name: str, head: bytes) -> Layout:
    """What to read a file as."""
    named = SUFFIXES.get(suffix(name), "unknown")
    magic = next((found for pattern, found in _MAGIC if pattern.match(head)), None)
    if (magic == "zip" and suffix(name) in OFFICE) or suffix(name) in CODE:
        return "unknown"
    if magic:
        return magic
    if named in _PLAIN:
        return next((found for found in (sniff(head),) if found in {"html", "xml"}), named)
    if named not in BINARY | {"unknown"} or (named in BINARY and is_binary(head)):
        return named
    return sniff(head)


def sniff(head: bytes) -> Layout:
    """What the first bytes look like."""
    if any(head.startswith(magic) for magic, _ in _REMEDIES):
        return "unknown"
    plain = head.removeprefix(_BOMS[0])
    for pattern, found in _LOOKS:
        if pattern.match(plain):
            return found
    return "unknown" if is_binary(head) else "text"


def is_binary(head: bytes) -> bool:
    """Whether no character encoding makes text of these bytes (UTF-16 without a mark does, and is full of zero bytes)."""
    if head.startswith(_BOMS) or looks_utf16(head):
        return False
    return len(head) - len(head.translate(None, _CONTROLS)) > _BINARY_SHARE * len(head)


def looks_utf16(head: bytes) -> bool:
    """Whether every other byte is zero, nearly, as in UTF-16 of Latin text."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = max(1, len(head) // 2)
    return max(even, odd) > 0.6 * half and min(even, odd) < 0.05 * half


# First bytes of what people drop into a folder of articles and is none, and what to do instead.
_REMEDIES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "This is a PDF file; save its text (pdftotext FILE) and add that."),
    (b"{\\rtf", "This is an RTF file; save it as plain text or HTML and add that."),
    (b"\xd0\xcf\x11\xe0", "This is an old Office file; save it as plain text or HTML and add that."),
    (b"PK", "This is an Office document or an e-book; save it as plain text or HTML and add that."),
    (b"7z\xbc\xaf\x27\x1c", "This is a 7z archive; unpack it and add what is in it."),
    (b"Rar!", "This is a rar archive; unpack it and add what is in it."),
    (b"\xfd7zXZ\0", "This is compressed with xz; unpack it (xz -d FILE) and add what is in it."),
    (b"\x04\x22\x4d\x18", "This is compressed with lz4; unpack it (lz4 -d FILE) and add what is in it."),
    (b"SQLite format 3\0", "This is a database; export its table as CSV or JSON lines and add that."),
    (b"ARROW1", "This is an Arrow file; write it as Parquet and add that."),
    (b"\x89PNG", "This is an image, no article."),
    (b"\xff\xd8\xff", "This is an image, no article."),
    (b"GIF8", "This is an image, no article."),
    (b"\0\5\x16\7", "This is macOS metadata beside a file, no article."),
)


def refusal(name: str, head: bytes) -> RejectedError:
    """What a file that can't be read is, and what to do about it."""
    if suffix(name) in CODE:
        return RejectedError("read", "not_an_article", "This is a style sheet or a program, no article. Leave it out.")
    known = next((message for magic, message in _REMEDIES if head.lstrip().startswith(magic)), None)
    return RejectedError("read", "unknown_format", known or "This is no text and no known format. Save it as one of the formats that `docs/inputs.md` lists.")
