"""The day of publication in the data that a page carries for its own scripts: attributes and objects that are no JSON-LD."""

import re

_KEY = r"(?:date_?published|published_?(?:at|date)|publish_?date|publication_?date|pub_?date|first_?published(?:_?at|_?date)?)"
_QUOTE = r"(?:&quot;|&#34;|\\?\")"
_PUBLISHED = re.compile(rf"{_QUOTE}{_KEY}{_QUOTE}\s*:\s*(?:\[0,\s*)?{_QUOTE}(?P<day>\d{{4}}-[01]\d-[0-3]\d)[^\"&\\<>]{{0,24}}", re.IGNORECASE)


def embedded_day(text: str) -> str:
    """The day, where all such data name one and the same; "" where there is none, or several: then they speak of other articles too."""
    days = {match["day"] for match in _PUBLISHED.finditer(text)}
    return days.pop() if len(days) == 1 else ""
