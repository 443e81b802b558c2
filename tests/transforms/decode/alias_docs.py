"""The alias table of docs/inputs.md, made from the data. `python -m tests.transforms.decode.alias_docs` writes it anew."""

import re
from pathlib import Path

from transforms.decode.aliases import ALIASES, NESTED

PAGE = Path(__file__).parents[3] / "docs" / "inputs.md"
_TABLE = re.compile(r"(?<=<!-- aliases -->\n).*?(?=<!-- /aliases -->)", re.DOTALL)


def table() -> str:
    """The table as Markdown."""
    rows = [f"| `{field}` | {', '.join(f'`{name}`' for name in names)} |" for field, names in ALIASES.items()]
    nested = ", ".join(f"`{name}`" for name in NESTED)
    return "\n".join(["| field | names, the first that has a value wins |", "| --- | --- |", *rows]) + f"\n\nObjects that are looked into: {nested}.\n"


def written() -> str | None:
    """The table as the page has it."""
    found = _TABLE.search(PAGE.read_text(encoding="utf-8"))
    return found.group() if found else None


if __name__ == "__main__":
    PAGE.write_text(_TABLE.sub(lambda _: table(), PAGE.read_text(encoding="utf-8")), encoding="utf-8")
