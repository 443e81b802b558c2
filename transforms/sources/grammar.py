"""What the rules ask of a dependency parse: the subject of a verb, the words of a noun phrase, the words of a cue."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token

from transforms.languages.en.speech import BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS, SPEECH_VERBS
from transforms.sources import labels

VERBAL = frozenset({"VERB", "AUX"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
TIMES = frozenset({"DATE", "TIME"})
_SHARED_SUBJECT = frozenset({labels.OPEN_CLAUSE, labels.ADVERBIAL_CLAUSE, labels.PREP_CLAUSE, labels.PREP, labels.CONJUNCT})
_TRIMMED = frozenset(",;:-–—\"'“”‘’«».?!…``''()[]<>") | {"--", "``", "''", "..."}
_PAUSES = frozenset({",", "–", "—", "-", "--"})
_BESIDE_VERB = frozenset({labels.AUXILIARY, labels.PASSIVE_AUXILIARY, labels.NEGATION, labels.PARTICLE, labels.ADVERB})
_OF_CUE = frozenset({"AUX", "PART", "ADP", "ADV"})
_AFTER_NAME = frozenset({labels.PREP, labels.NOUN_CLAUSE, labels.ADVERBIAL_CLAUSE})
HYPHENS = frozenset({"-", "‐", "‑"})
_HOPS = 6
_OPENED_BY = {",": ",", ")": "(", ">": "<"}
_ASIDE = 40
"""Words of what is set off from a subject at most."""
LONGEST = 250
"""Tokens of a sentence on either side of one of its words: what is longer is no sentence of prose."""


def children(token: Token, *deps: str) -> Iterator[Token]:
    """The dependents of a token with one of these relations, in order."""
    return (child for child in token.children if child.dep_ in deps)


def child(token: Token, *deps: str) -> Token | None:
    """The first dependent with one of these relations."""
    return next(children(token, *deps), None)


def own_subject(verb: Token) -> Token | None:
    """The subject that depends on the verb itself."""
    return next((one for one in verb.children if one.dep_ in labels.SUBJECTS), None)


def subject(verb: Token) -> Token | None:
    """Who does what the verb says: its subject, or the one it shares with the verb or noun it hangs on."""
    verb = reported_with(verb) or verb
    for _ in range(_HOPS):
        found = own_subject(verb)
        if found is not None:
            return found
        if verb.dep_ in labels.NOUN_CLAUSES and verb.tag_ != "VBN":
            return verb.head
        if _admits(verb):
            verb = verb.head
        elif verb.head.i == verb.i or verb.dep_ not in _SHARED_SUBJECT:
            return _name_before(verb)
        elif (ending := _shared(verb)) is not verb:
            return ending
        else:
            verb = verb.head
    return None


def _admits(verb: Token) -> bool:
    """`the minister, admitting delays, added that …`, parsed as if he admitted that he added."""
    return verb.dep_ == labels.CLAUSE and verb.head.tag_ == "VBG" and verb.tag_ in {"VBD", "VBZ"}


def _shared(verb: Token) -> Token | None:
    """The subject that a verb without one takes from its head's object, or None where it has none; the verb itself where it shares its head's."""
    head = verb.head
    if verb.dep_ == labels.OPEN_CLAUSE and (controller := child(head, labels.OBJECT)) is not None and controller.i < verb.i:
        return controller
    if verb.dep_ == labels.ADVERBIAL_CLAUSE and verb.tag_ in FINITE:
        return None
    if verb.dep_ == labels.PREP:
        if verb.lower_ == "as" and own_subject(head) is not None and not is_passive(head):
            # `KCNA quoted Kim as saying`: Kim says
            return child(head, labels.OBJECT) or own_subject(head)
        if head.pos_ not in VERBAL:
            return None
    return verb


def reported_with(verb: Token) -> Token | None:
    """The verb of speech that a second one goes on from, where the parse hangs it on what was said: `said he would pay, | adding that`."""
    clause, outer = verb.head, verb.head.head
    if not {verb.lemma_, outer.lemma_} <= SPEECH_VERBS or clause.dep_ != labels.CLAUSE or not outer.i <= clause.i < verb.i:
        return None
    if own_subject(verb) is not None:
        return None
    if verb.tag_ == "VBG":
        return outer if verb.dep_ == labels.ADVERBIAL_CLAUSE and verb.doc[verb.left_edge.i - 1].text in _PAUSES else None
    joined = verb.dep_ == labels.CONJUNCT and child(clause, labels.CONJUNCTION) is not None
    same = verb.tag_ == outer.tag_ or {verb.tag_, outer.tag_} == {"VBD", "VBN"}
    return outer if joined and same and clause.tag_ not in {verb.tag_, outer.tag_} else None


def _name_before(verb: Token) -> Token | None:
    """The noun before a finite verb that the parse gave to something else: `In her letter Jo Park wrote`, `voters going to the polls say`."""
    if verb.i == 0 or not is_finite(verb):
        return None
    name = verb.nbor(-1)
    if name.pos_ == "PROPN" and name.dep_ == labels.APPOSITION:
        return name
    return _noun_phrase_at(verb) if verb.lemma_ in SPEECH_VERBS else None


def _noun_phrase_at(verb: Token) -> Token | None:
    """The head of the noun phrase that ends before a verb."""
    first, place = verb.sent.start, _before_asides(verb)
    head = verb.doc[place]
    if head.pos_ not in NOMINAL or place < first:
        return None
    while head.head.i < head.i and not _begins_anew(head) and (head.head.pos_ in NOMINAL | {"ADP"} or head.head.dep_ in labels.NOUN_CLAUSES):
        head = head.head
    return head if head.pos_ in NOMINAL else None


def _before_asides(verb: Token) -> int:
    """The place of the word before a verb, its adverbs and what is set off from its subject: `Jo Park | (Lab.), meanwhile, who is 40, | said`."""
    doc, first, place = verb.doc, verb.sent.start, verb.i - 1
    while place > first:
        if doc[place].pos_ in {"ADV", "AUX"} or doc[place].ent_type_ in TIMES:
            place -= 1 + (doc[place - 1].text == ",")
        elif (opening := _OPENED_BY.get(doc[place].text)) is not None:
            place = next((each for each in range(place - 1, max(first, place - _ASIDE), -1) if doc[each].text == opening), first) - 1
        else:
            break
    return place


def _begins_anew(name: Token) -> bool:
    """Whether a name behind a comma is no part of what stands before it: `Despite what he wrote about Clinton, | Cross | said`."""
    return name.i == name.left_edge.i and name.i > 0 and name.nbor(-1).text == "," and child(name.head, labels.CONJUNCTION) is None


def is_passive(verb: Token) -> bool:
    """Whether the verb is in the passive voice."""
    return any(one.dep_ in {labels.PASSIVE_SUBJECT, labels.PASSIVE_AUXILIARY} for one in verb.children)


def agent(verb: Token) -> Token | None:
    """The noun of a passive's `by` phrase."""
    by = child(verb, labels.AGENT)
    return child(by, labels.PREP_OBJECT) if by is not None else None


