"""Batches in, rows out: worker processes on this machine, or Dask's."""
