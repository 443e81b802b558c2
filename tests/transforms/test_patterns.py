"""Every pattern that is searched for in texts takes time in proportion to the text, whatever it holds."""

import importlib
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_SEARCHED = re.compile(r"^(_?[A-Z][A-Z_]+)(?:: [^=]+)? = re\.compile", re.MULTILINE)
_PUMPS = (" ", "\n", "a", "1", "-", "A", " -", "(", "Aa ", ".", "a.", '"', "x, ", "a-", "and ", "@", "a@", "\u2019", "=")
_SMALL = 1_000
_LARGE = 4 * _SMALL
_NOTICED = 0.01
"""Seconds below which a search of so few characters can't hurt, and is too short to be measured."""
_GROWTH = 8
"""Four times the text may take four times as long; twice that is left for a busy machine. What is quadratic takes sixteen times as long."""
_BOUNDED = {"entities.refer._TITLE": 48, "entities.types._OPENS": 13}
"""Patterns whose callers hand them so many characters at the most."""


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """The compiled patterns of modules that search, find all, split or substitute by them."""
    for path in sorted((ROOT / "transforms").rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        named = [name for name in _SEARCHED.findall(source) if re.search(rf"\b{name}\.(?:search|finditer|findall|subn?|split)\b", source)]
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for name in named:
            pattern = getattr(importlib.import_module(module), name)
            if isinstance(pattern, re.Pattern) and isinstance(pattern.pattern, str):
                yield f"{module.removeprefix('transforms.')}.{name}", pattern


def seconds(pattern: re.Pattern[str], text: str) -> float:
    """CPU time of finding all matches, the least of two."""
    spent = []
    for _ in range(2):
        started = time.process_time()
        for _found in pattern.finditer(text):
            pass
        spent.append(time.process_time() - started)
    return min(spent)


def grows(pattern: re.Pattern[str], pump: str, tail: str) -> bool:
    """Whether the time for a text of a pump grows faster than the text, also when it is looked at again."""
    small, large = (pump * (size // len(pump)) + tail for size in (_SMALL, _LARGE))
    return all((spent := seconds(pattern, large)) >= _NOTICED and spent > _GROWTH * seconds(pattern, small) for _ in range(3))


def test_no_pattern_takes_more_than_time_in_proportion() -> None:
    slow = [
        f"{name} on {pump!r} and {tail!r}"
        for name, pattern in patterns()
        if name not in _BOUNDED
        for pump in _PUMPS
        for tail in ("", "\x01x")
        if grows(pattern, pump, tail)
    ]
    assert slow == []


def test_the_patterns_are_found() -> None:
    names = [name for name, _ in patterns()]
    assert len(names) > 200
    assert set(_BOUNDED) <= set(names)


@pytest.mark.parametrize("pattern", [r"\s+x", r"(?:[A-Z]\w*\s)*x"])
def test_a_pattern_that_is_not_linear_is_seen(pattern: str) -> None:
    assert any(grows(re.compile(pattern), pump, "\x01x") for pump in _PUMPS)
