"""What is handed in as a file: CSV (ours, Polis's, Decidim's) or JSON lines become statements; bad lines are named."""

from __future__ import annotations

import codecs
import csv
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.flows.questions import tidied
from bot.papers.foreign import Translator, translator

LONGEST = 4000
"""Characters of a text: about a page."""
_DELIMITERS = (",", ";", "\t")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
"""What is written otherwise ("German") is left to be recognised from the text."""
KINDS = ("problem", "need", "offer", "idea", "value", "feedback", "question")


@dataclass(frozen=True, slots=True)
class Statement:
    """One contribution of a file. All but ``text`` may be empty; ``line`` counts from 1, ``language`` is ISO 639.
    ``supporters`` mean the same; they are named as authors are."""

    line: int
    text: str
    id: str = ""
    author: str = ""
    time: datetime | None = None
    language: str = ""
    kind: str = "problem"
    place: str = ""
    supporters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that cannot be taken in; ``reason`` is the name of its words (``import-<reason>``)."""

    line: int
    reason: str


class NotReadable(Exception):
    """The file as a whole cannot be read; the argument is the name of its words (``import-<reason>``)."""


def statements(path: Path) -> Iterator[Statement | BadLine]:
    """What a file holds, line by line. Its name ends in .csv, .jsonl, .ndjson or .json. Raises `NotReadable`."""
    readers: Mapping[str, Callable[[Path], Iterator[Statement | BadLine]]] = {
        ".csv": _csv,
        ".jsonl": _json_lines,
        ".ndjson": _json_lines,
        ".json": _json_lines,
    }
    if (reader := readers.get(path.suffix.lower())) is None:
        raise NotReadable("format")
    try:
        yield from reader(path)
    except OSError:
        raise NotReadable("file") from None
    except UnicodeDecodeError:
        raise NotReadable("encoding") from None


def _json_lines(path: Path) -> Iterator[Statement | BadLine]:
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _json_line(number, line)


def _json_line(number: int, line: bytes) -> Statement | BadLine:
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):
        return BadLine(number, "json")
    return _statement(number, values) if isinstance(values, dict) else BadLine(number, "json")


def _csv(path: Path) -> Iterator[Statement | BadLine]:
    # A byte that is no UTF-8 must cost its own line only.
    with path.open(encoding=_encoding(path), errors="surrogateescape", newline="") as lines:
        first = lines.read(4096).partition("\n")[0]
        lines.seek(0)
        rows = csv.DictReader(lines, delimiter=max(_DELIMITERS, key=first.count), strict=True)
        names = _names(rows)
        translate = translator(names, path)
        if translate is None and "text" not in names:
            raise NotReadable("no-text-column")
        while True:
            try:
                values = next(rows, None)
            except csv.Error:
                yield BadLine(rows.reader.line_num, "csv")
                continue
            if values is None:
                return
            if any(_cells(values)):
                yield _row(rows.line_num, values, translate)


def _encoding(path: Path) -> str:
    """Spreadsheets write UTF-8, some with a mark before it, or UTF-16, always with one."""
    with path.open("rb") as beginning:
        return "utf-16" if beginning.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else "utf-8-sig"


def _cells(values: Mapping[Any, Any]) -> Iterator[str]:
    """What stands in a row, beyond its columns too; spreadsheets write rows in which nothing does."""
    for cell in values.values():
        yield from (one.strip() for one in (cell if isinstance(cell, list) else [cell or ""]))


def _row(number: int, values: Mapping[Any, Any], translate: Translator | None) -> Statement | BadLine:
    if translate is None:
        return _statement(number, values)
    ours = translate({name: cell for name, cell in values.items() if isinstance(name, str) and isinstance(cell, str)})
    return BadLine(number, ours) if isinstance(ours, str) else _statement(number, ours)


def _names(rows: csv.DictReader[str]) -> list[str]:
    try:
        rows.fieldnames = [name.strip().lower() for name in rows.fieldnames or ()]
    except csv.Error:
        return []
    return list(rows.fieldnames)


def _statement(number: int, values: Mapping[Any, Any]) -> Statement | BadLine:
    said = values.get("text")
    if not isinstance(said, str) or not any(map(str.isalnum, said)):
        return BadLine(number, "no-text")
    if not _is_unicode(said):
        return BadLine(number, "encoding")
    if len(text := tidied(said)) > LONGEST:
        return BadLine(number, "too-long")
    try:
        time = _time(_plain(values, "time"))
    except (ValueError, OverflowError):
        return BadLine(number, "time")
    kind = _plain(values, "kind") or "problem"
    if kind not in KINDS:
        return BadLine(number, "kind")
    rest = {name: _plain(values, name)[:200] for name in ("id", "author", "place")}
    language = _plain(values, "language").partition("-")[0].lower()
    known = language if _LANGUAGE.fullmatch(language) else ""
    supporters = values.get("supporters")
    meant = supporters if isinstance(supporters, tuple) else ()
    return Statement(number, text, time=time, kind=kind, language=known, supporters=meant, **rest)


def _plain(values: Mapping[Any, Any], name: str) -> str:
    value = values.get(name)
    text = "" if value is None or isinstance(value, dict | list) else tidied(str(value))
    return text.encode(errors="replace").decode()


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _time(said: str) -> datetime | None:
    if not said:
        return None
    moment = datetime.fromisoformat(said)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
