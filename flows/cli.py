"""The command `copydesk`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from flows.options import DEFAULT_MAX_REJECTS, Options, Summary, TooManyRejectsError

if TYPE_CHECKING:
    from flows.progress import Progress

DONE, FAILED, USAGE, TOO_MANY_REJECTS = 0, 1, 2, 3


def main(argv: Sequence[str] | None = None) -> int:
    """Carries out a command line; its exit status."""
    arguments = _parser().parse_args(argv)
    status: int = arguments.command(arguments)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="copydesk", description="Raw news articles in, checked relational Parquet tables out.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _run_command(commands.add_parser("run", help="take new and changed articles into the warehouse"))
    return parser


def _run_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("raw", nargs="*", default=["raw"], metavar="RAW", help="files, folders, globs, archives, or - for JSON lines on standard input")
    _add_run_options(parser)
    parser.add_argument("--no-prefect", action="store_true", help="the same steps without a flow run: no server is started")
    parser.set_defaults(command=_run)


def _add_run_options(parser: argparse.ArgumentParser) -> None:
    _add_warehouse(parser)
    parser.add_argument("--workers", type=int, metavar="N", help="processes that work on articles (default: the cores)")
    parser.add_argument("--engine", choices=["local", "dask"], default="local", help="where they run (default: local)")
    parser.add_argument("--dask-address", metavar="ADDRESS", help="scheduler of a dask cluster (default: one on this machine)")
    parser.add_argument("--retry-rejects", action="store_true", help="take rejected inputs again")
    parser.add_argument("--max-rejects", type=float, default=DEFAULT_MAX_REJECTS, metavar="SHARE", help="a larger share of rejects ends with status 3")


def _add_warehouse(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--warehouse", default="warehouse", metavar="DIR", help="folder of the tables (default: warehouse/)")


def _run(arguments: argparse.Namespace) -> int:
    from flows import summary  # noqa: PLC0415  # pyarrow and all that: not for --help
    from flows.progress import Lines  # noqa: PLC0415

    options = _options(arguments)
    done = _run_plain(options, Lines()) if arguments.no_prefect else _run_flow(options, Lines())
    summary.show(done, Path(options.warehouse))
    return TOO_MANY_REJECTS if done.too_many_rejects(options.max_rejects) else DONE


def _options(arguments: argparse.Namespace) -> Options:
    given = vars(arguments)
    return Options(**{name: given[name] for name in Options._fields if name != "raw"}, raw=tuple(arguments.raw))


def _run_plain(options: Options, progress: "Progress") -> Summary:
    from flows.steps import run_plain  # noqa: PLC0415

    return run_plain(options, progress)


def _run_flow(options: Options, progress: "Progress") -> Summary:
    from flows import settings  # noqa: PLC0415
    from flows.engine import open_engine  # noqa: PLC0415

    settings.prepare(quiet=True)
    with open_engine(options) as engine:  # the models load while Prefect starts
        from flows.flow import run_flow  # noqa: PLC0415

        try:
            return run_flow(options, engine, progress)
        except TooManyRejectsError as error:
            return error.summary


if __name__ == "__main__":
    sys.exit(main())
