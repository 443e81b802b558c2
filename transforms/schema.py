"""Every table of the warehouse, declared once.

A table is a `NamedTuple`: its fields are the columns, their annotations the types, their texts the column docs. The Arrow schemas
(`transforms.arrow`), the docs inside the Parquet files, `datapackage.json`, `copydesk tables`, the data dictionary in docs/ and the
checks of `copydesk check` all derive from this module; nothing about a column is written anywhere else.

`str` is a string, `int` an int32 (an int64 with `BIG`), `float` a float32, `bool` a bool, `date` a date32, `datetime` a
timestamp[us, UTC], `tuple[str, ...]` a list<string>, a `Literal` a string that takes only those values; `| None` is nullable.
All offsets are Unicode code points into the article's clean text: its paragraphs joined by a blank line.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Any, Literal, NamedTuple

BIG = "int64"
SCHEMA_VERSION = 2
"""Version of the tables, raised once a release where a column or a table comes, goes or changes. 0.2.0 and before had 1 and did not say so.
What a change asks for besides stands in CONTRIBUTING.md ("To change a table")."""

type Format = Literal["text", "markdown", "html", "json", "csv", "parquet", "warc", "arc", "feed", "nitf", "newsml", "ninjs", "unknown"]
type Status = Literal["article", "duplicate", "rejected", "withdrawn"]
type Stage = Literal["plan", "read", "decode", "extract", "tag", "worker"]
type Reason = Literal[
    "not_regular", "unreadable", "unknown_format", "corrupt", "too_large", "too_deep", "undecodable", "no_text", "not_an_article", "bad_record",
    "worker_died", "internal_error",
]  # fmt: skip
type PublishedBasis = Literal["metadata", "url", "header", "dateline", "text", "filename", "config", "copy", "none"]
type Kind = Literal["story", "live", "listing", "other"]
TOLD: frozenset[Kind] = frozenset(("story", "live"))
"""The kinds that are tagged: their text tells of something. A listing's text is the beginnings of others."""
type AgencyBasis = Literal["credit", "author", "outlet", "copy"]
type Role = Literal["title", "standfirst", "byline", "dateline", "body", "crosshead", "caption", "credit", "correction", "boilerplate"]
type EntityType = Literal["PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE"]
type Gender = Literal["female", "male"]
type DateType = Literal["DATE", "TIME", "DURATION", "SET"]
type Granularity = Literal[
    "millennium", "century", "decade", "year", "half", "quarter", "season", "month", "week", "weekend", "day", "part_of_day", "hour", "minute",
    "second", "vague",
]  # fmt: skip
type AnchorBasis = Literal["absolute", "published", "discourse", "none"]
type SourceKind = Literal["direct", "indirect", "mixed"]
type Act = Literal["statement", "denial", "no_comment", "anonymity"]
type CueClass = Literal["speech", "attitude", "document"]
type SourceType = Literal["person", "organisation", "group", "anonymous", "document", "outlet", "none"]
type Resolution = Literal["explicit", "pronoun", "alias", "carried", "none"]
type CreditKind = Literal["dateline", "wire", "byline", "photo", "contributor", "first_published", "copyright"]
type AppliesTo = Literal["article", "image"]
type CopyKind = Literal["verbatim", "edited"]

type Per = Literal["record", "article", "warehouse", "run"]
"""What decides the rows of a table: the ledger of records, one article's bytes alone, all articles together, or the runs."""

type ArticleId = Annotated[str, "Article the row belongs to."]
type ParagraphIndex = Annotated[int, "Paragraph the row stands in."]
type CharStart = Annotated[int, "First code point in the clean text."]
type CharEnd = Annotated[int, "Code point after the last."]


class Input(NamedTuple):
    """One input record: the ledger of everything that was ever dropped into raw/, nothing missing."""

    input_id: Annotated[str, "Stable id of the record: hash of path, record and content_id."]
    path: Annotated[str, "File, relative to the folder that holds the warehouse where it is below it; `archive!member` in an archive."]
    record: Annotated[int, "Place of the record in its file, from 0; the last it had, where it is gone."]
    format: Annotated[Format, "What the record was read as."]
    sha256: Annotated[str, "SHA-256 of the record's bytes, decompressed."]
    n_bytes: Annotated[int, BIG, "Length of the record's bytes, decompressed."]
    content_id: Annotated[str, "Hash of the record's format, bytes and given metadata: equal records have the same. It is the id of the article made from it."]
    own_id: Annotated[str | None, "The record's own id, where it has one."]
    charset: Annotated[str | None, "Character encoding the record was decoded with."]
    status: Annotated[Status, "Article, duplicate (equal to one, or the same clean text of the same page), rejected (unusable), withdrawn (`copydesk forget`)."]
    gone: Annotated[bool, "True where the file, when it was last read, did not hold the record any more."]
    stage: Annotated[Stage | None, "Where a rejected record failed."]
    reason: Annotated[Reason | None, "Why a rejected record failed, as a code."]
    message: Annotated[str | None, "Why a rejected record failed and what to do about it."]
    article_id: Annotated[str | None, "Article made from the record, or from the one that it is a duplicate of."]
    run_id: Annotated[str, "Run that last worked on the record."]
    ingested_at: Annotated[datetime, "When that run took the record in."]


