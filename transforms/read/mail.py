"""Messages (.eml) and pages that a browser saved as one file (.mhtml): RFC 5322 and MIME, read by Python's own `email`."""

import email.policy
from collections.abc import Iterator
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.utils import parsedate_to_datetime

from transforms.model import Metadata, Record, Refusal, RejectedError
from transforms.read.source import Source
from transforms.schema import Format

_KINDS: dict[str, Format] = {"text/plain": "text", "text/html": "html", "application/xhtml+xml": "html"}
_SAVED = "snapshot-content-location"
"""The header in which Chromium notes the address of the page that it saved."""


def mail_records(source: Source) -> Iterator[Record | Refusal]:
    """The message's text, or the page that was saved: one record."""
    try:
        message = BytesParser(EmailMessage, policy=email.policy.default).parsebytes(source.whole())
        yield _record(source, message)
    except RejectedError as error:
        yield Refusal(Record(source.path, 0, "unknown", b""), error)


def _record(source: Source, message: EmailMessage) -> Record:
    """Raises `RejectedError` where the message has no text."""
    saved = message.get_content_type() == "multipart/related" or _SAVED in message
    body = message.get_body(("html", "plain") if saved else ("plain", "html"))
    if body is None or body.get_content_type() not in _KINDS:
        raise RejectedError("read", "not_an_article", "The message has no text of its own, only attachments. Save them and add what is an article.")
    content = body.get_payload(decode=True)
    if not isinstance(content, bytes) or not content.strip():
        raise RejectedError("read", "no_text", "The message is empty. If it should not be, save it again.")
    given = _of_page(message, body) if saved else _of_message(message)
    return Record(source.path, 0, _KINDS[body.get_content_type()], content, given._replace(charset=_header(body, "content-type", "charset")))


def _of_page(message: EmailMessage, body: MIMEPart) -> Metadata:
    """What the wrapper of a saved page says: its address, and when it was saved."""
    return Metadata(url=_text(message, _SAVED) or _text(body, "content-location"), crawled=_date(message))


def _of_message(message: EmailMessage) -> Metadata:
    sender = message["from"].addresses if message["from"] is not None else ()
    return Metadata(title=_text(message, "subject"), outlet=next((one.display_name for one in sender if one.display_name), None), published=_date(message))


def _text(message: MIMEPart, name: str) -> str | None:
    return " ".join(str(message[name]).split()) or None if message[name] is not None else None


def _header(message: MIMEPart, name: str, parameter: str) -> str | None:
    found = message.get_param(parameter, header=name)
    return found if isinstance(found, str) else None


def _date(message: EmailMessage) -> str | None:
    """The instant of the header `Date` in ISO 8601; None where there is none that can be read."""
    try:
        return parsedate_to_datetime(str(message["date"])).isoformat()
    except (TypeError, ValueError, IndexError):
        return None
