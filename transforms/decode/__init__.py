"""A record's bytes to characters: character encodings, fields of structured records, mojibake. docs/inputs.md has the rules."""

from transforms.decode.charsets import clean, decode_bytes, joined_pairs
from transforms.decode.fields import decode_fields
from transforms.decode.markdown import front_matter
from transforms.decode.mojibake import repair
from transforms.decode.news_xml import decode_xml
from transforms.model import Decoded, Metadata, Record, RejectedError

_STRUCTURED = {"json", "csv", "parquet", "ninjs"}
_XML = {"feed", "nitf", "newsml"}


def decode(record: Record) -> Decoded:
    """The record's text or HTML, how it was decoded, and the metadata given with it.

    Raises `RejectedError` where it holds no text: an undecodable file, an object without a text field, an item that only points to one.
    """
    if record.format in _STRUCTURED:
        decoded = decode_fields(record)
    elif record.format in _XML:
        decoded = decode_xml(record)
    else:
        decoded = _decode_text(record)
    if decoded.kind == "markdown":
        decoded = decoded._replace(given=decoded.given.over(front_matter(decoded.text)))
    if not decoded.text.strip():
        raise RejectedError("decode", "no_text", "The record is empty. If it should not be, copy or download it again.")
    return decoded._replace(text=repair(decoded.text), given=_repaired(decoded.given))


def _decode_text(record: Record) -> Decoded:
    page = record.format in {"html", "warc", "arc"}
    found = decode_bytes(record.content, record.given.charset, markup=page)
    text = clean(joined_pairs(found.text) if page else found.text)
    if record.format == "markdown":
        return Decoded("markdown", text, found.charset, record.given)
    return Decoded("html" if page else "text", text, found.charset, record.given)


def _repaired(given: Metadata) -> Metadata:
    if not (given.title or given.authors or given.outlet):
        return given
    return given._replace(
        title=given.title and repair(given.title), outlet=given.outlet and repair(given.outlet), authors=tuple(repair(name) for name in given.authors)
    )
