"""Who a source is: ordered sieves, each of which decides only what those before it left open."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from spacy.tokens import Token

from transforms.languages.en.speech import PERSON_NOUNS
from transforms.model import Entities, Reference
from transforms.names.agencies import agency_named
from transforms.schema import Entity, Resolution, SourceType
from transforms.sources import grammar, labels
from transforms.sources.attribution import Attribution, Span
from transforms.sources.nouns import PLURAL_TAGS, short_name, type_of_noun

_RELATIVE = frozenset({"who", "which", "that", "whom"})
_PERSONAL = frozenset({"he", "she", "i", "him", "her", "his", "himself", "herself", "me", "my", "you"})
_PLURAL = frozenset({"they", "we", "their", "them", "our", "us", "those", "these"})
_NEUTER = frozenset({"it", "its", "itself"})
_PRONOUNS = _RELATIVE | _PERSONAL | _PLURAL | _NEUTER
_SINGULAR = _NEUTER | {"he", "she"}
_SEVERAL = frozenset({"they"})
_ENTITY_TYPES: dict[str, SourceType] = {"PERSON": "person", "NORP": "group", "LAW": "document", "WORK_OF_ART": "document"}
_SPOKEN_FOR = frozenset({"for", "of", "at"})


class Speaker(NamedTuple):
    """A source's type, entity and canonical name, and how they were found."""

    type: SourceType
    entity_id: str | None
    name: str | None
    resolution: Resolution
    role: str | None = None
    """The words that say what the source is, as printed."""


NOBODY = Speaker("none", None, None, "none")


def is_full_name(row: Entity) -> bool:
    """Whether a mention is a person's name and surname: whoever was told something is no outlet then (`told Kim Jong Un the peninsula …`)."""
    return row.type == "PERSON" and " " in row.text.strip()


class Mentions:
    """The entities of an article, looked up by where they stand."""

    def __init__(self, entities: Entities) -> None:
        """Sorts the rows once; look-ups are by place."""
        self._rows = sorted(entities.rows, key=lambda row: row.char_start)
        self._outlets = entities.outlets
        self._starts = [row.char_start for row in self._rows]
        self._references = sorted(entities.references)
        self._reference_starts = [one.start for one in self._references]
        self._by_id = {row.entity_id: row for row in reversed(self._rows)}

    def within(self, span: Span) -> Iterator[Entity]:
        """The mentions that a span meets, in order."""
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        for row in self._rows[first:]:
            if row.char_start >= span.end:
                return
            if row.char_end > span.start:
                yield row

    def at(self, place: int) -> Entity | None:
        """The mention that a code point belongs to."""
        return next(self.within(Span(place, place + 1)), None)

    def reference(self, span: Span) -> Entity | None:
        """The entity that a pronoun or description stands for which a span holds or is part of."""
        first = max(bisect_right(self._reference_starts, span.start) - 1, 0)
        meets: Iterator[Reference] = (one for one in self._references[first : first + 2] if one.start < span.end and span.start < one.end)
        found = next(meets, None)
        return self._by_id.get(found.entity_id) if found is not None else None

    def outlet(self, span: Span, name: str) -> str | None:
        """The entity of an outlet: the mention in its words, else one of the same name anywhere in the article."""
        here = next((one.entity_id for one in self.within(span) if self.is_outlet(one)), None)
        return here or self._outlets_by_name.get(name)

    def is_outlet(self, row: Entity) -> bool:
        """Whether a mention names an outlet."""
        return row.entity_id in self._outlets and not is_full_name(row)

    @cached_property
    def _outlets_by_name(self) -> dict[str, str]:
        return {one.name: one.entity_id for one in reversed(self._rows) if self.is_outlet(one)}


class Source(NamedTuple):
    """The head of a source's words, where it stands, and what is known of the article's speakers so far."""

    head: Token
    place: Span
    outlet: str | None
    mentions: Mentions
    before: Sequence[Speaker]
    pieces: Sequence[Span] = ()
    """What is said."""

    def place_of(self, token: Token) -> Span:
        """Where another token of the same parse stands."""
        start = self.place.start + token.idx - self.head.idx
        return Span(start, start + len(token))


