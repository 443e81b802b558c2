"""What the stages hand to one another: records, blocks, documents, parses, and the one exception that becomes a row."""

import hashlib
import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, NamedTuple

from transforms.schema import Article, Credit, Date, Entity, Format, Paragraph, PublishedBasis, Reason, Role, Source, Stage

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory
    from spacy.language import Language
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

    def over(self, other: "Metadata") -> "Metadata":
        """These values, and the other's where these are missing."""
        given = {name: value for name, value in self._asdict().items() if value}
        return other._replace(**given)


NOTHING_GIVEN = Metadata()


@dataclass(frozen=True, slots=True)
class Record:
    """One input record as its container gave it: bytes that are not yet decoded, and what the container says of them."""

    path: str
    place: int
    format: Format
    content: bytes
    given: Metadata = NOTHING_GIVEN

    @property
    def sha256(self) -> str:
        """SHA-256 of the bytes, in hex."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def input_id(self) -> str:
        """Stable id of the record's place, whatever its content."""
        return hashlib.sha256(f"{self.path}\0{self.place}".encode("utf-8", "surrogatepass")).hexdigest()[:20]

    @property
    def article_id(self) -> str:
        """Stable id of the record's content, whatever its place: equal records are one article."""
        digest = hashlib.sha256(f"{self.format}\0{json.dumps(self.given)}\0".encode("utf-8", "surrogatepass"))
        digest.update(self.content)
        return digest.hexdigest()[:20]


class Refusal(NamedTuple):
    """A record that its container could not give whole, with what there was of it."""

    record: Record
    error: RejectedError


class Decoded(NamedTuple):
    """A record's content as characters."""

    kind: Literal["text", "markdown", "html"]
    text: str
    charset: str
    given: Metadata


class Block(NamedTuple):
    """A paragraph before its place in the article is known."""

    role: Role
    text: str


class Draft(NamedTuple):
    """What extraction makes of a decoded record: the paragraphs in reading order and the metadata found in the page."""

    blocks: tuple[Block, ...]
    found: Metadata = Metadata()


@dataclass(frozen=True, slots=True)
class Document:
    """An article with its text laid out: from here on offsets are fixed."""

    article_id: str
    path: str
    metadata: Metadata
    paragraphs: tuple[Paragraph, ...]
    text: str


class Published(NamedTuple):
    """When an article was published and what says so."""

    at: datetime | None
    date: date | None
    basis: PublishedBasis


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

    tagger: Mapping[str, "Language"]
    """Named entities, by language."""
    parser: Mapping[str, "Language"]
    """Tags, lemmas and dependencies, by language; run on a `Doc` that the tagger made."""
    languages: "DetectorFactory"
    """langdetect with its profiles loaded and its seed set."""


class Rows(NamedTuple):
    """All rows of one article, by table."""

    articles: Sequence[Article]
    paragraphs: Sequence[Paragraph]
    entities: Sequence[Entity]
    dates: Sequence[Date]
    sources: Sequence[Source]
    credits: Sequence[Credit]
    charset: str
