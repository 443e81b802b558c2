"""The words that say what a source is, as printed: `President`, `the mayor of Oxford`, `a spokesman for the ministry`."""

from spacy.tokens import Doc, Span, Token

from transforms.schema import SourceType
from transforms.sources import grammar, labels
from transforms.sources.attribution import Attribution
from transforms.sources.speaker import Mentions, Speaker

_DESCRIBED: frozenset[SourceType] = frozenset({"person", "anonymous", "group"})
_PRONOUNS = frozenset({"PRON", "DET", "NUM"})
_ENDS_TITLE = frozenset({"NOUN", "PROPN", "ADJ"})
_HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "mx", "sir", "dame"})
_AMOUNTS = frozenset({"PERCENT", "CARDINAL", "MONEY", "QUANTITY"})
_AFTER = labels.NOUN_CLAUSES | {labels.ADVERBIAL_CLAUSE}


def role_of(one: Attribution, speaker: Speaker, mentions: Mentions) -> str | None:
    """The role that the words of an attribution's source tell."""
    head, source = one.head, one.source
    if head is None or source is None:
        return None
    if speaker.type not in _DESCRIBED or head.pos_ in _PRONOUNS:
        return None
    places = head.doc.char_span(source.start - one.base, source.end - one.base, alignment_mode="expand")
    if places is None or not places.start <= head.i < places.end:
        return None
    row = next((row for row in mentions.within(source) if row.entity_id == speaker.entity_id), None)
    name = head.doc.char_span(row.char_start - one.base, row.char_end - one.base, alignment_mode="expand") if row is not None else None
    if name is not None and _is_named(head, name):
        return _before(head.doc, places.start, name.start) or _apposition(head, name.end)
    return _description(head, places.start, places.end - 1, name.start if name is not None else None)


def _is_named(head: Token, name: Span) -> bool:
    """Whether the source's head is the name, or a title that the model has for a part of it."""
    return head.i < name.end and (head.i >= name.start or head.pos_ == "PROPN")


def _before(doc: Doc, first: int, last: int) -> str | None:
    """The title before a name: `Prime Minister | Han Wei`, `the mayor, | Jo Park`."""
    while last > first and doc[last - 1].is_punct:
        last -= 1
    if last > first and doc[last - 1].lower_.rstrip(".") in _HONORIFICS:
        last -= 1
    if last <= first or doc[last - 1].pos_ not in _ENDS_TITLE:
        return None
    return str(doc[first:last].text)


def _apposition(name: Token, after: int) -> str | None:
    """The apposition to a name: `Jo Park, | the mayor of Oxford`. The parts of a hyphened noun may be three of them: `co`, `-`, `founder`."""
    nouns = [one for one in grammar.children(name, labels.APPOSITION) if one.i >= after and one.pos_ == "NOUN"]
    if not nouns:
        return None
    first = last = nouns[0]
    for noun in nouns[1:]:
        if noun.i == last.i + 1 and not last.whitespace_:
            last = noun
    return _description(last, first.left_edge.i, last.right_edge.i, None)


def _description(noun: Token, first: int, last: int, name: int | None) -> str | None:
    """A noun with what describes it, up to the name or the clause that follows: `a spokesman for the ministry | who …`."""
    if noun.pos_ != "NOUN" or noun.ent_type_ in _AMOUNTS:
        return None
    clauses = [one.left_edge.i for one in noun.children if one.dep_ in _AFTER and one.i > noun.i]
    last = min([last, *(place - 1 for place in (*clauses, *(() if name is None else (name,))) if place > noun.i)])
    start, end = grammar.trimmed(noun, first, max(last, noun.i))
    return str(noun.doc[start : end + 1].text)