type Sieve = Callable[[Source], Speaker | None]


def identify(one: Attribution, mentions: Mentions, before: Sequence[Speaker]) -> Speaker:
    """The speaker of an attribution: what the first sieve that knows says. `before` are the earlier speakers, the latest last."""
    if one.source is None or one.head is None:
        return NOBODY
    source = Source(one.head, one.place_of(one.head), one.outlet, mentions, before, one.pieces)
    return next((speaker for sieve in SIEVES if (speaker := sieve(source)) is not None), NOBODY)


def outlet(source: Source) -> Speaker | None:
    """An outlet that speaks for itself: `Xinhua reported`, `it said`."""
    if source.outlet is None:
        return None
    resolution: Resolution = "pronoun" if source.head.pos_ == "PRON" else "explicit"
    return Speaker("outlet", source.mentions.outlet(source.place, source.outlet), source.outlet, resolution)


def _is_pronoun(head: Token) -> bool:
    return head.pos_ in {"PRON", "DET"} and head.lower_ in _PRONOUNS


def antecedent(source: Source) -> Speaker | None:
    """`who`, `which`: the noun that the relative clause describes."""
    head = source.head
    if not _is_pronoun(head) or head.lower_ not in _RELATIVE:
        return None
    verb = head.head
    while verb.dep_ not in {labels.RELATIVE_CLAUSE, labels.ROOT} and verb.head.i != verb.i:
        verb = verb.head
    if verb.dep_ != labels.RELATIVE_CLAUSE:
        return Speaker("person" if head.lower_ == "who" else "none", None, None, "none")
    noun = verb.head
    row = _mention(source, noun)
    if row is not None:
        return Speaker(_type_of(row, noun, source.mentions), row.entity_id, row.name, "pronoun")
    return Speaker(type_of_noun(noun), None, short_name(noun), "none")


def pronoun(source: Source) -> Speaker | None:
    """What the entities say that a pronoun stands for."""
    referent = source.mentions.reference(source.place) if _is_pronoun(source.head) else None
    if referent is None or (source.head.lower_ in _SINGULAR and _names(source, referent.entity_id)):
        return None
    return Speaker(_type_of(referent, source.head, source.mentions), referent.entity_id, referent.name, "pronoun")


def speaker_before(source: Source) -> Speaker | None:
    """`he`, `she`, `it`, `they`: the last person, organisation or group that spoke."""
    lower = source.head.lower_
    if not _is_pronoun(source.head) or lower not in _SINGULAR | _SEVERAL:
        return None
    wanted = _WANTED.get(lower, ("person",))
    earlier = next((one for one in reversed(source.before) if one.type in wanted and one.name is not None and not _names(source, one.entity_id)), None)
    return earlier._replace(resolution="pronoun", role=None) if earlier is not None else None


_WANTED: dict[str, tuple[SourceType, ...]] = {
    **dict.fromkeys(_NEUTER, ("outlet", "organisation", "document")),
    **dict.fromkeys(_SEVERAL, ("group",)),
}
"""What kinds of speakers a pronoun can stand for; any other for a person."""


def _names(source: Source, entity_id: str | None) -> bool:
    """Whether the words said name somebody: `Byeon is a good man, he said` is not what Byeon said."""
    return entity_id is not None and any(row.entity_id == entity_id for piece in source.pieces for row in source.mentions.within(piece))


def named_before(source: Source) -> Speaker | None:
    """`he`, `she`: the only person named shortly before, where none has spoken."""
    if not _is_pronoun(source.head) or source.head.lower_ not in {"he", "she"}:
        return None
    rows = [row for row in source.mentions.within(Span(max(0, source.place.start - _NEAR), source.place.start)) if row.type == "PERSON"]
    if len({row.entity_id for row in rows}) != 1 or _names(source, rows[0].entity_id):
        return None
    return Speaker("person", rows[0].entity_id, rows[0].name, "pronoun")


_NEAR = 300
"""Letters before a pronoun in which a name stands that it can mean."""


def unknown_pronoun(source: Source) -> Speaker | None:
    """A pronoun of which nothing says whom it means."""
    if not _is_pronoun(source.head):
        return None
    lower = source.head.lower_
    return Speaker("person" if lower in _PERSONAL else "group" if lower in _PLURAL else "organisation", None, None, "none")


