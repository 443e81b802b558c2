"""Plain text and Markdown to labelled paragraphs."""

import re

from transforms.model import Decoded, Draft, Metadata
from transforms.text.lines import paragraphs
from transforms.text.repair import is_tokenised, repair, tidy
from transforms.text.roles import label

_GLUED_HEADER = re.compile(
    r"(?i:(?:date|published|posted|updated|publication date|pubdate)\s*:?\s*)(?:\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.]\d{4})(?:[T ]\d\d?:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|\s?[+-]\d\d:?\d\d|\s(?:GMT|UTC))?)?\s+(?=[^\W\d_]|[\"“‘'])"
)


def extract_text(decoded: Decoded) -> Draft:
    """Labelled paragraphs of a text: every non-blank line stands in one of them, its words in their order."""
    text = repair(decoded.text)
    tokenised = is_tokenised(text)
    texts = [tidied for paragraph in paragraphs(text) if (tidied := tidy(paragraph, tokenised=tokenised))]
    if texts:
        texts[:1] = _without_glued_header(texts[0])
    return Draft(label(texts, decoded.given.title), Metadata())


def _without_glued_header(first: str) -> list[str]:
    """A first paragraph apart from a header that was glued to it: "date 2019-01-10 Chinese President …"."""
    match = _GLUED_HEADER.match(first)
    return [match.group().rstrip(), first[match.end() :]] if match else [first]
