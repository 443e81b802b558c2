"""English: its words, its cues and the rules in the order of their right of way."""

from transforms.dates.anchor import Cues
from transforms.dates.language import language
from transforms.dates.lexicon import words
from transforms.dates.lexicon_en import ENGLISH as LEXICON
from transforms.dates.rules import clock, days, durations, months, offsets, quarters, relative, sets, vague, years

CUES = Cues(
    future=frozenset(
        words(
            "will shall 'll ll would could scheduled expected expects expect plans plan planned planning due slated hopes hope intend intends intended aims "
            "postponed expires begins starts opens ends airs upcoming deadline ready until till"
        )
    ),
    past=frozenset(
        words(
            "was were had did been said says has began became came took made went got rose fell grew held met left won lost saw found gave told wrote "
            "broke brought built bought caught chose cut drew drove felt flew forgot fought kept knew laid led lay let meant paid put ran sat sold sent shot "
            "shook showed shut sang sank slept spoke spent stood stole struck swore taught tore thought threw understood woke wore since last"
        )
    ),
    past_endings=("ed",),
    not_past=frozenset({"need", "indeed", "united", "hundred", "speed", "exceed", "proceed", "succeed", "breed", "limited", "alleged"}),
    modal=frozenset({"will", "'ll", "ll", "shall", "would"}),
    be=frozenset({"be"}),
    copula=frozenset({"is", "are"}),
    infinitive=frozenset({"to"}),
    onward=frozenset({"through", "starting", "beginning", "effective"}),
    until=frozenset({"until", "till", "by"}),
    since=frozenset({"since", "ended"}),
    at=frozenset(
        {"in", "of", "by", "since", "from", "until", "till", "to", "between", "during", "before", "after", "through", "throughout", "for", "and", "or"}
    ),
    clock=frozenset({"at", "by", "from", "until", "to", "till", "before", "after", "about", "around", "since", "between"}),
)

LANGUAGE = language(
    code="en",
    lexicon=LEXICON,
    cues=CUES,
    rules=(
        *vague.RULES, *sets.RULES, *clock.RULES, *days.RULES, *months.RULES, *quarters.RULES, *offsets.RULES, *relative.RULES, *durations.RULES, *years.RULES,
    ),
    day_first=False,
)  # fmt: skip
