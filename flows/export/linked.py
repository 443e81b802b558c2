"""The files of a snapshot in an export that registers files instead of copying them: hard links, which last when the warehouse moves on."""

import shutil
from hashlib import sha256
from pathlib import Path

from flows.warehouse import parts


def name_of(file: Path) -> str:
    """What a file is called in an export: the same as long as it is the same file, although `articles` is filled in anew under an old name."""
    state = file.stat()
    digest = sha256(f"{state.st_size} {state.st_mtime_ns}".encode()).hexdigest()[:8]
    return f"{file.stem}-{digest}"


def files_by_name(snapshot: Path, table: str) -> dict[str, Path]:
    """The files of a table as the export is to have them."""
    return {name_of(file): file for file in parts.files(snapshot, table)}


def link(file: Path, target: Path) -> Path:
    """The file in the export: a link, or a copy where that lies on another file system; `target`."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    try:
        target.hardlink_to(file)
    except OSError:
        shutil.copy2(file, target)
    return target
