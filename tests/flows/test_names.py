"""One id has one name in every row of a warehouse, whatever came in which order and whatever went."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.check.whole import check
from flows.warehouse import parts
from tests.flows.fake import rows, run, tables
from transforms.arrow import to_arrow

_TEXTS = st.sampled_from(["José came", "Jose came", "JOSE went", "Oslo slept", "Øst sang", "Ost sang"])


def fill(raw: Path, texts: list[str]) -> None:
    raw.mkdir(parents=True, exist_ok=True)
    for place, text in enumerate(texts):
        (raw / f"a{place}.txt").write_text(text, encoding="utf-8")


@given(first=st.lists(_TEXTS, min_size=1, max_size=5), then=st.lists(_TEXTS, min_size=1, max_size=5), mirror=st.booleans())
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_grown_or_built_at_once_the_names_are_the_same(tmp_path_factory: pytest.TempPathFactory, first: list[str], then: list[str], *, mirror: bool) -> None:
    root = tmp_path_factory.mktemp("names")
    fill(root / "raw", first)
    run([root / "raw"], root / "grown", mirror=mirror)
    fill(root / "raw", then)
    run([root / "raw"], root / "grown", mirror=mirror)
    assert not list(check(parts_of(root / "grown")))
    names = {row["entity_id"]: row["name"] for row in rows(root / "grown", "names")}
    assert {row["entity_id"]: row["name"] for row in rows(root / "grown", "entities")} == names
    if mirror:
        run([root / "raw"], root / "once")
        assert tables(root / "grown")["names"] == tables(root / "once")["names"]


def parts_of(warehouse: Path) -> Path:
    return (warehouse / "current").resolve()


def test_a_better_spelling_reaches_rows_of_earlier_runs_and_goes_with_its_article(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    fill(raw, ["Jose came"])
    run([raw], tmp_path / "w")
    assert [row["name"] for row in rows(tmp_path / "w", "entities")] == ["Jose"]
    (raw / "b.txt").write_text("José went", encoding="utf-8")
    run([raw], tmp_path / "w")
    assert [row["name"] for row in rows(tmp_path / "w", "entities")] == ["José", "José"]
    (raw / "b.txt").write_text("Nobody went", encoding="utf-8")
    run([raw], tmp_path / "w", mirror=True)
    assert {row["entity_id"]: row["name"] for row in rows(tmp_path / "w", "names")} == {"org/jose": "Jose", "org/nobody": "Nobody"}
    assert sorted(row["name"] for row in rows(tmp_path / "w", "entities")) == ["Jose", "Nobody"]


def test_check_sees_a_name_that_is_not_its_ids(tmp_path: Path) -> None:
    fill(tmp_path / "raw", ["Oslo slept"])
    run([tmp_path / "raw"], tmp_path / "w")
    snapshot = parts_of(tmp_path / "w")
    file = parts.files(snapshot, "names")[0]
    row = pq.read_table(file).to_pylist()[0]
    file.unlink()
    parts.write(file, "names", to_arrow("names", [tuple({**row, "name": "Bergen"}.values())]))
    assert "name" in {broken.promise for broken in check(snapshot)}
