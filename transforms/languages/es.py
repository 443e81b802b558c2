"""Spanish: its months and weekdays, as news prints them, and its abbreviations."""

from transforms.languages.language import Language, Splitting, numbered
from transforms.lexicon.words import words

LANGUAGE = Language(
    "es",
    months=numbered("""
    enero ene / febrero feb / marzo mar / abril abr / mayo / junio jun / julio jul / agosto ago / septiembre setiembre sept sep / octubre oct /
    noviembre nov / diciembre dic
    """),
    weekdays=numbered(
        """
    lunes lun / martes mar / miércoles mié / jueves jue / viernes vie / sábado sáb / domingo dom
    """,
        0,
    ),
    splitting=Splitting(
        abbreviations=words("""
    sr sra sres dr dra prof ud uds etc ee.uu p.ej núm pág av gral ene feb abr ago sept oct nov dic
        """),
        titles=words("sr sra sres dr dra prof gral"),
        starters=words("el la los las un una se en pero y según"),
    ),
)
