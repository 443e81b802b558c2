"""Runs of text that two articles share."""
