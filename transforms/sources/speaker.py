"""Who a source is: its type, and the entity that its words, a pronoun or an earlier paragraph name."""

from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Token

from transforms.languages.en.speech import ANONYMOUS_NOUNS, ANONYMOUS_WORDING, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS
from transforms.model import Entities, Reference
from transforms.names.agencies import agency_named
from transforms.schema import Entity, Resolution, SourceType
from transforms.sources.found import Found, Span
from transforms.sources.outlets import is_news_noun

_RELATIVE = frozenset({"who", "which", "that", "whom"})
_PERSONAL = frozenset({"he", "she", "i", "him", "her", "his", "himself", "herself", "me", "my", "you"})
_PLURAL = frozenset({"they", "we", "their", "them", "our", "us", "those", "these"})
_NEUTER = frozenset({"it", "its", "itself"})
_COLLECTIVE = frozenset(
    "community crowd family majority many most none nobody opposition other others people police public some staff union world half percent few".split()  # noqa: SIM905
)
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


class Mentions:
    """The entities of an article, looked up by where they stand."""

    def __init__(self, entities: Entities) -> None:
        """Sorts the rows once; look-ups are by overlap."""
        self._rows = sorted(entities.rows, key=lambda row: row.char_start)
        self._outlets = entities.outlets
        self._references = sorted(entities.references)
        self._by_id = {row.entity_id: row for row in reversed(self._rows)}

    def within(self, span: Span) -> list[Entity]:
        """The mentions inside a span, in order."""
        return [row for row in self._rows if span.start <= row.char_start and row.char_end <= span.end]

    def at(self, place: int) -> Entity | None:
        """The mention that a code point belongs to."""
        return next((row for row in self._rows if row.char_start <= place < row.char_end), None)

    def reference(self, span: Span) -> Reference | None:
        """The pronoun or description with an entity that a span holds or is part of."""
        return next((one for one in self._references if one.start < span.end and span.start < one.end), None)

    def outlet(self, span: Span, name: str) -> str | None:
        """The entity of an outlet: the mention in its words, else one of the same name anywhere in the article."""
        outlets = [one for one in self._rows if one.entity_id in self._outlets]
        here = next((one for one in outlets if one.char_start < span.end and span.start < one.char_end), None)
        row = here or next((one for one in outlets if one.name == name), None)
        return row.entity_id if row is not None else None

    def is_outlet(self, row: Entity) -> bool:
        """Whether a mention names an outlet."""
        return row.entity_id in self._outlets

    def named(self, entity_id: str) -> Entity | None:
        """The first mention of an entity."""
        return self._by_id.get(entity_id)


def identify(found: Found, head: Span | None, mentions: Mentions, before: Sequence[Speaker]) -> Speaker:  # noqa: PLR0911  a cascade: the first that knows decides
    """The speaker of an attribution. `head` is where the source's head stands, `before` the earlier speakers, the latest last."""
    token = found.head
    if found.source is None or token is None or head is None:
        return NOBODY
    if found.outlet_name is not None and found.source is not None:
        return Speaker("outlet", mentions.outlet(head, found.outlet_name), found.outlet_name, "pronoun" if token.pos_ == "PRON" else "explicit")
    if token.pos_ in {"PRON", "DET"} and token.lower_ in _RELATIVE | _PERSONAL | _PLURAL | _NEUTER:
        return _of_pronoun(token, head, mentions, before)
    row = _mention(token, head, mentions)
    if row is not None:
        return Speaker(_type_of(row, token, mentions), row.entity_id, row.name, "explicit")
    principal = _spoken_for(token, head, mentions)
    if principal is not None:
        return Speaker("organisation", principal.entity_id, principal.name, "alias")
    agency = agency_named(token.text) or agency_named(short_name(token))
    if agency is not None:
        return Speaker("outlet", None, agency.name, "explicit")
    reference = mentions.reference(head)
    if reference is not None and (referent := mentions.named(reference.entity_id)) is not None:
        return Speaker(_type_of(referent, token, mentions), referent.entity_id, referent.name, "alias")
    return Speaker(_type_of_noun(token), None, short_name(token), "explicit" if token.pos_ == "PROPN" else "none")


def short_name(head: Token) -> str:
    """A noun with the words that stand before it, without article and owner: `senior White House officials`."""
    first = min((one.left_edge.i for one in head.children if one.i < head.i and one.dep_ in {"compound", "amod", "nmod", "nummod"}), default=head.i)
    return str(head.doc[first : head.i + 1].text)


def _mention(token: Token, head: Span, mentions: Mentions) -> Entity | None:
    """The entity that the source's head is part of, or that stands in apposition to a title: `the mayor, Jo Park`."""
    row = mentions.at(head.start)
    if row is not None:
        return row
    for name in token.children:
        if name.dep_ == "appos" and name.pos_ == "PROPN":
            first = _first_of_name(name)
            found = mentions.at(head.start + name.idx - token.idx)
            if found is not None and found.char_start <= head.start + first.idx - token.idx:
                return found
    return None


