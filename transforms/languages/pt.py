"""Portuguese: its months and weekdays, as news prints them, and its abbreviations."""

from transforms.languages.language import Language, Splitting, numbered
from transforms.lexicon.words import words

LANGUAGE = Language(
    "pt",
    months=numbered("""
    janeiro jan / fevereiro fev / março mar / abril abr / maio mai / junho jun / julho jul / agosto ago / setembro set / outubro out / novembro nov /
    dezembro dez
    """),
    weekdays=numbered(
        """
    segunda-feira segunda seg / terça-feira terça ter / quarta-feira quarta qua / quinta-feira quinta qui / sexta-feira sexta sex / sábado sáb /
    domingo dom
    """,
        0,
    ),
    splitting=Splitting(
        abbreviations=words("""
    sr sra srs dr dra prof profa exmo av etc pág núm jan fev abr ago set out nov dez
        """),
        titles=words("sr sra srs dr dra prof profa exmo"),
        starters=words("o a os as um uma se em mas e segundo"),
    ),
)
