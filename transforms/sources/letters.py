"""`a letter seen by AFP, in which she said …`, `the paper published an interview in which he said …`: an outlet beside the document someone speaks in."""

from collections.abc import Sequence

from spacy.tokens import Token

from transforms.languages.en.speech import CARRYING_VERBS, DOCUMENT_NOUNS, STATEMENT_NOUNS
from transforms.model import Parse
from transforms.sources.found import Found
from transforms.sources.outlets import Outlet

_REACH = 8
_BEFORE = frozenset({"by", "to", "in", "on", "with", "for", "from"})


def in_which(parse: Parse, found: Found, named: Sequence[Outlet]) -> Outlet | None:
    """The outlet that carried or got the document in which a statement stands."""
    which = _which(found.verb) if found.verb is not None and found.verb.doc is parse.doc else None
    if which is None:
        return None
    for outlet in named:
        first = which.sent.start
        if first <= outlet.first <= which.i and any(one.lemma_.lower() in STATEMENT_NOUNS | DOCUMENT_NOUNS for one in parse.doc[first : which.i]):
            before, after = parse.doc[max(outlet.first - 3, first) : outlet.first], parse.doc[outlet.last + 1]
            if any(one.lower_ in _BEFORE for one in before) or after.lemma_ in CARRYING_VERBS:
                return outlet
    return None


def _which(verb: Token) -> Token | None:
    """The `which` of an `in which` shortly before a verb of speech."""
    near = verb.doc[max(verb.i - _REACH, verb.sent.start + 1) : verb.i]
    return next((one for one in near if one.lower_ in {"which", "whom"} and one.nbor(-1).lower_ in {"in", "on", "during"}), None)
