"""Where a content starts and ends, set once: whole words and clauses, without the cue's time, a dateline or the `and` around it, marks in pairs."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from transforms.languages.en.speech import ADDRESSING_VERBS
from transforms.lexicon.words import words as word_set
from transforms.marks.datelines import read_dateline
from transforms.parse.quotations import MARKS
from transforms.sources import grammar, labels
from transforms.sources.act import act_of
from transforms.sources.attribution import Attribution, Passage, Reading, Span, Traits, Words
from transforms.sources.kinds import content_kind, cue_kind
from transforms.sources.mood import mood_of

_HYPHENATED = re.compile(r"(?<![^\W_])(?<![^\W_][-‐‑])[^\W_]+(?:[-‐‑][^\W_]+)*[-‐‑]$")
_REST = re.compile(r"(?<=\w)[-‐‑][^\W_]+")
_GAP = re.compile(r"\s+(?:[\w'’-]+\s+){1,5}")
_JOINING = re.compile(r"(?:and|but|or|yet)\b,?\s+(?=\S)", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_GOES_ON = re.compile(r"\s+[^\W_A-Z]")
_OPENING_WORDS = word_set("a an the of to in on for with by from at into and but or nor than as that which who whose if because while")
_JOINING_WORDS = word_set("and but or nor than of")
_GRAMMAR = word_set("""that which who whom whose what such it its this these those there he she they we i you and but or of to in on for with as at by from the
    a an is are was were be been has have had to not""")
_GOING_ON = re.compile(
    r",? (?:saying|adding|noting|stressing|warning|insisting|arguing|claiming)(?= (?:that|the|it|he|she|they|there|its|his|her|every|this|in)\b)"
)
_OWNER = re.compile(r"[’'] ?s\b|(?<=\w)[’'] s\b|\w?[’'](?= s\b)")
_MARK = re.compile(r"[,.;:!?]")
_DANGLING = re.compile(
    r"(?<![\s,;:–—-])(?:[\s,;:–—-]+(?:and|but|or|nor|which|who|whose|because|while|if|including|the|a|an|than|as|though|although)){1,4}[\s,;:–—-]*$"
)
_EDGE = " \t\n\u00a0,;:–—-"
_BEFORE_TIME = frozenset({"on", "in", "late", "early", "at"})
_OF_NOUN = frozenset({labels.NUMBER, labels.COMPOUND, labels.OWNER, labels.ADJECTIVE})
_CLOSING = '"”»'
_REACH = 6
_TITLE = 4
"""Words that a title in quotation marks has at most."""
_LOOK_BACK = 40


def bounded(passage: Passage, reading: Reading) -> Attribution | None:
    """A reading as an attribution, its words as spans; None where no word is left of its content."""
    pieces = _joined(passage, reading.quotes) if reading.quotes else tuple(_pieces(passage, reading))
    if reading.kind is None:
        pieces = tuple(_with_marks(passage, piece) for piece in pieces)
    return as_attribution(passage, reading, pieces) if pieces else None


def _joined(passage: Passage, quotes: Sequence[Span]) -> tuple[Span, ...]:
    """Quotations of which nothing but marks parts one from the next, as one."""
    joined = [quotes[0]]
    for quote in quotes[1:]:
        if any(letter.isalnum() for letter in passage.text[joined[-1].end - passage.base : quote.start - passage.base]):
            joined.append(quote)
        else:
            joined[-1] = Span(joined[-1].start, quote.end)
    return tuple(joined)


def as_attribution(passage: Passage, reading: Reading, pieces: tuple[Span, ...]) -> Attribution:
    """A reading with its words as spans of the clean text."""
    cue, source, channel = reading.cue_words, reading.source_words, reading.channel
    return Attribution(
        construction=reading.construction,
        pieces=pieces,
        cue=passage.span(cue) if cue is not None else None,
        lemma=reading.lemma,
        source=_whole(passage, _without_dateline(passage, passage.span(source))) if source is not None else None,
        head=reading.source,
        base=passage.base,
        score=reading.score,
        relay=passage.span(channel.words) if channel is not None else None,
        relay_name=channel.name if channel is not None else None,
        outlet=reading.passes_on.name if reading.passes_on is not None and channel is None else None,
        kind=reading.kind,
        quoted=bool(reading.quotes) or reading.secondhand,
        traits=_traits(passage, reading, pieces),
    )


def _traits(passage: Passage, reading: Reading, pieces: Sequence[Span]) -> Traits:
    """Of what kind a reading is."""
    contents = [passage.text[piece.start - passage.base : piece.end - passage.base] for piece in pieces]
    said = [word for content in contents for word in _WORD.findall(content)]
    cue = reading.cue_words
    act = act_of(passage.doc[cue.first : cue.last + 1].text if cue is not None else "", contents[0] if contents and not reading.quotes else "")
    edges = () if reading.quotes else (*open_edges(said), *_loose_edges(passage, reading, pieces))
    form = "" if reading.cue is None else str(reading.cue.tag_)
    return Traits(content_kind(reading, passage), cue_kind(reading), mood_of(reading.cue, reading.content), act, len(said), edges, form)


def _loose_edges(passage: Passage, reading: Reading, pieces: Sequence[Span]) -> Iterator[str]:
    """Words of the sentence that are nobody's: between cue and content, and right behind it."""
    roles = [passage.span(words) for words in (reading.cue_words, reading.source_words) if words is not None]
    if not pieces or not roles:
        return
    text, base = passage.text, passage.base
    before = max((role.end for role in roles if role.end <= pieces[0].start), default=None)
    first = text[pieces[0].start - base : pieces[0].end - base]
    spoken_to = reading.lemma in ADDRESSING_VERBS or reading.secondhand or first.startswith("that ")
    if before is not None and not spoken_to and _WORD.search(text, before - base, pieces[0].start - base):
        yield "gap"
    after = _GOES_ON.match(text, pieces[-1].end - base)
    if after is not None and text[pieces[-1].end - base - 1].isalnum() and not any(role.start < base + after.end() <= role.end for role in roles):
        yield "stops"


