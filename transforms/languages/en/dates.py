"""English words of time. Months, weekdays and numbers as dictionaries have them; abbreviations after the AP Stylebook; the rest from TimeML's guidelines."""

from transforms.languages.en.calendar import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from transforms.languages.language import numbered
from transforms.languages.temporal import Cues, Entry, Temporal
from transforms.lexicon.words import phrases, words

_NUMBERS = numbered(
    """
    zero / one / two / three / four / five / six / seven / eight / nine / ten
    / eleven / twelve / thirteen / fourteen / fifteen / sixteen / seventeen / eighteen / nineteen / twenty
""",
    0,
)
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
_ORDINALS = numbered(
    """
    first / second / third / fourth / fifth / sixth / seventh / eighth / ninth / tenth / eleventh / twelfth / thirteenth / fourteenth / fifteenth / sixteenth
""",
    1,
)
_LATER_ORDINALS = {"seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30}
_DECADES = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9}
_UNITS = {
    "minute": "TM", "hour": "TH", "hr": "TH", "day": "D", "week": "W", "fortnight": "FN", "weekend": "WE",
    "month": "M", "year": "Y", "yr": "Y", "decade": "DE", "century": "CE", "millennium": "ML",
}  # fmt: skip
_PLURALS = {"century": "centuries", "millennium": "millennia"}
_PARTS = {
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV", "evenings": "EV", "night": "NI", "nights": "NI", "dawn": "MO",
    "dusk": "EV", "daytime": "DT", "noon": "12:00", "midday": "12:00", "noontime": "12:00", "midnight": "24:00", "lunchtime": "MI",
}  # fmt: skip
_ZONES = words("utc gmt est edt cst cdt mst mdt pst pdt et bst cet cest eet ist jst hkt sgt aest")
_FILLERS = "trading business working more long straight consecutive successive full whole entire calendar additional other very plus odd"
"""Words between a number and its unit: five trading days."""

