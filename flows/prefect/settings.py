"""Prefect's settings for copydesk. They count only before Prefect is imported, and only where the user has set nothing."""

import os
import urllib.error
import urllib.request
from http.client import HTTPException, InvalidURL
from pathlib import Path

from flows.errors import StartError

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


_PATIENCE = 10
"""Seconds that a server may take to say that it is there."""


def has_server() -> bool:
    """Whether the user has a Prefect server of his own, which is to know of every run, also of those that find nothing new."""
    home = Path(os.environ.get("PREFECT_HOME", "~/.prefect")).expanduser()
    return "PREFECT_API_URL" in os.environ or (home / "profiles.toml").exists()


def check_server() -> None:
    """Raises `StartError` where the server that the user names does not answer: said before anything is started for it."""
    url = os.environ.get("PREFECT_API_URL")
    if not url:
        return
    try:
        with urllib.request.urlopen(f"{url.rstrip('/')}/health", timeout=_PATIENCE):  # noqa: S310  # the user's own address
            return
    except urllib.error.HTTPError:  # something answers: Prefect itself says what it thinks of it
        return
    except (ValueError, InvalidURL) as error:
        raise StartError(f"PREFECT_API_URL is {url!r}, which is no address such as http://127.0.0.1:4200/api: correct it, or unset it") from error
    except (OSError, HTTPException) as error:
        why = getattr(error, "reason", error)
        raise StartError(f"no Prefect server answers at {url} ({why}): start it, correct PREFECT_API_URL, unset it, or run with --no-prefect") from error


def prepare(*, quiet: bool = False) -> None:
    """Sets what copydesk needs; `quiet` keeps Prefect's own lines off the console."""
    for name, value in (_ALWAYS | (_ON_A_TERMINAL if quiet else {})).items():
        os.environ.setdefault(name, value)
