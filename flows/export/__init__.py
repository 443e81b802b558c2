"""`copydesk export FORMAT DIR`: one committed snapshot in a form that other tools know. Each format is a module with one function `write(snapshot, folder)`.

A module that `GROWS` writes into what an older export left: its tables have versions.
"""

import importlib
import shutil
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from flows.errors import UsageError
from flows.warehouse.opened import opened

_MARK = ".copydesk-export"
"""In a folder that an export may be written over."""


class Exported(NamedTuple):
    """A file that was written, and how many rows are in it."""

    path: Path
    n_rows: int


def export(warehouse: Path, name: str, folder: Path) -> list[Exported]:
    """Writes the tables that readers see now into a folder, which is made, or holds an older export; it is there whole or as before."""
    if folder.exists() and (not folder.is_dir() or (not (folder / _MARK).exists() and any(folder.iterdir()))):
        raise UsageError(f"{folder} holds something that is no export: name another folder, or empty it")
    module = importlib.import_module(f"flows.export.{name}")
    if hasattr(module, "GROWS"):
        return _grow(module, warehouse, folder)
    fresh = folder.absolute().with_name(f".{folder.absolute().name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    try:
        with opened(warehouse) as snapshot:
            written: list[Exported] = module.write(snapshot, fresh)
        (fresh / _MARK).touch()
        shutil.rmtree(folder, ignore_errors=True)
        fresh.rename(folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return [one._replace(path=folder / one.path.name) for one in written]


def _grow(module: ModuleType, warehouse: Path, folder: Path) -> list[Exported]:
    """An export with versions of its own: what is there grows by one."""
    with opened(warehouse) as snapshot:
        folder.mkdir(parents=True, exist_ok=True)
        written: list[Exported] = module.write(snapshot, folder)
    (folder / _MARK).touch()
    return written
