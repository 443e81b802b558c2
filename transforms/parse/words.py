"""Words as they compare equal whatever their case and typography."""

import re
import unicodedata

# Initials and numbers are one word (U.S. = US, 1,000 = 1000); hyphens and dashes part words (Jong-un = Jong Un), as do underscores, the wires'
# dashes; apostrophes do not.
WORD = re.compile(r"[^\W_]+(?:['’ʼ.,][^\W_]+)*")
# Chinese and Japanese set no spaces: there a character is a word.
CHARACTER = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_WORD_OR_CHARACTER = re.compile(rf"{CHARACTER.pattern}|(?:(?!{CHARACTER.pattern})[^\W_])+")
_UNPRINTED = str.maketrans("", "", "'’ʼ.,")


def printed_words(text: str) -> list[str]:
    """The words of a text as they are printed, in order."""
    pattern = WORD if text.isascii() or not CHARACTER.search(text) else _WORD_OR_CHARACTER
    return pattern.findall(text)


def plain(printed: str) -> str:
    """A word without case and typography."""
    folded = unicodedata.normalize("NFKC", printed).casefold()
    return folded.translate(_UNPRINTED) or folded
