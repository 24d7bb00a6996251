"""The contributions of a digest as CSV, for a spreadsheet; its columns are those that an import reads."""

from __future__ import annotations

import csv
import io

from bot.papers.digest import Digest, Entry

COLUMNS = ("id", "time", "kind", "source", "language", "place", "topic", "label", "text")
STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def sheet(digest: Digest) -> str:
    """RFC 4180, one row per contribution, to be written as UTF-8; no cell can be taken for a formula."""
    labels = {topic.id: topic.label for topic in digest.topics}
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    rows.writerows(_row(entry, labels) for entry in digest.entries)
    return out.getvalue()


def _row(entry: Entry, labels: dict[int, str]) -> list[str]:
    topic = "" if entry.topic is None else str(entry.topic)
    label = "" if entry.topic is None else labels.get(entry.topic, "")
    whence = [str(entry.id), entry.time.isoformat(), entry.kind, entry.source, entry.language, entry.place]
    return [_harmless(cell) for cell in (*whence, topic, label, entry.text)]


def _harmless(cell: str) -> str:
    """A spreadsheet runs a cell that starts like a formula; an apostrophe before it makes it text."""
    return "'" + cell if cell.startswith(STARTS_A_FORMULA) else cell
