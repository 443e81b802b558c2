"""Paragraphs that are someone's words by their layout: `NAME: …` in an interview, a quotation after a paragraph that ends with a colon."""

import re
from collections.abc import Sequence

from transforms.marks.datelines import read_dateline
from transforms.model import Entities, Parse
from transforms.sources import grammar
from transforms.sources.direct import is_quote_verb
from transforms.sources.found import Found, Span, span_of
from transforms.sources.outlets import display_name, outlets

_LINE = re.compile(r"[\"“]?(?P<name>[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3}(?: \([^)]{2,40}\))?)(?P<colon>:)\s+(?P<words>\S.*)$", re.DOTALL)
_LABELS = frozenset(
    """
    abstract advisory analysis breaking caption clarification contact copyright correction credit date editor exclusive factbox full headline image info latest
    link listen more news note opinion photo photos picture poll pool read recap related report source sources subject summary text timeline tip title topics
    update updated video via watch website
    """.split()  # noqa: SIM905
)
"""Words before a colon that are a label, no speaker."""

_TO = frozenset({"to", "tells"})
_HEADLINE = 25
"""Tokens that a headline has at most."""


def find_line(parse: Parse, names: frozenset[str]) -> Found | None:
    """The line of an interview. `names` are the ones that open more than one paragraph of the article with a colon."""
    found = _LINE.match(parse.paragraph.text)
    if found is None or not (found["name"] in names or found["name"].isupper()) or found["name"].split()[0].casefold() in _LABELS:
        return None
    if found["name"] not in names and read_dateline(parse.paragraph.text) is not None:
        return None
    base = parse.paragraph.char_start
    name, colon, words = (Span(base + start, base + end) for start, end in (found.span("name"), found.span("colon"), found.span("words")))
    tokens = parse.doc.char_span(*found.span("name"), alignment_mode="expand")
    return Found((words,), colon, "", name, tokens.root if tokens is not None else None, "line", base=base)


def find_headline(parse: Parse, entities: Entities) -> Found | None:
    """`Goalkeeper to ESPN: I never asked to leave`: a headline that names the speaker and the outlet before a colon."""
    doc, text = parse.doc, parse.paragraph.text
    if ": " not in text or len(doc) > _HEADLINE or parse.paragraph.role not in {"title", "body", "crosshead", "standfirst"}:
        return None
    outlet = next((one for one in outlets(parse, entities) if one.entity is not None), None)
    if outlet is None or outlet.first < 2 or outlet.last + 2 >= len(doc) or doc[outlet.last + 1].text != ":" or doc[outlet.first - 1].lower_ not in _TO:
        return None
    source, cue, relay = (span_of(parse, *ends) for ends in ((0, outlet.first - 2), (outlet.first - 1,) * 2, (outlet.first, outlet.last)))
    words = Span(parse.paragraph.char_start + doc[outlet.last + 2].idx, parse.paragraph.char_start + len(text.rstrip()))
    head = doc[: outlet.first - 1].root
    return Found(
        (words,), cue, "", source, head, "headline", base=parse.paragraph.char_start, relay=relay, relay_name=display_name(doc, outlet)
    )  # fmt: skip


def line_names(parses: Sequence[Parse]) -> frozenset[str]:
    """The names with which several paragraphs open, before a colon."""
    opened = [found["name"] for parse in parses if (found := _LINE.match(parse.paragraph.text)) is not None]
    return frozenset(name for name in opened if opened.count(name) > 1)


def leading_colon(parse: Parse, found: Sequence[Found]) -> Found | None:
    """Who speaks in the next paragraph, of one that ends with a colon: `She wrote:`; its pieces are empty."""
    text = parse.paragraph.text
    if not text.rstrip().endswith(":") or not parse.parsed or (found and found[-1].pieces[-1].end >= parse.paragraph.char_end - 2):
        return None
    end = text.rstrip().rindex(":")
    verbs = [token for token in parse.doc if token.idx < end and token.pos_ in grammar.VERBAL and token.idx >= end - 150]
    speaking = [verb for verb in verbs if is_quote_verb(verb)] or [verb for verb in verbs if grammar.own_subject(verb) is not None]
    for verb in reversed(speaking):
        head = grammar.subject(verb)
        if head is not None:
            without = grammar.indices(verb) if head.is_ancestor(verb) else ()
            source = span_of(parse, *grammar.phrase(head, without))
            cue = span_of(parse, *grammar.cue_phrase(verb))
            return Found((), cue, verb.lemma_.lower(), source, head, "quote-colon", base=parse.paragraph.char_start, verb=verb)
    return None
