"""Turkish: its months and weekdays, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "tr",
    months=numbered("""
    ocak oca / şubat şub / mart mar / nisan nis / mayıs may / haziran haz / temmuz tem / ağustos ağu / eylül eyl / ekim eki / kasım kas / aralık ara
    """),
    weekdays=numbered(
        """
    pazartesi / salı / çarşamba / perşembe / cuma / cumartesi / pazar
    """,
        0,
    ),
)
