"""Sources named by a phrase before, after or inside their words: `according to X`, `as reported by X`, `X quoted Y as saying`, `…, X reported`."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from transforms.languages.en.speech import ADDRESSING_VERBS, CARRYING_VERBS, PLAIN_VERBS, QUOTING_VERBS, SPEECH_VERBS
from transforms.parse.quotations import CLOSING, DOUBLE
from transforms.sources import grammar, labels
from transforms.sources.attribution import Passage, Reading, Words
from transforms.sources.outlets import Outlet, ends_clause

_PHRASE = re.compile(
    r"\b(?P<according>according) to\b|\b(?P<carried>as) \w+ by\b"
    r"|\b(?P<per>per) (?:an? |the )?(?:\w+ )?(?:report|story|article|statement|memo|sources|officials)\b|\b(?P<named>[Pp]er) (?:(?:the|an?) )?(?-i:[A-Z])",
    re.IGNORECASE,
)
"""`Per the Miami Herald, …`; `20 miles per hour` and `per cent` are none."""
_LENGTHS = {"according": 2, "carried": 3, "per": 1, "named": 1}
_QUOTED_AS = re.compile(r"\bas (?P<saying>\w+ing)\b")
_SAYS = frozenset({"VBD", "VBZ"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_BESIDE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PART", "PRON"})
_OPENS_ASIDE = CLOSING | {",", "’", "–", "—", "-"}
_CLOSES_ASIDE = frozenset({".", ",", ";"})
_BEFORE_TIME = frozenset({"on", "in", "late", "early"})
_OWN = frozenset({labels.OBJECT, labels.AGENT, labels.AUXILIARY, labels.PASSIVE_AUXILIARY, labels.ADVERBIAL_NOUN})
_OPENS_CLAUSE = frozenset({"that", "which", "who"})
_BY = frozenset({"by", "in", "on"})
_LONGEST = 9
_SHORTEST = 3


def according_to(passage: Passage) -> Iterator[Reading]:
    """`according to X`, `as reported by X`, `per X`: what the source is cited for is the clause that the phrase hangs on."""
    for found in _PHRASE.finditer(passage.text):
        kind = str(found.lastgroup)
        places = passage.within(*found.span(kind))
        cue = passage.doc[places.start] if len(places) == 1 else None
        if cue is None or cue.i + _LENGTHS[kind] >= len(passage.doc):
            continue
        if kind == "carried" and cue.nbor(1).lemma_ not in CARRYING_VERBS:
            continue
        reading = _cited(passage, cue, cue.i + _LENGTHS[kind])
        if reading is not None:
            yield reading


def _cited(passage: Passage, cue: Token, after: int) -> Reading | None:
    head = _named(cue, after)
    if head is None:
        return None
    first, last = grammar.phrase(head, range(after))
    named = Words(max(first, after), _with_name(last, head))
    sentence = set(passage.sentence(cue)) - _own_statements(head)
    content = _clause(cue, sentence, range(cue.i, named.last + 1))
    return Reading("according-to", cue, head, frozenset(content), cued=Words(cue.i, after - 1), named=named) if named.last >= named.first else None


def _named(cue: Token, after: int) -> Token | None:
    """The noun after the cue."""
    head = grammar.child(cue.doc[after - 1], labels.PREP_OBJECT, labels.PREP_CLAUSE)
    if head is None or head.i < after:
        head = next((one for one in cue.doc[after : after + 10] if one.pos_ in {"PROPN", "NOUN", "PRON"}), None)
    return head


def _own_statements(head: Token) -> set[int]:
    """The words of the clauses in which the source itself speaks: `according to NTB, which said …`, `to a man who spoke to AFP`."""
    after = (one for one in head.doc[head.i : head.sent.end] if one.dep_ == labels.RELATIVE_CLAUSE and one.lemma_ in SPEECH_VERBS)
    return {place for clause in after if _speaks(clause) for place in grammar.indices(clause)}


def _speaks(clause: Token) -> bool:
    who = grammar.own_subject(clause)
    return grammar.is_(who, "who") or (grammar.is_(who, "which") and grammar.child(clause, labels.CLAUSE) is not None)


def _with_name(last: int, head: Token) -> int:
    """The last token with a name that the parse left outside: `China's state news agency` + `Xinhua`; without a `which said …`."""
    doc = head.doc
    for clause in grammar.children(head, labels.RELATIVE_CLAUSE):
        if clause.lemma_ in SPEECH_VERBS and head.i < clause.left_edge.i <= last:
            return int(clause.left_edge.i - (2 if doc[clause.left_edge.i - 1].text == "," else 1))
    while last + 1 < len(doc) and doc[last].pos_ in {"NOUN", "PROPN"} and doc[last + 1].pos_ == "PROPN":
        last += 1
    return last


def _clause(cue: Token, inside: set[int], phrase: range) -> set[int]:
    """The clause that the phrase hangs on, without the phrase."""
    verb = cue.head
    while verb.pos_ not in grammar.VERBAL and verb.head.i != verb.i:
        verb = verb.head
    rest = inside - set(phrase)
    behind = {place for place in rest if place > phrase[-1]}
    if behind and any(one.lower_ in _OPENS_CLAUSE for one in cue.doc[max(cue.i - 2, 0) : cue.i]):
        # `Reuters reported that, according to X, …`, `a mode, which, according to X, …`: what follows is X's
        return behind
    if verb.dep_ in {labels.CONJUNCT, labels.ADVERBIAL_CLAUSE} and grammar.own_subject(verb) is not None:
        clause = grammar.indices(verb) & rest
        if len(clause) > 4:
            return clause
    return rest


def quoted_as(passage: Passage) -> Iterator[Reading]:
    """`KCNA quoted Kim as saying …`, `Kim was quoted by KCNA as saying …`, `"…," it cited him as saying`: the inner statement."""
    for found in _QUOTED_AS.finditer(passage.text):
        places = passage.within(*found.span("saying"))
        saying = passage.doc[places.start]
        verb = next((one for one in saying.ancestors if one.pos_ == "VERB"), None) if _is_saying(saying) else None
        if verb is not None and verb.lemma_ in QUOTING_VERBS:
            reading = _quoted(passage, verb, saying)
            if reading is not None:
                yield reading


def _is_saying(token: Token) -> bool:
    """`as saying`; `as warning` may be parsed as a noun."""
    return token.lemma_ in SPEECH_VERBS if token.tag_ == "VBG" else token.tag_ == "NN" and token.lower_.removesuffix("ing") in SPEECH_VERBS


def _quoted(passage: Passage, verb: Token, saying: Token) -> Reading | None:
    passive = verb.tag_ == "VBN" and not grammar.child(verb, labels.OBJECT)
    speaker = _patient(verb) if passive else grammar.child(verb, labels.OBJECT)
    if speaker is None:
        return None
    clause = _said(saying)
    if clause is not None and clause.i > saying.i:
        content = grammar.indices(clause)
    else:
        own = {one.i for each in verb.children if _is_own(each, passive=passive) or each.i == speaker.i for one in each.subtree}
        content = set(passage.sentence(verb)) - own - grammar.indices(saying) - {verb.i, saying.i - 1}
        before = {one for one in content if one < verb.i}
        content = before if before and max(content) > saying.i else content
    cued = Words(verb.i, saying.i if saying.i - verb.i == 2 else verb.i)
    named = Words(*grammar.phrase(speaker, grammar.indices(verb) if speaker.is_ancestor(verb) else ()))
    quoter = _quoter(verb, speaker)
    return Reading("quoted-as", verb, speaker, frozenset(content), cued=cued, named=named, secondhand=True, quoter=quoter)


def _is_own(child: Token, *, passive: bool) -> bool:
    """Whether what depends on the quoting verb tells who quotes whom, not what was said."""
    return child.dep_ in _OWN or (not passive and child.dep_ in labels.SUBJECTS)


def _quoter(verb: Token, speaker: Token) -> Token | None:
    """Who passes a quoted statement on: the verb's subject, the noun of its `by` phrase, or whom it was told (`was quoted as telling the paper`)."""
    subject = _patient(verb)
    if subject is not None and subject.i != speaker.i:
        return subject
    sayings = [saying for prep in grammar.children(verb, labels.PREP) if prep.lower_ == "as" for saying in prep.children]
    near = [*verb.children, *(one for saying in sayings for one in saying.children)]
    by = next((one for one in near if one.lower_ in _BY and one.dep_ in {labels.AGENT, labels.PREP}), None)
    if by is not None:
        return grammar.child(by, labels.PREP_OBJECT)
    telling = next((one for one in sayings if one.lemma_ in ADDRESSING_VERBS), None)
    return grammar.child(telling, labels.OBJECT, labels.DATIVE) if telling is not None else None


