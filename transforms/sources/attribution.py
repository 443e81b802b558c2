"""The nouns of this room: a passage, a reading of it (who could have said what), and an attribution (who did)."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from spacy.tokens import Token

from transforms.languages.en.speech import DOCUMENT_NOUNS, SPEECH_VERBS
from transforms.model import Parse, Quotation
from transforms.schema import Act, Entity, SourceKind
from transforms.sources import grammar, labels
from transforms.sources.outlets import Outlet, display_name, is_outlet_noun, outlet_at, outlets

_MISREAD = {"hop": "hope"}
"""Lemmas that the model has for other verbs: nobody hops that it will rain."""


class Span(NamedTuple):
    """[start, end) in the clean text."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Whether the other lies inside."""
        return self.start <= other.start and other.end <= self.end


class Words(NamedTuple):
    """A run of tokens of a passage: [first, last]."""

    first: int
    last: int

    @property
    def places(self) -> range:
        """The tokens' places."""
        return range(self.first, self.last + 1)

    def meets(self, other: "Words") -> bool:
        """Whether the two share a token."""
        return self.first <= other.last and other.first <= self.last


class Channel(NamedTuple):
    """The outlet that a statement came through: the words that name it, and its name."""

    words: Words
    name: str


class Reading(NamedTuple):
    """Who could have said what, by one construction: roles as tokens of the passage. The score says how likely it is."""

    construction: str
    cue: Token | None
    """Head of the words that attribute; None where a name, a dash or a colon does."""
    source: Token | None
    """Head of the words that name who said it."""
    content: frozenset[int]
    detail: str = ""
    """What tells one reading of a construction from another: the preposition, the kind of clause."""
    cued: Words | None = None
    """The cue's words, where they are not those around its head."""
    named: Words | None = None
    """The source's words, where they are not those that depend on its head."""
    quotes: tuple[Span, ...] = ()
    """The quotations that the content is, where it is quotations."""
    channel: Channel | None = None
    passes_on: Channel | None = None
    """The outlet that the source is, where it is one: what stands in its words, somebody else may have said."""
    secondhand: bool = False
    """Whether the wording itself tells that somebody passed it on: `was quoted as saying`."""
    quoter: Token | None = None
    """Head of the words for who did."""
    kind: SourceKind | None = None
    """Direct or indirect, where the layout or the wording decides, not the marks."""
    nests: bool = False
    """Whether it may stand inside another's words: `a bridge that they say | has driven away the fish`."""
    score: float = 1.0

    @property
    def extent(self) -> Words:
        """From the first to the last of its words."""
        roles = [words for words in (self.cue_words, self.source_words) if words is not None]
        first, last = min(self.content), max(self.content)
        return Words(min([first, *(one.first for one in roles)]), max([last, *(one.last for one in roles)]))

    def placed(self) -> "Reading":
        """The reading with the words of cue and source worked out."""
        return self._replace(cued=self.cue_words, named=self.source_words)

    @property
    def lemma(self) -> str:
        """The lemma of the cue; empty where it is no word."""
        lemma = "" if self.cue is None else str(self.cue.lemma_).lower()
        return _MISREAD.get(lemma, lemma)

    @property
    def cue_words(self) -> Words | None:
        """The tokens of the cue."""
        if self.cued is not None or self.cue is None:
            return self.cued
        return Words(*grammar.cue_phrase(self.cue))

    @property
    def source_words(self) -> Words | None:
        """The tokens that name the source."""
        if self.named is not None or self.source is None or self.cue is None:
            return self.named
        return Words(*grammar.named_by(self.cue, self.source))


class Traits(NamedTuple):
    """Of what kind an attribution is."""

    content: str = "quotation"
    cue: str = "none"
    mood: str = "plain"
    act: Act = "statement"
    size: int = 0
    """Words of the content."""
    edges: tuple[str, ...] = ()
    """What looks wrong about where it starts and ends."""
    form: str = ""
    """The tag of the cue's head."""


class Attribution(NamedTuple):
    """Who said what: content in pieces (each inside one paragraph), cue, source and relay in offsets of the clean text."""

    construction: str
    pieces: tuple[Span, ...]
    cue: Span | None
    lemma: str
    source: Span | None
    head: Token | None
    """Head of the source, in the parse of the paragraph that names it."""
    base: int
    """Where that paragraph starts in the clean text."""
    score: float
    relay: Span | None = None
    relay_name: str | None = None
    outlet: str | None = None
    """The outlet that the source itself is, where it is one."""
    kind: SourceKind | None = None
    quoted: bool = False
    """Whether it is a quotation: one without a speaker in the next paragraph is the same speaker's."""
    carried: bool = False
    """Whether the speaker comes from an earlier paragraph."""
    traits: Traits = Traits()

    def place_of(self, token: Token) -> Span:
        """Where a token of the source's paragraph stands."""
        return Span(self.base + token.idx, self.base + token.idx + len(token))


class Heard(NamedTuple):
    """The outlets that a paragraph leaves to the next: what `it` stands for, and what `the paper` and `the same interview` do."""

    teller: str | None = None
    carrier: str | None = None


NOTHING_HEARD = Heard()


