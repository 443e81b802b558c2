"""Reading and decoding: files and records a second on one core, and how often the encoding of a text is found again without being told."""

import io
import json
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from tests.transforms import samples
from transforms.decode import decode
from transforms.decode.charsets import decode_bytes
from transforms.model import Record, RejectedError
from transforms.read import read_records

_WESTERN = "windows-1252"
# Encodings that newsrooms' archives have, each tried on the texts that it can write and windows-1252 can't.
_OTHERS = ("windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1256", "windows-1257", "shift_jis", "gb18030", "euc-kr", "utf-16-le")
_FILES = 5_000


def main(gold: Path) -> None:
    """Prints both tables. `gold` holds extraction/fundus_dev.jsonl, news in 16 languages."""
    texts = [text for line in (gold / "extraction" / "fundus_dev.jsonl").read_text("utf-8").splitlines() if (text := _text(json.loads(line)))]
    print("input                 a second   MB/s   (read and decoded, CPU time)")
    for name, files in _inputs(texts).items():
        _speed(name, files)
    print("\nencoding        texts   found   with its label")
    for encoding in (_WESTERN, *_OTHERS):
        _encoding(encoding, texts)


def _text(document: dict[str, object]) -> str:
    paragraphs = document.get("paragraphs")
    return str(document.get("text") or "") or "\n\n".join(map(str, paragraphs if isinstance(paragraphs, list) else []))


def _inputs(texts: list[str]) -> dict[str, list[tuple[str, bytes]]]:
    many = [texts[number % len(texts)] for number in range(_FILES)]
    lines = samples.json_lines({"id": str(number), "text": text, "title": text[:40]} for number, text in enumerate(many))
    latin = [text for text in texts if _written(text, _WESTERN) not in {None, text.encode()}]
    return {
        "UTF-8 .txt": [("a.txt", text.encode()) for text in many],
        "windows-1252 .txt": [("a.txt", latin[number % len(latin)].encode(_WESTERN)) for number in range(1_000)],
        ".jsonl": [("a.jsonl", lines)],
        ".jsonl.gz": [("a.jsonl.gz", samples.compress(lines, "gz"))],
        ".jsonl.zst": [("a.jsonl.zst", samples.compress(lines, "zst"))],
        ".zip of .txt": [("a.zip", samples.zipped({f"{number}.txt": text.encode() for number, text in enumerate(many)}))],
        ".parquet": [("a.parquet", samples.parquet({"id": str(number), "text": text} for number, text in enumerate(many)))],
        ".warc": [("a.warc", b"".join(samples.warc_record(samples.http(samples.HTML.encode() * 10)) for _ in range(_FILES)))],
    }


def _speed(name: str, files: Iterable[tuple[str, bytes]]) -> None:
    count = size = 0
    started = time.process_time()
    for path, content in files:
        for item in read_records(path, io.BytesIO(content)):
            if isinstance(item, Record):
                decode(item)
                count += 1
                size += len(item.content)
    spent = time.process_time() - started
    print(f"{name:20} {count / spent:9,.0f} {size / spent / 1e6:6.0f}")


def _encoding(encoding: str, texts: Iterable[str]) -> None:
    written = [(text, content) for text in texts if (content := _written(text, encoding)) and content != text.encode()]
    if encoding != _WESTERN:
        written = [(text, content) for text, content in written if _written(text, _WESTERN) is None]
    found = sum(_is_found(text, content, None) for text, content in written)
    told = sum(_is_found(text, content, encoding) for text, content in written)
    print(f"{encoding:14} {len(written):6} {found:7} {told:8}")


def _written(text: str, encoding: str) -> bytes | None:
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return None


def _is_found(text: str, content: bytes, declared: str | None) -> bool:
    try:
        return decode_bytes(content, declared).text == text
    except RejectedError:
        return False


if __name__ == "__main__":
    main(Path(sys.argv[1]))
