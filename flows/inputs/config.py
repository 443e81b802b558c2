"""`copydesk.toml`: what the user says of files by their place. docs/config.md has every key."""

import difflib
import re
import tomllib
from collections.abc import Iterator, Sequence
from datetime import date
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, BinaryIO, Literal, Self, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pathspec
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, ValidationError, model_validator

from flows.errors import UsageError
from flows.inputs.reader import Read
from flows.options import CONFIG_NAME
from transforms.decode.fields import decode_fields
from transforms.languages import MONTHS
from transforms.languages.codes import CODES
from transforms.model import Metadata, Record, Refusal, RejectedError, Settings
from transforms.read.limits import Limits

_STRUCTURED = {"json", "csv", "parquet", "ninjs"}
_DAY = {"%Y": r"(?P<Y>\d{4})", "%m": r"(?P<m>\d\d?)", "%d": r"(?P<d>\d\d?)", "%b": r"(?P<b>[^\W\d_]{3,9})"}
_IN_PATTERN = re.compile(r"%.|\*\*|\*|[^%*]+|%$")

type Field = Literal["text", "html", "markdown", "id", "url", "title", "authors", "published", "crawled", "modified", "outlet", "section", "language"]


def _language(value: str) -> str:
    code = value.lower()
    if code not in CODES.values():
        raise ValueError(f"{value!r} is no ISO 639-1 code such as 'en' or 'de'")
    return code


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        near = difflib.get_close_matches(value, ["Europe/London", "Europe/Berlin", "America/New_York", "Asia/Tokyo", "UTC"], 1)
        raise ValueError(f"{value!r} is no IANA time zone such as {(near or ['Europe/London'])[0]!r}") from error
    return value


def _day_pattern(value: str) -> str:
    signs = re.findall("%.?", value)
    if unknown := [sign for sign in signs if sign not in _DAY]:
        raise ValueError(f"{unknown[0]!r} is none of {', '.join(_DAY)}")
    if not ("%Y" in signs and "%d" in signs and ("%m" in signs) != ("%b" in signs)) or len(signs) != len(set(signs)):
        raise ValueError("a day needs %Y, %d and one of %m and %b, each once: '%Y/%m/%d'")
    return value


def _several(value: object) -> object:
    return (value,) if isinstance(value, str) else value


