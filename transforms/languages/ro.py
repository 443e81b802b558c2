"""Romanian: its months and weekdays, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "ro",
    months=numbered("""
    ianuarie ian / februarie / martie / aprilie / mai / iunie iun / iulie iul / august / septembrie / octombrie / noiembrie noi / decembrie
    """),
    weekdays=numbered(
        """
    luni / marți / miercuri / joi / vineri / sâmbătă / duminică
    """,
        0,
    ),
)