def _first_of_name(name: Token) -> Token:
    """The first capitalised word of an apposition: an entity that is only a part of it, as `Tua` of `Energias do Tua`, is not the one named."""
    inside = [one for one in name.subtree if one.i <= name.i and one.text[0].isupper()]
    return next((one for one in inside if one.lemma_.lower() not in PERSON_NOUNS), name)


def _spoken_for(token: Token, head: Span, mentions: Mentions) -> Entity | None:
    """The organisation that a nameless spokesman speaks for: `a spokesman for Tidewell`, `a Tidewell spokeswoman`."""
    if not token.lemma_.lower().startswith("spokes"):
        return None
    after = (one for prep in token.children if prep.dep_ == "prep" and prep.lower_ in _SPOKEN_FOR for one in prep.children if one.dep_ == "pobj")
    before = (one for one in token.children if one.i < token.i and one.dep_ in {"compound", "nmod", "poss"})
    rows = (mentions.at(head.start + one.idx - token.idx) for one in (*after, *before))
    return next((row for row in rows if row is not None and row.type == "ORG"), None)


def _of_pronoun(token: Token, head: Span, mentions: Mentions, before: Sequence[Speaker]) -> Speaker:
    lower = token.lower_
    if lower in _RELATIVE:
        return _of_antecedent(token, head, mentions)
    reference = mentions.reference(head)
    if reference is not None and (referent := mentions.named(reference.entity_id)) is not None:
        return Speaker(_type_of(referent, token, mentions), referent.entity_id, referent.name, "pronoun")
    wanted: tuple[SourceType, ...] = ("outlet", "organisation", "document") if lower in _NEUTER else ("person",)
    if lower in _NEUTER or lower in {"he", "she"}:
        earlier = next((one for one in reversed(before) if one.type in wanted), None)
        if earlier is not None:
            return earlier._replace(resolution="pronoun")
    if lower in _PERSONAL:
        return Speaker("person", None, None, "none")
    return Speaker("group" if lower in _PLURAL else "organisation", None, None, "none")


def _of_antecedent(token: Token, head: Span, mentions: Mentions) -> Speaker:
    """`who`, `which`: the noun that the relative clause describes."""
    verb = token.head
    while verb.dep_ not in {"relcl", "ROOT"}:
        verb = verb.head
    noun = verb.head
    if verb.dep_ != "relcl":
        return Speaker("person" if token.lower_ == "who" else "none", None, None, "none")
    place = Span(head.start + noun.idx - token.idx, head.start + noun.idx - token.idx + len(noun))
    row = _mention(noun, place, mentions)
    if row is not None:
        return Speaker(_type_of(row, noun, mentions), row.entity_id, row.name, "pronoun")
    return Speaker(_type_of_noun(noun), None, short_name(noun), "none")


def _is_person(lemma: str) -> bool:
    """`fisherman`, `congresswoman`, `spokesperson`."""
    return lemma.endswith(("man", "woman", "person", "men", "women")) and lemma not in {"woman", "human", "talisman", "ottoman"}


def _type_of(row: Entity, head: Token, mentions: Mentions) -> SourceType:
    """The type of a speaker that is an entity."""
    if mentions.is_outlet(row):
        return "outlet"
    if row.type == "GPE" and head.lower_ not in _NEUTER | _RELATIVE and head.tag_ in {"NNS", "NNPS"}:
        return "group"
    return _ENTITY_TYPES.get(row.type, "organisation")


def _type_of_noun(head: Token) -> SourceType:  # noqa: PLR0911  a cascade: the first that knows decides
    """The type of a speaker that no entity is known for."""
    lemma, words = head.lemma_.lower(), head.doc[head.left_edge.i : head.right_edge.i + 1].text.lower()
    if lemma in ANONYMOUS_NOUNS or any(wording in words for wording in ANONYMOUS_WORDING):
        return "anonymous"
    plural = head.tag_ in {"NNS", "NNPS"}
    if is_news_noun(head) or agency_named(short_name(head)) is not None:
        return "outlet"
    if lemma in DOCUMENT_NOUNS:
        return "document"
    if (
        (plural and (lemma in GROUP_NOUNS or lemma in PERSON_NOUNS or _is_person(lemma)))
        or head.ent_type_ in {"NORP", "PERCENT"}
        or head.pos_ in {"NUM", "ADJ", "DET"}
    ):
        return "group"
    if lemma in PERSON_NOUNS or _is_person(lemma) or head.ent_type_ == "PERSON":
        return "person"
    if lemma in GROUP_NOUNS:
        return "group" if lemma in _COLLECTIVE else "person"
    return "group" if plural and head.pos_ == "NOUN" else "organisation"
