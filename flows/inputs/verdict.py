"""What a run made of the ledger: who is the article, who a duplicate, what the new `inputs` holds, which articles have gone."""

from collections.abc import Iterator
from datetime import datetime

from flows.inputs.ledger import Ledger
from flows.inputs.scratch import COLUMNS, FIRST
from transforms.model import input_id
from transforms.schema import Input


def settle(ledger: Ledger) -> None:
    """Gives every touched record its status: of those that are the same the first is the article, the others are duplicates."""
    for (same,) in ledger.db.execute("SELECT same FROM touched").fetchall():
        first = ledger.db.execute(FIRST, (same,)).fetchone()
        if first is not None:
            ledger.db.execute("INSERT OR IGNORE INTO doubted SELECT article_id FROM inputs WHERE same = ? AND article_id IS NOT NULL", (same,))
            ledger.db.execute(
                "UPDATE inputs SET status = iif(rowid = ?, 'article', 'duplicate'), article_id = ? WHERE same = ? AND status IS NOT 'rejected'",
                (first[0], _rows_of(ledger, same, first[3]), same),
            )


def _rows_of(ledger: Ledger, same: str, content: str) -> str:
    """The article whose rows stand for those that are the same: that of the first, or where that can't be made, one that there is."""
    there = "(SELECT content FROM made UNION ALL SELECT article_id FROM known)"
    if ledger.db.execute(f"SELECT 1 FROM {there} WHERE content = ?", (content,)).fetchone():  # noqa: S608  # our own query
        return content
    found = ledger.db.execute(
        f"SELECT min(content) FROM {there} WHERE content IN (SELECT article_id FROM inputs WHERE same = :same UNION ALL SELECT content_id FROM inputs"  # noqa: S608
        " WHERE same = :same)",
        {"same": same},
    ).fetchone()
    return str(found[0])


def has_changed(ledger: Ledger) -> bool:
    """Whether the new `inputs` differs from the one before."""
    return ledger.has_moved or bool(ledger.db.execute("SELECT exists(SELECT 1 FROM inputs WHERE worked) OR exists(SELECT 1 FROM touched)").fetchone()[0])


def worked(ledger: Ledger) -> list[tuple[str, str, int]]:
    """Why this run works on records, their path, and how many they are."""
    why = "CASE status WHEN 'withdrawn' THEN 'forgotten' WHEN 'rejected' THEN 'unusable' ELSE why END"
    return ledger.db.execute(f"SELECT {why}, path, count(*) FROM inputs WHERE worked GROUP BY 1, 2 ORDER BY 1, 2").fetchall()  # noqa: S608  # our own words


def counts(ledger: Ledger) -> dict[str, int]:
    """Records this run worked on, by status."""
    return dict(ledger.db.execute("SELECT status, count(*) FROM inputs WHERE worked GROUP BY status"))


def reject_counts(ledger: Ledger) -> list[tuple[str, str, int, str, int, str]]:
    """Stage, reason, number of this run's rejected records, and the path, place and message of the first of them."""
    return ledger.db.execute(
        "SELECT stage, reason, count(*), min(path), record, message FROM inputs WHERE worked AND status = 'rejected' GROUP BY stage, reason ORDER BY 3 DESC"
    ).fetchall()


def rows(ledger: Ledger) -> Iterator[tuple[object, ...]]:
    """All rows of the new `inputs`, by path and record; of those at one place the one that stands there now first."""
    for row in ledger.db.execute(f"SELECT {COLUMNS} FROM inputs ORDER BY path, record, gone, content_id"):  # noqa: S608  # our own column names
        one = Input(*row)
        when = datetime.fromisoformat(str(one.ingested_at))
        yield one._replace(input_id=input_id(one.path, one.record, one.content_id), gone=bool(one.gone), ingested_at=when)


def changed(ledger: Ledger, after: int = 0) -> frozenset[str]:
    """Ids of the articles that were made in this run, in a round later than `after`."""
    return frozenset(content for (content,) in ledger.db.execute("SELECT content FROM made WHERE round > ?", (after,)))


def removed(ledger: Ledger) -> frozenset[str]:
    """Ids of articles that have rows, from before or of this run, and no record more: all of theirs are gone, rejected, or the same as another's."""
    return frozenset(
        article_id
        for (article_id,) in ledger.db.execute(
            "SELECT article_id FROM (SELECT article_id FROM doubted UNION SELECT content FROM made)"
            " WHERE article_id NOT IN (SELECT article_id FROM inputs WHERE status = 'article')"
        )
    )