def indices(token: Token) -> set[int]:
    """The places of a token and all that depends on it, as far as a sentence of prose goes."""
    return set(range(*_extent(token)))


def _extent(token: Token) -> tuple[int, int]:
    """The first place of what depends on a token, and the one after the last."""
    return max(token.left_edge.i, token.i - LONGEST), min(token.right_edge.i, token.i + LONGEST) + 1


def runs(places: Iterable[int]) -> list[tuple[int, int]]:
    """Unbroken runs [first, last] of token places."""
    found: list[tuple[int, int]] = []
    for place in sorted(places):
        if found and place == found[-1][1] + 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found


def phrase(head: Token, without: Iterable[int] = ()) -> tuple[int, int]:
    """The unbroken run of a head's subtree that holds the head, its edges rid of marks: [first, last]."""
    first = last = head.i
    barred, (left, after) = frozenset(without), _extent(head)
    while first > left and first - 1 not in barred:
        first -= 1
    while last + 1 < after and last + 1 not in barred:
        last += 1
    return trimmed(head, first, last)


def trimmed(anchor: Token, first: int, last: int) -> tuple[int, int]:
    """A run of tokens without marks at its edges; a closing bracket stays with its opening one."""
    doc = anchor.doc
    while first < last and doc[first].text in _TRIMMED:
        first += 1
    while last > first and doc[last].text in _TRIMMED and not _closes_bracket(doc, first, last):
        last -= 1
    return first, last


def _closes_bracket(doc: Doc, first: int, last: int) -> bool:
    return doc[last].text == ")" and any(one.text == "(" for one in doc[first:last])


def is_(token: Token | None, *words: str) -> bool:
    """Whether a token is there and is one of these words, in whatever case."""
    return token is not None and token.lower_ in words


def at(doc: Doc, place: int) -> Token | None:
    """The token at a place; None beyond the ends."""
    return doc[place] if 0 <= place < len(doc) else None


def named_by(cue: Token, head: Token) -> tuple[int, int]:
    """The words of a cue's source, without the cue's own where the parse hangs them below it: [first, last]."""
    return phrase(head, indices(cue) if head.i == cue.i or head.is_ancestor(cue) else (cue.i,))


