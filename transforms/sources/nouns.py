"""What a noun alone tells of who speaks: a person, a group, an outlet, a document, an organisation."""

from collections.abc import Callable

from spacy.tokens import Token

from transforms.languages.en.speech import ANONYMOUS_NOUNS, ANONYMOUS_WORDING, BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS
from transforms.lexicon.words import words
from transforms.names.agencies import agency_named
from transforms.schema import SourceType
from transforms.sources import grammar, labels
from transforms.sources.outlets import is_news_noun

PLURAL_TAGS = frozenset({"NNS", "NNPS"})
_BEFORE_NAME = labels.BEFORE_NOUN | {labels.NUMBER}
_COLLECTIVE = words("""community crowd family majority many most none nobody opposition other others people police public some staff union world half
    percent few""")
_NO_PERSONS = frozenset({"woman", "human", "talisman", "ottoman"})
_NO_AGENTS = words("""
    answer banner behavior behaviour beer border browser career center chapter character cluster color colour computer container corner cover danger
    disaster dinner door effort error factor feature fever filter fire flavor floor flower folder footer gender harbor harbour header honor humor labor
    layer letter mirror monitor motor number offer order paper poster power printer rapper rather router rumor scanner sector semester sensor server
    shower slider spider sticker summer temper terror theater tower trailer tutor vector vendor water weather winter wonder word year
""") - {"tutor", "rapper", "vendor"}
"""Nouns with the ending of one who does something that name no person."""
_AGENTIVE = ("er", "or", "ist", "ian", "eer")


def short_name(head: Token) -> str:
    """A noun with the words that stand before it, without article and owner: `senior White House officials`."""
    first = min((one.left_edge.i for one in grammar.children(head, *_BEFORE_NAME) if one.i < head.i), default=head.i)
    return str(head.doc[first : head.i + 1].text)


def type_of_noun(head: Token) -> SourceType:
    """The type of a speaker that no entity is known for: the first that holds."""
    return next((kind for kind, holds in _NOUN_TYPES if holds(head)), "organisation")


def _is_anonymous(head: Token) -> bool:
    said = head.doc[head.left_edge.i : head.right_edge.i + 1].text.lower()
    return head.lemma_.lower() in ANONYMOUS_NOUNS or any(wording in said for wording in ANONYMOUS_WORDING)


def _is_outlet(head: Token) -> bool:
    return is_news_noun(head) or agency_named(short_name(head)) is not None


def _is_several(head: Token) -> bool:
    """`lawmakers`, `40 percent`, `the rich`."""
    if head.ent_type_ in {"NORP", "PERCENT"} or head.pos_ in {"NUM", "ADJ", "DET"}:
        return True
    return head.tag_ in PLURAL_TAGS and (head.lemma_.lower() in GROUP_NOUNS or _means_person(head))


def _is_person(head: Token) -> bool:
    """`the sprinter`, `Prince Ali` of whom no entity is known."""
    titled = any(one.lemma_.lower() in PERSON_NOUNS for one in grammar.children(head, labels.COMPOUND))
    return head.ent_type_ == "PERSON" or _means_person(head) or (head.pos_ == "PROPN" and titled) or _is_agent(head)


def _is_agent(head: Token) -> bool:
    lemma = head.lemma_.lower()
    return head.tag_ == "NN" and lemma.endswith(_AGENTIVE) and lemma not in BODY_NOUNS | _NO_AGENTS


def _means_person(head: Token) -> bool:
    """`mayor`, `fisherman`, `congresswoman`, `spokesperson`."""
    lemma = head.lemma_.lower()
    return lemma in PERSON_NOUNS or (lemma.endswith(("man", "woman", "person", "men", "women")) and lemma not in _NO_PERSONS)


_NOUN_TYPES: tuple[tuple[SourceType, Callable[[Token], bool]], ...] = (
    ("anonymous", _is_anonymous),
    ("outlet", _is_outlet),
    ("document", lambda head: head.lemma_.lower() in DOCUMENT_NOUNS),
    ("group", _is_several),
    ("person", _is_person),
    ("group", lambda head: head.lemma_.lower() in GROUP_NOUNS & _COLLECTIVE),
    ("person", lambda head: head.lemma_.lower() in GROUP_NOUNS),
    ("group", lambda head: head.tag_ in PLURAL_TAGS and head.pos_ == "NOUN"),
)
