"""French: its months and weekdays, as news prints them, and its abbreviations."""

from transforms.languages.language import Language, Splitting, numbered
from transforms.lexicon.words import words

LANGUAGE = Language(
    "fr",
    months=numbered("""
    janvier janv / février fevrier févr fév / mars / avril avr / mai / juin / juillet juil / août aout / septembre sept / octobre oct / novembre nov /
    décembre decembre déc
    """),
    weekdays=numbered(
        """
    lundi lun / mardi mar / mercredi mer / jeudi jeu / vendredi ven / samedi sam / dimanche dim
    """,
        0,
    ),
    splitting=Splitting(
        abbreviations=words("""
    m mm mme mmes mlle dr pr me st ste av bd etc env p pp art no vol janv févr avr juil sept oct nov déc
        """),
        titles=words("m mm mme mmes mlle dr pr me st ste"),
        starters=words("le la les un une il elle ils elles on ce cette ces mais et en dans selon"),
    ),
)
