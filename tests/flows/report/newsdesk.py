"""A small warehouse for the report's tests: prints of one story, hostile words, articles without anything."""

import json
from pathlib import Path

from flows.report.write import make
from tests.flows import fake
from transforms.model import Models

STORY = (
    "OSLO, Feb. 9 (Reuters) - The harbour of Oslo froze on Monday for the first time in forty years, and the ferries stayed at their moorings.\n\n"
    '"We have no plan for ice, and nobody sold us one," Prime Minister Edda Renner said on Tuesday, according to Reuters.\n\n'
    "Fishermen cut a lane through the ice with chainsaws before noon, and by evening four boats had reached the open sea. A thaw is expected on Friday.\n\n"
    "The ministry said ferries would sail again by the end of the decade."
)
HOSTILE = "<script>window.broken = 1</script><img src=x onerror='window.broken = 2'> \u202egnol\u202c \x1b[31mred"


def records() -> list[dict[str, str]]:
    cut = STORY.replace("cut a lane", "sawed a lane").split("\n\nThe ministry")[0]
    return [
        {"text": STORY, "outlet": "Selwick Mail", "title": "Harbour freezes", "published": "2021-02-09T10:00:00Z"},
        {"text": cut + "\n\nOur own reporter skated home.", "outlet": "Coast News", "title": "Ice shuts harbour", "published": "2021-02-09T15:00:00Z"},
        {"text": f"{HOSTILE} happened in Paris. {HOSTILE} said nobody. The minister of Paris said that it was so.", "outlet": HOSTILE, "title": HOSTILE,
         "published": "2021-02-10", "url": "javascript:alert(1)"},
        {"text": "Rien ne va plus pour les bateaux du port, et personne ne sait quand la glace fondra sur les quais de la ville.", "title": "Glace"},
    ]  # fmt: skip


def report(folder: Path, models: Models) -> Path:
    """Runs copydesk on the records, and makes the report."""
    raw = folder / "ice.jsonl"
    raw.write_text("\n".join(json.dumps(record) for record in records()), encoding="utf-8")
    fake.run([raw], folder / "w", fake.Here(models))
    return make(folder / "w", folder / "report").folder
