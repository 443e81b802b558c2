"""German words of time, with their endings. Months, weekdays and numbers as the Duden has them."""

from transforms.languages.de.calendar import AUSTRIAN_MONTHS, MONTHS, SHORT_MONTHS, WEEKDAYS
from transforms.languages.temporal import Cues, Entry, Temporal
from transforms.lexicon.words import words

_PARTS = {"morgen": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV", "nacht": "NI", "früh": "MO"}
_ONES = ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn")
_TEENS = ("sechzehn", "siebzehn", "achtzehn", "neunzehn")
_TENS = {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90}
_COMPOUND_ONES = ("ein", *_ONES[2:10])
_ORDINALS = ("erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft")
_DECADES = {"zwanziger": 2, "dreißiger": 3, "vierziger": 4, "fünfziger": 5, "sechziger": 6, "siebziger": 7, "achtziger": 8, "neunziger": 9}
_UNITS = {
    "sekunde": ("S", "", "n"), "minute": ("TM", "", "n"), "stunde": ("TH", "", "n"), "tag": ("D", "es", "e en"), "woche": ("W", "", "n"),
    "wochenende": ("WE", "s", "n"), "monat": ("M", "s es", "e en"), "jahr": ("Y", "es s", "e en"), "jahrzehnt": ("DE", "s es", "e en"),
    "jahrhundert": ("CE", "s", "e en"), "jahrtausend": ("ML", "s", "e en"),
}  # fmt: skip
"""Unit, endings of its singular, endings of its plural."""
_ENDINGS = ("e", "en", "er", "es", "em")
_NAMED_DAYS = {
    "weihnachten": "christmas", "heiligabend": "christmas eve", "heiliger abend": "christmas eve", "silvester": "new year's eve", "neujahr": "new year's day",
    "neujahrstag": "new year's day", "ostern": "easter", "ostersonntag": "easter", "ostermontag": "easter monday", "karfreitag": "good friday",
    "gründonnerstag": "maundy thursday", "palmsonntag": "palm sunday", "pfingsten": "pentecost", "pfingstsonntag": "pentecost",
    "pfingstmontag": "whit monday", "christi himmelfahrt": "ascension day", "fronleichnam": "corpus christi", "rosenmontag": "rose monday",
    "aschermittwoch": "ash wednesday", "tag der deutschen einheit": "german unity day", "tag der arbeit": "may day", "halloween": "halloween",
    "allerheiligen": "all saints' day", "nikolaus": "st nicholas' day", "valentinstag": "valentine's day", "dreikönigstag": "epiphany",
    "ramadan": "ramadan", "fastenmonat ramadan": "ramadan", "chinesisches neujahrsfest": "lunar new year", "zuckerfest": "eid al-fitr",
    "opferfest": "eid al-adha", "jom kippur": "yom kippur",
}  # fmt: skip


def _inflected(stems: str, entry: Entry) -> dict[str, Entry]:
    return {stem + ending: entry for stem in stems.split() for ending in _ENDINGS}


def _numbers() -> dict[str, Entry]:
    small = {word: number for number, word in enumerate((*_ONES, *_TEENS))} | _TENS
    joined = {f"{one}und{ten}": value + number for ten, value in _TENS.items() for number, one in enumerate(_COMPOUND_ONES, 1)}
    return {
        word: Entry("#", number)
        for word, number in {**small, **joined, "hundert": 100, "einhundert": 100, "tausend": 1000, "millionen": 1_000_000, "milliarden": 1_000_000_000}.items()
    }


def _units() -> dict[str, Entry]:
    words: dict[str, Entry] = {}
    for stem, (code, singular, plural) in _UNITS.items():
        words |= {stem + ending: Entry("U", (code, True)) for ending in plural.split()}
        words |= {stem + ending: Entry("U", (code, False)) for ending in ("", *singular.split())}
    return words


_WORDS: dict[str, Entry] = {
    **{word: Entry("M", number) for word, number in {**MONTHS, **SHORT_MONTHS, **AUSTRIAN_MONTHS}.items()},
    **{word + "s": Entry("M", number) for word, number in MONTHS.items()},
    **{word: Entry("W", number + 1) for word, number in WEEKDAYS.items()},
    **{word + "s": Entry("W", -number - 1) for word, number in WEEKDAYS.items()},  # montags: every Monday
    **{day + part: Entry("E", (number + 1, code)) for day, number in WEEKDAYS.items() for part, code in _PARTS.items()},
    **_numbers(), **_units(),
    **{stem + ending: Entry("o", number) for number, stem in enumerate(_ORDINALS, 1) for ending in _ENDINGS},
    **{word: Entry("C", number) for word, number in _DECADES.items()},
    **{word: Entry("P", code) for word, code in _PARTS.items() if word not in {"morgen", "früh", "mittag"}},
    "früh": Entry("P", "MO"), "mittag": Entry("P", "MI"), "mitternacht": Entry("P", "24:00"),
    "frühling": Entry("S", "SP"), "frühjahr": Entry("S", "SP"), "sommer": Entry("S", "SU"), "herbst": Entry("S", "FA"), "winter": Entry("S", "WI"),
    "quartal": Entry("Q", ("Q", False)), "quartals": Entry("Q", ("Q", False)), "quartale": Entry("Q", ("Q", True)), "quartalen": Entry("Q", ("Q", True)),
    "halbjahr": Entry("Q", ("H", False)), "halbjahres": Entry("Q", ("H", False)),
    "heute": Entry("D", 0), "gestern": Entry("D", -1), "vorgestern": Entry("D", -2), "morgen": Entry("D", 1), "übermorgen": Entry("D", 2),
    "vortag": Entry("X", -1),
    **_inflected("letzt vergangen vorig", Entry("l", "last")), **_inflected("vorherig vorangegangen", Entry("l", "previous")),
    **_inflected("nächst kommend", Entry("N", "next")), **_inflected("folgend darauffolgend", Entry("N", "following")),
    **_inflected("dies", Entry("i")), **_inflected("laufend", Entry("i", "current")), **_inflected("jed", Entry("c")), "alle": Entry("c"),
    **_inflected("selb gleich", Entry("h")), **_inflected("jen", Entry("h")), "demselben": Entry("h"), "derselben": Entry("h"),
    "täglich": Entry("J", "P1D"), "wöchentlich": Entry("J", "P1W"), "monatlich": Entry("J", "P1M"), "jährlich": Entry("J", "P1Y"),
    "stündlich": Entry("J", "PT1H"),
    **{word: Entry("v", "PRESENT_REF") for word in words("jetzt derzeit zurzeit momentan gegenwärtig heutzutage")},
    **{word: Entry("v", "PAST_REF") for word in words("kürzlich unlängst neulich jüngst")},
    **{word: Entry("v", "FUTURE_REF") for word in words("künftig zukünftig")},
    "vor": Entry("g", -1), "zuvor": Entry("G", -1), "vorher": Entry("G", -1), "früher": Entry("G", -1), "später": Entry("G", 1), "danach": Entry("G", 1),
    "darauf": Entry("G", 1),
    "etwa": Entry("e", "APPROX"), "rund": Entry("e", "APPROX"), "ungefähr": Entry("e", "APPROX"), "circa": Entry("e", "APPROX"), "ca": Entry("e", "APPROX"),
    "knapp": Entry("e", "LESS_THAN"), "fast": Entry("e", "LESS_THAN"), "beinahe": Entry("e", "LESS_THAN"), "gut": Entry("e", "MORE_THAN"),
    "über": Entry("e", "MORE_THAN"), "mindestens": Entry("e", "EQUAL_OR_MORE"), "höchstens": Entry("e", "EQUAL_OR_LESS"),
    "anfang": Entry("m", "START"), "beginn": Entry("m", "START"), "mitte": Entry("m", "MID"), "ende": Entry("m", "END"),
    **{word: Entry("t") for word in words("der die das den dem des")}, **{word: Entry("a") for word in words("ein eine einer einem einen eines")},
    **{word: Entry("p", word) for word in words("am im in an um seit von ab während zum zur bei vom gegen")},
    "bis": Entry("b", "until"), "und": Entry("b"), "oder": Entry("b"), "uhr": Entry("A", "uhr"), "mez": Entry("Z", "MEZ"), "utc": Entry("Z", "UTC"),
    "wenige": Entry("k"), "wenigen": Entry("k"), "einige": Entry("k"), "einigen": Entry("k"), "mehrere": Entry("k"), "mehreren": Entry("k"),
    "viele": Entry("k"), "vielen": Entry("k"), "ganze": Entry("z"), "ganzen": Entry("z"), "weitere": Entry("z"), "weiteren": Entry("z"),
}  # fmt: skip

_PHRASES: dict[str, Entry] = {
    **{phrase: Entry("H", name) for phrase, name in _NAMED_DAYS.items()},
    "am morgen": Entry("P", "MO"), "in zukunft": Entry("v", "FUTURE_REF"), "zur zeit": Entry("v", "PRESENT_REF"), "im moment": Entry("v", "PRESENT_REF"),
    "vor kurzem": Entry("v", "PAST_REF"), "in jüngster zeit": Entry("v", "PAST_REF"), "in letzter zeit": Entry("v", "PAST_REF"),
    "in der vergangenheit": Entry("v", "PAST_REF"), "mehr als": Entry("e", "MORE_THAN"), "weniger als": Entry("e", "LESS_THAN"),
    "bis zu": Entry("e", "EQUAL_OR_LESS"),
    "ein paar": Entry("k"), "vor ort": Entry("x"), "vor allem": Entry("x"), "tag für tag": Entry("x"), "jahre alt": Entry("x"), "jahr alt": Entry("x"),
    "eines tages": Entry("v", "FUTURE_REF"),
}  # fmt: skip

_CUES = Cues(
    future=words("wird werden würde würden soll sollen sollte sollten will wollen plant planen geplant erwartet könnte könnten beginnt startet"),
    past=words(
        "war waren wurde wurden hat haben hatte hatten sagte sagten teilte teilten gab gaben kam kamen ging gingen stieg stiegen fiel fielen "
        "nahm nahmen stand standen starb starben traf trafen erklärte erklärten seit"
    ),
    finite=words(
        "war waren wurde wurden hat haben hatte hatten sagte sagten teilte teilten gab gaben kam kamen ging gingen stieg stiegen fiel fielen "
        "nahm nahmen stand standen starb starben traf trafen erklärte erklärten seit"
    ),
    past_endings=("ierte", "ierten", "igte", "igten", "elte", "elten"),
    not_past=frozenset(),
    modal=frozenset({"wird", "werden", "soll", "sollen", "will", "wollen"}),
    be=frozenset(),
    copula=frozenset(),
    infinitive=frozenset(),
    noun_capitals=True,
    telling=words("war waren wurde wurden hatte hatten"),
    speaking=words("ist sind wird werden hat haben kann ich mich mein wir uns unser du sie ihr ihre"),
    addressed=words("du dein deine euer eure"),
    onward=frozenset({"ab"}),
    until=frozenset({"bis"}),
    since=frozenset({"seit"}),
    at=frozenset({"in", "im", "am", "ab", "seit", "von", "bis", "zum", "vom", "zwischen", "und", "oder", "während", "der"}),
    clock=frozenset({"um", "gegen", "ab", "bis", "seit", "von", "vor", "nach"}),
)

DATES = Temporal(
    _WORDS,
    rules=("german", "vague", "sets", "clock", "days", "months", "quarters", "offsets", "relative", "durations", "years"),
    cues=_CUES,
    phrases=_PHRASES,
    abbreviations=frozenset({*SHORT_MONTHS, "ca"}),
    capitals=frozenset({*MONTHS, *SHORT_MONTHS}),
    joiner="und",
)
