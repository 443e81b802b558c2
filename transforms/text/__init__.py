"""Plain text and Markdown to labelled paragraphs."""

from transforms.model import Decoded, Draft
from transforms.text.header import Marked, mark_head, without_glued_header
from transforms.text.lines import paragraphs
from transforms.text.markdown import read_markdown
from transforms.text.repair import is_glued, is_tokenised, repair, tidy
from transforms.text.roles import label


def extract_text(decoded: Decoded) -> Draft:
    """Labelled paragraphs of a text: every non-blank line stands in one of them, its words in their order."""
    text = repair(decoded.text)
    marked, found = read_markdown(text) if decoded.kind == "markdown" else mark_head(paragraphs(text))
    tokenised, glued = is_tokenised(text), is_glued(text)
    tidied = [Marked(clean, role) for raw, role in marked if (clean := tidy(raw, tokenised=tokenised, glued=glued))]
    if tidied and tidied[0].role is None:
        tidied[:1] = [Marked(text, None) for text in without_glued_header(tidied[0].text)]
    return Draft(label(tidied, decoded.given.title or found.title), found)
