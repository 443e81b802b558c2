"""The tables on disk: snapshots, their part files, the lock and the commit."""
