"""What becomes of records that a file held when it was read before, and holds no more.

A record is known by its page where it has a URL, else by its own id, else, where the file is one record, by the file. When the file that held it is
read again, a record that is not there any more

- is *replaced* where the file holds the same record in another state: of the same page with the same clean text; with the same own id, of which the
  file has one; or, of a file that is one text or page, whatever usable text the file is now. A page whose text has changed is another version of it, and
  both stay;
- else it is *kept*: what takes its place is another record. With `mirror` it is *removed* instead, and so is what was in files that are there no more.

Only a good read takes anything away: of a file that could not be read, or not whole (it went, the disk failed, it is being written), all is kept.

A rejected record stays only as long as its file holds it, and so do further prints of a record in the same file.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from flows.inputs.ledger import Ledger
from flows.inputs.scratch import BELOW

type Fate = Literal["replaced", "removed", "kept"]
_WHOLE_FILE = ("text", "markdown", "html", "nitf")
"""Formats of files that are one record, whose path is its name. Lines of a container have only a place, and that tells nothing."""
_GONE = f"""
SELECT i.rowid, f.path, i.path, i.record, i.content_id, i.own_id, i.format, i.status, i.page, i.same, i.gone, f.whole FROM files f
JOIN inputs i ON NOT i.seen AND {BELOW} WHERE f.done
"""  # noqa: S608  # our own words
_CUT = "SELECT reason FROM inputs WHERE seen AND path = ? ORDER BY record DESC LIMIT 1"
_HERE = "SELECT count(*) FROM inputs WHERE seen AND path = ? AND "
_USABLE = "coalesce(status, '') NOT IN ('rejected', 'withdrawn') AND "
_NAMELESS = "page IS NULL AND own_id IS NULL"


class Gone(NamedTuple):
    """A record that its file holds no more."""

    row: int
    file: str
    path: str
    record: int
    content: str
    own_id: str | None
    format: str
    status: str
    page: str | None
    same: str | None
    gone: bool
    whole: bool
    """Whether its file could be read to its end."""


def gone(ledger: Ledger, is_file: Callable[[str], bool]) -> list[Gone]:
    """The records that files of this run held once and hold no more. `is_file` tells files whose name looks like an archive's member from members."""
    found = map(Gone._make, ledger.db.execute(_GONE).fetchall())
    mine = [one for one in found if one.path == one.file or not is_file(one.path)]
    cut = {file for file in {one.file for one in mine} if _is_cut(ledger, file)}
    for file in cut:
        ledger.done(file, whole=False)
    return [one._replace(whole=bool(one.whole) and one.file not in cut) for one in mine]


def _is_cut(ledger: Ledger, file: str) -> bool:
    """Whether the file ends in half a record, as one does that is being written."""
    last = ledger.db.execute(_CUT, (file,)).fetchone()
    return last is not None and last[0] == "bad_record"


def vanished(ledger: Ledger, is_within: Callable[[str], bool]) -> Iterator[tuple[int, str, int]]:
    """Row, path and place of records whose file this run did not find where it looked; not below a folder that can't be listed."""
    unlisted = tuple(f"{path}/" for (path,) in ledger.db.execute("SELECT path FROM files WHERE NOT whole"))
    for row, path, record in ledger.db.execute("SELECT rowid, path, record FROM inputs WHERE NOT seen ORDER BY path, record").fetchall():
        if is_within(path) and not path.startswith(unlisted) and ledger.holder(path) is None:
            yield row, path, record


def decide(ledger: Ledger, is_file: Callable[[str], bool], is_within: Callable[[str], bool] | None) -> Counter[Fate]:
    """Lets go of records, once those that the files hold now are made; how many. `is_within` tells what a mirror looks at, None where there is none."""
    fates: Counter[Fate] = Counter()
    for one in gone(ledger, is_file):
        fate = _fate(ledger, one)
        fates[_let_go(ledger, one, "removed" if fate == "kept" and is_within and one.whole else fate)] += 1
    for row, _, _ in vanished(ledger, is_within) if is_within else ():
        ledger.forget(row)
        fates["removed"] += 1
    return fates


def count(ledger: Ledger, is_file: Callable[[str], bool], is_within: Callable[[str], bool] | None) -> list[tuple[str, int]]:
    """How many records of which paths are to be decided on, before anything is made."""
    paths = [one.path for one in gone(ledger, is_file) if (is_within and one.whole) or not one.gone]
    paths += [path for _, path, _ in vanished(ledger, is_within)] if is_within else []
    return sorted(Counter(paths).items())


def _let_go(ledger: Ledger, one: Gone, fate: Fate) -> Fate:
    if fate == "kept":
        ledger.leave(one.row)
    else:
        ledger.forget(one.row)
    return fate


def _fate(ledger: Ledger, one: Gone) -> Fate:
    if one.status == "withdrawn":
        return "kept"
    if one.status == "rejected":
        return "replaced" if _holds(ledger, one, "record = ?", one.record) else "removed"
    if _holds(ledger, one, "content_id = ?", one.content):
        return "removed"
    return "replaced" if _is_replaced(ledger, one) else "kept"


def _is_replaced(ledger: Ledger, one: Gone) -> bool:
    if one.page:
        return _holds(ledger, one, _USABLE + "same = ?", one.same) > 0
    if one.own_id:
        return _holds(ledger, one, _USABLE + "own_id = ?", one.own_id) == 1
    return one.format in _WHOLE_FILE and _holds(ledger, one, _USABLE + _NAMELESS) > 0


def _holds(ledger: Ledger, one: Gone, condition: str, *values: object) -> int:
    """How many records of a kind the file holds now."""
    count: int = ledger.db.execute(_HERE + condition, (one.path, *values)).fetchone()[0]
    return count