def mention(source: Source) -> Speaker | None:
    """The entity that the source's words name."""
    row = _mention(source, source.head)
    return Speaker(_type_of(row, source.head, source.mentions), row.entity_id, row.name, "explicit") if row is not None else None


def joint(source: Source) -> Speaker | None:
    """Several who speak together, who are none of them: `Japan and the European Union`."""
    head, place = source.head, source.place.start - source.head.idx
    others = [one for one in head.conjuncts if one.i > head.i and one.pos_ in {"NOUN", "PROPN"} and one.head.i >= head.i]
    if not others or grammar.child(head, labels.CONJUNCTION) is None:
        return None
    row = source.mentions.at(source.place.start)
    if row is not None and row.char_end > place + others[0].idx:
        return None
    return Speaker("group", None, str(head.doc[head.left_edge.i : others[-1].i + 1].text), "explicit")


def principal(source: Source) -> Speaker | None:
    """The organisation that a nameless spokesman speaks for: `a spokesman for Tidewell`, `a Tidewell spokeswoman`."""
    head = source.head
    if not head.lemma_.lower().startswith("spokes"):
        return None
    preps = (one for one in grammar.children(head, labels.PREP) if one.lower_ in _SPOKEN_FOR)
    after = (one for prep in preps for one in grammar.children(prep, labels.PREP_OBJECT))
    before = (one for one in grammar.children(head, labels.COMPOUND, labels.NOUN_MODIFIER, labels.OWNER) if one.i < head.i)
    rows = (source.mentions.at(source.place_of(one).start) for one in (*after, *before))
    row = next((row for row in rows if row is not None and row.type == "ORG"), None)
    return Speaker("organisation", row.entity_id, row.name, "alias") if row is not None else None


def known_outlet(source: Source) -> Speaker | None:
    """An outlet of the table that no entity is."""
    agency = agency_named(source.head.text) or agency_named(short_name(source.head))
    return Speaker("outlet", None, agency.name, "explicit") if agency is not None else None


def description(source: Source) -> Speaker | None:
    """What the entities say that a description stands for: `the president`."""
    referent = source.mentions.reference(source.place)
    return Speaker(_type_of(referent, source.head, source.mentions), referent.entity_id, referent.name, "alias") if referent is not None else None


def noun(source: Source) -> Speaker:
    """What the noun alone tells."""
    head = source.head
    return Speaker(type_of_noun(head), None, short_name(head), "explicit" if head.pos_ == "PROPN" else "none")


SIEVES: tuple[Sieve, ...] = (
    outlet,
    antecedent,
    pronoun,
    speaker_before,
    named_before,
    unknown_pronoun,
    joint,
    mention,
    principal,
    known_outlet,
    description,
    noun,
)
"""From the surest to the least sure."""


def _mention(source: Source, head: Token) -> Entity | None:
    """The entity that a noun is part of, or that stands in apposition to a title: `the mayor, Jo Park`."""
    row = source.mentions.at(source.place_of(head).start)
    if row is not None:
        return row
    for name in grammar.children(head, labels.APPOSITION):
        found = source.mentions.at(source.place_of(name).start) if name.pos_ == "PROPN" else None
        if found is not None and found.char_start <= source.place_of(_first_of_name(name)).start:
            return found
    return None


def _first_of_name(name: Token) -> Token:
    """The first capitalised word of an apposition: an entity that is only a part of it, as `Tua` of `Energias do Tua`, is not the one named."""
    inside = (one for one in name.subtree if one.i <= name.i and one.text[0].isupper())
    return next((one for one in inside if one.lemma_.lower() not in PERSON_NOUNS), name)


def _type_of(row: Entity, head: Token, mentions: Mentions) -> SourceType:
    """The type of a speaker that is an entity."""
    if mentions.is_outlet(row):
        return "outlet"
    if row.type == "GPE" and head.tag_ in PLURAL_TAGS and head.lower_ not in _NEUTER | _RELATIVE:
        return "group"
    return _ENTITY_TYPES.get(row.type, "organisation")
