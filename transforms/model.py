"""What the stages hand to one another: records, blocks, documents, parses, and the one exception that becomes a row."""

import hashlib
import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, NamedTuple

from transforms.languages.language import UNKNOWN, Language
from transforms.schema import (
    AppliesTo,
    Article,
    Credit,
    CreditKind,
    Date,
    Entity,
    EntityType,
    Format,
    Kind,
    Paragraph,
    PublishedBasis,
    Reason,
    Role,
    Source,
    Stage,
)

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc


class RejectedError(Exception):
    """An input that cannot become an article. It costs one row of `inputs`, never the run."""

    def __init__(self, stage: Stage, reason: Reason, message: str) -> None:
        """`message` says what is wrong and what to do about it."""
        super().__init__(message)
        self.stage: Stage = stage
        self.reason: Reason = reason
        self.message = message

    def __reduce__(self) -> tuple[type["RejectedError"], tuple[Stage, Reason, str]]:
        """Survives the way back from a worker process."""
        return (RejectedError, (self.stage, self.reason, self.message))


class Metadata(NamedTuple):
    """What is said about an article beside its text. Dates are as printed; `transforms.published` reads them."""

    id: str | None = None
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    language: str | None = None
    published: str | None = None
    crawled: str | None = None
    charset: str | None = None
    modified: str | None = None

    def over(self, other: "Metadata") -> "Metadata":
        """These values, and the other's where these are missing."""
        given = {name: value for name, value in self._asdict().items() if value}
        return other._replace(**given)


NOTHING_GIVEN = Metadata()


class Settings(NamedTuple):
    """What the user's configuration says of all records of a file, beside outlet and section, which stand in for metadata."""

    language: str | None = None
    """ISO 639-1: not to be detected."""
    timezone: str | None = None
    """IANA name of the zone in which times without one are printed."""
    published: str | None = None
    """The day, ISO 8601, that the file's place tells."""
    fields: tuple[tuple[str, str], ...] = ()
    """Names of fields in structured records that aliases don't have: (`title`, `Schlagzeile`)."""


NO_SETTINGS = Settings()
_FIRST_FIELDS = 10
"""Fields of `Metadata` that ids have always been made of. Later ones count where they have a value: old ids stay."""


@dataclass(frozen=True, slots=True)
class Record:
    """One input record as its container gave it: bytes that are not yet decoded, and what the container says of them."""

    path: str
    place: int
    format: Format
    content: bytes
    given: Metadata = NOTHING_GIVEN
    settings: Settings = NO_SETTINGS

    @property
    def n_bytes(self) -> int:
        """Number of bytes."""
        return len(self.content)

    @property
    def sha256(self) -> str:
        """SHA-256 of the bytes, in hex."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def input_id(self) -> str:
        """Stable id of the record: its place and its content."""
        return input_id(self.path, self.place, self.article_id)

    @property
    def article_id(self) -> str:
        """Stable id of the record's content, whatever its place: equal records are one article."""
        given = [*self.given[:_FIRST_FIELDS], *filter(None, self.given[_FIRST_FIELDS:])]
        told = (given, self.settings) if self.settings != NO_SETTINGS else given
        digest = hashlib.sha256(f"{self.format}\0{json.dumps(told)}\0".encode("utf-8", "surrogatepass"))
        digest.update(self.content)
        return digest.hexdigest()[:20]


def input_id(path: str, place: int, content_id: str) -> str:
    """Id of the record with a content at a place: two that stood there at different times are two."""
    return hashlib.sha256(f"{path}\0{place}\0{content_id}".encode("utf-8", "surrogatepass")).hexdigest()[:20]


def statement_id(article_id: str, source_index: int, piece: int) -> str:
    """Id of the statement whose first print is that attribution."""
    return hashlib.sha256(f"{article_id}\0{source_index}\0{piece}".encode()).hexdigest()[:20]


class Refusal(NamedTuple):
    """A record that its container could not give whole, with what there was of it."""

    record: Record
    error: RejectedError


class Decoded(NamedTuple):
    """A record's content as characters."""

    kind: Literal["text", "markdown", "html", "piece"]
    """A piece is HTML of the article alone, without a page around it."""
    text: str
    charset: str
    given: Metadata


class Hints(NamedTuple):
    """What the markup around a line says of it; of plain text it says nothing."""

    zone: Role | None = None
    """The role that its place names: a field of a header, a figcaption, an element of the class `byline`."""
    heading: int = 0
    """Level of the heading that it is, 0 where it is none."""
    item: bool = False
    """Whether it is an item of a list, a cell of a table or a preformatted line."""
    linked: float = 0.0
    bold: float = 0.0
    """Shares of the line that stand in links and in bold."""


NO_HINTS = Hints()


class Line(NamedTuple):
    """A paragraph as it stands in a text or page, before it has a role."""

    text: str
    hints: Hints = NO_HINTS


class Extract(NamedTuple):
    """What is read out of a decoded record: the lines of the article in reading order and the metadata found beside them."""

    lines: tuple[Line, ...]
    found: Metadata = NOTHING_GIVEN
    kind: Kind = "story"


class Block(NamedTuple):
    """A paragraph with its role, before its place in the article is known."""

    role: Role
    text: str


class Draft(NamedTuple):
    """An extract whose lines have their roles."""

    blocks: tuple[Block, ...]
    found: Metadata = NOTHING_GIVEN
    kind: Kind = "story"


