"""Contents that the parse cut in two, whole again: a subject with its verb, a condition with its clause, a sentence around `, she said,` on both sides."""

from collections.abc import Callable, Container, Iterable

from spacy.tokens import Doc, Token

from transforms.languages.en.speech import ADDRESSING_VERBS, PLAIN_VERBS, SPEECH_VERBS
from transforms.parse.quotations import DOUBLE
from transforms.sources import grammar, labels
from transforms.sources.attribution import Reading

_FINITE = grammar.FINITE | {"MD"}
_CONDITIONS = frozenset({"while", "when", "if", "although", "though", "because", "since", "unless", "whereas"})
_STOPS = frozenset({";", ":", "—", "–", "(", ")", "-", "--"}) | DOUBLE
_FARTHEST = 40
"""Words that may lie between a subject and its verb."""


def completed(reading: Reading) -> Reading:
    """The reading with the words that its content lost; a quotation is whole as it is."""
    cue = reading.cue
    if reading.quotes or cue is None or _goes_on(cue, cue.doc[min(reading.content)]):
        return reading
    for complete in _OF.get(reading.construction, ()):
        reading = complete(reading)
    return reading


def with_main_clause(reading: Reading) -> Reading:
    """`said that while the pier was old, | it was safe`: what only opens a sentence goes on to its main clause."""
    cue, last = reading.cue, max(reading.content)
    if cue is None or not _only_opens(cue.doc, min(reading.content), last):
        return reading
    comma = grammar.at(cue.doc, last + 1)
    if comma is None or comma.text != ",":
        return reading
    return reading._replace(content=reading.content | frozenset(range(last + 1, _end_of_clause(comma))))


def _only_opens(doc: Doc, first: int, last: int) -> bool:
    """Whether words are `that`, a conjunction and one clause."""
    opens = doc[first].lower_ == "that" and first < last and doc[first + 1].lower_ in _CONDITIONS
    return opens and sum(one.tag_ in _FINITE for one in doc[first : last + 1]) == 1


def on_both_sides(reading: Reading) -> Reading:
    """`The new engine, Ames said, | is priced at 90 dollars`: the half on the other side of the words that attribute."""
    cue, cued, named = reading.cue, reading.cue_words, reading.source_words
    if cue is None or cued is None or named is None:
        return reading
    left, right = min(cued.first, named.first), max(cued.last, named.last)
    doc, first = cue.doc, min(reading.content)
    if max(reading.content) < left and _opens(doc[first]) and not _has_verb(doc, reading.content):
        return reading._replace(content=reading.content | _half_behind(cue, right))
    if first > right and doc[first - 1].text == "," and _lacks_subject(reading.content, doc[first]):
        return reading._replace(content=reading.content | _half_before(cue, left))
    return reading


def _opens(word: Token) -> bool:
    """Whether a word opens a sentence, or stands behind a mark."""
    return bool(word.is_sent_start) or word.nbor(-1).is_punct


def _half_behind(cue: Token, right: int) -> frozenset[int]:
    """The rest of the clause behind the comma that closes an aside; not what the speaker goes on with: `, she said, adding that`."""
    comma, first = grammar.at(cue.doc, right + 1), grammar.at(cue.doc, right + 2)
    if comma is None or first is None or comma.text != ",":
        return frozenset()
    half = range(first.i, _end_of_clause(first))
    goes_on = first.sent.start > cue.i or first.tag_ == "VBG"
    return frozenset() if goes_on or not _has_verb(cue.doc, half) else frozenset(half)


def _half_before(cue: Token, left: int) -> frozenset[int]:
    """The nouns before the comma that opens an aside, back to the mark before them."""
    doc, start = cue.doc, cue.sent.start
    if left - 1 <= start or doc[left - 1].text != ",":
        return frozenset()
    words = range(max(start, left - _FARTHEST), left - 1)
    begin = next((place + 1 for place in reversed(words) if doc[place].text in _STOPS | {","}), words.start)
    half = range(begin, left - 1)
    named = any(doc[place].pos_ in grammar.NOMINAL for place in half)
    return frozenset(half) if named and not _has_verb(doc, half) else frozenset()


def with_subject(reading: Reading) -> Reading:
    """`said | the new engine, built by both, | would be quieter`: the subject that stands between the cue and its verb."""
    cue, cued, first = reading.cue, reading.cue_words, min(reading.content)
    if cue is None or cued is None or not _lacks_subject(reading.content, cue.doc[first]):
        return reading
    between = cue.doc[_start_of_clause(reading, cued.last + 1, first) : first]
    taken = reading.source_words is not None and any(place.i in reading.source_words.places for place in between)
    return reading if taken or not _can_be_subject(list(between)) else reading._replace(content=reading.content | {one.i for one in between})


