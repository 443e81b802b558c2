"""Polish: its months and weekdays, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "pl",
    months=numbered("""
    stycznia styczeń sty / lutego luty lut / marca marzec mar / kwietnia kwiecień kwi / maja maj / czerwca czerwiec cze / lipca lipiec lip / sierpnia
    sierpień sie / września wrzesień wrz / października październik paź / listopada listopad lis / grudnia grudzień gru
    """),
    weekdays=numbered(
        """
    poniedziałek / wtorek / środa / czwartek / piątek / sobota / niedziela
    """,
        0,
    ),
)
