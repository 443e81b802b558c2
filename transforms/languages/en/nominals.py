"""Descriptions that stand for an organisation named before. Entered by hand."""

from transforms.lexicon.words import words

ORG_NOUNS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("company", "firm", "carmaker", "automaker", "retailer"), ("company",)),
    **dict.fromkeys(("airline",), ("company", "Airlines", "Airways")),
    **dict.fromkeys(("bank",), ("company", "Bank")),
    **dict.fromkeys(("agency",), ("agency", "Agency")),
    **dict.fromkeys(("news agency",), ("agency",)),
    **dict.fromkeys(("newspaper", "paper", "magazine", "broadcaster", "network", "website", "daily"), ("outlet",)),
    **{noun: (noun.title(),) for noun in sorted(words("ministry party court tribunal university commission committee council department union federation"))},
    **{noun: (noun.title(),) for noun in sorted(words("association bureau fund foundation institute"))},
}
"""Noun of an organisation: what its referent is (`company`, `agency`, `outlet`) or a word of its name."""
