"""Ukrainian: its months and weekdays, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "uk",
    months=numbered("""
    січня січень січ / лютого лютий лют / березня березень бер / квітня квітень кві / травня травень тра / червня червень чер / липня липень лип /
    серпня серпень сер / вересня вересень вер / жовтня жовтень жов / листопада листопад лис / грудня грудень гру
    """),
    weekdays=numbered(
        """
    понеділок / вівторок / середа / четвер / п'ятниця / субота / неділя
    """,
        0,
    ),
)