type Globs = Annotated[tuple[str, ...], BeforeValidator(_several)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Files(_Part):
    """What is so for all files at some places."""

    path: Globs
    outlet: str | None = None
    section: str | None = None
    language: Annotated[str, AfterValidator(_language)] | None = None
    timezone: Annotated[str, AfterValidator(_zone)] | None = None
    published: Annotated[str, AfterValidator(_day_pattern)] | None = None
    fields: dict[Field, str] = {}

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.path:
            raise ValueError("path is empty: name the files that this is of")
        return self

    @cached_property
    def spec(self) -> pathspec.GitIgnoreSpec:
        """The places, written as in a .gitignore."""
        return pathspec.GitIgnoreSpec.from_lines(self.path)

    @cached_property
    def day(self) -> re.Pattern[str] | None:
        """What finds the day in a path."""
        if self.published is None:
            return None
        wild = {"**": ".*", "*": "[^/]*"}
        return re.compile(
            r"(?<![^\W_])" + "".join(_DAY.get(one) or wild.get(one) or re.escape(one) for one in _IN_PATTERN.findall(self.published)) + r"(?![^\W_])"
        )


class Urls(_Part):
    """Which addresses are taken, and which of these are left."""

    take: Globs = ()
    leave: Globs = ()

    def leaves(self, url: str) -> str | None:
        """Why an address is left out, if it is."""
        if self.take and not any(fnmatchcase(url, one) for one in self.take):
            return "none of the patterns of `urls.take` fits"
        found = next((one for one in self.leave if fnmatchcase(url, one)), None)
        return f"`urls.leave` has {found!r}" if found else None


class Config(_Part):
    """The whole of a `copydesk.toml`."""

    files: tuple[Files, ...] = ()
    urls: Urls = Urls()

    def reading(self, read: Read) -> Read:
        """Reads files as `read` does, and says of each record what the configuration says of it; what it leaves out comes as a refusal."""
        if not self.files and self.urls == Urls():
            return read

        def configured(path: str, stream: BinaryIO, limits: Limits) -> Iterator[Record | Refusal]:
            for one in read(path, stream, limits):
                yield self.applied(one) if isinstance(one, Record) else one

        return configured

    def applied(self, record: Record) -> Record | Refusal:
        """A record with what is so at its place. Of several parts that fit, the first that says a thing counts."""
        fitting = [part for part in self.files if part.spec.match_file(record.path.lstrip("/"))]
        if fitting:
            given = Metadata(outlet=_first(part.outlet for part in fitting), section=_first(part.section for part in fitting))
            told = Settings(
                _first(part.language for part in fitting), _first(part.timezone for part in fitting), _first(_day_in(part, record.path) for part in fitting),
                tuple(sorted({name: theirs for part in reversed(fitting) for name, theirs in part.fields.items()}.items())),
            )  # fmt: skip
            record = _with(record, record.given.over(given), told)
        why = self.urls.leaves(url) if self.urls != Urls() and (url := _url(record)) else None
        return Refusal(record, RejectedError("read", "not_an_article", f"{CONFIG_NAME} leaves its address {url} out: {why}.")) if why else record


def _with(record: Record, given: Metadata, told: Settings) -> Record:
    fields = told.fields if record.format in _STRUCTURED else ()
    return Record(record.path, record.place, record.format, record.content, given, told._replace(fields=fields))


def _first(values: Iterator[str | None]) -> str | None:
    return next((value for value in values if value is not None), None)


def _url(record: Record) -> str | None:
    if record.given.url or record.format not in _STRUCTURED:
        return record.given.url
    try:
        return decode_fields(record).given.url
    except RejectedError:  # it will be refused for what it is
        return None


def _day_in(part: Files, path: str) -> str | None:
    """The day in a path; of several the last, which stands nearest to the file."""
    found = list(part.day.finditer(path)) if part.day else []
    if not found:
        return None
    parts = found[-1].groupdict()
    month = int(parts["m"]) if "m" in parts else MONTHS.get(parts["b"].lower(), 0)
    try:
        return date(int(parts["Y"]), month, int(parts["d"])).isoformat()
    except ValueError:
        return None


def load(path: Path) -> Config:
    """The configuration in a file. Raises `UsageError` where it can't be read."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        return Config.model_validate(tomllib.loads(text))
    except OSError as error:
        raise UsageError(f"{path} can't be read: {error.strerror}; name another --config, or take the option away") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is no UTF-8: save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path} is no TOML: {error}; mend that line") from error
    except ValidationError as error:
        raise UsageError(_told(path, text, error)) from error


def _told(path: Path, text: str, error: ValidationError) -> str:
    """The first fault: its line, what is wrong, what would be right."""
    fault = error.errors(include_url=False)[0]
    place = [one for one in fault["loc"] if one not in {"function-after", "function-before", "[key]"}]
    key = next((str(one) for one in reversed(place) if isinstance(one, str)), "")
    what = fault["msg"].removeprefix("Value error, ")
    if fault["type"] in {"extra_forbidden", "literal_error"}:
        known = _known(place)
        near = difflib.get_close_matches(key, known, 1)
        what = f"`{key}` is no key of it" + (f"; did you mean `{near[0]}`?" if near else f"; there are {', '.join(known)}")
    elif fault["type"] == "missing":
        what = f"`{key}` is missing"
    else:
        what = f"`{key}`: {what}"
    return f"{path}:{_line(text, place, key)}: {what}"


def _known(place: Sequence[Any]) -> Sequence[str]:
    if "fields" in place[:-1]:
        return get_args(Field.__value__)
    model: type[BaseModel] = Files if place[:1] == ["files"] and len(place) > 1 else Urls if place[:1] == ["urls"] and len(place) > 1 else Config
    return list(model.model_fields)


def _line(text: str, place: Sequence[Any], key: str) -> int:
    """The line of a key, counted from 1: TOML's own reader does not keep it."""
    lines = text.splitlines()
    nth = place[1] if place[:1] == ["files"] and len(place) > 1 and isinstance(place[1], int) else None
    starts = [number for number, line in enumerate(lines) if re.match(r"\s*\[\[\s*files\s*\]\]", line)]
    first = starts[nth] if nth is not None and nth < len(starts) else next((number for number, line in enumerate(lines) if line.strip() == f"[{place[0]}]"), 0)
    named = re.compile(rf"\s*\[*\s*[\"']?(?:[\w.]+\.)?{re.escape(key)}[\"']?\s*[=\]]")
    return next((number for number, line in enumerate(lines[first:], first) if named.match(line)), first) + 1
