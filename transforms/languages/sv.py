"""Swedish: its months and weekdays, as news prints them, and its abbreviations."""

from transforms.languages.language import Language, Splitting, numbered
from transforms.lexicon.words import words

LANGUAGE = Language(
    "sv",
    months=numbered("""
    januari jan / februari feb / mars / april apr / maj / juni jun / juli jul / augusti aug / september sep / oktober okt / november nov / december
    dec
    """),
    weekdays=numbered(
        """
    måndag / tisdag / onsdag / torsdag / fredag / lördag / söndag
    """,
        0,
    ),
    splitting=Splitting(
        abbreviations=words("""
    t.ex bl.a s.k m.m d.v.s ca dr prof kl nr
        """),
        titles=words("dr prof"),
        starters=words("den det de han hon i på men och enligt"),
    ),
)