def _patient(verb: Token) -> Token | None:
    """Who was quoted: of two subjects the nearer, the other belongs to the quoted words."""
    subjects = [one for one in grammar.children(verb, *labels.SUBJECTS) if one.i < verb.i]
    return subjects[-1] if subjects else grammar.subject(verb)


def _said(saying: Token) -> Token | None:
    """What follows the participle and was said: a clause, or an object that is nobody spoken to."""
    clause = grammar.child(saying, labels.CLAUSE)
    if clause is not None or saying.lemma_ not in ADDRESSING_VERBS:
        return clause or grammar.child(saying, labels.OBJECT)
    hearer = grammar.child(saying, labels.OBJECT)
    clauses = grammar.children(hearer, *labels.NOUN_CLAUSES) if hearer is not None else iter(())
    return next((one for one in clauses if grammar.child(one, labels.MARKER)), None)


def set_off(passage: Passage) -> Iterator[Reading]:
    """`…, Xinhua reported on Friday.`: an outlet and its verb set off at the end or in the middle of a sentence, however that is parsed."""
    for outlet in passage.outlets:
        first = _first_of(passage, outlet, 4)
        if first == 0 or passage.doc[first - 1].text not in _OPENS_ASIDE or outlet.last + 1 >= len(passage.doc):
            continue
        verb = passage.doc[outlet.last + 1]
        last = _end_of_aside(passage, verb)
        if verb.lemma_ in SPEECH_VERBS and verb.tag_ in grammar.FINITE and last is not None:
            content = frozenset(passage.sentence(verb)) - frozenset(range(first, last + 1))
            yield Reading("outlet-aside", verb, passage.doc[outlet.last], content, cued=Words(verb.i, verb.i), named=Words(first, verb.i - 1))