def _goes_on(cue: Token, first: Token) -> bool:
    """`admitting the fears of its owners | added that …`: what the speaker goes on with."""
    return cue.tag_ == "VBG" and first.lemma_ in SPEECH_VERBS and first.tag_ in _FINITE


def _start_of_clause(reading: Reading, after: int, first: int) -> int:
    """Where what was said can start between the cue and its verb: at a `that`, of a verb of telling behind whom it was told."""
    words = reading.cue.doc[after:first] if reading.cue is not None else ()
    that = next((one.i for one in words if one.lower_ == "that" and one.dep_ == labels.MARKER), None)
    if that is not None or reading.lemma not in ADDRESSING_VERBS:
        return after if that is None else that
    hearer = next((one.i for one in words if one.pos_ in grammar.NOMINAL), first)
    return next((one.i for one in words if one.i > hearer and one.pos_ in {"DET", "PRON"}), first)


def _can_be_subject(words: list[Token]) -> bool:
    """Whether words are a noun phrase without a report or a mark of another clause; a time is none."""
    if len(words) > _FARTHEST or not any(one.pos_ in grammar.NOMINAL and one.ent_type_ not in grammar.TIMES for one in words):
        return False
    return not any(one.text in _STOPS or (one.tag_ in _FINITE and one.lemma_ in SPEECH_VERBS) for one in words)


def _lacks_subject(content: Container[int], first: Token) -> bool:
    """Whether a content begins with its verb."""
    if first.tag_ not in _FINITE:
        return False
    verb = first.head if first.dep_ in {labels.AUXILIARY, labels.PASSIVE_AUXILIARY} else first
    subject = grammar.own_subject(verb)
    return subject is None or subject.i not in content


def _has_verb(doc: Doc, content: Iterable[int]) -> bool:
    return any(doc[place].tag_ in _FINITE for place in content)


def _end_of_clause(first: Token) -> int:
    """The place behind a clause: its sentence's end, or a mark that parts it from the next."""
    end = min(first.sent.end, first.i + grammar.LONGEST)
    return next((one.i for one in first.doc[first.i + 1 : end] if one.text in _STOPS - DOUBLE), end)


def whole_clause(reading: Reading) -> Reading:
    """A reading after whose verb of saying the parse gives only a part of the clause: `said | Tokyo, in | resisting the rise, | had been foolish`."""
    cue, cued, named = reading.cue, reading.cue_words, reading.source_words
    if cue is None or cued is None or reading.lemma not in _CLAUSE_FOLLOWS or reading.construction not in _OF_PARTS:
        return reading
    first, last = min(reading.content), max(reading.content)
    after = grammar.at(cue.doc, cued.last + 1)
    if after is None or first < after.i or (named is not None and named.first <= after.i <= named.last):
        return reading
    opens = first > after.i and after.pos_ in _OPENS_CLAUSE and after.ent_type_ not in grammar.TIMES
    if first > after.i and not opens:
        return reading
    end = _end_of_predicate(reading, last)
    return reading._replace(content=reading.content | frozenset(range(after.i, max(last, end) + 1)))


_CLAUSE_FOLLOWS = PLAIN_VERBS - ADDRESSING_VERBS - {"warn", "promise", "report", "announce", "deny"}
"""Verbs of saying of which no object but a clause follows."""
_OF_PARTS = frozenset({"ccomp", "dobj", "dobj+", "prep", "prep+", "xcomp", "dobj-prep", "dobj-clause"})
_OPENS_CLAUSE = frozenset({"DET", "NOUN", "PROPN", "PRON", "NUM"})


def _end_of_predicate(reading: Reading, last: int) -> int:
    """The last word of the predicate that stands right behind a content without one: `said the six nations meeting in Paris | had agreed`."""
    cue = reading.cue
    if cue is None or any(grammar.is_finite(one) for one in cue.children if one.i in reading.content):
        return last
    following = next((one for one in cue.doc[last + 1 : last + 4] if not one.is_punct), None)
    if following is None or following.tag_ not in grammar.FINITE | {"MD"}:
        return last
    verb = following.head if following.dep_ in {labels.AUXILIARY, labels.PASSIVE_AUXILIARY} else following
    alone = grammar.own_subject(verb) is None and verb.dep_ != labels.CONJUNCT and cue.is_ancestor(verb)
    return min(verb.right_edge.i, last + grammar.LONGEST) if alone else last


_OF: dict[str, tuple[Callable[[Reading], Reading], ...]] = {
    "ccomp": (whole_clause, with_subject, with_main_clause, on_both_sides),
    "aside": (on_both_sides,),
    **dict.fromkeys(_OF_PARTS - {"ccomp"}, (whole_clause,)),
}
"""What may have been cut off in each construction."""
