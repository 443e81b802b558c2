"""The command `copydesk`."""

import argparse
import logging
import os
import sqlite3
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from flows import ends, logs, streams
from flows.arguments import parser_of
from flows.errors import KNOWN, UsageError
from flows.options import Options, Summary, TooManyRejectsError
from flows.streams import complain
from flows.views.words import counted

if TYPE_CHECKING:
    from flows.views.progress import Progress

_INTERRUPTED = "interrupted; what was not committed leaves the warehouse as it was before"
DONE, FAILED, USAGE, TOO_MANY_REJECTS = 0, 1, 2, 3


def main(argv: Sequence[str] | None = None) -> int:
    """Carries out a command line; its exit status."""
    streams.open_all()
    arguments = parser_of(COMMANDS).parse_args(argv)
    try:
        with logs.logged(getattr(arguments, "log_file", None), verbose=getattr(arguments, "verbose", False)):
            return _carried_out(arguments)
    except UsageError as error:
        return _failed(str(error), USAGE)


def _carried_out(arguments: argparse.Namespace) -> int:
    last_words = _said_once(_INTERRUPTED)
    try:
        with ends.heard(last_words) if arguments.command in {_run, _forget} else nullcontext():
            status: int = arguments.command(arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # a reader that has gone away (`| head`) has what it wanted
        streams.drop_output()
        return DONE
    except KeyboardInterrupt:
        last_words()
        return FAILED
    except (UsageError, *KNOWN) as error:
        return _failed(str(error), USAGE if isinstance(error, UsageError) else FAILED)
    except (OSError, sqlite3.Error, MemoryError) as error:
        streams.drop_output()
        return _failed(streams.of_system(error, _written(arguments), commits=arguments.command in _COMMITTING), FAILED)
    except Exception as error:  # noqa: BLE001  # a bug: what a user needs of it is where it is and what to do
        streams.drop_output()
        last = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}: {error}"
        return _failed(f"this should not happen: {where}; please report it with the traceback that COPYDESK_DEBUG=1 prints", FAILED)
    return status


def _written(arguments: argparse.Namespace) -> str | None:
    """The folder that a command writes, if any."""
    if arguments.command in _COMMITTING:
        return str(arguments.warehouse)
    if arguments.command is _report:
        return str(arguments.out or Path(arguments.warehouse, "report"))
    return str(arguments.folder) if arguments.command is _export else None


def _failed(message: str, status: int) -> int:
    """Says why a command ends; the traceback too, where the user asks for it."""
    if os.environ.get("COPYDESK_DEBUG"):
        traceback.print_exc()
    logging.getLogger(logs.SAID).info("%s", message)
    return complain(message, status)


def _said_once(message: str) -> Callable[[], None]:
    """Says it the first time that it is asked to."""
    unsaid = [message]

    def say() -> None:
        while unsaid:
            complain(unsaid.pop(), FAILED)

    return say


def _at_hand(warehouse: str) -> Path:
    from flows.warehouse.bucket import at_hand  # noqa: PLC0415

    return at_hand(warehouse, lambda told: print(told, file=sys.stderr))  # noqa: T201  # whom it waits for


def _run(arguments: argparse.Namespace) -> int:
    from flows.inputs.files import check_arguments  # noqa: PLC0415
    from flows.views import summary  # noqa: PLC0415  # pyarrow and all that: not for --help
    from flows.views.progress import shown  # noqa: PLC0415

    options = _options(arguments)
    check_arguments(options.raw)
    if arguments.dry_run:
        return _look_ahead(options, as_json=arguments.json)
    with shown() as progress:
        done = _run_plain(options, progress) if arguments.no_prefect else _run_flow(options, progress)
    if unprinted := streams.show(lambda: summary.show(done, options.warehouse, as_json=arguments.json)):
        complain(f"{unprinted}: the summary could not be printed, the run is done", DONE)
    if done.too_many_rejects(options.max_rejects):
        many = f"more than {options.max_rejects:.0%} of the records were rejected"
        return complain(f"{many}; `copydesk rejects` says why and what to do; all else is committed", TOO_MANY_REJECTS)
    return DONE


def _init(arguments: argparse.Namespace) -> int:
    from flows.inputs import sketch  # noqa: PLC0415
    from flows.inputs.files import check_arguments  # noqa: PLC0415

    check_arguments(arguments.raw)
    sketch.write(arguments.raw, arguments.config.absolute().parent / "warehouse", arguments.config)
    sys.stdout.write(f"wrote {arguments.config}: look through it, then `copydesk run`\n")
    return DONE


def _look_ahead(options: Options, *, as_json: bool) -> int:
    from flows import outlook  # noqa: PLC0415
    from flows.views import outlook as view  # noqa: PLC0415
    from flows.views.progress import shown  # noqa: PLC0415

    with shown() as progress:
        found = outlook.look_ahead(options, progress)
    view.show(found, as_json=as_json)
    return DONE


