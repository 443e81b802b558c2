"""The direction of imports: flows -> transforms; inside transforms: article -> stages -> schema, and stages never import one another."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from transforms.languages import PACKS
from transforms.languages.en.splitting import SPLITTING
from transforms.parse.quotations import DOUBLE, MARKS

ROOT = Path(__file__).parent.parent
SHARED = {"schema", "model", "printable", "lexicon", "arrow", "names", "phrasing", "wrapping", "marks", "parse", "languages"}
"""What every stage may import."""
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
    allowed = SHARED if own not in SHARED else {"schema", "model", "lexicon", "names", "phrasing", "languages"}
    assert others <= allowed


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


OF_LANGUAGES = {"languages", "names"}
"""Where words of languages are listed, and names of things that may be called like a month."""
MARK_FILES = {"parse/quotations.py", "parse/sentences.py"}
"""Where quotation marks are read."""
ABBREVIATING_FILES = {"lexicon/names.py", "languages/en/outlets.py"}
"""Titles as parts of names, with what they say of the name; they end no sentence there either, but nobody asks."""
MONTHS = frozenset(name for pack in PACKS for name in pack.months if len(name) > 3)
WEEKDAYS = frozenset(name for pack in PACKS for name in pack.weekdays if len(name) > 3)
TITLES = SPLITTING.titles
MOST = 3
"""Words of one kind that may stand together without being a list of them."""


def strings_in(nodes: Iterable[ast.AST]) -> list[str]:
    return [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def literals(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The strings of each statement of a module, docstrings aside."""
    for statement in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(statement, ast.Assign | ast.AnnAssign | ast.Return):
            yield statement.lineno, strings_in(ast.walk(statement))


def sets(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The strings of each collection of a module, and each string by itself."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Set | ast.Tuple | ast.List):
            yield node.lineno, strings_in(node.elts)
        elif isinstance(node, ast.Constant):
            yield node.lineno, strings_in([node])


def named(strings: list[str]) -> set[str]:
    """What strings list: whole strings where they are many, else the words between spaces and the signs of a pattern."""
    return {word.lower() for text in strings for word in ([text] if len(strings) > MOST else re.split(r"[\s|()?:;,/.]+", text))}


def is_mark_set(strings: list[str]) -> bool:
    """Whether strings are a set of quotation marks: one string of marks, or several of one mark each."""
    many = [text for text in strings if text in DOUBLE or text in set(MARKS)]
    in_one = any(len(set(text) & set(MARKS)) > MOST and 2 * len(set(text) & set(MARKS)) >= len(set(text)) for text in strings)
    return in_one or (len(set(many)) > MOST and 2 * len(many) >= len(strings))


@pytest.mark.parametrize("path", modules("transforms"), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_stage_lists_what_a_language_knows(path: Path) -> None:
    name = path.relative_to(ROOT / "transforms").as_posix()
    if name.split("/")[0] in OF_LANGUAGES:
        return
    for line, strings in literals(path):
        words = named(strings)
        assert len(words & MONTHS) <= MOST, f"{name}:{line} lists months: ask transforms.languages"
        assert len(words & WEEKDAYS) <= MOST, f"{name}:{line} lists weekdays: ask transforms.languages"
        assert name in ABBREVIATING_FILES or len(words & TITLES) <= MOST, f"{name}:{line} lists abbreviations: ask transforms.parse.sentences"
    for line, strings in sets(path):
        assert name in MARK_FILES or not is_mark_set(strings), f"{name}:{line} lists quotation marks: ask transforms.parse.quotations"


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("A = ('january', 'february', 'march', 'april', 'may')", MONTHS),
        ("A = words('lundi mardi mercredi jeudi')", WEEKDAYS),
        ("A = re.compile(r'(?:Mr|Mrs|Dr|Sen|Rep)\\.')", TITLES),
    ],
)
def test_lists_of_a_language_are_seen(tmp_path: Path, code: str, kind: frozenset[str]) -> None:
    (tmp_path / "module.py").write_text(code, encoding="utf-8")
    assert [len(named(strings) & kind) > MOST for _, strings in literals(tmp_path / "module.py")] == [True]


def test_sets_of_quotation_marks_are_seen() -> None:
    assert is_mark_set(['"“”„«»'])
    assert is_mark_set(['"', "“", "”", "``"])
    assert not is_mark_set([".,;:-–—()[]!?“”"])


OF_MARKS = {"marks", "names"}
"""Where agencies are listed, and what copy is signed with."""
AMBIGUOUS_FILES = {"lexicon/names.py"}
"""Which of those names are mentions wherever they stand: the entities' question, no reader of marks."""
AGENCIES = frozenset("ap reuters afp dpa xinhua tass efe upi pti kyodo ansa yonhap anadolu".split())  # noqa: SIM905  (a list of words)


@pytest.mark.parametrize("path", modules("transforms"), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_stage_lists_agencies(path: Path) -> None:
    name = path.relative_to(ROOT / "transforms").as_posix()
    if name.split("/")[0] not in OF_MARKS and name not in AMBIGUOUS_FILES:
        for line, strings in literals(path):
            assert len(named(strings) & AGENCIES) < MOST, f"{name}:{line} lists agencies: ask transforms.marks or transforms.names"
