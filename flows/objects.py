"""Object stores (S3 and what speaks its tongue, Google's, Azure's): what copydesk asks of them, by URLs. `pip install 'copydesk[s3]'`."""

import contextlib
import errno
import fnmatch
import os
import re
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from flows.errors import ObjectStoreError, StartError, StoreError

_URL = re.compile(r"(?:s3a?|gs|az|abfss?|azure)://", re.IGNORECASE)
_MAGIC = re.compile(r"[*?\[]")
_TOGETHER = 1_000
_OPTIONS: dict[str, Any] = {"timeout": timedelta(minutes=5), "connect_timeout": timedelta(seconds=10)}
_RETRIES: dict[str, Any] = {"max_retries": 8, "retry_timeout": timedelta(minutes=3)}


type State = dict[str, str]
"""What tells one state of an object from any other; stores go by `e_tag` or by `version`."""


class Found(NamedTuple):
    """An object: its key below the URL that was asked, its bytes, and when it was written."""

    key: str
    n_bytes: int
    written: datetime


class Read(NamedTuple):
    """What an object holds, in which state."""

    content: bytes
    state: State


class SwappedError(Exception):
    """Another writer came first."""


def is_url(name: str) -> bool:
    """Whether it names something in an object store."""
    return _URL.match(name) is not None


def within(url: str, key: str) -> str:
    """The URL of a key below another."""
    return f"{url.rstrip('/')}/{key}" if key else url


@cache
def _library() -> Any:  # obstore's types differ from one release to the next
    try:
        import obstore  # noqa: PLC0415  # an optional extra
        import obstore.exceptions  # noqa: PLC0415
        import obstore.store  # noqa: PLC0415
    except ImportError as error:
        raise StartError("s3://, gs:// and az:// need obstore: pip install 'copydesk[s3]'") from error
    return obstore


@cache
def _store(url: str) -> Any:
    """The client for a bucket: address and keys come from the environment (AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, … as for Amazon's own tools)."""
    plain = os.environ.get("AWS_ENDPOINT_URL", "").startswith("http://")
    options = _OPTIONS | ({"allow_http": True} if plain else {})
    return _library().store.from_url(url, client_options=options, retry_config=_RETRIES)


def _parted(url: str) -> tuple[Any, str]:
    """The client and the key of an object."""
    bucket, key = re.fullmatch(r"([^:]+://[^/]+)/?(.*)", url, re.DOTALL).groups()  # type: ignore[union-attr]  # is_url has said so
    return _store(bucket), key


@contextlib.contextmanager
def _told(url: str) -> Iterator[None]:
    """Says what the store says, with the URL, as of any file."""
    known = _library().exceptions
    try:
        yield
    except (FileNotFoundError, known.NotFoundError) as error:
        raise FileNotFoundError(errno.ENOENT, "no such object", url) from error
    except known.BaseError as error:
        raise ObjectStoreError(errno.ECONNABORTED, f"the object store says: {str(error).splitlines()[0][:300]}", url) from error


def read(url: str) -> Read | None:
    """An object; None where there is none."""
    store, key = _parted(url)
    try:
        with _told(url):
            found = _library().get(store, key)
            return Read(bytes(found.bytes()), _state(found.meta))
    except FileNotFoundError:
        return None


def write(url: str, source: Path) -> None:
    """A file as an object that nobody else writes to."""
    store, key = _parted(url)
    with _told(url):
        _library().put(store, key, source)


def _state(told: dict[str, Any]) -> State:
    return {name: told[name] for name in ("e_tag", "version") if told.get(name)}


def swap(url: str, content: bytes, state: State | None) -> State:
    """Replaces an object in some state, or writes one that was not there; its new state. Raises `SwappedError` where it is in another state by now."""
    store, key = _parted(url)
    known = _library().exceptions
    with _told(url):
        for mode in _conditions(state):
            try:
                return _state(_library().put(store, key, content, mode=mode, use_multipart=False))
            except (known.AlreadyExistsError, known.PreconditionError, known.NotFoundError, FileNotFoundError):
                continue
            except known.NotSupportedError as error:
                raise StoreError(f"{url}: this store has no conditional writes (If-Match), and a warehouse needs them") from error
    raise SwappedError


def _conditions(state: State | None) -> Iterator[State | str]:
    """What a write asks for. Ceph up to 16, at least, takes no tag in its quotation marks, which every other store expects: the second time it goes without."""
    yield "create" if state is None else state
    if state and "e_tag" in state:
        yield state | {"e_tag": state["e_tag"].strip('"')}


def fetch(url: str, target: BinaryIO) -> None:
    """An object into a file."""
    store, key = _parted(url)
    with _told(url):
        target.writelines(_library().get(store, key))


def find(url: str) -> Iterator[Found]:
    """All objects below a URL, in order of keys; of an object's own URL that object, with an empty key."""
    store, prefix = _parted(url)
    with _told(url):
        with contextlib.suppress(FileNotFoundError, _library().exceptions.NotFoundError):
            if prefix and not prefix.endswith("/"):
                own = _library().head(store, prefix)
                yield Found("", own["size"], own["last_modified"])
                return
        folder = f"{prefix.rstrip('/')}/" if prefix else ""
        found = [one for some in _library().list(store, folder or None, chunk_size=_TOGETHER) for one in some]
        for one in sorted(found, key=lambda one: one["path"]):
            yield Found(one["path"].removeprefix(folder), one["size"], one["last_modified"])


def matching(pattern: str) -> Iterator[str]:
    """The URLs that a pattern matches; `*` goes over any characters."""
    if not (magic := _MAGIC.search(pattern)):
        yield pattern
        return
    top = pattern[: magic.start()].rpartition("/")[0]
    for one in find(f"{top}/"):
        if fnmatch.fnmatchcase(url := within(top, one.key), pattern):
            yield url


def remove(url: str, keys: Iterable[str]) -> None:
    """Takes objects away; one that is gone already is none the worse for it."""
    store, prefix = _parted(url)
    paths = [within(prefix, key) if prefix else key for key in keys]
    with _told(url):
        for start in range(0, len(paths), _TOGETHER):
            _library().delete(store, paths[start : start + _TOGETHER])
