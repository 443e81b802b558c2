"""German: sentences and dates; no model yet, so no entities and no sources."""

from transforms.languages.de.calendar import AUSTRIAN_MONTHS, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from transforms.languages.de.dates import DATES
from transforms.languages.de.splitting import SPLITTING
from transforms.languages.language import Language

LANGUAGE = Language(
    "de",
    months=MONTHS | SHORT_MONTHS | AUSTRIAN_MONTHS,
    weekdays=WEEKDAYS | SHORT_WEEKDAYS,
    splitting=SPLITTING,
    dates=DATES,
)
