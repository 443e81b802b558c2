"""Words of others as one line that a terminal, a table or a log can take: never a command, never a second line."""

import json
import re
from typing import Any

_UNPRINTABLE = "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
"""Control characters, line ends, what turns the direction of writing, and halves of pairs, which no encoding has."""
_ODD = re.compile(f"[{_UNPRINTABLE}]")
_BYTES, _HIGH, _C0 = 0xDC00, range(0x80, 0x100), range(0x80)
_SHORT = {ord("\n"): r"\n", ord("\t"): r"\t", ord("\r"): r"\r"}
_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_AMBIGUOUS = re.compile(rf"(?<!\\)\\++(?=x[0-9a-f]{{2}}|u[0-9a-f]{{4}}|[{_UNPRINTABLE}])")
"""Backslashes before what looks like an escape, or becomes one."""


def printable(text: str) -> str:
    r"""The text with what can't be printed as escapes: `a\x1b[2J.txt`."""
    return text if text.isprintable() else _ODD.sub(_escape, text)


def name_of(raw: str) -> str:
    r"""A file's name as one that can be printed, and no other name becomes: a name that holds the letters `\x1b` itself gets a second backslash."""
    return printable(_AMBIGUOUS.sub(lambda found: found.group() * 2, raw) if "\\" in raw else raw)


def in_place(text: str) -> str:
    """The text with a sign for each character that can't be printed, so that every other one stays at its place; line ends stay."""
    return text if text.isprintable() else _ODD.sub(lambda found: found.group() if found.group() in "\n\t" else "\ufffd", text)


def as_json(value: Any) -> str:
    """JSON for other programs, in the letters of every language, and as harmless on a terminal as for a parser."""
    return _IN_JSON.sub(lambda found: f"\\u{ord(found.group()):04x}", json.dumps(value, indent=1, ensure_ascii=False, default=str))


def _escape(found: re.Match[str]) -> str:
    r"""`\x1b` of a control character, `\xe4` of a byte of a name that is no UTF-8 (which Python hands on as U+DCE4), `\u202e` of all else."""
    code = ord(found.group())
    byte = code if code in _C0 else code - _BYTES
    return _SHORT.get(byte) or (f"\\x{byte:02x}" if byte in _C0 or byte in _HIGH else f"\\u{code:04x}")
