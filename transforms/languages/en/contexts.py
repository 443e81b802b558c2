"""Words around a name that tell what kind of thing it names. Entered by hand; weights in units of one label of the model."""

from transforms.languages.en.speech import PERSONAL
from transforms.lexicon.names import ROLES, TITLES
from transforms.lexicon.words import phrases, words
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

WEIGHT_BEFORE: dict[str, tuple[EntityType, float]] = {
    **{word: (kind, weight) for kind, weight, text in _BEFORE for word in sorted(words(text))},
    **dict.fromkeys(sorted(ROLES), ("PERSON", 1.5)),
    **dict.fromkeys(sorted(TITLES), ("PERSON", 2.0)),
}
"""Type and weight by the word before a name ("in Paris", "retailer Next")."""

_LIFE = """died;married;studied;graduated;retired;grew;wrote;sang;starred;himself;herself;who;whose;attended;scored;resigned;ran
was born;was educated;was married"""
_KIN = "wife;husband;family;lawyer;lawyers;son;daughter;brother;sister;father;mother;career;death;life;body;widow;attorney"
_SPEECH = ";".join(sorted(PERSONAL))
_TRADE = """shares;stock;spokesman;spokeswoman;spokesperson;spokespeople;spokesmen;shareholders;employees;headquarters;board;subsidiary;unit;customers
executives;officials"""
_HEADS = """CEO;CFO;COO;chief executive;Chief Executive;Chief executive;Chairman;chairman;President;president;Founder;founder;Co-founder;co-founder
Spokesman;Spokeswoman;Spokesperson"""
_LEGAL_FORMS = "Inc;Corp;Ltd;plc;PLC;Co;LLC;AG;SA;NV;SpA"
_AREAS = "province;region;district;city;county;airport;peninsula;border;suburb;river;municipality;village;town"
_LANDFORMS = """glacier;lake;mountain;volcano;valley;bay;desert;forest;reef;fjord;range;basin;ridge;strait;mountains;island;islands;lagoon;moor"""
_BUILDINGS = "dam;bridge;stadium;tunnel;reservoir;lighthouse;power station;power plant;cathedral;prison;barracks;refinery"

_AFTER: tuple[tuple[str, EntityType, float, str], ...] = (
    (" ", "FAC", 1.2, _BUILDINGS),
    (" ", "LOC", 1.2, _LANDFORMS),
    (" ", "GPE", 0.8, _AREAS),
    (" |, ", "ORG", 3.0, _LEGAL_FORMS),
    (" ", "ORG", 1.0, _HEADS),
    (" |'s |' ", "ORG", 1.2, _TRADE),
    ("'s |' ", "PERSON", 1.2, _KIN),
    (", ", "PERSON", 0.8, "who;whose;a former;the former;her;his"),
    (" ", "PERSON", 1.0, _LIFE),
    (" |, ", "PERSON", 0.5, _SPEECH),
    (" |, ", "PERSON", 2.0, "Jr;Sr;II;III"),
)
"""What joins words to the name before them (a space, a comma, a possessive), and their type and weight; of two rows for a word the later holds."""

WEIGHT_AFTER: dict[str, dict[str, tuple[EntityType, float]]] = {
    link: {phrase: (kind, weight) for links, kind, weight, text in _AFTER if link in links.split("|") for phrase in sorted(phrases(text))}
    for link in (" ", ", ", "'s ", "' ")
}
"""Type and weight by what joins a name and the one or two words behind it ("Ann Poe, who", "Harlow's shares", "Kenton reservoir")."""

RESIDENTS = words("people residents inhabitants villagers farmers workers families refugees students visitors traders")
"""Who is from a place: "farmers from Aisby"."""

PICTURE_WORDS = words("Photo Photos Picture Pictures Image Images Credit Foto Photograph Photographs")
"""What opens the credit of a picture."""

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
