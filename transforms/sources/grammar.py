"""What the rules ask of a dependency parse: the subject of a verb, the words of a noun phrase, the words of a cue."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from transforms.languages.en.speech import SPEECH_VERBS

VERBAL = frozenset({"VERB", "AUX"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_SHARED_SUBJECT = frozenset({"xcomp", "advcl", "pcomp", "prep", "conj"})
_TRIMMED = frozenset(",;:-–—\"'“”‘’«».?!…``''()[]") | {"--", "``", "''", "..."}
_PAUSES = frozenset({",", "–", "—", "-", "--"})
_HOPS = 6


def children(token: Token, *deps: str) -> Iterator[Token]:
    """The dependents of a token with one of these relations, in order."""
    return (child for child in token.children if child.dep_ in deps)


def child(token: Token, *deps: str) -> Token | None:
    """The first dependent with one of these relations."""
    return next(children(token, *deps), None)


def own_subject(verb: Token) -> Token | None:
    """The subject that depends on the verb itself."""
    return next((one for one in verb.children if one.dep_ in _SUBJECTS), None)


def subject(verb: Token) -> Token | None:  # noqa: PLR0911  a cascade: the first that knows decides
    """Who does what the verb says: its subject, or the one it shares with the verb or noun it hangs on."""
    verb = reported_with(verb) or verb
    for _ in range(_HOPS):
        found = own_subject(verb)
        if found is not None:
            return found
        head = verb.head
        if verb.dep_ in {"acl", "relcl"} and verb.tag_ != "VBN":
            return head
        if verb.dep_ == "ccomp" and head.tag_ == "VBG" and verb.tag_ in {"VBD", "VBZ"}:
            # `the minister, admitting delays, added that …`, parsed as if he admitted that he added
            verb = head
            continue
        if head.i == verb.i or verb.dep_ not in _SHARED_SUBJECT:
            return _name_before(verb)
        if verb.dep_ == "xcomp" and (controller := child(head, "dobj")) is not None and controller.i < verb.i:
            return controller
        if verb.dep_ == "advcl" and verb.tag_ in {"VBD", "VBZ", "VBP"}:
            return None
        if verb.dep_ == "prep" and verb.lower_ == "as" and own_subject(head) is not None and not is_passive(head):
            # `KCNA quoted Kim as saying`: Kim says
            return child(head, "dobj") or own_subject(head)
        if verb.dep_ == "prep" and head.pos_ not in VERBAL:
            return None
        verb = head
    return None


def reported_with(verb: Token) -> Token | None:
    """The verb of speech that a second one goes on from, where the parse hangs it on what was said: `said he would pay, | adding that`."""
    head = verb.head
    if verb.lemma_ not in SPEECH_VERBS or verb.dep_ not in {"conj", "advcl"} or head.dep_ != "ccomp" or not head.i < verb.i:
        return None
    outer = head.head
    if outer.lemma_ not in SPEECH_VERBS or outer.i > head.i or own_subject(verb) is not None:
        return None
    if verb.tag_ == "VBG":
        return outer if verb.dep_ == "advcl" and verb.doc[verb.left_edge.i - 1].text in _PAUSES else None
    joined = verb.dep_ == "conj" and child(head, "cc") is not None
    return outer if joined and verb.tag_ == outer.tag_ and verb.tag_ != head.tag_ else None


def _name_before(verb: Token) -> Token | None:
    """The noun right before a finite verb that the parse gave to something else: `In her letter Jo Park wrote`, `voters going to the polls say`."""
    if verb.i == 0 or verb.tag_ not in {"VBD", "VBZ", "VBP"}:
        return None
    name = verb.nbor(-1)
    if name.pos_ == "PROPN" and name.dep_ == "appos":
        return name
    return _noun_phrase_at(verb) if verb.lemma_ in SPEECH_VERBS else None


def _noun_phrase_at(verb: Token) -> Token | None:
    """The head of the noun phrase that ends before a verb."""
    place = verb.i - 1
    while place > verb.sent.start and verb.doc[place].pos_ in {"ADV", "AUX"}:
        place -= 1
    head = verb.doc[place]
    if head.pos_ not in NOMINAL or place < verb.sent.start:
        return None
    while head.head.i < head.i and (head.head.pos_ in NOMINAL | {"ADP"} or head.head.dep_ in {"acl", "relcl"}):
        head = head.head
    return head if head.pos_ in NOMINAL else None


def is_passive(verb: Token) -> bool:
    """Whether the verb is in the passive voice."""
    return any(one.dep_ in {"nsubjpass", "auxpass"} for one in verb.children)


def agent(verb: Token) -> Token | None:
    """The noun of a passive's `by` phrase."""
    by = child(verb, "agent")
    return child(by, "pobj") if by is not None else None


def indices(token: Token) -> set[int]:
    """The places of a token and all that depends on it."""
    return set(range(token.left_edge.i, token.right_edge.i + 1))


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
    places = indices(head).difference(without) | {head.i}
    first, last = next((a, b) for a, b in runs(places) if a <= head.i <= b)
    return trimmed(head, first, last)


def trimmed(anchor: Token, first: int, last: int) -> tuple[int, int]:
    """A run of tokens without marks at its edges."""
    doc = anchor.doc
    while first < last and doc[first].text in _TRIMMED:
        first += 1
    while last > first and doc[last].text in _TRIMMED and not (doc[last].text == ")" and any(one.text == "(" for one in doc[first:last])):
        last -= 1
    return first, last


def shortened(head: Token, last: int) -> int:
    """The last place of a source that follows its verb: `said Mr. Kamin, speaking …` ends before the comma; an apposition or `, who …` stays."""
    for one in head.children:
        first = one.left_edge.i
        if head.i < first <= last and one.dep_ in {"prep", "acl", "advcl"} and head.doc[first - 1].text == ",":
            return int(first - 2)
    return last


def cue_phrase(verb: Token) -> tuple[int, int]:
    """The verb with the auxiliaries, negation and particle that stand next to it: [first, last]."""
    near = {one.i for one in verb.children if one.dep_ in {"aux", "auxpass", "neg", "prt", "advmod"} and one.pos_ in {"AUX", "PART", "ADP", "ADV"}}
    first = last = verb.i
    while first - 1 in near:
        first -= 1
    while verb.doc[first].pos_ == "ADV" and first < verb.i:
        first += 1
    while last + 1 in near and verb.doc[last + 1].dep_ == "prt":
        last += 1
    return first, last