def _first_of(passage: Passage, outlet: Outlet, longest: int) -> int:
    """The first token of the noun phrase that ends with an outlet."""
    first = outlet.first
    while first > 0 and passage.doc[first - 1].pos_ in _BESIDE and outlet.first - first < longest:
        first -= 1
    return first


def _end_of_aside(passage: Passage, verb: Token) -> int | None:
    """The last token of the aside, its time with it; None where it does not end with a mark."""
    doc, last = passage.doc, verb.i
    while last + 2 < len(doc) and (doc[last + 1].ent_type_ in grammar.TIMES or doc[last + 1].lower_ in _BEFORE_TIME):
        last += 1
    return last if last + 1 >= len(doc) or doc[last + 1].text in _CLOSES_ASIDE else None


def told(passage: Passage) -> Iterator[Reading]:
    """`The wall broke, an engineer told broadcaster N1.`, `…, the mayor said, Kyodo reported.`, `who told AFP the cause was unknown`, however parsed."""
    for outlet in passage.outlets:
        verb = _telling(passage, outlet)
        if verb is None:
            verb = _reported(passage, outlet)
            reading = _before(passage, verb) if verb is not None else None
        elif ends_clause(passage.doc, outlet.last):
            reading = _as_told(passage, verb, outlet) or _before(passage, verb)
        else:
            reading = _behind(passage, verb, outlet)
        if reading is not None:
            yield reading


