"""The words that say what a source is, as printed: `President`, `the mayor of Oxford`, `a spokesman for the ministry`."""

from spacy.tokens import Doc, Token

from transforms.schema import SourceType
from transforms.sources import grammar
from transforms.sources.found import Span

_DESCRIBED: frozenset[SourceType] = frozenset({"person", "anonymous", "group"})
_PRONOUNS = frozenset({"PRON", "DET", "NUM"})
_ENDS_TITLE = frozenset({"NOUN", "PROPN", "ADJ"})
_HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "mx", "sir", "dame"})
_AMOUNTS = frozenset({"PERCENT", "CARDINAL", "MONEY", "QUANTITY"})
_AFTER = frozenset({"relcl", "acl", "advcl"})


def role_of(head: Token, source: Span, base: int, name: Span | None, kind: SourceType) -> str | None:
    """The role that a source's words tell. `name` is where the mention of its entity stands, `base` where its paragraph starts."""
    doc = head.doc
    words = doc.char_span(source.start - base, source.end - base, alignment_mode="expand")
    if kind not in _DESCRIBED or words is None or head.pos_ in _PRONOUNS or not words.start <= head.i < words.end:
        return None
    mention = doc.char_span(name.start - base, name.end - base, alignment_mode="expand") if name is not None else None
    if mention is not None and (head.i < mention.end and (head.i >= mention.start or head.pos_ == "PROPN")):
        return _before(doc, words.start, mention.start) or _apposition(head, mention.end)
    return _description(head, words.start, words.end - 1, mention.start if mention is not None else None)


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
    """The apposition to a name: `Jo Park, | the mayor of Oxford`."""
    described = next((one for one in grammar.children(name, "appos") if one.i >= after and one.pos_ == "NOUN"), None)
    return _description(described, described.left_edge.i, described.right_edge.i, None) if described is not None else None


def _description(noun: Token, first: int, last: int, name: int | None) -> str | None:
    """A noun with what describes it, up to the name or the clause that follows: `a spokesman for the ministry | who …`."""
    if noun.pos_ != "NOUN" or noun.ent_type_ in _AMOUNTS:
        return None
    clauses = [one.left_edge.i for one in noun.children if one.dep_ in _AFTER and one.i > noun.i]
    last = min([last, *(place - 1 for place in (*clauses, *(() if name is None else (name,))) if place > noun.i)])
    start, end = grammar.trimmed(noun, first, max(last, noun.i))
    return str(noun.doc[start : end + 1].text)