class Article(NamedTuple):
    """One article: what is known of it as a whole."""

    article_id: Annotated[str, "Stable id: hash of the record's format, bytes and given metadata."]
    path: Annotated[str, "Path of the record it is made from, as in `inputs`."]
    record: Annotated[int, "Place of that record in its file, from 0."]
    url: Annotated[str | None, "Address of the article."]
    domain: Annotated[str | None, "Site of the page: the host without www, m or amp before it."]
    outlet: Annotated[str | None, "Who published it, as its metadata says."]
    title: Annotated[str | None, "Headline; the text of the first paragraph."]
    authors: Annotated[tuple[str, ...], "Names of the writers, without agencies and desks; where no person is named, whoever signs in their place."]
    section: Annotated[str | None, "Section of the outlet."]
    language: Annotated[str | None, "ISO 639-1 code of the body's language."]
    language_score: Annotated[float | None, "Probability that the detector gives the language."]
    published_at: Annotated[datetime | None, "Instant of publication, where a time is known."]
    published_local: Annotated[str | None, "Time of publication as printed, where its zone is not known: ISO 8601, without a zone."]
    published_date: Annotated[date | None, "Day of publication, in the outlet's own time zone where known."]
    published_basis: Annotated[PublishedBasis, "What says so."]
    modified_at: Annotated[datetime | None, "Instant of the last change, where a time is known."]
    modified_date: Annotated[date | None, "Day of the last change, in the outlet's own time zone where known."]
    crawled_at: Annotated[datetime | None, "When the page was fetched, where that is told."]
    page_id: Annotated[str | None, "One id for all fetches of a page: hash of its normalised address. Null without one, and for a site's front page."]
    version: Annotated[int, "Place among the page's versions, from 1, in order of crawl, change or publication: fetches whose clean text differs."]
    is_latest: Annotated[bool, "True for the last version of a page, and for every article without a page: count these."]
    kind: Annotated[
        Kind | None,
        "What it is: a story; a live report; a list of other pages, as home and topic pages are; none of these, as goods and forums are. "
        "Only the first two are tagged. Null in older rows.",
    ]
    dateline_place: Annotated[str | None, "Place named in the dateline."]
    wire_agency: Annotated[str | None, "News agency whose copy this is."]
    wire_agency_basis: Annotated[
        AgencyBasis | None,
        "What says so: a credit, the author or the outlet of the article's own, or an agency's article that has most of its text.",
    ]
    n_paragraphs: Annotated[int, "Number of rows in `paragraphs`."]
    n_words: Annotated[int, "Number of words in all paragraphs."]
    text_sha256: Annotated[str, "SHA-256 of the clean text in UTF-8."]
    tagged: Annotated[
        bool, "False where the language has no taggers for entities and sources (dates may be tagged all the same), and for what is no story (nothing is)."
    ]
    pipeline_version: Annotated[str, "Version of copydesk that made the article's rows."]


class Paragraph(NamedTuple):
    """One paragraph of clean text with its role. The paragraphs of an article joined by a blank line are its clean text."""

    article_id: ArticleId
    paragraph_index: Annotated[int, "Place in the article, from 0."]
    role: Annotated[Role, "What the paragraph is in the article's layout."]
    text: Annotated[str, "The paragraph."]
    char_start: CharStart
    char_end: CharEnd
    n_words: Annotated[int, "Number of words."]


class Entity(NamedTuple):
    """One mention of a named entity."""

    article_id: ArticleId
    entity_index: Annotated[int, "Place among the article's mentions, from 0."]
    paragraph_index: ParagraphIndex
    sentence_index: Annotated[int, "Sentence of the paragraph the mention starts in, from 0."]
    char_start: CharStart
    char_end: CharEnd
    text: Annotated[str, "The mention as printed."]
    type: Annotated[EntityType, "OntoNotes type."]
    entity_id: Annotated[str, "One id for one thing, the same in every run and article: `place/PRK`, `person/kim-jong-un`."]
    name: Annotated[str, "Canonical name: the same in every row of an id."]
    country: Annotated[str | None, "ISO 3166-1 alpha-3 code of a country, its people or its seat of government: the same in every row of an id."]
    wikidata: Annotated[str | None, "Wikidata id, as in `names`."]
    method: Annotated[str, "What found the mention."]
    score: Annotated[float | None, "How sure the row is right, 0 to 1: a probability, calibrated on judged rows. Null in rows made before 0.3.0."]