def open_edges(words: Sequence[str]) -> Iterator[str]:
    """What looks wrong about a content: it ends with a word that opens something, or begins with one that joins."""
    if words and words[-1].lower() in _OPENING_WORDS:
        yield "end"
    if words and words[0].lower() in _JOINING_WORDS:
        yield "start"


def _whole(passage: Passage, source: Span) -> Span:
    """A source that ends at a whole word: `the ex-|chancellor`."""
    rest = _REST.match(passage.text, source.end - passage.base)
    return Span(source.start, passage.base + rest.end()) if rest is not None else source


def _without_dateline(passage: Passage, source: Span) -> Span:
    """A source that opens its paragraph, without the dateline that the parse takes for a part of it."""
    dateline = read_dateline(passage.text) if source.start == passage.base else None
    inside = dateline is not None and passage.base + dateline.mark.end < source.end
    return Span(passage.base + dateline.mark.end, source.end) if dateline is not None and inside else source


def _pieces(passage: Passage, reading: Reading) -> Iterator[Span]:
    """The content as spans of the clean text, each rid of what belongs to the sentence around it; those with only marks between are one."""
    before: Span | None = None
    for run in grammar.runs(_own_words(reading)):
        piece = _piece(passage, reading, Words(*run))
        if piece is None:
            continue
        if before is not None and not any(one.isalnum() or one == "\n" for one in passage.text[before.end : piece.start]):
            before = Span(before.start, piece.end)
            continue
        if before is not None:
            yield _moved(before, passage.base)
        before = piece
    if before is not None:
        yield _moved(before, passage.base)


def _moved(piece: Span, base: int) -> Span:
    return Span(base + piece.start, base + piece.end)


def _own_words(reading: Reading) -> frozenset[int]:
    """The content without words of the cue or the source."""
    roles = [words.places for words in (reading.cue_words, reading.source_words) if words is not None]
    return reading.content.difference(*roles)


def _piece(passage: Passage, reading: Reading, run: Words) -> Span | None:
    """A run of tokens from the first word to the last; None where it has none."""
    first, last = passage.doc[run.first], passage.doc[run.last]
    start, end = _trimmed(passage.text, first.idx, last.idx + len(last))
    if start < end:
        for rule in STARTS:
            start = rule(passage, reading, start)
        for cut in ENDS:
            end = cut(passage, start, end)
        start, end = _trimmed(passage.text, start, end)
    return Span(start, end) if _says_anything(passage.text[start:end]) else None


