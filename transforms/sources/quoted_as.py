"""`KCNA quoted Kim as saying …`, `Kim was quoted by KCNA as saying …`, `"…," it cited him as saying`: the inner statement, with its outlet."""

from collections.abc import Iterator

from spacy.tokens import Token

from transforms.languages.en.speech import ADDRESSING_VERBS, QUOTING_VERBS, SPEECH_VERBS
from transforms.model import Parse
from transforms.sources import grammar
from transforms.sources.found import Found, pieces_of, span_of, tokens_in
from transforms.sources.quotes import sentence_end, sentence_start


def find_quoted_as(parse: Parse) -> Iterator[Found]:
    """The statements that someone is quoted as making in a paragraph, without the outlet."""
    if " as " not in parse.paragraph.text:
        return
    for token in parse.doc[1:]:
        if _is_saying(token) and token.nbor(-1).lower_ == "as":
            verb = next((one for one in token.ancestors if one.pos_ == "VERB"), None)
            if verb is not None and verb.lemma_ in QUOTING_VERBS:
                found = _attributed(parse, verb, token)
                if found is not None:
                    yield found


def _is_saying(token: Token) -> bool:
    """`as saying`; `as warning` may be parsed as a noun."""
    if token.tag_ == "VBG":
        return token.lemma_ in SPEECH_VERBS
    return token.tag_ == "NN" and token.lower_.removesuffix("ing") in SPEECH_VERBS and token.lower_.endswith("ing")


def _attributed(parse: Parse, verb: Token, saying: Token) -> Found | None:
    doc = parse.doc
    passive = verb.tag_ == "VBN" and not grammar.child(verb, "dobj")
    speaker = _quoted(verb) if passive else grammar.child(verb, "dobj")
    if speaker is None:
        return None
    clause = _clause(saying)
    if clause is not None and clause.i > saying.i:
        places = grammar.indices(clause)
    else:
        start, end = sentence_start(parse, verb.idx), sentence_end(parse, verb.idx)
        words = {"dobj", "agent", "aux", "auxpass", "npadvmod"} | (set() if passive else {"nsubj", "nsubjpass"})
        own = {one.i for each in verb.children if each.dep_ in words or each.i == speaker.i for one in each.subtree}
        places = {one.i for one in tokens_in(doc, start, end)} - own - grammar.indices(saying) - {verb.i, saying.i - 1}
        if any(one > saying.i for one in places) and any(one < verb.i for one in places):
            places = {one for one in places if one < verb.i}
    pieces = pieces_of(parse, places)
    if not pieces:
        return None
    cue = (verb.i, saying.i) if saying.i - verb.i == 2 else (verb.i, verb.i)
    source = span_of(parse, *grammar.phrase(speaker, grammar.indices(verb) if speaker.is_ancestor(verb) else ()))
    return Found(pieces, span_of(parse, *cue), verb.lemma_.lower(), source, speaker, "quoted-as", base=parse.paragraph.char_start, verb=verb)


def _quoted(verb: Token) -> Token | None:
    """Who was quoted: of two subjects the nearer, the other belongs to the quoted words."""
    subjects = [one for one in verb.children if one.dep_ in {"nsubj", "nsubjpass"} and one.i < verb.i]
    return subjects[-1] if subjects else grammar.subject(verb)


def _clause(saying: Token) -> Token | None:
    """What follows the participle and was said: a clause, or an object that is nobody spoken to."""
    clause = grammar.child(saying, "ccomp")
    if clause is not None or saying.lemma_ not in ADDRESSING_VERBS:
        return clause or grammar.child(saying, "dobj")
    hearer = grammar.child(saying, "dobj")
    return next((one for one in hearer.children if one.dep_ in {"acl", "relcl"} and grammar.child(one, "mark")), None) if hearer is not None else None


def quoting_outlet(found: Found) -> Token | None:
    """Who passes a quoted statement on: the verb's subject, or the noun of its `by` phrase."""
    verb = found.verb
    if verb is None or found.method != "quoted-as":
        return None
    subject = _quoted(verb)
    if subject is None or found.head is None or subject.i == found.head.i:
        near = [*verb.children, *(two for one in verb.children if one.lower_ == "as" for saying in one.children for two in saying.children)]
        by = next((one for one in near if one.lower_ in {"by", "in", "on"} and one.dep_ in {"agent", "prep"}), None)
        return grammar.child(by, "pobj") if by is not None else _hearer(verb)
    return subject


def _hearer(verb: Token) -> Token | None:
    """`was quoted as telling the paper`."""
    saying = next((one for prep in grammar.children(verb, "prep") for one in prep.children if one.lemma_ in ADDRESSING_VERBS), None)
    return grammar.child(saying, "dobj", "dative") if saying is not None else None
