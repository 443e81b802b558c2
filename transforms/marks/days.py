"""Days as pages print them, in the languages whose month names are listed, to ISO 8601."""

import re
from datetime import date

# Month names and their usual short forms, after Unicode CLDR (months, format, wide and abbreviated): English, German, French, Spanish, Italian,
# Portuguese, Dutch, Swedish, Norwegian and Danish, Polish, Czech, Finnish, Turkish, Indonesian, Romanian, Hungarian, Russian, Ukrainian,
# Lithuanian, Greek. A slash stands between the months.
_NAMES = """
    january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty ledna leden tammikuuta ocak oca
    ianuarie ian január январь января янв січня січ sausio ιανουαρίου ιαν
    / february feb febr februar feber février févr fév febrero febbraio fevereiro fev februari februar lutego luty lut února únor helmikuuta
    şubat şub februarie február февраль февраля фев лютого лют vasario φεβρουαρίου φεβ
    / march mar märz mär mars marzo março maart mrt marts marca marzec března březen maaliskuuta mart maret martie március март марта мар
    березня бер kovo μαρτίου μαρ
    / april apr avril avr abril abr aprile aprilie kwietnia kwiecień kwi dubna duben huhtikuuta nisan nis április апрель апреля апр квітня
    кві balandžio απριλίου απρ
    / may mai mayo maggio mag maio mei maj maja května květen toukokuuta mayıs máj május май мая травня тра gegužės μαΐου μαΐ
    / june jun juni juin junio giugno giu junho czerwca czerwiec cze června červen kesäkuuta haziran haz iunie iun június июнь июня июн
    червня чер birželio ιουνίου ιουν
    / july jul juli juillet juil julio luglio lug julho lipca lipiec lip července červenec heinäkuuta temmuz tem iulie iul július июль июля
    июл липня лип liepos ιουλίου ιουλ
    / august aug août agosto ago agustus augusti sierpnia sierpień sie srpna srpen elokuuta ağustos ağu augusztus август августа авг серпня
    сер rugpjūčio αυγούστου αυγ
    / september sep sept septembre septiembre settembre set setembro września wrzesień wrz září syyskuuta eylül eyl septembrie szeptember
    сентябрь сентября сен вересня вер rugsėjo σεπτεμβρίου σεπ
    / october oct oktober okt octobre octubre ottobre ott outubro out października październik paź října říjen lokakuuta ekim eki octombrie
    október октябрь октября окт жовтня жов spalio οκτωβρίου οκτ
    / november nov novembre noviembre novembro listopada listopad lis listopadu marraskuuta kasım kas noiembrie noi ноябрь ноября ноя
    листопада лис lapkričio νοεμβρίου νοε
    / december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des grudnia grudzień gru prosince prosinec joulukuuta
    aralık ara desember decembrie декабрь декабря дек грудня гру gruodžio δεκεμβρίου δεκ
"""
_MONTHS = {name: number for number, names in enumerate(_NAMES.split("/"), 1) for name in names.split()}
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>[0-3]?\d)"
_MONTH = r"(?P<month>[01]?\d)"
_NAME = r"(?P<name>[^\W\d_]{3,12})\.?"
_PATTERNS = tuple(
    re.compile(rf"(?<!\d){pattern}", re.IGNORECASE)
    for pattern in (
        rf"{_YEAR}[-/.]{_MONTH}[-/.]{_DAY}(?!\d)",
        rf"{_YEAR}\s?[年년]\s?{_MONTH}\s?[月월]\s?{_DAY}\s?[日일]",
        rf"{_DAY}(?:st|nd|rd|th|er|º|\.)?\s?(?:de\s|of\s|tháng\s)?\s?{_NAME},?\s(?:de\s|del\s)?{_YEAR}(?!\d)",
        rf"\b{_NAME}\s{_DAY}(?:st|nd|rd|th)?,?\s(?:\d\d:\d\d(?::\d\d)?\s[A-Z]{{2,5}}\s)?{_YEAR}(?!\d)",
        rf"(?P<first>[0-3]?\d)(?P<mark>[/.\-])(?P<second>[0-3]?\d)[/.\-]{_YEAR}(?!\d)",
    )
)
_ANY_YEAR = re.compile(r"(?:19|20)\d\d")  # in every pattern: most lines have none and need not be searched for the rest
_ISO = re.compile(r"\d{4}-[01]\d(?:-[0-3]\d|$)")


def is_iso(text: str) -> bool:
    """Whether a date begins as ISO 8601 writes it."""
    return bool(_ISO.match(text))


def find_day(text: str, *, month_first: bool) -> str:
    """The first day named in a short text, as YYYY-MM-DD; "" where there is none. `month_first` reads 3/4/2025 as the fourth of March."""
    for pattern in _PATTERNS if _ANY_YEAR.search(text) else ():
        for match in pattern.finditer(text[:200]):
            if day := _day(match.groupdict(), month_first=month_first):
                return day
    return ""


def without_days(text: str) -> str:
    """The text with bars where days stood."""
    for pattern in _PATTERNS if _ANY_YEAR.search(text) else ():
        text = pattern.sub(" | ", text)
    return text


def _day(parts: dict[str, str | None], *, month_first: bool) -> str:
    year = int(parts["year"] or 0)
    if parts.get("first"):
        first, second = int(parts["first"] or 0), int(parts["second"] or 0)
        american = month_first and first <= 12 and parts["mark"] == "/"  # with points or hyphens the day is first in English too
        month, day = (first, second) if american or second > 12 else (second, first)
    else:
        name = parts.get("name")
        month = _MONTHS.get(name.lower(), 0) if name else int(parts["month"] or 0)
        day = int(parts["day"] or 0)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
