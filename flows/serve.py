"""`copydesk serve`: flow runs on a schedule, for as long as the command runs."""

# ruff: noqa: E402  # Prefect reads its settings when it is imported
from flows.settings import prepare

prepare()

from flows.flow import copydesk
from flows.options import Options


def serve(options: Options, cron: str) -> None:
    """Makes a deployment called copydesk/serve on the configured server (or a temporary one) and carries out its runs, one at a time."""
    parameters = options._asdict() | {"raw": list(options.raw)}
    copydesk.serve(name="serve", cron=cron, parameters=parameters, limit=1, description="Takes new and changed articles into the warehouse.")