class Name(NamedTuple):
    """One named thing: an id of `entities` with what is known of it. It follows from those rows and the directory, in whatever order they came."""

    entity_id: Annotated[str, "Id of the thing."]
    name: Annotated[str, "Canonical name, as in `entities`."]
    type: Annotated[EntityType, "What it is: of a country the land, not its people."]
    country: Annotated[str | None, "ISO 3166-1 alpha-3 code, as in `entities`."]
    wikidata: Annotated[str | None, "Wikidata id, for countries, agencies and international organisations."]
    geonameid: Annotated[int | None, "GeoNames id, for countries and the cities of the directory."]
    latitude: Annotated[float | None, "Degrees north."]
    longitude: Annotated[float | None, "Degrees east."]
    gender: Annotated[Gender | None, "Gender of a person, where the directory says it."]


class Date(NamedTuple):
    """One temporal expression, as TIMEX3, with the days it covers."""

    article_id: ArticleId
    date_index: Annotated[int, "Place among the article's temporal expressions, from 0."]
    paragraph_index: ParagraphIndex
    sentence_index: Annotated[int | None, "Sentence of the paragraph the expression starts in, from 0; null where copydesk 0.2.0 made the row."]
    char_start: CharStart
    char_end: CharEnd
    text: Annotated[str, "The expression as printed."]
    type: Annotated[DateType, "TIMEX3 type."]
    value: Annotated[str, "TIMEX3 value."]
    mod: Annotated[str | None, "TIMEX3 modifier (START, MID, END, APPROX, …)."]
    earliest: Annotated[date | None, "First day covered; null where unbounded."]
    latest: Annotated[date | None, "Last day covered; null where unbounded."]
    granularity: Annotated[Granularity, "Unit the expression speaks in."]
    anchor: Annotated[date | None, "Day that a relative expression was read against."]
    anchor_basis: Annotated[AnchorBasis, "Where the anchor comes from."]
    method: Annotated[str, "Rule that read the expression."]


class Source(NamedTuple):
    """One attribution: who said what, how, and through whom. A broken quote is several rows with one source_index."""

    article_id: ArticleId
    source_index: Annotated[int, "Place among the article's attributions, from 0."]
    piece: Annotated[int, "Place of this part of a broken quote, from 0."]
    paragraph_index: Annotated[int, "Paragraph the content stands in."]
    sentence_index: Annotated[int | None, "Sentence of the paragraph the content starts in, from 0; null where copydesk 0.2.0 made the row."]
    kind: Annotated[SourceKind, "Quoted, reported, or partly quoted."]
    act: Annotated[Act | None, "Whether it is a statement, a denial, no comment, or a wish not to be named; null where copydesk 0.2.0 made the row."]
    content_start: Annotated[int, "First code point of what was said."]
    content_end: Annotated[int, "Code point after its last."]
    content: Annotated[str, "What was said."]
    cue_start: Annotated[int | None, "First code point of the cue."]
    cue_end: Annotated[int | None, "Code point after its last."]
    cue: Annotated[str | None, "Words that mark the attribution: said, according to."]
    cue_class: Annotated[CueClass | None, "Speech, attitude or document."]
    source_start: Annotated[int | None, "First code point of the words that name the speaker."]
    source_end: Annotated[int | None, "Code point after their last."]
    source_text: Annotated[str | None, "The words that name the speaker."]
    source_role: Annotated[str | None, "The words that say what the speaker is, as printed: President, a spokesman for the ministry."]
    source_type: Annotated[SourceType, "Kind of speaker."]
    source_entity_id: Annotated[str | None, "The speaker in `entities`."]
    source_name: Annotated[str | None, "The speaker's canonical name."]
    resolution: Annotated[Resolution, "How the speaker was found."]
    relay_text: Annotated[str | None, "Words that name the outlet it came through."]
    relay_start: Annotated[int | None, "First code point of those words."]
    relay_end: Annotated[int | None, "Code point after their last."]
    relay_entity_id: Annotated[str | None, "The outlet in `entities`."]
    relay_name: Annotated[str | None, "The outlet's canonical name."]
    method: Annotated[str, "Rule that found the attribution."]
    score: Annotated[float | None, "How sure the row is right, from 0 to 1; null where copydesk 0.2.0 made the row."]
    statement_id: Annotated[str | None, "The statement that it prints; null where nothing is stated: no comment, a wish not to be named."]