def _options(arguments: argparse.Namespace) -> Options:
    given = vars(arguments)
    return Options(**{name: given[name] for name in Options._fields if name not in {"raw", "limits"}}, raw=tuple(arguments.raw), limits=tuple(arguments.limits))


def _run_plain(options: Options, progress: "Progress") -> Summary:
    from flows.run import run_plain  # noqa: PLC0415

    return run_plain(options, progress)


def _run_flow(options: Options, progress: "Progress") -> Summary:
    from flows.engines.engine import open_engine  # noqa: PLC0415
    from flows.prefect import settings  # noqa: PLC0415
    from flows.run import nothing_to_do  # noqa: PLC0415
    from flows.views.progress import Unrepeated  # noqa: PLC0415
    from flows.warehouse.bucket import open_store  # noqa: PLC0415

    settings.check_server()
    progress = Unrepeated(progress)
    known = options.engine == "local" and (open_store(options.warehouse).root / "current").exists()  # a cluster reads for itself
    if known and not settings.has_server() and nothing_to_do(options, progress):
        return Summary(None)
    settings.prepare(quiet=True)
    progress.waits("starting Prefect and loading the models")
    with open_engine(options, early=True) as engine:  # the models load while Prefect starts
        from flows.prefect.flow import run_flow  # noqa: PLC0415

        try:
            return run_flow(options, engine, progress)
        except TooManyRejectsError as error:
            return error.summary


def _serve(arguments: argparse.Namespace) -> int:
    from flows.prefect.settings import check_server  # noqa: PLC0415

    check_server()
    from flows.prefect.serve import serve  # noqa: PLC0415

    serve(_options(arguments), arguments.cron)
    return DONE


def _check(arguments: argparse.Namespace) -> int:
    from flows.check.command import run  # noqa: PLC0415

    return run(_at_hand(arguments.warehouse), as_json=arguments.json)


def _show(arguments: argparse.Namespace) -> int:
    from flows.views.show import show  # noqa: PLC0415

    return show(_at_hand(arguments.warehouse), arguments.wanted, as_json=arguments.json)


def _diff(arguments: argparse.Namespace) -> int:
    from flows.views.diff import show  # noqa: PLC0415

    show(_at_hand(arguments.warehouse), arguments.wanted, as_json=arguments.json)
    return DONE


def _rejects(arguments: argparse.Namespace) -> int:
    from flows.views.rejects import show  # noqa: PLC0415

    show(_at_hand(arguments.warehouse), arguments.most, as_json=arguments.json)
    return DONE


def _forget(arguments: argparse.Namespace) -> int:
    from flows.forget import Order  # noqa: PLC0415
    from flows.views.forget import show  # noqa: PLC0415

    if not arguments.wanted and not arguments.lists:
        raise UsageError("name what to forget: an article_id, a URL, a path, path#record, or --list FILE")
    order = Order(arguments.warehouse, arguments.wanted, arguments.lists, arguments.reason, arguments.dry_run)
    show(order, as_json=arguments.json)
    return DONE


def _stories(arguments: argparse.Namespace) -> int:
    from flows.views.stories import show  # noqa: PLC0415

    return show(_at_hand(arguments.warehouse), arguments.most, as_json=arguments.json)


def _report(arguments: argparse.Namespace) -> int:
    from flows.report.write import make  # noqa: PLC0415

    made = make(_at_hand(arguments.warehouse), Path(arguments.out or _at_hand(arguments.warehouse) / "report"), arguments.articles)
    sys.stdout.write(f"{made.folder}/index.html: {counted(made.n_articles, 'article')}, {counted(made.n_pages, 'page')}\n")
    return DONE


def _files(arguments: argparse.Namespace) -> int:
    from flows.views.files import show  # noqa: PLC0415

    show(arguments.warehouse, arguments.table, as_json=arguments.json)
    return DONE


def _export(arguments: argparse.Namespace) -> int:
    from flows.export import export  # noqa: PLC0415

    for path, n_rows in export(_at_hand(arguments.warehouse), arguments.format, arguments.folder):
        sys.stdout.write(f"{path}: {counted(n_rows, 'row')}\n")
    return DONE


def _tables(arguments: argparse.Namespace) -> int:
    from flows.views.dictionary import show  # noqa: PLC0415

    show(as_markdown=arguments.markdown)
    return DONE


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "run": _run,
    "init": _init,
    "serve": _serve,
    "check": _check,
    "show": _show,
    "rejects": _rejects,
    "forget": _forget,
    "stories": _stories,
    "diff": _diff,
    "report": _report,
    "export": _export,
    "files": _files,
    "tables": _tables,
}
_COMMITTING = {_run, _serve, _forget}
"""Commands that write the warehouse, in one commit."""