def shortened(head: Token, last: int) -> int:
    """The last place of a source that follows its verb: `said Mr. Kamin, speaking …` ends before the comma; an apposition or `, who …` stays."""
    for one in head.children:
        first = one.left_edge.i
        if one.tag_ == "VBG" and one.lemma_ in SPEECH_VERBS and head.i < first == one.i <= last:
            return int(first - 1)
        if one.dep_ in _AFTER_NAME and head.i < first <= last and head.doc[first - 1].text == ",":
            return int(first - 2)
    return last


def cue_phrase(verb: Token) -> tuple[int, int]:
    """The verb with the auxiliaries, negation and particle that stand next to it: [first, last]; of any other cue the word."""
    if verb.pos_ not in VERBAL:
        return verb.i, verb.i
    near = {one.i for one in verb.children if one.dep_ in _BESIDE_VERB and one.pos_ in _OF_CUE}
    first = last = verb.i
    while first - 1 in near:
        first -= 1
    while verb.doc[first].pos_ == "ADV" and first < verb.i:
        first += 1
    while last + 1 in near and verb.doc[last + 1].dep_ == labels.PARTICLE:
        last += 1
    return first, last


def clause_words(head: Token, taken: set[int]) -> frozenset[int]:
    """The words of a clause or an object but those taken by others, without what the speaker goes on with."""
    return frozenset((indices(head) | _hyphenated(head)) - taken - _next_reports(head))


def _hyphenated(clause: Token) -> set[int]:
    """The words of the sibling that a hyphen makes one with a clause's verb: the parse has three for `the town had re-asserted`."""
    doc, last = clause.doc, clause.right_edge.i
    if clause.dep_ != labels.CLAUSE or last + 2 >= len(doc) or doc[last + 1].text not in HYPHENS:
        return set()
    return set(range(last + 1, doc[last + 2].right_edge.i + 1)) if doc[last + 2].head.i == clause.head.i else set()


def _next_reports(clause: Token) -> set[int]:
    """The words of a clause with which the speaker, not the clause, goes on: `said he would pay, | adding that …`."""
    if clause.dep_ != labels.CLAUSE:
        return set()
    following = next((one for one in clause.children if one.i > clause.i and (reported_with(one) is not None or _goes_on(one))), None)
    if following is None:
        return set()
    first = following.left_edge.i
    return set(range(first - (clause.doc[first - 1].dep_ == labels.CONJUNCTION), clause.right_edge.i + 1))


def _goes_on(verb: Token) -> bool:
    """Whether a verb behind `and` is the speaker's next deed, told in his tense and not in the clause's: `said it would pay | and stood by its word`."""
    clause, outer = verb.head, verb.head.head
    if verb.dep_ != labels.CONJUNCT or own_subject(verb) is not None or child(clause, labels.CONJUNCTION) is None:
        return False
    if not {_tense(verb), _tense(clause)} <= FINITE | {"MD"}:
        return False
    return _tense(verb) == _tense(outer) != _tense(clause) or (verb.lemma_ in SPEECH_VERBS and _tense(verb) != "MD" and _is_mute(own_subject(clause)))


def _is_mute(subject: Token | None) -> bool:
    """Whether a subject is a noun for what says nothing: `said the pier was safe | and thanked the divers`."""
    return subject is not None and subject.pos_ == "NOUN" and subject.lemma_.lower() not in PERSON_NOUNS | GROUP_NOUNS | BODY_NOUNS | DOCUMENT_NOUNS


def _tense(verb: Token) -> str:
    """The form of the word of a verb phrase that bears its tense."""
    auxiliary = child(verb, labels.AUXILIARY, labels.PASSIVE_AUXILIARY)
    return str(verb.tag_ if auxiliary is None or verb.tag_ in FINITE else auxiliary.tag_)


def clause_kind(clause: Token) -> str:
    """The word that opens a clause, else the form of its verb."""
    marker = next((one for one in clause.children if one.dep_ == labels.MARKER or one.tag_ in {"WRB", "WP", "WDT"}), None)
    if marker is not None:
        return str(marker.lower_)
    return "to" if is_infinitive(clause) else str(clause.tag_)


def is_finite(head: Token) -> bool:
    """Whether a verb could stand by itself: `was`, `has been paid`, `may pay`."""
    if head.pos_ not in VERBAL:
        return False
    return head.tag_ in FINITE or any(one.tag_ in FINITE | {"MD"} for one in children(head, labels.AUXILIARY, labels.PASSIVE_AUXILIARY))


def is_infinitive(clause: Token) -> bool:
    """`to pay`."""
    return any(one.tag_ == "TO" for one in clause.children)