class Statement(NamedTuple):
    """One thing said, in however many articles it is printed: attributions of one speaker with the same words, cut, or told in other words."""

    statement_id: Annotated[str, "Id: hash of the place of its first print."]
    content: Annotated[str, "What was said, in its longest print; ` … ` stands where a quote is broken."]
    kind: Annotated[SourceKind, "Quoted, reported, or partly quoted, in that print."]
    source_entity_id: Annotated[str | None, "The speaker, as in `sources`."]
    source_name: Annotated[str | None, "The speaker's canonical name, as in `sources`."]
    n_articles: Annotated[int, "Articles that print it; the versions of a page are one."]
    n_outlets: Annotated[int, "Outlets that print it, by name or else by site; articles of which neither is known are not counted."]
    first_article_id: Annotated[str | None, "The first article that printed it; null where nothing says which it is."]
    first_date: Annotated[date | None, "First day on which it is known to have been printed."]
    verbatim: Annotated[bool, "Every print has the same words, case and typography aside."]


class Credit(NamedTuple):
    """One provenance mark: a dateline, a wire or photo credit, a byline."""

    article_id: ArticleId
    credit_index: Annotated[int, "Place among the article's credits, from 0."]
    paragraph_index: ParagraphIndex
    char_start: CharStart
    char_end: CharEnd
    text: Annotated[str, "The mark as printed."]
    kind: Annotated[CreditKind, "What it credits."]
    agency: Annotated[str | None, "News agency, by its usual name."]
    person: Annotated[str | None, "Person credited."]
    place: Annotated[str | None, "Place of a dateline, or where the mark says the person worked."]
    role: Annotated[str | None, "What the person or agency did: writing, reporting, editing, photo, translation, …"]
    applies_to: Annotated[AppliesTo, "Whether the article or an image is credited."]


class Copy(NamedTuple):
    """One run of text that two articles share."""

    article_id: Annotated[str, "The later article."]
    paragraph_index: ParagraphIndex
    char_start: CharStart
    char_end: CharEnd
    other_article_id: Annotated[str, "The earlier article."]
    other_paragraph_index: Annotated[int, "Paragraph of the earlier article."]
    other_char_start: Annotated[int, "First code point in the earlier article's clean text."]
    other_char_end: Annotated[int, "Code point after the last."]
    n_words: Annotated[int, "Words of the later article in the run."]
    kind: Annotated[CopyKind, "The same words on both sides, case and typography aside; or edited."]
    in_quote: Annotated[bool, "The run stands inside quotation marks on both sides: shared words, no proof of copying."]


class Story(NamedTuple):
    """One article that prints a story which others print too. Words are those that are compared: not of bylines, credits and boilerplate."""

    story_id: Annotated[str, "The story's first article."]
    article_id: Annotated[str, "The article; of a page that has versions the last."]
    parent_article_id: Annotated[str | None, "The earlier article that it has most of its words from; null for the first."]
    order_known: Annotated[bool, "False where nothing says which came first: of a first article it or one that has it for its parent, else it or its parent."]
    n_words_copied: Annotated[int, "Its words that stand in earlier articles, each once, however many these are."]
    share_copied: Annotated[float, "Their share of its words."]
    share_of_parent_kept: Annotated[float | None, "Share of its parent's words that it prints; the rest it cut. Null for the first."]
    share_edited: Annotated[float | None, "Share, of the words that it has from its parent, that stand in runs with edits. Null for the first."]
    n_words_added: Annotated[int, "Its words that stand in no earlier article."]


class Run(NamedTuple):
    """One run that changed the warehouse."""

    run_id: Annotated[str, "Id of the run."]
    sequence: Annotated[int, "Place of the run among all of the warehouse, from 1: their order, whatever the clock said."]
    started_at: Annotated[datetime, "Start of the run."]
    finished_at: Annotated[datetime, "When its rows were ready to be committed."]
    pipeline_version: Annotated[str, "Version of copydesk."]
    command: Annotated[str, "What was run."]
    n_inputs: Annotated[int, BIG, "Records the run worked on."]
    n_articles: Annotated[int, BIG, "Of these, articles."]
    n_duplicates: Annotated[int, BIG, "Of these, duplicates."]
    n_rejected: Annotated[int, BIG, "Of these, rejected."]
    n_removed: Annotated[int, BIG, "Records that the run took out of the warehouse."]
    n_replaced: Annotated[int, BIG, "Records whose place another record has taken."]
    seconds_plan: Annotated[float, "Seconds spent finding what is new or changed."]
    seconds_transform: Annotated[float, "Seconds spent from bytes to rows."]
    seconds_copies: Annotated[float, "Seconds spent finding copies."]
    seconds_check: Annotated[float, "Seconds spent checking the new rows."]


