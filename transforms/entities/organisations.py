"""Which full name a mention of an organisation stands for."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from transforms.entities.mention import Mention
from transforms.lexicon.name_words import NOT_IN_ACRONYMS
from transforms.names.directory import known
from transforms.names.forms import core
from transforms.names.slug import slug

_EXPANSION = re.compile(r"\s*\(\s*$")


def full_names(mentions: Sequence[Mention]) -> dict[str, str]:
    """The full name for each form an organisation's name takes in an article."""
    counts = Counter(mention.text for mention in mentions if mention.type == "ORG")
    words = {form: tuple(slug(core(form)).split("-")) for form in counts}
    acronyms = _acronyms(counts)
    owners: defaultdict[str, list[str]] = defaultdict(list)
    canonical: dict[str, str] = {}
    for form in sorted(counts, key=lambda form: (-len(words[form]), -counts[form], form)):
        longer = [name for name in owners[words[form][0]] if words[name][: len(words[form])] == words[form] and not known(form)]
        canonical[form] = acronyms.get(form) or (longer[0] if longer else form)
        if canonical[form] == form:
            owners[words[form][0]].append(form)
    return {form: canonical.get(name, name) for form, name in canonical.items()}


def _acronyms(forms: Counter[str]) -> dict[str, str]:
    """Names that an article also abbreviates: "Centre for Policy Studies", "CPS"."""
    if not any(form.isupper() and " " not in form for form in forms):
        return {}
    long = {initials(form): form for form in sorted(forms) if " " in form}
    return {form: long[form.replace(".", "")] for form in forms if form.isupper() and " " not in form and form.replace(".", "") in long}


def initials(name: str) -> str:
    """The first letters of a name's words, small words left out."""
    return "".join(word[0].upper() for word in re.split(r"[\s-]+", name) if word and word.lower() not in NOT_IN_ACRONYMS and word[0].isalpha())
