"""Words around a name that tell what kind of thing it names. Entered by hand; weights in units of one label of the model."""

from transforms.lexicon.words import words
from transforms.schema import EntityType

_BEFORE: tuple[tuple[EntityType, float, str], ...] = (
    ("GPE", 1.0, "in near northern southern eastern western downtown northeastern southeastern northwestern southwestern"),
    ("GPE", 0.6, "across throughout outside central inside around upper lower"),
    ("GPE", 0.2, "to from"),
    ("GPE", 1.2, "village town city island district province suburb river lake port capital resort"),
    ("ORG", 1.5, "newspaper broadcaster agency daily magazine website label"),
    ("ORG", 1.8, "operator insurer lender brewer shipbuilder startup supplier utility"),
    ("ORG", 1.0, "maker giant retailer carrier firm company bank group club band rivals champions side joined"),
)

WEIGHT_BEFORE: dict[str, tuple[EntityType, float]] = {word: (kind, weight) for kind, weight, text in _BEFORE for word in words(text)}
"""Type and weight by the word before a name ("in Paris", "retailer Next")."""

AREAS = words("village town city island district province suburb port state region county municipality parish capital outskirts north south east west")
"""What "of" and a place follow: "the town of Bridgton"."""

DEFINING_NOUNS: dict[EntityType, frozenset[str]] = {
    "GPE": words(
        """village town city municipality hamlet suburb district province county commune neighbourhood neighborhood region parish settlement capital
        borough"""
    ),
    "LOC": words("river lake mountain island peninsula valley stream volcano glacier bay creek"),
    "FAC": words("street road highway bridge airport stadium building castle tower station park motorway"),
    "ORG": words(
        """company band club organisation organization team label school university college newspaper magazine agency manufacturer retailer airline bank
        party corporation firm group duo trio publisher maker producer supplier bookseller network channel institution institute charity association"""
    ),
    "PERSON": words(
        """player footballer politician actor actress singer musician writer author guitarist composer artist poet lawyer painter professor scientist
        physicist drummer bishop general soldier officer journalist director novelist historian philosopher architect mathematician chemist economist
        businessman activist saint monk king queen member native son daughter wife coach cricketer wrestler boxer pianist filmmaker comedian model
        swimmer runner cyclist golfer man woman boy girl"""
    ),
    "WORK_OF_ART": words("album song film novel book movie single play series poem painting game show episode musical opera documentary"),
    "PRODUCT": words("aircraft software language car ship weapon missile drug computer system"),
}
"""Nouns that define a name: "Aisby is a village"."""
