"""Dutch: its months and weekdays, as news prints them, and its abbreviations."""

from transforms.languages.language import Language, Splitting, numbered
from transforms.lexicon.words import words

LANGUAGE = Language(
    "nl",
    months=numbered("""
    januari jan / februari febr feb / maart mrt / april apr / mei / juni jun / juli jul / augustus aug / september sept sep / oktober okt / november
    nov / december dec
    """),
    weekdays=numbered(
        """
    maandag ma / dinsdag di / woensdag wo / donderdag do / vrijdag vr / zaterdag za / zondag zo
    """,
        0,
    ),
    splitting=Splitting(
        abbreviations=words("""
    dhr mevr mr drs dr ir ing prof st bijv bv enz nr ca jl a.s jan feb okt nov dec
        """),
        titles=words("dhr mevr mr drs dr ir ing prof st"),
        starters=words("de het een hij zij ze in op maar en volgens"),
    ),
)
