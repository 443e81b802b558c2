"""Who a mention of a person stands for, and the gender of persons, by title and given name."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from transforms.entities.mention import Mention
from transforms.lexicon.names import FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES
from transforms.names.forms import NUMBERS, plain
from transforms.names.given_names import FEMALE_NAMES, MALE_NAMES
from transforms.names.leaders import LEADERS, SURNAME_FIRST
from transforms.names.slug import slug
from transforms.schema import Entity

_OFFICES = ("President ", "Prime Minister ", "Premier ")

type Gender = Literal["m", "f"]

_LAST_WORD = re.compile(r"(?<![\w.])([\w.]+) $")


def genders(text: str, persons: Sequence[Entity]) -> dict[str, Gender]:
    """Gender by entity id, where something tells it; a title outweighs a name."""
    by_name = {row.entity_id: gender for row in persons if (gender := of_name(row.name))}
    by_title = {row.entity_id: gender for row in persons if (gender := of_title(text, row.char_start))}
    return {**by_name, **by_title}


def of_name(name: str) -> Gender | None:
    """What the given name of a full name says."""
    first = name.split(maxsplit=1)[0]
    if " " not in name or first in SURNAME_FIRST:
        return None
    return "m" if first in MALE_NAMES else "f" if first in FEMALE_NAMES else None


def of_title(text: str, start: int) -> Gender | None:
    """What the title before a place says of the person named there."""
    last = _LAST_WORD.search(text, max(0, start - 16), start)
    if not last:
        return None
    word = last[1]
    if word in MALE_TITLES or word.lower() in MALE_ROLES:
        return "m"
    return "f" if word in FEMALE_TITLES or word.lower() in FEMALE_ROLES else None


def _words(name: str) -> tuple[str, ...]:
    return tuple(slug(plain(name)).split("-"))


def _bare(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name without "Jr" or a number."""
    return name[:-1] if len(name) > 1 and name[-1] in NUMBERS else name


def full_names(text: str, mentions: Sequence[Mention]) -> dict[str, str]:
    """The full name for each form a person's name takes in an article; forms without one stand for themselves."""
    persons = [mention for mention in mentions if mention.type == "PERSON"]
    counts = Counter(mention.text for mention in persons)
    titles = _titles(text, persons)
    words = {form: _words(form) for form in counts}
    canonical: dict[str, str] = {}
    owners: defaultdict[str, list[str]] = defaultdict(list)
    for form in sorted(counts, key=lambda form: (-len(words[form]), len(words[form][0]) == 1, -counts[form], form)):
        canonical[form] = _owner(words[form], owners, words) or _leader(form, titles) or form
        if canonical[form] == form and len(words[form]) > 1:
            bare = _bare(words[form])
            for word in {bare[0], bare[-1]}:
                owners[word].append(form)
    return canonical


def of_other_gender(text: str, mentions: Sequence[Mention], names: Mapping[str, str]) -> dict[int, str]:
    """Who those surnames name, by their place, whose title contradicts the given name of the full name they would stand for: "Mrs Holt" is no Robert Holt."""
    others: dict[int, str] = {}
    for mention in mentions:
        full = names.get(mention.text, mention.text) if mention.type == "PERSON" and " " not in mention.text else mention.text
        if full != mention.text:
            title, given = of_title(text, mention.start), of_name(plain(full))
            if title and given and title != given:
                others[mention.start] = _namesake(mention.text, title, names) or mention.text
    return others


def _namesake(surname: str, gender: Gender, names: Mapping[str, str]) -> str | None:
    """The first full name of the article with a surname and a given name of that gender or of none."""
    full = (name for name in names.values() if name.endswith(f" {surname}"))
    return next((name for name in full if of_name(plain(name)) in {gender, None}), None)


def _titles(text: str, persons: Sequence[Mention]) -> set[str]:
    """Every "President X" and "Prime Minister X" of the article."""
    surnames = [mention for mention in persons if " " not in mention.text]
    return {f"{office}{mention.text}" for mention in surnames for office in _OFFICES if text.endswith(office, 0, mention.start)}


def _leader(form: str, titles: set[str]) -> str | None:
    """Who a surname without a full name is, where it means one person in world news; the same under another spelling of the surname."""
    name = form.title() if form.isupper() else form
    given, _, last = name.rpartition(" ")
    if given and LEADERS.get(last, "").startswith(f"{given} "):
        return LEADERS[last]
    titled = (f"{office}{name}" for office in _OFFICES if f"{office}{form}" in titles)
    return next((LEADERS[known_as] for known_as in (name, *titled) if known_as in LEADERS), None)


def _owner(form: tuple[str, ...], owners: dict[str, list[str]], words: dict[str, tuple[str, ...]]) -> str | None:
    """The longer name that a form shortens: it ends in it, begins with it, or leaves words out of its middle."""
    candidates = [*owners.get(_bare(form)[-1], ()), *owners.get(form[0], ())]
    shortened = (name for same in _SHORTENINGS for name in candidates if _may_shorten(form, words[name]) and same(_bare(form), _bare(words[name])))
    return next(shortened, None)


def _may_shorten(form: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a form can be short for a name with a number: one word can, or one with the same number; Donald Trump is no Donald Trump Jr."""
    number = full[len(_bare(full)) :]
    return form[len(_bare(form)) :] == number or (len(form) == 1 and number != ())


def _same_end(form: tuple[str, ...], full: tuple[str, ...]) -> bool:
    return full[-len(form) :] == form


def _same_ends(form: tuple[str, ...], full: tuple[str, ...]) -> bool:
    first = form[0] == full[0] or (len(form[0]) == 1 and full[0].startswith(form[0]))
    return len(form) > 1 and first and form[-1] == full[-1]


def _same_start(form: tuple[str, ...], full: tuple[str, ...]) -> bool:
    return full[: len(form)] == form


_SHORTENINGS: tuple[Callable[[tuple[str, ...], tuple[str, ...]], bool], ...] = (_same_end, _same_ends, _same_start)
