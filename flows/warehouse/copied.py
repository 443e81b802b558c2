"""A copy of a warehouse that followed links (`cp -rL`, an archive of another system) is made a warehouse again."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from flows.warehouse import parts


def mend(root: Path, links: Mapping[str, Path]) -> None:
    """Puts the links of a warehouse back where a copy has folders of the same content; what is no such copy stays. The warehouse is locked.

    Death at any instant leaves a copy that the next run mends: `.current` says which snapshot was about to become the current one.
    """
    current, next_current, staging = root / "current", root / ".current", root / ".staging"
    if (current / "datapackage.json").is_file() and not current.is_symlink():
        if not next_current.is_symlink():
            _keep(current, root / ".snapshots" / f"{parts.number(current):06d}", next_current)
        staging.mkdir(exist_ok=True)
        current.rename(staging / "current.copy")
    if next_current.is_symlink():
        next_current.replace(current)
    for name, target in links.items():
        link = root / name
        inside = target if (root / target).exists() else Path("current", name)  # copydesk 0.2.0 and before
        if not link.is_symlink() and _same(link, root / inside):
            staging.mkdir(exist_ok=True)
            link.rename(staging / f"{name}.copy")
            link.symlink_to(inside)


def _keep(copy: Path, snapshot: Path, link: Path) -> None:
    """Makes the copy of the current snapshot a snapshot, where it is not among them, and the link to it."""
    if not snapshot.is_dir():
        half = snapshot.parent.parent / ".staging" / snapshot.name
        shutil.copytree(copy, half, copy_function=_link)
        snapshot.parent.mkdir(exist_ok=True)
        half.rename(snapshot)
    link.symlink_to(Path(".snapshots", snapshot.name))


def _link(source: str, target: str) -> None:
    Path(target).hardlink_to(source)


def _same(copy: Path, original: Path) -> bool:
    """Whether there is a copy, and it has the files of the original, by name and size."""
    if copy.is_dir() and original.is_dir():
        return _sizes(copy) == _sizes(original)
    return copy.is_file() and original.is_file() and copy.read_bytes() == original.read_bytes()


def _sizes(folder: Path) -> dict[str, int]:
    return {file.name: file.stat().st_size for file in folder.iterdir()}