_WORDS: dict[str, Entry] = {
    **{word: Entry("M", number) for word, number in {**MONTHS, **SHORT_MONTHS}.items()},
    **{word: Entry("W", number + 1) for word, number in {**WEEKDAYS, **SHORT_WEEKDAYS}.items()},
    **{word + "s": Entry("W", -number - 1) for word, number in WEEKDAYS.items()},  # plural: every Monday
    **{word: Entry("#", number) for word, number in _NUMBERS.items()},
    **{word: Entry("#", number) for word, number in {**_TENS, **_SCALES}.items()},
    **{word: Entry("o", number) for word, number in _ORDINALS.items()},
    **{word: Entry("o", number) for word, number in _LATER_ORDINALS.items()},
    **{word: Entry("C", number) for word, number in _DECADES.items()},
    **{word: Entry("U", (code, False)) for word, code in _UNITS.items()},
    **{_PLURALS.get(word, word + "s"): Entry("U", (code, True)) for word, code in _UNITS.items()},
    "seconds": Entry("U", ("S", True)),
    **{word: Entry("P", code) for word, code in _PARTS.items()},
    **{word: Entry("Z", word.upper()) for word in _ZONES},
    "spring": Entry("S", "SP"), "summer": Entry("S", "SU"), "autumn": Entry("S", "FA"), "fall": Entry("S", "FA"), "winter": Entry("S", "WI"),
    "summertime": Entry("S", "SU"), "springtime": Entry("S", "SP"), "wintertime": Entry("S", "WI"),
    "quarter": Entry("Q", ("Q", False)), "period": Entry("Q", ("PER", False)), "quarters": Entry("Q", ("Q", True)), "half": Entry("Q", ("H", False)),
    "halves": Entry("Q", ("H", True)),
    "today": Entry("D", 0), "yesterday": Entry("D", -1), "tomorrow": Entry("D", 1), "tonight": Entry("D", "NI"), "overnight": Entry("D", "ON"),
    "bc": Entry("B"), "bce": Entry("B"), "am": Entry("A", "am"), "pm": Entry("A", "pm"),
    "last": Entry("l", "last"), "past": Entry("l", "past"), "previous": Entry("l", "previous"), "preceding": Entry("l", "previous"),
    "prior": Entry("l", "previous"), "latest": Entry("l", "latest"), "final": Entry("o", -1),
    "next": Entry("N", "next"), "coming": Entry("N", "coming"), "upcoming": Entry("N", "coming"), "following": Entry("N", "following"),
    "subsequent": Entry("N", "following"), "ensuing": Entry("N", "following"),
    "this": Entry("i"), "current": Entry("i", "current"), "these": Entry("i", "these"),
    "that": Entry("h"), "same": Entry("h"), "those": Entry("h", "those"), "corresponding": Entry("h", "same"), "comparable": Entry("h", "same"),
    "each": Entry("c"), "every": Entry("c"),
    "daily": Entry("J", "P1D"), "nightly": Entry("J", "P1D"), "hourly": Entry("J", "PT1H"), "weekly": Entry("J", "P1W"), "fortnightly": Entry("J", "P2W"),
    "biweekly": Entry("J", "P2W"), "monthly": Entry("J", "P1M"), "annually": Entry("J", "P1Y"), "annual": Entry("J", "P1Y"), "yearly": Entry("J", "P1Y"),
    "now": Entry("v", "PRESENT_REF"), "currently": Entry("v", "PRESENT_REF"), "presently": Entry("v", "PRESENT_REF"), "nowadays": Entry("v", "PRESENT_REF"),
    "recently": Entry("v", "PAST_REF"), "lately": Entry("v", "PAST_REF"), "future": Entry("v", "FUTURE_REF"), "recent": Entry("r"),
    "ago": Entry("g", -1), "hence": Entry("g", 1), "earlier": Entry("G", -1), "before": Entry("G", -1), "previously": Entry("G", -1), "later": Entry("G", 1),
    "after": Entry("G", 1), "afterward": Entry("G", 1), "afterwards": Entry("G", 1), "since": Entry("p", "since"),
    "about": Entry("e", "APPROX"), "around": Entry("e", "APPROX"), "roughly": Entry("e", "APPROX"), "circa": Entry("e", "APPROX"),
    "approximately": Entry("e", "APPROX"),
    "some": Entry("e", "APPROX"), "nearly": Entry("e", "LESS_THAN"), "almost": Entry("e", "LESS_THAN"), "under": Entry("e", "LESS_THAN"),
    "over": Entry("e", "MORE_THAN"), "within": Entry("e", "EQUAL_OR_LESS"), "exactly": Entry("e"), "just": Entry("e"), "only": Entry("e"),
    "early": Entry("m", "START"), "late": Entry("m", "END"), "mid": Entry("m", "MID"), "beginning": Entry("j", "START"),
    "start": Entry("j", "START"), "turn": Entry("j", "START"),
    "middle": Entry("j", "MID"), "end": Entry("j", "END"), "close": Entry("j", "END"),
    "the": Entry("t"), "a": Entry("a"), "an": Entry("a"), "of": Entry("O"),
    **{word: Entry("p", word) for word in words("in on at by during for from between throughout until till through over as") if word != "over"},
    "to": Entry("b"), "and": Entry("b"), "or": Entry("b"),
    "fiscal": Entry("f"), "financial": Entry("f"),
    "few": Entry("k"), "several": Entry("k"), "many": Entry("k"), "couple": Entry("n", 2), "dozen": Entry("n", 12), "dozens": Entry("k"),
    **{word: Entry("z") for word in words(_FILLERS)},
}  # fmt: skip

_CALENDAR = phrases("""
    new year's day; new year's eve; epiphany; valentine's day; women's day; st patrick's day; april fools' day; earth day; anzac day; may day
    labour day; juneteenth; canada day; bastille day; german unity day; halloween; all saints' day; all souls' day; guy fawkes night; armistice day
    veterans day; st nicholas' day; christmas eve; christmas; boxing day; rose monday; shrove tuesday; ash wednesday; palm sunday; maundy thursday
    good friday; holy saturday; easter; easter monday; ascension day; pentecost; whit monday; corpus christi; martin luther king day; presidents' day
    memorial day; labor day; columbus day; election day; thanksgiving; lunar new year; vesak; diwali; eid al-fitr; eid al-adha; islamic new year
    ramadan; mid-autumn festival; dragon boat festival; passover; rosh hashanah; yom kippur; black friday; cyber monday; black tuesday; black wednesday
    black monday; d-day; 9/11
""")
"""Named days that the calendar knows by their English names; which independence day, no name says."""
_NAMED_DAYS: dict[str, str] = {
    **{name: name for name in sorted(_CALENDAR)},
    "christmas day": "christmas", "christmas": "christmas", "xmas": "christmas", "easter sunday": "easter", "easter": "easter",
    "thanksgiving day": "thanksgiving", "martin luther king jr. day": "martin luther king day", "mlk day": "martin luther king day",
    "president's day": "presidents' day", "presidents day": "presidents' day", "valentine day": "valentine's day", "new years day": "new year's day",
    "new years eve": "new year's eve", "fourth of july": "independence day", "u.s. independence day": "independence day",
    "april fool's day": "april fools' day", "st. patrick's day": "st patrick's day", "international women's day": "women's day",
    "remembrance day": "armistice day", "guy fawkes day": "guy fawkes night", "bonfire night": "guy fawkes night", "chinese new year": "lunar new year",
    "spring festival": "lunar new year", "eid": "eid al-fitr", "eid ul-fitr": "eid al-fitr", "eid al-azha": "eid al-adha", "eid ul-adha": "eid al-adha",
    "deepavali": "diwali", "vesak day": "vesak", "all saints day": "all saints' day", "whitsun": "pentecost", "fat tuesday": "shrove tuesday",
    "new year": "new year's day", "mardi gras": "shrove tuesday", "election day": "election day", "pesach": "passover",
}  # fmt: skip
"""Names of days in `transforms.dates.named_days`."""

