"""Bulgarian: its months and weekdays, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "bg",
    months=numbered("""
    януари / февруари / март / април / май / юни / юли / август / септември / октомври / ноември / декември
    """),
    weekdays=numbered(
        """
    понеделник / вторник / сряда / четвъртък / петък / събота / неделя
    """,
        0,
    ),
)
