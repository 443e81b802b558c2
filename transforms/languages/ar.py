"""Arabic: its months and weekdays, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "ar",
    months=numbered("""
    يناير كانون_الثاني / فبراير شباط / مارس آذار / أبريل نيسان / مايو أيار / يونيو حزيران / يوليو تموز / أغسطس آب / سبتمبر أيلول / أكتوبر / نوفمبر /
    ديسمبر
    """),
    weekdays=numbered(
        """
    الاثنين / الثلاثاء / الأربعاء / الخميس / الجمعة / السبت / الأحد
    """,
        0,
    ),
)