_PHRASES: dict[str, Entry] = {
    **{phrase: Entry("H", name) for phrase, name in _NAMED_DAYS.items()},
    "at least": Entry("e", "EQUAL_OR_MORE"), "at most": Entry("e", "EQUAL_OR_LESS"), "more than": Entry("e", "MORE_THAN"),
    "less than": Entry("e", "LESS_THAN"), "fewer than": Entry("e", "LESS_THAN"), "up to": Entry("e", "EQUAL_OR_LESS"),
    "as long as": Entry("e", "EQUAL_OR_LESS"), "no more than": Entry("e", "EQUAL_OR_LESS"), "no less than": Entry("e", "EQUAL_OR_MORE"),
    "as many as": Entry("e", "EQUAL_OR_LESS"), "well over": Entry("e", "MORE_THAN"), "just over": Entry("e", "MORE_THAN"),
    "a few": Entry("k"), "a couple of": Entry("n", 2), "a couple": Entry("n", 2), "a dozen": Entry("n", 12), "a number of": Entry("k"),
    "a hundred": Entry("n", 100), "a thousand": Entry("n", 1000), "hundreds of": Entry("k"), "thousands of": Entry("k"), "tens of": Entry("k"),
    "local time": Entry("Z", "LOCAL"), "eastern time": Entry("Z", "ET"), "from now": Entry("g", 1),
    "day before yesterday": Entry("D", -2), "day after tomorrow": Entry("D", 2),
    "b.c.": Entry("B"), "b.c.e.": Entry("B"), "b.c": Entry("B"),
    "a.m.": Entry("A", "am"), "p.m.": Entry("A", "pm"), "a.m": Entry("A", "am"), "p.m": Entry("A", "pm"), "o'clock": Entry("A", "oclock"),
    "right now": Entry("v", "PRESENT_REF"), "at present": Entry("v", "PRESENT_REF"), "at the moment": Entry("v", "PRESENT_REF"),
    "at this time": Entry("v", "PRESENT_REF"), "just now": Entry("v", "PRESENT_REF"), "these days": Entry("v", "PRESENT_REF"),
    "at this moment": Entry("v", "PRESENT_REF"), "the present": Entry("v", "PRESENT_REF"), "the moment": Entry("x"), "now that": Entry("v", "PRESENT_REF"),
    "more recently": Entry("v", "PAST_REF"), "most recently": Entry("v", "PAST_REF"), "not long ago": Entry("v", "PAST_REF"),
    "long ago": Entry("v", "PAST_REF"), "the recent past": Entry("v", "PAST_REF"),
    "the future": Entry("v", "FUTURE_REF"), "the near future": Entry("v", "FUTURE_REF"),
    "the short term": Entry("v", "FUTURE_REF"), "the near term": Entry("v", "FUTURE_REF"), "the long term": Entry("v", "FUTURE_REF"),
    "as soon as possible": Entry("v", "FUTURE_REF"), "some day": Entry("v", "FUTURE_REF"), "a later date": Entry("v", "FUTURE_REF"),
    "super tuesday": Entry("x"), "super sunday": Entry("x"), "bloody sunday": Entry("x"), "as early as": Entry("p", "until"), "as soon as": Entry("p", "until"),
    "years of age": Entry("x"), "years old": Entry("x"), "months old": Entry("x"), "weeks old": Entry("x"), "days old": Entry("x"),
    "year-end": Entry("w", "-"), "year end": Entry("w"), "year's end": Entry("w"), "years' end": Entry("w"), "month-end": Entry("x"),
        "year-old": Entry("x"), "year-olds": Entry("x"), "month-old": Entry("x"), "week-old": Entry("x"), "day-old": Entry("x"), "years-old": Entry("x"),
    "year old": Entry("x"), "mid-day": Entry("P", "12:00"), "each other": Entry("x"), "every other": Entry("c", 2), "other than": Entry("x"),
    "day to day": Entry("x"), "day-to-day": Entry("x"), "all day": Entry("x"), "same-sex": Entry("x"),
    "second hand": Entry("x"), "second-hand": Entry("x"), "second thoughts": Entry("x"), "summer olympics": Entry("x"), "winter olympics": Entry("x"),
    "summer games": Entry("x"), "winter games": Entry("x"), "new york": Entry("x"),
    "sunday times": Entry("x"), "spring break": Entry("x"), "daylight saving": Entry("x"), "sunday mirror": Entry("x"), "financial times": Entry("x"),
    "mail on sunday": Entry("x"), "today show": Entry("x"), "usa today": Entry("x"), "daily mail": Entry("x"), "daily telegraph": Entry("x"),
    "daily mirror": Entry("x"), "daily express": Entry("x"), "daily star": Entry("x"), "daily news": Entry("x"), "daily beast": Entry("x"),
    "daily times": Entry("x"), "china daily": Entry("x"), "people's daily": Entry("x"), "saturday night live": Entry("x"), "prime minister": Entry("x"),
    "business week": Entry("x"), "fashion week": Entry("x"),
    **{phrase: Entry("x") for phrase in ("patch tuesday", "giving tuesday", "small business saturday", "taco tuesday", "casual friday", "throwback thursday")},
}  # fmt: skip

