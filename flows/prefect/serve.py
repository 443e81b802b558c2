"""`copydesk serve`: flow runs on a schedule, for as long as the command runs."""

# ruff: noqa: E402  # Prefect reads its settings when it is imported
from flows.prefect.settings import prepare

prepare()

from pathlib import Path
from typing import Any

import prefect
from prefect.deployments.runner import RunnerDeployment
from prefect.types.entrypoint import EntrypointType

from flows.errors import UsageError
from flows.inputs.files import STDIN
from flows.objects import is_url
from flows.options import Options
from flows.prefect.flow import copydesk


def serve(options: Options, cron: str) -> None:
    """Carries out the scheduled runs, one at a time, on the configured server or a temporary one."""
    prefect.serve(deployment(options, cron), limit=1)


def _absolute(name: str) -> str:
    return name if is_url(name) else str(Path(name).absolute())


def deployment(options: Options, cron: str) -> RunnerDeployment:
    """The deployment copydesk/serve. Raises `UsageError` where the schedule or the inputs can't be meant."""
    if STDIN in options.raw:
        raise UsageError("standard input can't be read again and again; name files or folders")
    parameters: dict[str, Any] = options._asdict()
    parameters |= {
        "raw": [_absolute(raw) for raw in options.raw],
        "warehouse": _absolute(options.warehouse),
        "limits": dict(options.limits),
        "config": str(Path(options.config).absolute()) if options.config else None,
    }
    try:
        made: Any = copydesk.to_deployment(
            name="serve",
            cron=cron,
            parameters=parameters,
            description="Takes new and changed articles into the warehouse.",
            entrypoint_type=EntrypointType.MODULE_PATH,
        )
    except ValueError as error:
        raise UsageError(f"--cron {cron!r}: not five cron fields such as '*/15 * * * *'") from error
    deployed: RunnerDeployment = made  # to_deployment is declared as if it might be awaited
    return deployed