def _says_anything(text: str) -> bool:
    """Whether a piece has a word that is not only grammar: `which`, `that` alone are no content."""
    return any(word.lower() not in _GRAMMAR for word in _WORD.findall(text))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch of text without blanks, pauses and a closing full stop at its edges."""
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    if end - start > 2 and text[end - 1] == "." and _ends_word(text[end - 2]):
        end -= 1
    return start, end


def _ends_word(letter: str) -> bool:
    """Whether a full stop after a letter ends a sentence, not an abbreviation in capitals."""
    return letter.islower() or letter.isdigit() or letter in _CLOSING


def at_whole_word(passage: Passage, reading: Reading, start: int) -> int:
    """The start of the first word, not of its last part: `re-|asserted`; of a clause after its cue, the start of its subject then."""
    text = passage.text
    opened = _HYPHENATED.search(text, max(0, start - _LOOK_BACK), start)
    if opened is None:
        return start
    cue = reading.cue_words
    end = passage.span(cue).end - passage.base if cue is not None else len(text)
    gap = _GAP.match(text, end) if end <= opened.start() else None
    return end + 1 if gap is not None and gap.end() >= opened.start() else opened.start()


def after_time(passage: Passage, reading: Reading, start: int) -> int:
    """The start of the content after a time that stands between it and its cue: `said last year | the mill would close`."""
    cue = reading.cue_words
    place = passage.within(start, start + 1).start
    if cue is None or place != cue.last + 1:
        return start
    doc = passage.doc
    last = place + (doc[place].lower_ in _BEFORE_TIME and place + 1 < len(doc) and doc[place + 1].ent_type_ in grammar.TIMES)
    while last < min(len(doc) - 1, place + _REACH) and doc[last].ent_type_ in grammar.TIMES and doc[last].head.i <= last + _REACH:
        last += 1
    if last == place or not _is_adverbial(doc[place:last].root, doc[last]):
        return start
    return int(doc[last].idx)


def _is_adverbial(time: Token, following: Token) -> bool:
    """Whether a time is no part of the clause's subject: `said Thursday was fine`, `said 2019 figures fell`."""
    if time.pos_ == "ADP":
        return True
    if following.pos_ in grammar.VERBAL or following.pos_ == "PUNCT" or time.head.i == following.i:
        return False
    return not (time.dep_ in _OF_NOUN and time.head.i >= following.i)


def after_dateline(passage: Passage, _: Reading, start: int) -> int:
    """`WELLINGTON, April 9 - | The council …`: a dateline that the parse takes for a part of the first sentence."""
    dateline = read_dateline(passage.text) if start == 0 else None
    return dateline.mark.end if dateline is not None else start


def after_joining(passage: Passage, _: Reading, start: int) -> int:
    """`and | the council will hire teachers`."""
    joining = _JOINING.match(passage.text, start)
    return joining.end() if joining is not None else start


STARTS = (at_whole_word, after_time, after_dateline, after_joining)
"""What moves the start of a piece, in this order."""


def before_next_verb(passage: Passage, start: int, end: int) -> int:
    """The end of a content before the verb its speaker goes on with: `warned of a storm, | saying the pier was shut`."""
    going_on = _GOING_ON.search(passage.text, start, end)
    return going_on.start() if going_on is not None and not any(quote.start < going_on.start() < quote.end for quote in passage.quotes) else end


def at_whole_name(passage: Passage, _: int, end: int) -> int:
    """The end behind an owner's `’s` that a stray blank cuts off: `the nation|’ s budget`; it goes on to the next mark."""
    owner = _OWNER.match(passage.text, end - 1)
    if owner is None:
        return end
    following = _MARK.search(passage.text, owner.end())
    return min(following.start() if following is not None else len(passage.text), passage.sentence_end(end))


def without_opening_words(passage: Passage, start: int, end: int) -> int:
    """The end of a content without words that only open what does not follow: `had improved | but`, `for welfare, | including`."""
    dangling = _DANGLING.search(passage.text, start, end)
    return dangling.start() if dangling is not None and dangling.start() > start else end


def after_quotation(passage: Passage, start: int, end: int) -> int:
    """The end of a content that is a quotation closed behind a comma: `“it annoys me,”| as the man ran away`."""
    quote = next(
        (one for one in passage.quotes_near(Span(passage.base + start, passage.base + start + 1)) if one.start - passage.base in {start, start - 1}), None
    )
    if quote is None or quote.end - passage.base >= end:
        return end
    said = passage.text[quote.start - passage.base : quote.end - passage.base].strip(MARKS)
    return quote.end - passage.base if said.endswith(",") and len(said.split()) > _TITLE else end


ENDS = (at_whole_name, before_next_verb, after_quotation, without_opening_words)
"""What moves the end of a piece, in this order."""


def _with_marks(passage: Passage, piece: Span) -> Span:
    """A piece with the quotation marks that stand directly at its edges."""
    start, end = piece
    for quote in passage.quotes_near(piece):
        if quote.start < end <= quote.start + 1:
            # `He was tired but “|at peace”, she said`
            end = quote.end
        if quote.start < start <= quote.start + 2:
            start = quote.start
        if quote.end - 2 <= end < quote.end and quote.end > start >= quote.start - (end - start):
            end = quote.end
    return Span(start, end)
