"""Italian: its months and weekdays, as news prints them, and its abbreviations."""

from transforms.languages.language import Language, Splitting, numbered
from transforms.lexicon.words import words

LANGUAGE = Language(
    "it",
    months=numbered("""
    gennaio gen / febbraio feb / marzo mar / aprile apr / maggio mag / giugno giu / luglio lug / agosto ago / settembre set / ottobre ott / novembre
    nov / dicembre dic
    """),
    weekdays=numbered(
        """
    lunedì lun / martedì mar / mercoledì mer / giovedì gio / venerdì ven / sabato sab / domenica dom
    """,
        0,
    ),
    splitting=Splitting(
        abbreviations=words("""
    sig sigg dott dr prof on ing avv gen ecc pag art gen feb apr ago sett ott nov dic
        """),
        titles=words("sig sigg dott dr prof on ing avv"),
        starters=words("il lo la i gli le un una si in ma e secondo"),
    ),
)
