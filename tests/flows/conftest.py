"""Prefect's settings, before any test imports Prefect."""

from flows.settings import prepare

prepare(quiet=True)
