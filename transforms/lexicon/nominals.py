"""Descriptions that stand for an organisation named before, and verbs of speech that tell which "it" speaks. Entered by hand."""

from transforms.lexicon.words import words

ORG_NOUNS: dict[str, tuple[str, ...]] = {
    "company": ("company",), "firm": ("company",), "carmaker": ("company",), "automaker": ("company",), "airline": ("company", "Airlines", "Airways"),
    "retailer": ("company",), "bank": ("company", "Bank"), "agency": ("agency", "Agency"), "news agency": ("agency",), "newspaper": ("outlet",), "paper": ("outlet",),
    "magazine": ("outlet",), "broadcaster": ("outlet",), "network": ("outlet",), "website": ("outlet",), "daily": ("outlet",), "ministry": ("Ministry",), "party": ("Party",),
    "court": ("Court",), "tribunal": ("Tribunal",), "university": ("University",), "commission": ("Commission",), "committee": ("Committee",), "council": ("Council",),
    "department": ("Department",), "union": ("Union",), "federation": ("Federation",), "association": ("Association",), "bureau": ("Bureau",),
    "fund": ("Fund",), "foundation": ("Foundation",), "institute": ("Institute",),
}  # fmt: skip
"""Noun of an organisation: what its referent is (`company`, `agency`, `outlet`) or a word of its name."""

SPEECH_VERBS = words("""said says added adds told tells reported reports cited cites quoted quotes noted notes stated states warned warns announced announces wrote writes tweeted
    insisted insists explained argued claimed claims stressed acknowledged confirmed denied urged vowed predicted recalled replied admitted suggested
    accused called described declared asked pointed continued concluded observed remarked commented revealed disclosed""")
"""Verbs of speech whose subject is a source."""
