"""Reported speech, stances and partly quoted words: the likely candidates of a paragraph."""

from collections.abc import Collection, Iterator

from transforms.languages.en.speech import PLAIN_VERBS, SPEECH_VERBS
from transforms.model import Parse
from transforms.sources import grammar
from transforms.sources.candidates import Candidate, candidates
from transforms.sources.features import verbs_of_speech
from transforms.sources.found import Found, Span, pieces_of, span_of
from transforms.sources.plausible import has_source, is_cue, is_plausible
from transforms.sources.scorer import CUE_LEMMAS, Cue, Score, look_at, probability

LIKELY = 0.25
"""Candidates below it are left out: about where F1 on PolNeAR's development part is highest."""

_FAINT = 0.03
"""Reported speech down to here is kept until the relays are known: `had said` inside what an outlet reported is seldom marked in the training data."""
_SAID = 0.05
"""Enough for a verb that can hardly mean anything else (`said`, `told`) with a clause and a speaker: the weights judge names that they cannot see."""
_RELAYED = 0.15
"""What a statement with an object for its content needs at least, where an outlet passes it on."""
_MOST = 0.6
"""How much of a quotation a statement inside it must fill to be what the quotation tells."""
_CLAUSES = frozenset({"ccomp", "aside", "relcl"})
_REPORTED = frozenset({"ccomp", "xcomp", "relcl", "dobj", "dobj+", "dobj-clause"})


def find_indirect(parse: Parse, taken: Collection[Span]) -> list[Found]:
    """The best reading of each cue outside the spans already taken, if it is likely or reported speech, in order of their cues."""
    best: dict[int, tuple[Score, Candidate]] = {}
    shared: dict[int, Cue] = {}
    speech = verbs_of_speech(parse.doc)
    barred = set(_places(parse, taken))
    for candidate in candidates(parse.doc, CUE_LEMMAS, barred):
        if not is_cue(candidate) or not has_source(candidate):
            continue
        if candidate.cue.i not in shared:
            shared[candidate.cue.i] = look_at(candidate.cue, speech)
        score = _score(candidate, shared[candidate.cue.i])
        if (
            score.relayed >= (_FAINT if candidate.cue.lemma_ in SPEECH_VERBS and candidate.construction in _REPORTED else LIKELY)
            and (candidate.cue.i not in best or score > best[candidate.cue.i][0])
            and is_plausible(candidate)
        ):
            best[candidate.cue.i] = (score, candidate)
    made = (_found(parse, score, candidate) for _, (score, candidate) in sorted(best.items()))
    return [found for found in made if found is not None]


def find_nested(parse: Parse, outer: Found) -> Found | None:
    """The statement that a quotation holds, where it is little else: `"Xi said that …," it said`."""
    inside = set(_places(parse, outer.pieces))
    speech = verbs_of_speech(parse.doc)
    for candidate in candidates(parse.doc, SPEECH_VERBS):
        head, words = candidate.source, candidate.content
        if head is None or head.pos_ == "PRON" or not {head.i, candidate.cue.i} | words <= inside or candidate.construction != "ccomp":
            continue
        if len(words) >= _MOST * len(inside) and is_plausible(candidate) and _score(candidate, look_at(candidate.cue, speech)).likely >= LIKELY:
            return _found(parse, Score(LIKELY, LIKELY), candidate)
    return None


def _score(candidate: Candidate, shared: Cue) -> Score:
    score = probability(candidate, shared)
    plain = candidate.source is not None and candidate.construction in _CLAUSES and candidate.cue.lemma_ in PLAIN_VERBS
    plain = plain and not (candidate.cue.dep_ == "relcl" and candidate.construction == "ccomp")
    return score._replace(likely=max(score.likely, LIKELY)) if plain and score.likely >= _SAID else score


def _places(parse: Parse, taken: Collection[Span]) -> Iterator[int]:
    """The places of the tokens that start in one of these spans."""
    base = parse.paragraph.char_start
    for span in taken:
        for token in parse.doc.char_span(span.start - base, span.end - base, alignment_mode="expand") or ():
            yield token.i


def _found(parse: Parse, score: Score, candidate: Candidate) -> Found | None:
    cue, head = candidate.cue, candidate.source
    pieces = pieces_of(parse, candidate.content)
    if not pieces:
        return None
    source = None
    if head is not None:
        without = grammar.indices(cue) if head.i == cue.i or head.is_ancestor(cue) else ()
        source = span_of(parse, *grammar.phrase(head, without))
    ends = grammar.cue_phrase(cue) if cue.pos_ == "VERB" else (cue.i, cue.i)
    return Found(
        pieces, span_of(parse, *ends), cue.lemma_.lower(), source, head, candidate.construction, score.likely, base=parse.paragraph.char_start, verb=cue,
        relayed_score=score.relayed,
    )  # fmt: skip


def is_sure(found: Found) -> bool:
    """Whether an attribution is kept: likely by itself, or less likely but passed on by an outlet."""
    if found.score >= LIKELY or found.relay is None:
        return found.score >= LIKELY
    return max(found.score, found.relayed_score) >= _RELAYED if found.method.startswith("dobj") else True
