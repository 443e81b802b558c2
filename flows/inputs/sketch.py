"""`copydesk init`: a `copydesk.toml` to go on from, with what can be seen of the files that are there."""

import itertools
import json
import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from flows.errors import UsageError
from flows.inputs.files import RawFile, find_files
from flows.inputs.records import records_of
from transforms.decode.aliases import ALIASES
from transforms.decode.fields import simplified
from transforms.model import Record
from transforms.read.limits import Limits

_MOST_FILES = 20_000
"""Files looked at; names only, but for some."""
_MOST_READ = 3
"""Structured files of a folder of which the first records are read."""
_RECORDS = 5
_STRUCTURED = (".json", ".jsonl", ".ndjson", ".csv", ".parquet")
_PACKED = re.compile(r"\.(?:gz|zst|bz2)$")
_LONG = 200
"""Characters from which a field may be the article."""
_DAYS = (("%Y/%m/%d", r"\d{4}/\d\d/\d\d"), ("%Y-%m-%d", r"\d{4}-\d\d-\d\d"), ("%Y%m%d", r"(?:19|20)\d{6}"), ("%Y/%b/%d", r"\d{4}/[A-Za-z]{3,9}/\d\d?"))
_KNOWN = {simplified(name) for names in ALIASES.values() for name in names}
_BODIES = {simplified(name) for kind in ("text", "html", "markdown") for name in ALIASES[kind]}

HEAD = """# What copydesk can't see in the files themselves. `copydesk run` reads this where it stands beside the warehouse, or with --config.
# A line that begins with # says nothing: take the # away where it is right. docs/config.md has every key.
#
# [[files]] is of all files that `path` fits, written as in a .gitignore, against the paths that `inputs` and `articles` have. What a record itself says
# counts first, then the first [[files]] that says it.
"""
TAIL = """
# Addresses (URLs) that are articles and those that are none, with * for anything; the rest becomes a row of `inputs` that says so.
# [urls]
# take = ["https://*/news/*"]
# leave = ["*/video/*", "*/live/*"]
"""


class _Folder(NamedTuple):
    """A folder below what was named, and what is in it."""

    path: str
    files: Sequence[RawFile]


def sketch(raw: Sequence[str], warehouse: Path) -> str:
    """The text of the file."""
    with tempfile.TemporaryDirectory(prefix="copydesk-") as spool:
        files = list(itertools.islice(find_files(raw, warehouse, Path(spool)), _MOST_FILES))
    if not files:
        raise UsageError(f"there are no files in {', '.join(raw)}: put some articles there first, or name another folder")
    return HEAD + "".join(map(_part, _folders(files))) + TAIL


def write(raw: Sequence[str], warehouse: Path, path: Path) -> None:
    """Writes the file; never over one that is there."""
    text = sketch(raw, warehouse)
    try:
        with path.open("x", encoding="utf-8") as stream:
            stream.write(text)
    except FileExistsError as error:
        raise UsageError(f"{path} is there already: move it away, or name another --config") from error


def _folders(files: Sequence[RawFile]) -> Iterator[_Folder]:
    """The folders one step below where the files' common folder parts, each with its files; what lies in the common folder itself comes last."""
    parents = [PurePosixPath(file.path).parent.parts for file in files]
    depth = sum(1 for _ in itertools.takewhile(lambda parts: len(set(parts)) == 1, zip(*parents, strict=False)))
    by_folder: dict[tuple[str, ...], list[RawFile]] = defaultdict(list)
    for file, parent in zip(files, parents, strict=True):
        by_folder[parent[: depth + 1]].append(file)
    for parts in sorted(by_folder, key=lambda parts: (-len(parts), parts)):
        yield _Folder("/".join(parts).lstrip("/") + "/" if parts else "*", by_folder[parts])


def _part(folder: _Folder) -> str:
    endings = Counter(_ending(file.path) or "no ending" for file in folder.files)
    kinds = ", ".join(f"{count} {ending}" for ending, count in endings.most_common(4))
    name = folder.path.rstrip("/").rpartition("/")[2]
    lines = ["", f"# {len(folder.files)} file{'s' if len(folder.files) > 1 else ''}: {kinds}", "[[files]]", f"path = {json.dumps(folder.path)}"]
    lines += [f"# outlet = {json.dumps(name.replace('-', ' ').replace('_', ' ').title())}", '# section = "Business"']
    lines += ['# language = "en"', '# timezone = "Europe/London"']
    lines += [f"published = {json.dumps(day)}" if (day := _day(folder.files)) else '# published = "%Y/%m/%d"']
    return "\n".join([*lines, *_fields(folder.files), ""])


def _ending(path: str) -> str:
    return PurePosixPath(_PACKED.sub("", path.lower())).suffix


def _day(files: Sequence[RawFile]) -> str | None:
    """How folders or names write a day, if all do."""
    return next((sign for sign, pattern in _DAYS if all(re.search(rf"(?<![0-9]){pattern}(?![0-9])", file.path) for file in files)), None)


def _fields(files: Sequence[RawFile]) -> Iterator[str]:
    """What structured records hold that no alias knows; the longest text, where no field is known to hold the article."""
    seen: dict[str, object] = {}
    structured = [file for file in files if _ending(file.path) in _STRUCTURED]
    for file in structured[:_MOST_READ]:
        for one in itertools.islice(records_of(file, Limits()), _RECORDS):
            for key, value in _values(one).items():
                seen[key] = max(seen.get(key), value, key=lambda item: len(str(item or "")))
    if not structured or not seen:
        return
    unknown = {key: value for key, value in seen.items() if simplified(key) not in _KNOWN and value}
    texts = [key for key, value in unknown.items() if isinstance(value, str) and len(value) >= _LONG]
    if not any(simplified(key) in _BODIES for key in seen) and texts:
        longest = max(texts, key=lambda key: len(str(unknown[key])))
        yield f"fields.text = {json.dumps(longest)}"
        del unknown[longest]
    if unknown:
        yield f"# fields of the records that mean nothing yet: {', '.join(sorted(unknown)[:12])}"
        yield f"# fields.title = {json.dumps(min(unknown))}"


def _values(one: object) -> Mapping[str, Any]:
    """The fields of a record, as it prints them."""
    if not isinstance(one, Record) or one.format not in {"json", "csv", "parquet"}:
        return {}
    try:
        value = json.loads(one.content)
    except ValueError:  # it will be refused for what it is
        return {}
    return value if isinstance(value, dict) else {}