def _telling(passage: Passage, outlet: Outlet) -> Token | None:
    """The verb of telling right before an outlet."""
    place = _first_of(passage, outlet, _LONGEST) - 1
    if place < 0 or outlet.last + 1 >= len(passage.doc):
        return None
    verb = passage.doc[place]
    return verb if verb.lemma_ == "tell" and verb.tag_ in grammar.FINITE else None


def _as_told(passage: Passage, verb: Token, outlet: Outlet) -> Reading | None:
    """`As the governor told Kompas, | the dam had held`."""
    doc, sentence = passage.doc, passage.sentence(verb)
    behind = range(outlet.last + 1, sentence.stop)
    comma = next((place for place in behind if doc[place].text == ","), None)
    head = grammar.subject(verb)
    if doc[sentence.start].lower_ != "as" or comma is None or head is None:
        return None
    return Reading("told-aside", verb, head, frozenset(range(comma, sentence.stop)), cued=Words(verb.i, verb.i), named=Words(*grammar.phrase(head)))


def _behind(passage: Passage, verb: Token, outlet: Outlet) -> Reading | None:
    """What follows the outlet, where the parse took the outlet for what was told: `who told AFP | the cause was unknown`."""
    head, rest = grammar.subject(verb), range(outlet.last + 1, passage.sentence(verb).stop)
    tokens = [passage.doc[place] for place in (*range(verb.i, outlet.first), *rest)]
    if head is None or len(rest) < _SHORTEST or any(one.text in DOUBLE for one in tokens):
        return None
    if not any(passage.doc[place].tag_ in grammar.FINITE | {"MD"} for place in rest):
        return None
    return Reading("told-aside", verb, head, frozenset(rest), cued=Words(verb.i, verb.i))


def _reported(passage: Passage, outlet: Outlet) -> Token | None:
    """The verb of the clause before `, Kyodo reported.`."""
    doc, first = passage.doc, _first_of(passage, outlet, len(passage.doc))
    after = grammar.at(doc, outlet.last + 1)
    if after is None or after.lemma_ not in {"report", "say", "write"}:
        return None
    if first < _LONGEST or doc[first - 1].text != ",":
        return None
    for place in range(first - 2, first - 2 - _LONGEST, -1):
        if doc[place].is_punct:
            return None
        if doc[place].lemma_ in PLAIN_VERBS and doc[place].tag_ in _SAYS:
            return doc[place]
    return None


def _before(passage: Passage, verb: Token) -> Reading | None:
    """What stands before the last comma before a verb, of the nouns in between: `The wall broke, | an engineer | told …`."""
    doc, sentence = passage.doc, passage.sentence(verb)
    comma = next((place for place in range(verb.i - 1, max(verb.i - 1 - _LONGEST, 0), -1) if doc[place].is_punct or doc[place].pos_ == "VERB"), None)
    if comma is None or doc[comma].text != "," or comma + 1 == verb.i:
        return None
    content, named = range(sentence.start, comma), Words(comma + 1, verb.i - 1)
    nouns = [doc[place] for place in named.places if doc[place].pos_ in _NOUNS]
    if not nouns or len(content) < _SHORTEST or any(doc[place].text in DOUBLE for place in sentence):
        return None
    if not any(doc[place].pos_ in grammar.VERBAL for place in content):
        return None
    head = next((one for one in nouns if one.head.i not in named.places), nouns[-1])
    return Reading("told-aside", verb, head, frozenset(content), cued=Words(verb.i, verb.i), named=named)
