"""Hungarian: its months and weekdays, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "hu",
    months=numbered("""
    január jan / február febr / március márc már / április ápr / május máj / június jún / július júl / augusztus aug / szeptember szept / október okt /
    november nov / december dec
    """),
    weekdays=numbered(
        """
    hétfő / kedd / szerda / csütörtök / péntek / szombat / vasárnap
    """,
        0,
    ),
)