@dataclass(frozen=True, slots=True)
class Document:
    """An article with its text laid out: from here on offsets are fixed."""

    article_id: str
    path: str
    metadata: Metadata
    paragraphs: tuple[Paragraph, ...]
    text: str
    marks: tuple["Mark", ...] = ()
    """Its provenance marks in order, found by `transforms.marks`."""
    language: Language = UNKNOWN
    """What is known of the language it is written in."""
    settings: Settings = NO_SETTINGS

    def in_language(self, language: Language) -> "Document":
        """The article, its language found."""
        return replace(self, language=language)


class Named(NamedTuple):
    """A name in the text: [start, end)."""

    start: int
    end: int
    text: str


class Credited(NamedTuple):
    """A person that a mark names, what it says the person did, and where."""

    person: str
    role: str | None
    place: str | None = None


class Mark(NamedTuple):
    """A provenance mark: a dateline, byline, wire or photo credit. A reader of lines gives offsets into the line, a `Document` into its text."""

    start: int
    end: int
    kind: CreditKind
    agencies: tuple[str, ...] = ()
    people: tuple[Credited, ...] = ()
    applies_to: AppliesTo = "article"
    place: str | None = None
    """A dateline's places as printed, with their regions."""
    places: tuple[Named, ...] = ()
    signature: Named | None = None
    """What stands in a dateline's brackets."""
    day: str | None = None
    """A dateline's day as printed."""
    paragraph_index: int = 0

    def in_article(self, paragraph: Paragraph) -> "Mark":
        """The same mark with offsets into the text of the article that the paragraph is of."""
        base = paragraph.char_start
        places = tuple(one._replace(start=base + one.start, end=base + one.end) for one in self.places)
        sign = self.signature._replace(start=base + self.signature.start, end=base + self.signature.end) if self.signature else None
        index = paragraph.paragraph_index
        return self._replace(start=base + self.start, end=base + self.end, places=places, signature=sign, paragraph_index=index)


class Published(NamedTuple):
    """When an article was published and what says so."""

    at: datetime | None
    date: date | None
    basis: PublishedBasis
    local: datetime | None = None
    """The printed time, where its zone is not known."""


class Change(NamedTuple):
    """When a page was last changed, and when it was fetched."""

    at: datetime | None
    day: date | None
    crawled_at: datetime | None


class Sentence(NamedTuple):
    """A sentence; offsets into the clean text."""

    start: int
    end: int


class Quotation(NamedTuple):
    """A quotation with its marks; offsets into the clean text."""

    start: int
    end: int
    opened: bool = True
    """False where the opening mark is missing."""
    closed: bool = True
    """False where the closing mark is missing: the quotation runs on in the next paragraph."""


_WHEREVER = 1 << 62
"""An end behind every text: sentences are compared by where they begin."""


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph with its sentences and quotations, in whatever language. Their offsets are into the clean text."""

    paragraph: Paragraph
    sentences: Sequence[Sentence]
    quotations: Sequence[Quotation]

    def sentence_index(self, place: int) -> int:
        """The index of the last sentence that begins at or before a place of the clean text; 0 before the first."""
        return max(0, bisect_right(self.sentences, (place, _WHEREVER)) - 1)

    def is_quoted(self, place: int) -> bool:
        """Whether a place of the clean text stands in a quotation."""
        return any(quotation.start <= place < quotation.end for quotation in self.quotations)


@dataclass(frozen=True, slots=True)
class Parse(Prose):
    """What the language model says of one paragraph. Token offsets are into the paragraph; add `paragraph.char_start`."""

    doc: "Doc"
    """Named entities always; tags, lemmas and dependencies only where `parsed`."""
    parsed: bool
    labels: Mapping[str, EntityType]
    """Types of entities by the model's labels."""


THRESHOLD = 0.45
"""How sure a row of `sources` must be to be written, unless a run asks for another threshold."""

type OutletKind = Literal["agency", "outlet", "platform"]


class Reference(NamedTuple):
    """A pronoun or a description ("he", "the president") and the entity it stands for. Offsets into the clean text."""

    start: int
    end: int
    entity_id: str
    kind: Literal["pronoun", "alias"]


class Entities(NamedTuple):
    """The mentions of an article, what refers to them, and which of them are outlets."""

    rows: Sequence[Entity]
    references: Sequence[Reference]
    outlets: Mapping[str, OutletKind]
    """Of each entity that is an outlet, agency or platform its kind, by `entity_id`."""


@dataclass(frozen=True, slots=True)
class Models:
    """Everything learned or slow to load, made once a process by `flows.nlp.models` and handed to the stages."""

    tagger: Mapping[str, "Pipeline"]
    """Named entities, by language."""
    parser: Mapping[str, "Pipeline"]
    """Tags, lemmas and dependencies, by language; run on a `Doc` that the tagger made."""
    languages: "DetectorFactory"
    """langdetect with its profiles loaded and its seed set."""
    threshold: float = THRESHOLD
    """How sure a row of `sources` must be to be written."""


class Rows(NamedTuple):
    """All rows of one article, by table."""

    articles: Sequence[Article]
    paragraphs: Sequence[Paragraph]
    entities: Sequence[Entity]
    dates: Sequence[Date]
    sources: Sequence[Source]
    credits: Sequence[Credit]
    charset: str
    own_id: str | None = None
    """The record's own id."""
