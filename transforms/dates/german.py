"""German: its words, its cues, the shared rules and its own."""

from transforms.dates.anchor import Cues
from transforms.dates.language import language
from transforms.dates.lexicon import words
from transforms.dates.lexicon_de import GERMAN as LEXICON
from transforms.dates.rules import clock, days, durations, german, months, offsets, quarters, relative, sets, vague, years

CUES = Cues(
    future=frozenset(words("wird werden würde würden soll sollen sollte sollten will wollen plant planen geplant erwartet könnte könnten beginnt startet")),
    past=frozenset(
        words(
            "war waren wurde wurden hat haben hatte hatten sagte sagten teilte teilten gab gaben kam kamen ging gingen stieg stiegen fiel fielen "
            "nahm nahmen stand standen starb starben traf trafen erklärte erklärten seit"
        )
    ),
    past_endings=("ierte", "ierten", "igte", "igten", "elte", "elten"),
    not_past=frozenset(),
    modal=frozenset({"wird", "werden", "soll", "sollen", "will", "wollen"}),
    be=frozenset(),
    copula=frozenset(),
    infinitive=frozenset(),
    onward=frozenset({"ab"}),
    until=frozenset({"bis"}),
    since=frozenset({"seit"}),
    at=frozenset({"in", "im", "am", "ab", "seit", "von", "bis", "zum", "vom", "zwischen", "und", "oder", "während", "der"}),
    clock=frozenset({"um", "gegen", "ab", "bis", "seit", "von", "vor", "nach"}),
)

LANGUAGE = language(
    code="de",
    lexicon=LEXICON,
    cues=CUES,
    rules=(
        *german.RULES, *vague.RULES, *sets.RULES, *clock.RULES, *days.RULES, *months.RULES, *quarters.RULES, *offsets.RULES, *relative.RULES,
        *durations.RULES, *years.RULES,
    ),
    day_first=True,
)  # fmt: skip
