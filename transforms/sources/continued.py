"""An outlet that the sentence before named: `In the same interview he said …`, `“…,” Liu was quoted as saying`, `told the paper`."""

from collections.abc import Sequence

from spacy.tokens import Token

from transforms.languages.en.speech import OUTLET_NOUNS, STATEMENT_NOUNS
from transforms.model import Parse
from transforms.sources.found import Found, Span, span_of
from transforms.sources.quoted_as import quoting_outlet


def with_continued(parse: Parse, found: Sequence[Found], last: str | None) -> tuple[list[Found], str | None]:
    """The attributions of a paragraph with the outlets that only an earlier sentence names, and the name of the last outlet."""
    made: list[Found] = []
    for one in sorted(found, key=lambda each: each.cue or each.extent):
        continued = _continued(parse, one, last) if last is not None else one
        if continued.relay_name is not None or continued.outlet_name is not None:
            last = continued.relay_name or continued.outlet_name
        made.append(continued)
    return made, last


def _continued(parse: Parse, found: Found, last: str) -> Found:
    if found.relay_name is not None:
        return (
            found._replace(relay_name=last) if found.relay_name.lower() in OUTLET_NOUNS and found.relay is not None and _is_the(parse, found.relay) else found
        )
    if found.verb is None or found.verb.doc is not parse.doc or found.outlet_name is not None:
        return found
    if found.method == "quoted-as" and quoting_outlet(found) is None and found.cue is not None:
        return found._replace(relay=found.cue, relay_name=last)
    same = _same(found.verb)
    if same is None:
        return found
    phrase = span_of(parse, same.left_edge.i, same.i)
    return found.without(span_of(parse, same.left_edge.i - 1, same.i))._replace(relay=phrase, relay_name=last)


def _is_the(parse: Parse, relay: Span) -> bool:
    """Whether an outlet is called `the paper`: `a paper` is another."""
    return parse.paragraph.text[: relay.start - parse.paragraph.char_start].lower().endswith(("the ", "the same "))


def _same(verb: Token) -> Token | None:
    """The noun of `in the same interview`, in the sentence of a verb."""
    for one in verb.sent:
        noun = one.head
        if one.lower_ == "same" and one.i > verb.sent.start + 1 and one.i < noun.i and noun.pos_ == "NOUN" and noun.lemma_ in STATEMENT_NOUNS:
            before = [one.nbor(-2).lower_, one.nbor(-1).lower_]
            return noun if before[0] in {"in", "on", "during", "at"} and before[1] == "the" else None
    return None
