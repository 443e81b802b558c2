"""What every language's pack must hold."""

import pytest

from transforms import languages
from transforms.dates.named_days import AFTER, EASTER, FIXED, HISTORIC, NTH_WEEKDAY, OFFICIAL
from transforms.dates.reader import reader
from transforms.languages import MONTHS, PACKS, WEEKDAYS, splitting_of
from transforms.languages.language import UNKNOWN, Language


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.code)
def test_a_pack_is_whole_and_none_contradicts_another(pack: Language) -> None:
    assert languages.of(pack.code) is pack
    assert set(pack.months.values()) == set(range(1, 13))
    assert set(pack.weekdays.values()) in (set(), set(range(7)))
    assert all(name == name.lower() for name in [*pack.months, *pack.weekdays])
    assert {name: MONTHS[name] for name in pack.months} == pack.months
    assert {name: WEEKDAYS[name] for name in pack.weekdays} == pack.weekdays
    assert splitting_of(pack).titles <= splitting_of(pack).abbreviations


@pytest.mark.parametrize("pack", [pack for pack in PACKS if pack.dates], ids=lambda pack: pack.code)
def test_the_calendar_knows_every_named_day(pack: Language) -> None:
    known = {*FIXED, *EASTER, *NTH_WEEKDAY, *OFFICIAL, *HISTORIC, *AFTER}
    assert pack.dates is not None
    entries = [*pack.dates.words.values(), *pack.dates.phrases.values()]
    assert {entry.value for entry in entries if entry.kind == "H"} <= known
    assert len(reader(pack.dates).rules) > 10


@pytest.mark.parametrize("code", [None, "xx", "und"])
def test_a_language_without_a_pack_has_nothing(code: str | None) -> None:
    pack = languages.of(code)
    assert (pack.dates, pack.model, dict(pack.months)) == (None, None, {})
    assert splitting_of(pack) == splitting_of(UNKNOWN)
