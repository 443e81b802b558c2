"""What stands around German full stops, after the Duden."""

from transforms.languages.language import Splitting
from transforms.lexicon.words import words

_TITLES = words("dr prof hr fr st dipl ing mag")

SPLITTING = Splitting(
    abbreviations=_TITLES
    | words("""
    abs abt art bd bsp bzw ca ct dt etc evtl ggf geb gest hrsg inkl jh jr kap lt max min mind mio mrd nr od orig phil s sog sr str tel tsd u usw v vgl vs z zt
    a.d a.m d.h i.d.r o.ä u.a u.ä v.a v.chr n.chr z.b z.t
    jan feb mrz apr jun jul aug sep sept okt nov dez
    """),
    titles=_TITLES,
    starters=words("""
    der die das er sie es wir ich in im am an auf aber und ein eine dies diese dieser dieses dort sein seine ihr ihre doch als wenn während nach so auch zudem
    """),
    ordinals=True,
)
