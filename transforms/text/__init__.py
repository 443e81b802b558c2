"""Plain text to labelled paragraphs."""

import re

from transforms.model import Block, Decoded, Draft


def extract_text(decoded: Decoded) -> Draft:
    """Labelled paragraphs of a text: every non-blank line stands in one of them."""
    return Draft(tuple(Block("body", " ".join(part.split())) for part in re.split(r"\n\s*\n", decoded.text) if part.strip()))
