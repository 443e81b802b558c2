"""Made-up articles and prints of them, with the exact runs that each print took over."""

import random
from typing import NamedTuple

_WORDS = """harbour council budget winter railway teacher signal bridge copper festival orchard minister ferry budget lantern village contract
drought museum engine pension gallery cyclone meadow tribunal bakery quarry parliament island reservoir union festival pilot vineyard clinic
station glacier market deputy canal archive turbine harvest border customs furnace library monsoon premier refinery shelter tariff valley
warehouse yard academy beacon charter dockyard embassy forest granary highway inquiry jury kiln ledger mill nursery outpost pier quota
ranger summit tannery uplands verdict wharf zoning early quiet narrow public steady broken modest distant annual local formal hidden urgent
opened closed repaired promised delayed counted visited rejected approved measured painted guarded widened auctioned flooded restored
before after during against beyond without between despite near under toward across among inside
slowly twice again rarely nearly openly together abroad""".split()  # noqa: SIM905 - a list of words is read more easily than a list of strings
_SPELLINGS = {"harbour": "harbor", "ranger": "warden"}


class Taken(NamedTuple):
    """Characters [start, end) of a paragraph of a print that come from [other_start, other_end) of a paragraph of another article."""

    paragraph: int
    start: int
    end: int
    other: int
    other_paragraph: int
    other_start: int
    other_end: int


class Print(NamedTuple):
    """An article, and what of it is taken over."""

    paragraphs: list[str]
    taken: list[Taken]


class Newsroom:
    """Writes articles, always the same for one seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - made-up texts, no secrets

    def sentence(self) -> str:
        words = [self._random.choice(_WORDS) for _ in range(self._random.randint(9, 22))]
        if self._random.random() < 0.2:
            return f'"{" ".join(words[:-3]).capitalize()}," {" ".join(words[-3:])}.'
        return " ".join(words).capitalize() + "."

    def paragraph(self) -> list[str]:
        return [self.sentence() for _ in range(self._random.randint(1, 4))]

    def article(self) -> list[list[str]]:
        """A title and some paragraphs, as lists of sentences."""
        return [[self.sentence()], *(self.paragraph() for _ in range(self._random.randint(4, 9)))]

    def print_of(self, sources: dict[int, list[list[str]]], edit: str) -> Print:
        """A print of one or two articles. `edit` is cut, reorder, retitle, style, swap, mixed or embedded."""
        choice = self._random.choice
        numbers = list(sources)
        chosen = [(n, p) for n in (numbers[:2] if edit == "mixed" else numbers[:1]) for p in range(1, len(sources[n]))]
        if edit in {"cut", "mixed"}:
            chosen = [one for one in chosen if self._random.random() < 0.6] or chosen[:1]
        if edit in {"reorder", "mixed"}:
            self._random.shuffle(chosen)
        if edit == "embedded":
            chosen = [choice(chosen)]
        if edit != "retitle":
            chosen = [(numbers[0], 0), *chosen] if edit in {"style", "swap"} else chosen
        made = Print([] if edit in {"style", "swap"} else [self.sentence()], [])
        own = [" ".join(self.paragraph()) for _ in range(self._random.randint(3, 6))] if edit in {"embedded", "mixed"} else []
        for number, paragraph in chosen:
            if own and self._random.random() < 0.5:
                made.paragraphs.append(own.pop())
            self._take(made, number, paragraph, sources[number][paragraph], edit)
        return Print(made.paragraphs + own, made.taken)

    def _take(self, made: Print, number: int, paragraph: int, sentences: list[str], edit: str) -> None:
        first, last = 0, len(sentences)
        if edit == "cut" and len(sentences) > 1:
            first, last = (1, last) if self._random.random() < 0.5 else (0, last - 1)
        source = " ".join(sentences[first:last])
        other_start = len(" ".join(sentences[:first])) + (1 if first else 0)
        text = self._styled(source, edit)
        made.taken.append(Taken(len(made.paragraphs), 0, len(text), number, paragraph, other_start, other_start + len(source)))
        made.paragraphs.append(text)

    def _styled(self, text: str, edit: str) -> str:
        if edit == "style":
            text = text.replace(' "', " “").replace('"', "“", 1) if text.startswith('"') else text
            return " ".join(_SPELLINGS.get(word, word) for word in text.split())
        if edit == "swap":
            words = text.split()
            for place in range(6, len(words) - 4, 11):
                words[place] = "moreover"
            return " ".join(words)
        return text
