"""The alias table is consistent and documented."""

from tests.transforms.decode.alias_docs import table, written
from transforms.decode.aliases import ALIASES
from transforms.decode.fields import simplified
from transforms.model import Metadata
from transforms.read import DEFAULT_LIMITS


def test_the_page_shows_the_table() -> None:
    assert written() == table(), "run python -m tests.transforms.decode.alias_docs"


def test_every_field_has_its_own_name_first() -> None:
    assert [names[0] for names in ALIASES.values()] == list(ALIASES)
    assert set(ALIASES) == {*Metadata._fields, "text", "html", "markdown"} - {"charset"}


def test_no_alias_is_said_twice() -> None:
    for names in ALIASES.values():
        simple = [simplified(name) for name in names]
        assert sorted(set(simple)) == sorted(simple)


def test_the_page_names_every_limit() -> None:
    from tests.transforms.decode.alias_docs import PAGE  # noqa: PLC0415  # the page is read here only

    page = PAGE.read_text(encoding="utf-8")
    assert [name for name, value in DEFAULT_LIMITS._asdict().items() if f"`{name}` | {value:,} |" not in page] == []
