"""The members of zip and tar files, each a source of its own."""

import re
import stat
import tarfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from transforms.model import RejectedError
from transforms.printable import printable
from transforms.read.limits import Meter, corrupt, too_large
from transforms.read.source import DAMAGE, Readable, Source, within

_ENDS = 8
"""Times that tarfile may meet the end of a whole archive."""
_DAMAGED_MEMBER = "This member of the archive is damaged; make or download the archive again"
_DAMAGED = "The archive is damaged or cut short; make or download it again. The members before the damage were read"

type Member = tuple[str, Source | RejectedError]
"""A member's path, and what is in it or why it can't be read."""


def zip_members(source: Source) -> Iterator[Member]:
    """The members of a zip file in the order of its directory."""
    meter = Meter(source.limits, source.file)
    try:
        archive = zipfile.ZipFile(source.seekable())
        members = archive.infolist()
    except RejectedError as error:
        yield source.path, error
        return
    except DAMAGE as error:
        yield source.path, corrupt(f"The zip file can't be opened: it is damaged or cut short; make or download it again ({error}).")
        return
    if len(members) > source.limits.members:
        yield source.path, _too_many(source)
        return
    paths = _Paths(source.path)
    for member in _of_crawl(members) if source.name.endswith(".wacz") else members:
        if member.is_dir():
            continue
        path = paths.of(member.filename)
        refused = _refuse_zip(member)
        yield path, refused or _open_zip(source, archive, member, meter, path)


def _of_crawl(members: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    """The archives of a WACZ file; its indexes, logs and lists of pages say again what stands in them."""
    return [member for member in members if member.filename.startswith("archive/")]


def _refuse_zip(member: zipfile.ZipInfo) -> RejectedError | None:
    mode = member.external_attr >> 16
    if stat.S_IFMT(mode) not in {0, stat.S_IFREG}:
        return _not_regular()
    if member.flag_bits & 1:
        return RejectedError("read", "unreadable", "This member is encrypted. Unpack the archive with its password and add the files.")
    return None


def _open_zip(source: Source, archive: zipfile.ZipFile, member: zipfile.ZipInfo, meter: Meter, path: str) -> Source | RejectedError:
    try:
        return _inner(source, archive.open(member), meter, path)
    except DAMAGE as error:
        return corrupt(f"{_DAMAGED_MEMBER} ({error}).")


def tar_members(source: Source) -> Iterator[Member]:
    """The members of a tar file in their order."""
    meter = Meter(source.limits, source.file)
    paths = _Paths(source.path)
    count = 0
    try:
        stream: Any = _Ending(source.stream)
        archive = tarfile.open(fileobj=stream, mode="r|")  # noqa: SIM115  # closes nothing that is ours
        while (member := archive.next()) is not None:
            archive.members = []  # type: ignore[attr-defined]  # tarfile keeps all it has seen
            count += not member.isdir()
            if count > source.limits.members:
                raise _too_many(source)
            if not member.isdir():
                path = paths.of(member.name)
                yield path, _open_tar(source, archive, member, meter, path)
    except RejectedError as error:
        yield source.path, error
    except DAMAGE as error:
        yield source.path, source.take_break() or corrupt(f"{_DAMAGED} ({error}).")


class _Ending:
    """A stream that raises where it is asked again and again beyond its end: tarfile skips what a member says that it holds, be that more than there is."""

    def __init__(self, stream: Readable) -> None:
        self._stream = stream
        self._empty = 0

    def read(self, size: int, /) -> bytes:
        data = self._stream.read(size)
        self._empty = 0 if data else self._empty + 1
        if self._empty > _ENDS:
            raise EOFError("it ends in the middle of a member")
        return data


def _open_tar(source: Source, archive: tarfile.TarFile, member: tarfile.TarInfo, meter: Meter, path: str) -> Source | RejectedError:
    below: Any = archive.extractfile(member) if member.isreg() and not member.issparse() else None
    return _inner(source, below, meter, path) if below is not None else _not_regular()


def _inner(source: Source, below: Readable, meter: Meter, path: str) -> Source:
    inner = within(source, below, meter, _DAMAGED_MEMBER, re.sub(r"#\d+$", "", path.lower()))
    return replace(inner, path=path, depth=source.depth + 1)


class _Paths:
    """Paths of members, `archive!member`; the second member of one name is `archive!member#2`."""

    def __init__(self, archive: str) -> None:
        self._archive = archive
        self._taken: set[str] = set()
        self._last: Counter[str] = Counter()

    def of(self, name: str) -> str:
        plain = path = f"{self._archive}!{printable(name)}"
        while path in self._taken:
            self._last[plain] += 1
            path = f"{plain}#{self._last[plain] + 1}"
        self._taken.add(path)
        return path


def _not_regular() -> RejectedError:
    return RejectedError("read", "not_regular", "This member is a link or a device, no file; links are not followed. Add the file it points to.")


def _too_many(source: Source) -> RejectedError:
    return too_large(f"The archive has more than {source.limits.members:,} members.", "members")
