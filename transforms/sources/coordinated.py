"""`The budget will grow, Cole said, and the council will hire teachers.`: the second clause is Cole's too."""

from collections.abc import Sequence

from spacy.tokens import Token

from transforms.languages.en.speech import SPEECH_VERBS
from transforms.model import Parse
from transforms.sources import grammar
from transforms.sources.found import Found, Span, span_of
from transforms.sources.indirect import is_sure

_JOINING = frozenset({"and", "but"})
_AFTER_CLAUSE = frozenset({"ccomp", "aside"})


def with_second_clauses(parse: Parse, found: Sequence[Found]) -> list[Found]:
    """The attributions whose cue follows its content, with the clause that is joined to it behind the cue."""
    return [_with_second_clause(parse, one, found) for one in found]


def _with_second_clause(parse: Parse, found: Found, others: Sequence[Found]) -> Found:
    verb = found.verb
    if verb is None or verb.doc is not parse.doc or found.method not in _AFTER_CLAUSE or found.cue is None or found.cue.start < found.extent.end:
        return found
    clause = next((one for one in verb.children if _is_joined(one, verb)), None)
    if clause is None:
        return found
    words = span_of(parse, *grammar.phrase(clause))
    words = Span(words.start, max(words.end, _end(parse, clause)))
    if any(_speaks(one, found, words) for one in others):
        return found
    return found._replace(pieces=(*found.pieces, words))


def _is_joined(clause: Token, verb: Token) -> bool:
    """Whether a clause with a subject of its own hangs on the cue behind `, and`."""
    if clause.dep_ != "conj" or clause.i < verb.i or clause.pos_ not in grammar.VERBAL or grammar.own_subject(clause) is None:
        return False
    edge = clause.left_edge.i
    doc = clause.doc
    return edge >= 2 and doc[edge - 1].lower_ in _JOINING and doc[edge - 2].text == ","


def _end(parse: Parse, clause: Token) -> int:
    """The end of the clause with a closing mark, without its full stop."""
    last = clause.right_edge
    return span_of(parse, last.i, last.i).end


def _speaks(other: Found, found: Found, words: Span) -> bool:
    """Whether the clause has a speaker of its own, or is quoted by somebody else."""
    if other is found or other.cue is None or other.method == "according-to":
        return False
    return (words.holds(other.cue) and other.lemma in SPEECH_VERBS and is_sure(other)) or any(
        words.holds(piece) for piece in other.pieces if other.source != found.source and other.method.startswith("quote")
    )
