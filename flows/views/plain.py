"""Words of others on a terminal: names of files, titles and messages as they are, never as markup and never as commands."""

from rich.text import Text


def plain(text: str, style: str = "") -> Text:
    r"""The words as rich prints them: square brackets are brackets, control characters are written as `\x1b`."""
    return Text("".join(letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in text), style)
