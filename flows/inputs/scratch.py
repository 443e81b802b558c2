"""The tables of the ledger's scratch file, and the questions that are asked of them again and again."""

from transforms.schema import Input

COLUMNS = ", ".join(Input._fields)
SCHEMA = f"""
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE;
CREATE TABLE files (path TEXT PRIMARY KEY, source TEXT, n_bytes INT, outside INT, done INT DEFAULT 0, whole INT DEFAULT 1) WITHOUT ROWID;
CREATE TABLE known (article_id TEXT PRIMARY KEY, page TEXT, same TEXT) WITHOUT ROWID;
CREATE TABLE inputs ({COLUMNS}, page TEXT, same TEXT, version TEXT, seen INT DEFAULT 0, worked INT DEFAULT 0, why TEXT);
CREATE TABLE touched (same TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE doubted (article_id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE made (content TEXT PRIMARY KEY, round INT, path TEXT, record INT) WITHOUT ROWID;
CREATE INDEX maker ON made (path, record, round);
CREATE TABLE unreadable (path TEXT, record INT, PRIMARY KEY (path, record)) WITHOUT ROWID;
"""
# a record's outcome while a run works: status is NULL until it is known, then `article` (its rows are made) or `rejected`
INDEXES = """
CREATE INDEX by_place ON inputs (path, record);
CREATE INDEX by_content ON inputs (content_id, path, record);
CREATE INDEX by_same ON inputs (same, path, record);
CREATE INDEX by_article ON inputs (article_id);
"""
FIRST = """
SELECT rowid, path, record, content_id, status, worked FROM inputs WHERE same = ? AND status IS NOT 'rejected' ORDER BY path, record, gone, content_id LIMIT 1
"""
_KNOWN = "SELECT rowid, status, content_id, record, version, reason, gone FROM inputs WHERE NOT seen AND path = ? AND "
SAME_CONTENT = _KNOWN + "content_id = ? ORDER BY record <> ?, gone, record LIMIT 1"
SAME_BYTES = _KNOWN + "record = ? AND sha256 = ? ORDER BY gone LIMIT 1"  # what is given with them has changed, or how they are read
BELOW = "(i.path = f.path OR (i.path >= f.path || '!' AND i.path < f.path || '\"'))"
"""A record `i` is in the file `f`, or in an archive that this is."""
UNREAD = f"""
SELECT DISTINCT f.path FROM files f JOIN inputs i ON NOT i.seen AND i.status IN ('article', 'duplicate') AND {BELOW}
WHERE NOT f.whole ORDER BY f.path
"""  # noqa: S608  # our own words
CLEARED = "article_id = NULL, page = NULL, same = NULL, charset = NULL, own_id = NULL"
