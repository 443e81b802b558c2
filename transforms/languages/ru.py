"""Russian: its months and weekdays, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "ru",
    months=numbered("""
    январь января янв / февраль февраля фев / март марта мар / апрель апреля апр / май мая / июнь июня июн / июль июля июл / август августа авг /
    сентябрь сентября сен сент / октябрь октября окт / ноябрь ноября ноя нояб / декабрь декабря дек
    """),
    weekdays=numbered(
        """
    понедельник пн / вторник вт / среда ср / четверг чт / пятница пт / суббота сб / воскресенье вс
    """,
        0,
    ),
)
