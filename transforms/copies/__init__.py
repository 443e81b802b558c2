"""Runs of text that two articles share.

`words` reads a paragraph as comparable words, `fingerprint` picks the shingles by which paragraphs meet, `align` finds the runs of two paragraphs,
`pairs` does the bookkeeping over many, `stories` sums a table of copies up. `flows.copies` keeps the index and the table.
"""