class RunCount(NamedTuple):
    """The rows of one table after a run."""

    run_id: Annotated[str, "The run."]
    table: Annotated[str, "The table."]
    rows: Annotated[int, BIG, "Its rows after the run; of `run_counts` itself those of this run too."]


@dataclass(frozen=True, slots=True)
class Reference:
    """A foreign key: non-null values of `columns` stand in `target_columns` of `table`."""

    columns: tuple[str, ...]
    table: str
    target_columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """Offsets into an article's clean text, and the column that repeats the words there (None: the table does not repeat them)."""

    start: str
    end: str
    text: str | None
    article: str = "article_id"
    paragraph: str | None = "paragraph_index"


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its rows, its key, what decides its rows, what it refers to, and where its spans are."""

    name: str
    row: type[Any]
    key: tuple[str, ...]
    per: Per
    references: tuple[Reference, ...] = ()
    spans: tuple[Span, ...] = ()

    @property
    def description(self) -> str:
        """The row class's docstring."""
        return (self.row.__doc__ or "").strip()


_OF_ARTICLE = Reference(("article_id",), "articles", ("article_id",))
_IN_PARAGRAPH = Reference(("article_id", "paragraph_index"), "paragraphs", ("article_id", "paragraph_index"))
_TAG = Span("char_start", "char_end", "text")

TABLES: tuple[Table, ...] = (
    Table("inputs", Input, ("input_id",), "record", (_OF_ARTICLE, Reference(("run_id",), "runs", ("run_id",)))),
    Table("articles", Article, ("article_id",), "article"),
    Table("paragraphs", Paragraph, ("article_id", "paragraph_index"), "article", (_OF_ARTICLE,), (_TAG,)),
    Table("entities", Entity, ("article_id", "entity_index"), "article", (_IN_PARAGRAPH,), (_TAG,)),
    Table("names", Name, ("entity_id",), "warehouse"),
    Table("dates", Date, ("article_id", "date_index"), "article", (_IN_PARAGRAPH,), (_TAG,)),
    Table(
        "sources",
        Source,
        ("article_id", "source_index", "piece"),
        "article",
        (
            _IN_PARAGRAPH,
            Reference(("article_id", "source_entity_id"), "entities", ("article_id", "entity_id")),
            Reference(("article_id", "relay_entity_id"), "entities", ("article_id", "entity_id")),
            Reference(("statement_id",), "statements", ("statement_id",)),
        ),
        (
            Span("content_start", "content_end", "content"),
            Span("cue_start", "cue_end", "cue", paragraph=None),
            Span("source_start", "source_end", "source_text", paragraph=None),
            Span("relay_start", "relay_end", "relay_text", paragraph=None),
        ),
    ),
    Table(
        "statements",
        Statement,
        ("statement_id",),
        "warehouse",
        (
            Reference(("first_article_id",), "articles", ("article_id",)),
            Reference(("source_entity_id",), "names", ("entity_id",)),
        ),
    ),
    Table("credits", Credit, ("article_id", "credit_index"), "article", (_IN_PARAGRAPH,), (_TAG,)),
    Table(
        "copies",
        Copy,
        ("article_id", "char_start", "char_end", "other_article_id", "other_char_start", "other_char_end"),
        "warehouse",
        (
            _IN_PARAGRAPH,
            Reference(("other_article_id", "other_paragraph_index"), "paragraphs", ("article_id", "paragraph_index")),
        ),
        (
            Span("char_start", "char_end", None),
            Span("other_char_start", "other_char_end", None, "other_article_id", "other_paragraph_index"),
        ),
    ),
    Table(
        "stories",
        Story,
        ("article_id",),
        "warehouse",
        (
            _OF_ARTICLE,
            Reference(("story_id",), "stories", ("article_id",)),
            Reference(("parent_article_id",), "stories", ("article_id",)),
        ),
    ),
    Table("runs", Run, ("run_id",), "run"),
    Table("run_counts", RunCount, ("run_id", "table"), "run", (Reference(("run_id",), "runs", ("run_id",)),)),
)

TABLE: dict[str, Table] = {table.name: table for table in TABLES}
PER_ARTICLE: tuple[str, ...] = tuple(table.name for table in TABLES if table.per == "article")
"""Tables that one article's bytes alone decide."""
