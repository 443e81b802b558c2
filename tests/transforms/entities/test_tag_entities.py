"""The whole stage on articles written for this project, with hand-made gold."""

from collections.abc import Callable
from itertools import pairwise

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.entities import tag_entities
from transforms.languages.language import ontonotes
from transforms.model import Document, Metadata, Parse, Rows
from transforms.parse.sentences import sentences
from transforms.schema import Entity, Paragraph

_SUMMIT = """OSLO, March 3 (Reuters) - South Korean President Moon Jae-in met Norwegian Prime Minister Erna Solberg in Oslo before the DPRK's next test.

Moon told reporters that Pyongyang had not answered Seoul's letters. "We will wait," Moon said.

The North tested nine missiles, according to Yonhap, and the South wants the United Nations to act. Xinhua said China's Foreign Ministry had no comment.

Solberg, who travels to Washington on Friday, praised the Moon-Solberg talks."""

_SUMMIT_GOLD = [
    ("OSLO", "GPE", "place/oslo"), ("Reuters", "ORG", "org/reuters"), ("South Korean", "NORP", "place/KOR"), ("Moon Jae-in", "PERSON", "person/moon-jae-in"),
    ("Norwegian", "NORP", "place/NOR"), ("Erna Solberg", "PERSON", "person/erna-solberg"), ("Oslo", "GPE", "place/oslo"), ("DPRK", "GPE", "place/PRK"),
    ("Moon", "PERSON", "person/moon-jae-in"), ("Pyongyang", "GPE", "place/pyongyang"), ("Seoul", "GPE", "place/seoul"),
    ("Moon", "PERSON", "person/moon-jae-in"),
    ("North", "GPE", "place/PRK"), ("Yonhap", "ORG", "org/yonhap"), ("South", "GPE", "place/KOR"), ("United Nations", "ORG", "org/united-nations"),
    ("Xinhua", "ORG", "org/xinhua"), ("China", "GPE", "place/CHN"), ("Foreign Ministry", "ORG", "org/foreign-ministry"),
    ("Solberg", "PERSON", "person/erna-solberg"),
    ("Washington", "GPE", "place/washington"), ("Moon", "PERSON", "person/moon-jae-in"), ("Solberg", "PERSON", "person/erna-solberg"),
]  # fmt: skip

_DEAL = """HARLOW PAPER BUYS KENTON MILLS

Harlow Paper Inc said on Monday it would buy Kenton Mills, a family firm in Leeds, Britain, for 40 million pounds.

Shares of Harlow rose 3 percent. Its chief executive, Susan Wright, 54, called Kenton "a jewel". Wright joined Harlow from Bank of England."""

_DEAL_GOLD = [
    ("HARLOW PAPER", "ORG", "org/harlow-paper"), ("KENTON MILLS", "ORG", "org/kenton-mills"), ("Harlow Paper Inc", "ORG", "org/harlow-paper"),
    ("Kenton Mills", "ORG", "org/kenton-mills"), ("Leeds", "GPE", "place/leeds"), ("Britain", "GPE", "place/GBR"), ("Harlow", "ORG", "org/harlow-paper"),
    ("Susan Wright", "PERSON", "person/susan-wright"), ("Kenton", "ORG", "org/kenton-mills"), ("Wright", "PERSON", "person/susan-wright"),
    ("Harlow", "ORG", "org/harlow-paper"), ("Bank of England", "ORG", "org/bank-of-england"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "gold"), [(_SUMMIT, _SUMMIT_GOLD), (_DEAL, _DEAL_GOLD)])
def test_articles(article: Callable[[str], Rows], text: str, gold: list[tuple[str, str, str]]) -> None:
    assert [(row.text, row.type, row.entity_id) for row in article(text).entities] == gold


def test_same_ids_whatever_was_tagged_before(article: Callable[[str], Rows]) -> None:
    first = [row.entity_id for row in article(_DEAL).entities]
    article(_SUMMIT)
    assert [row.entity_id for row in article(_DEAL).entities] == first


def test_countries_and_sentences(article: Callable[[str], Rows]) -> None:
    rows = {row.text: row for row in article(_SUMMIT).entities}
    assert (rows["DPRK"].country, rows["Seoul"].country, rows["Norwegian"].country, rows["Yonhap"].country) == ("PRK", "KOR", "NOR", "KOR")
    assert (rows["DPRK"].sentence_index, rows["Xinhua"].sentence_index) == (0, 1)


def test_no_parse_no_mentions() -> None:
    assert tag_entities(Document("a", "x", Metadata(), (), ""), None) == ([], [], {})


_WORDS = st.sampled_from(
    [
        "Kim",
        "Kim-Xi",
        "the",
        "North",
        "Korea",
        "U.S.",
        "OSLO",
        "said",
        "(Reuters)",
        "-",
        "Ann",
        "Holt's",
        "Inc",
        "and",
        "Co",
        "“No”",
        "he",
        "2019-01-01",
        "Battle",
        "of",
        "al-Qaeda",
        "\n",
    ]
)
_KINDS = st.sampled_from(["PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "WORK_OF_ART"])
_NLP = spacy.blank("en")


@given(
    st.lists(st.lists(_WORDS, min_size=1, max_size=14), min_size=1, max_size=3), st.lists(st.tuples(st.integers(0, 12), st.integers(1, 4), _KINDS), max_size=6)
)
@settings(max_examples=60, deadline=None)
def test_rows_slice_back_and_do_not_overlap(paragraphs: list[list[str]], spans: list[tuple[int, int, str]]) -> None:
    document, parses = _labelled([" ".join(words) for words in paragraphs], spans)
    rows, references, outlets = tag_entities(document, parses)
    assert [row.entity_index for row in rows] == list(range(len(rows)))
    assert all(row.text == document.text[row.char_start : row.char_end] and row.text.strip() for row in rows)
    assert all(left.char_end <= right.char_start for left, right in pairwise(rows))
    assert all(_paragraph_of(document, row).char_start <= row.char_start < row.char_end <= _paragraph_of(document, row).char_end for row in rows)
    assert {reference.entity_id for reference in references} <= {row.entity_id for row in rows}
    assert (rows, references, outlets) == tag_entities(document, parses)


def _paragraph_of(document: Document, row: Entity) -> Paragraph:
    return document.paragraphs[row.paragraph_index]


def _labelled(texts: list[str], spans: list[tuple[int, int, str]]) -> tuple[Document, list[Parse]]:
    paragraphs: list[Paragraph] = []
    start = 0
    for index, text in enumerate(texts):
        paragraphs.append(Paragraph("a", index, "body", text, start, start + len(text), 0))
        start += len(text) + 2
    parses = []
    for paragraph in paragraphs:
        doc = _NLP(paragraph.text)
        ents = [doc[first : first + length] for first, length, _ in spans if first + length <= len(doc)]
        doc.ents = spacy.util.filter_spans([spacy.tokens.Span(doc, span.start, span.end, label=kind) for span, (_, _, kind) in zip(ents, spans, strict=False)])
        parses.append(Parse(paragraph, sentences(paragraph.text, paragraph.char_start), (), doc, parsed=False, labels=ontonotes()))
    return Document("a", "x", Metadata(), tuple(paragraphs), "\n\n".join(texts)), parses
