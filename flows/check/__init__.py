"""Proves the promises of the tables, from their declarations in `transforms.schema`.

A warehouse is checked part by part (a part holds all rows of some articles), so memory does not grow with it; what holds between parts is
asked of a scratch database. A run checks the rows it is about to commit with the same code, and a worker those of its batch.
"""