_CUES = Cues(
    future=words(
        "will shall 'll ll would could scheduled expected expects expect plans plan planned planning due slated hopes hope intend intends intended aims "
        "postponed expires begins starts opens ends airs upcoming deadline ready until till"
    ),
    scheduled=words("resume resumes reopen reopens goes faces takes premieres kicks"),
    past=words(
        "was were had did been said says has began became came took made went got rose fell grew held met left won lost saw found gave told wrote "
        "broke brought built bought caught chose cut drew drove felt flew forgot fought kept knew laid led lay let meant paid put ran sat sold sent shot "
        "shook showed shut sang sank slept spoke spent stood stole struck swore taught tore thought threw understood woke wore "
        "fallen risen grown given taken seen gone shown known driven written since last"
    ),
    finite=words(
        "was were had did says has began became came took went got rose fell grew saw gave wrote broke chose drew drove flew forgot knew sat "
        "shook sang sank slept spoke stole swore tore threw woke wore since last"
    ),
    after=frozenset({"after", "following"}),
    events=words(
        "election elections vote ballot poll polls primary primaries referendum runoff midterms summit olympics paralympics championships inauguration"
    ),
    feasts=words("holiday holidays celebration celebrations festivities party parties speech address message wishes greetings resolutions honours"),
    past_endings=("ed",),
    not_past=frozenset({"need", "indeed", "united", "hundred", "speed", "exceed", "proceed", "succeed", "breed", "limited", "alleged"}),
    modal=frozenset({"will", "'ll", "ll", "shall", "would"}),
    be=frozenset({"be"}),
    copula=frozenset({"is", "are"}),
    infinitive=frozenset({"to"}),
    lasting=words("can could will would to may might should must not t ll usually typically often"),
    takes=words(
        "spend spends spent spending take takes took taking last lasts lasted lasting wait waits waited waste wasted need needs needed add adds added follow "
        "follows followed save saves saved taken with has have had brings bring"
    ),
    telling=words("was were had did"),
    speaking=words("is are has have can will i me my we us our you your"),
    verbs_tell=True,
    addressed=words("you your yours"),
    onward=frozenset({"through", "starting", "beginning", "effective"}),
    until=frozenset({"until", "till", "by"}),
    since=frozenset({"since", "ended"}),
    at=frozenset(
        {"in", "of", "by", "since", "from", "until", "till", "to", "between", "during", "before", "after", "through", "throughout", "for", "and", "or"}
    ),
    clock=frozenset({"at", "by", "from", "until", "to", "till", "before", "after", "about", "around", "since", "between"}),
)

DATES = Temporal(
    _WORDS,
    rules=("vague", "sets", "clock", "days", "ranges", "months", "parts", "quarters", "offsets", "relative", "durations", "years"),
    cues=_CUES,
    phrases=_PHRASES,
    abbreviations=frozenset({*SHORT_MONTHS, *SHORT_WEEKDAYS, "yr", "hr"}),
    capitals=frozenset({"may", "march", "mar", "jan", "sat", "sun", "mon", "wed", "weds", "et", "ist", "met", "bc", "bce"}),
    joiner="and",
    day_first=False,
)
