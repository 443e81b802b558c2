"""Prefect's settings for copydesk. They count only before Prefect is imported, and only where the user has set nothing."""

import os
from pathlib import Path

_ALWAYS = {
    # a fresh temporary server that also writes its telemetry locks its own database and fails
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    # the temporary server asks nobody who he is: it listens to this machine only
    "PREFECT_SERVER_API_HOST": "127.0.0.1",
    # 20 s by default; a first start on a busy machine took 81
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
}
_ON_A_TERMINAL = {
    # our own lines and the summary say it; the server, where there is one, still gets every line
    "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "WARNING",
    "PREFECT_LOGGING_HANDLERS_CONSOLE_FLOW_RUNS_LEVEL": "WARNING",
}


def has_server() -> bool:
    """Whether the user has a Prefect server of his own, which is to know of every run, also of those that find nothing new."""
    home = Path(os.environ.get("PREFECT_HOME", "~/.prefect")).expanduser()
    return "PREFECT_API_URL" in os.environ or (home / "profiles.toml").exists()


def prepare(*, quiet: bool = False) -> None:
    """Sets what copydesk needs; `quiet` keeps Prefect's own lines off the console."""
    for name, value in (_ALWAYS | (_ON_A_TERMINAL if quiet else {})).items():
        os.environ.setdefault(name, value)
