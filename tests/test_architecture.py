"""The direction of imports: flows -> transforms; inside transforms: article -> stages -> schema, and stages never import one another."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SHARED = {"schema", "model", "lexicon", "arrow", "names", "writers", "phrasing", "marks", "parse", "languages"}
"""What every stage may import."""
OVER_MARKS = {"writers"}
"""Of these, what reads marks."""
TOP = {"article"}
"""What may import stages."""
WORLD = {
    "asyncio",
    "glob",
    "multiprocessing",
    "os",
    "pathlib",
    "prefect",
    "random",
    "requests",
    "shutil",
    "socket",
    "subprocess",
    "tempfile",
    "threading",
    "time",
    "urllib.request",
}


def modules(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def part_of(name: str) -> str:
    """The stage or module of `transforms` that a dotted name belongs to."""
    return name.split(".")[1]


@pytest.mark.parametrize("path", modules("transforms"), ids=lambda path: str(path.relative_to(ROOT)))
def test_transforms_know_nothing_of_the_world(path: Path) -> None:
    names = set(imported(path))
    assert not {name for name in names if name.split(".")[0] == "flows"}
    assert not {name for name in names if name in WORLD or name.rpartition(".")[0] in WORLD or name.split(".")[0] in WORLD}


@pytest.mark.parametrize("path", modules("transforms"), ids=lambda path: str(path.relative_to(ROOT)))
def test_stages_import_only_themselves_and_what_is_shared(path: Path) -> None:
    own = path.relative_to(ROOT / "transforms").with_suffix("").parts[0]
    if own in TOP or own == "__init__":
        return
    others = {part_of(name) for name in imported(path) if name.startswith("transforms.")} - {own, "PIPELINE_VERSION"}
    allowed = SHARED if own not in SHARED else {"schema", "model", "lexicon", "names", "phrasing", "languages", "writers"}
    assert others <= (allowed | {"marks"} if own in OVER_MARKS else allowed)


def test_the_schema_imports_nothing_of_ours() -> None:
    assert not [name for name in imported(ROOT / "transforms" / "schema.py") if name.split(".")[0] in {"transforms", "flows"}]


def test_no_import_cycles() -> None:
    graph = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): set(imported(path))
        for package in ("flows", "transforms")
        for path in modules(package)
    }
    edges = {
        module: {target for name in names for target in (name, name.rpartition(".")[0]) if target in graph and target != module}
        for module, names in graph.items()
    }
    done: set[str] = set()

    def visit(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, " -> ".join((*trail, module))
        if module not in done:
            for target in sorted(edges[module]):
                # a package's __init__ that gathers its own modules is no cycle
                if not module.startswith(f"{target}.") and not target.startswith(f"{module}."):
                    visit(target, (*trail, module))
            done.add(module)

    for module in sorted(edges):
        visit(module, ())
