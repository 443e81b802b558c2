"""Headlines in capitals, which the model reads badly."""

from collections.abc import Sequence

from transforms.entities.mention import Mention
from transforms.entities.settling import key_of
from transforms.entities.words import Text
from transforms.names.directory import known
from transforms.names.given_names import GIVEN_NAMES


def without_misread(text: Text, mentions: Sequence[Mention], missed: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions without those of headlines that cross a name the article prints elsewhere or that nothing but the model speaks for."""
    if not text.headlines:
        return mentions
    names = [mention for mention in missed if _within(text.headlines, mention)]
    printed = {key_of(mention.text) for mention in mentions if not mention.text.isupper()}
    return [
        mention
        for mention in mentions
        if not _within(text.headlines, mention) or (_supported(mention, printed) and not any(_misread(mention, name) for name in names))
    ]


def _within(headlines: Sequence[tuple[int, int]], mention: Mention) -> bool:
    return mention.text.isupper() and any(start <= mention.start < end for start, end in headlines)


def _supported(mention: Mention, printed: set[str]) -> bool:
    """Whether a name of a headline stands in the article too, or the lexicon or a given name speaks for it."""
    key = key_of(mention.text)
    words = key.split()
    return not printed.isdisjoint((key, words[0], words[-1])) or mention.method != "model" or known(mention.text) is not None or words[0] in GIVEN_NAMES


def _misread(mention: Mention, name: Mention) -> bool:
    """Whether a mention crosses a name otherwise than as a person's full name its surname."""
    full = mention.type == name.type == "PERSON" and mention.end == name.end and mention.start < name.start
    return name.start < mention.end and mention.start < name.end and not full
