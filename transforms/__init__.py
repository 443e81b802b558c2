"""From bytes to rows: pure functions without files, clock or network. Read `transforms.article` first."""

PIPELINE_VERSION = "0.3.0"
"""Version of the rules: a change of it makes the next run work on every input again."""
