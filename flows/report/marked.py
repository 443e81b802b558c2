"""The text of an article with its tags laid over it, and what each tag says in words."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from flows.views.days import covered, day_of, spoken_date
from transforms.printable import in_place

type Row = dict[str, Any]

KINDS = {
    "person": "people", "org": "organisations", "place": "places", "name": "other names", "date": "days and times", "said": "what is said",
    "speaker": "who says it", "copied": "what others print too", "credit": "credits",
}  # fmt: skip
"""Kinds of tags, as filters call them."""
_OF_TYPE = {"PERSON": "person", "ORG": "org", "GPE": "place", "LOC": "place", "FAC": "place"}
TYPES = {
    "PERSON": "a person", "ORG": "an organisation", "GPE": "a country, city or state", "LOC": "a place", "NORP": "a nationality, religion or party",
    "FAC": "a building or site", "EVENT": "an event", "PRODUCT": "a product", "WORK_OF_ART": "a work with a title", "LAW": "a law or treaty",
    "LANGUAGE": "a language",
}  # fmt: skip
_ANCHORS = {"published": "counted from the day of publication", "discourse": "counted from a day that the text tells of"}
KINDS_OF_SPEECH = {"direct": "word for word", "indirect": "in other words", "mixed": "partly word for word"}
ACTS = {"denial": "a denial", "no_comment": "no comment", "anonymity": "a wish not to be named", "statement": "", None: ""}
CREDITS = {
    "dateline": "where and when it was written", "wire": "the agency whose text this is", "byline": "who wrote it", "photo": "whose picture",
    "contributor": "who contributed", "first_published": "where it was first published", "copyright": "whose rights",
}  # fmt: skip


class Tag(NamedTuple):
    """A tag: which code points it covers, of what kind it is, and what it says."""

    id: str
    kind: str
    start: int
    end: int
    head: str
    lines: tuple[str, ...]


class Stretch(NamedTuple):
    """A stretch of text under the same tags."""

    text: str
    tags: tuple[Tag, ...]
    starts: bool
    """Whether one of them begins here."""


class Marked(NamedTuple):
    """A paragraph with its tags."""

    role: str
    number: int
    stretches: Sequence[Stretch]


def marked(paragraphs: Sequence[Row], tags: Sequence[Tag]) -> Iterator[Marked]:
    """The paragraphs in order; tags that none covers are of no effect."""
    for paragraph in paragraphs:
        start, end = paragraph["char_start"], paragraph["char_end"]
        mine = [tag for tag in tags if tag.start < end and tag.end > start]
        edges = sorted({start, end, *(place for tag in mine for place in (tag.start, tag.end) if start < place < end)})
        text = in_place(paragraph["text"])
        stretches = []
        for first, last in pairwise(edges):
            here = tuple(tag for tag in mine if tag.start <= first and tag.end >= last)
            stretches.append(Stretch(text[first - start : last - start], here, any(max(tag.start, start) == first for tag in here)))
        yield Marked(paragraph["role"], paragraph["paragraph_index"], stretches)


def entity_tags(rows: Sequence[Row], names: Mapping[str, Row]) -> Iterator[Tag]:
    """What is named: who or what, of which country."""
    for row in rows:
        known = names.get(row["entity_id"], {})
        lines = [TYPES[row["type"]] + (f" · {row['country']}" if row["country"] else "")]
        lines.append(f"id {row['entity_id']}" + (f", Wikidata {known['wikidata']}" if known.get("wikidata") else ""))
        if row["score"] is not None:
            lines.append(f"{row['score']:.0%} sure of that")
        yield Tag(f"e{row['entity_index']}", _OF_TYPE.get(row["type"], "name"), row["char_start"], row["char_end"], row["name"], tuple(lines))


def date_tags(rows: Sequence[Row]) -> Iterator[Tag]:
    """Which day or time an expression means."""
    for row in rows:
        lines = [span] if (span := covered(row)) else []
        if row["anchor"] and row["anchor_basis"] in _ANCHORS:
            lines.append(f"{_ANCHORS[row['anchor_basis']]}: {day_of(row['anchor'])}")
        lines.append(f"TIMEX3 {row['type'].lower()} {row['value']}")
        yield Tag(f"d{row['date_index']}", "date", row["char_start"], row["char_end"], spoken_date(row), tuple(lines))


def source_tags(rows: Sequence[Row], outlet: str, prints: Mapping[str, int]) -> Iterator[Tag]:
    """What is said: by whom, how, through whom; and the words that name the speaker."""
    for row in rows:
        place = f"s{row['source_index']}-{row['piece']}"
        who = speaker(row)
        lines = [f"{KINDS_OF_SPEECH[row['kind']]}" + (f" · {row['source_role']}" if row["source_role"] else "")]
        lines.append(" → ".join([who, *([row["relay_name"] or row["relay_text"]] if row["relay_name"] or row["relay_text"] else []), outlet]))
        if (count := prints.get(row["statement_id"] or "", 0)) > 1:
            lines.append(f"printed by {count:,} articles")
        if row["score"] is not None:
            lines.append(f"{row['score']:.0%} sure")
        act = ACTS[row["act"]]
        yield Tag(place, "said", row["content_start"], row["content_end"], f"{who} says" + (f" ({act})" if act else ""), tuple(lines))
        if row["source_start"] is not None and row["piece"] == 0:
            yield Tag(f"w{row['source_index']}", "speaker", row["source_start"], row["source_end"], f"speaks: {who}", (_found(row),))


def speaker(row: Row) -> str:
    """Who says it, in the words that there are."""
    return str(row["source_name"] or row["source_text"] or {"anonymous": "somebody who is not named"}.get(row["source_type"], "nobody named"))


def _found(row: Row) -> str:
    return {
        "explicit": "named here", "pronoun": "told from a pronoun", "alias": "told from a description", "carried": "told from the sentences before",
        "none": "it is not known who",
    }[row["resolution"]]  # fmt: skip


def copied_tags(rows: Sequence[Row], article_id: str, others: Mapping[str, str]) -> Iterator[Tag]:
    """Runs of text that others print too: earlier ones, from whom they are, and later ones, who have them from here."""
    for number, row in enumerate(rows):
        mine = row["article_id"] == article_id
        side = "" if mine else "other_"
        other = others[row["other_article_id"] if mine else row["article_id"]]
        kind = "the same words" if row["kind"] == "verbatim" else "with edits"
        head = f"also in {other}"
        lines = (f"{row['n_words']} words, {kind}; that print is {'the earlier' if mine else 'the later'}",)
        yield Tag(f"c{number}", "copied", row[f"{side}char_start"], row[f"{side}char_end"], head, lines)


def credit_tags(rows: Sequence[Row]) -> Iterator[Tag]:
    """Marks that say whose work it is."""
    for row in rows:
        names = ", ".join(str(row[name]) for name in ("agency", "person", "place") if row[name])
        what = CREDITS[row["kind"]] if row["applies_to"] == "article" or row["kind"] == "photo" else f"{CREDITS[row['kind']]}, of an image"
        yield Tag(f"k{row['credit_index']}", "credit", row["char_start"], row["char_end"], names or row["text"], (what,))