class Passage:
    """A parsed paragraph: its tokens, sentences, quotations and outlets by place."""

    def __init__(self, parse: Parse, outlets: Sequence[Entity], heard: Heard = NOTHING_HEARD) -> None:
        """Offsets are into the paragraph; `outlets` are its mentions of outlets, `heard` those that the paragraphs before leave to it."""
        self._parse, self._mentions = parse, outlets
        self.doc, self.text, self.base, self.heard = parse.doc, parse.paragraph.text, parse.paragraph.char_start, heard
        self.role = parse.paragraph.role
        self._sentences = [one.start - self.base for one in parse.sentences]
        self._ends = [one.end - self.base for one in parse.sentences]
        self._starts = [token.idx for token in parse.doc]

    @cached_property
    def quotes(self) -> Sequence[Quotation]:
        """The paragraph's quotations in order."""
        return [one._replace(start=one.start - self.base, end=one.end - self.base) for one in self._parse.quotations]

    def quotes_near(self, span: Span) -> Iterator[Span]:
        """The quotations that touch a span of the clean text, as spans of it."""
        first = bisect_left(self._quote_ends, span.start - self.base)
        for quote in self.quotes[first:]:
            if quote.start > span.end - self.base:
                return
            yield Span(self.base + quote.start, self.base + quote.end)

    @cached_property
    def _quote_ends(self) -> Sequence[int]:
        return [quote.end for quote in self.quotes]

    @cached_property
    def outlets(self) -> Sequence[Outlet]:
        """The outlets it names in order."""
        return outlets(self._parse, self._mentions)

    @cached_property
    def quoted(self) -> frozenset[int]:
        """The places of the tokens inside its quotations, marks included."""
        return frozenset(place for quote in self.quotes for place in self.within(quote.start, quote.end))

    @cached_property
    def speech(self) -> frozenset[int]:
        """The places of its verbs of speech."""
        return frozenset(token.i for token in self.doc if token.pos_ == "VERB" and token.lemma_ in SPEECH_VERBS)

    def within(self, start: int, end: int) -> range:
        """The places of the tokens that share a code point with [start, end)."""
        first = max(bisect_right(self._starts, start) - 1, 0)
        if first < len(self.doc) and self._starts[first] + len(self.doc[first]) <= start:
            first += 1
        return range(first, max(first, bisect_left(self._starts, end)))

    def sentence_start(self, position: int) -> int:
        """Start of the sentence that a position stands in."""
        place = bisect_right(self._sentences, position) - 1
        return self._sentences[place] if place >= 0 else 0

    def sentence_end(self, position: int) -> int:
        """End of the sentence that a position stands in."""
        place = max(bisect_right(self._sentences, position) - 1, 0)
        return self._ends[place] if self._ends else len(self.text)

    def sentence(self, token: Token) -> range:
        """The places of the tokens of a token's sentence, or of what is near where no sentence of prose is so long."""
        places = self.within(self.sentence_start(token.idx), self.sentence_end(token.idx))
        return range(max(places.start, token.i - grammar.LONGEST), min(places.stop, token.i + grammar.LONGEST))

    def outlets_by(self, words: Words) -> Sequence[Outlet]:
        """The outlets named in the sentences that a run of tokens stands in."""
        if not self.outlets:
            return ()
        first, last = self.sentence(self.doc[words.first]).start, self.sentence(self.doc[words.last]).stop
        return self.outlets[bisect_left(self._outlet_firsts, first) : bisect_left(self._outlet_firsts, last)]

    @cached_property
    def _outlet_firsts(self) -> Sequence[int]:
        return [one.first for one in self.outlets]

    def span(self, words: Words) -> Span:
        """A run of tokens in offsets of the clean text."""
        start, end = self.doc[words.first], self.doc[words.last]
        return Span(self.base + start.idx, self.base + end.idx + len(end))

    def spans(self, places: Iterable[int]) -> Iterator[Span]:
        """Token places as spans of the clean text, one for each unbroken run."""
        return (self.span(Words(*run)) for run in grammar.runs(places))

    def outlet_of(self, head: Token, last: str | None) -> Channel | None:
        """The outlet that a noun or pronoun names; `last` is the one that an `it` or `the agency` stands for."""
        word = Words(head.i, head.i)
        if head.lower_ == "it":
            return Channel(word, last) if last is not None and _is_free(head) else None
        if head.lower_ == "which" and head.head.dep_ == labels.RELATIVE_CLAUSE:
            outlet = outlet_at(self.outlets_by(word), head.head.head)
            return Channel(word, display_name(self.doc, outlet)) if outlet is not None else None
        near = self.outlets_by(word)
        outlet = outlet_at(near, head)
        if outlet is None and last is not None and _is_the_outlet(head):
            return Channel(word, last)
        if outlet is None and head.lemma_.lower() in DOCUMENT_NOUNS:
            # `The Caixin report quoted a manager as saying`
            outlet = next((one for one in near if head.is_ancestor(self.doc[one.last])), None)
        return Channel(Words(outlet.first, outlet.last), display_name(self.doc, outlet)) if outlet is not None else None


def _is_the_outlet(head: Token) -> bool:
    """`Xinhua carried the speech. …, | the agency | reported`."""
    return is_outlet_noun(head) and any(one.lower_ == "the" for one in head.children)


def _is_free(it: Token) -> bool:
    """Whether an `it` can stand for an outlet: not in `a plan it says …`."""
    return it.head.dep_ not in labels.NOUN_CLAUSES and (it.i == 0 or it.nbor(-1).pos_ != "NOUN")
