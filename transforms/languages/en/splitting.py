"""What stands around English full stops: titles, months and states as the AP Stylebook abbreviates them, and what else news shortens."""

from transforms.languages.language import Splitting
from transforms.lexicon.words import words

_TITLES = words("mr mrs ms dr prof rev gen col lt sgt capt maj gov sen sens rep reps hon st mt")

SPLITTING = Splitting(
    abbreviations=_TITLES
    | words("""
    cpl pvt adm cmdr ft jr sr inc corp co ltd plc bros dept est vs etc no nos fig art vol approx
    jan feb mar apr jun jul aug sep sept oct nov dec
    ala ariz ark calif colo conn del fla ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que
    u.s u.k u.n e.u a.m p.m i.e e.g d.c n.y l.a ph.d
    """),
    titles=_TITLES,
    starters=words("""
    the he she it they we i in on at but and a an this that these those there his her its their mr mrs ms however meanwhile as when while after if so
    """),
)
