"""The contributions and the topics of a digest as CSV, for a spreadsheet; an import reads the contributions again."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from bot.papers.digest import Digest, Entry, TopicLine

COLUMNS = ("id", "time", "kind", "source", "language", "place", "topic", "label", "photos", "text")
TOPIC_COLUMNS = (
    *("id", "label", "people", "contributions", "new", "photos", "agenda"),
    *("keywords", "places", "languages", "quotes", "others", "subtopics"),
)
STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""The wide ones too: spreadsheets in East Asian settings read them alike."""


def sheet(digest: Digest) -> str:
    """RFC 4180, one row per contribution, to be written as UTF-8; no cell can be taken for a formula."""
    labels = {topic.id: topic.label for topic in digest.topics}
    return written(COLUMNS, (_row(entry, labels) for entry in digest.entries))


def topics(digest: Digest) -> str:
    """The same with one row per topic, the largest first; where a cell holds several things, each has its line."""
    return written(TOPIC_COLUMNS, map(_topic, digest.largest(len(digest.topics))))


def written(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table with these columns; each cell is made harmless."""
    out = io.StringIO()
    sheet = csv.writer(out, lineterminator="\r\n")
    sheet.writerow(columns)
    sheet.writerows([_harmless(cell) for cell in row] for row in rows)
    return out.getvalue()


def _row(entry: Entry, labels: Mapping[int, str]) -> list[str]:
    topic = "" if entry.topic is None else str(entry.topic)
    label = "" if entry.topic is None else labels.get(entry.topic, "")
    whence = [str(entry.id), entry.time.isoformat(), entry.kind, entry.source, entry.language, entry.place]
    return [*whence, topic, label, str(entry.photos), entry.text]


def _topic(topic: TopicLine) -> list[str]:
    counts = [str(count) for count in (topic.people, topic.contributions, topic.new, topic.photos)]
    languages = [f"{language} {count}" for language, count in topic.languages.items()]
    inside = [f"{one.label} {one.contributions}" for one in topic.subtopics]
    several = (topic.keywords, topic.places, languages, topic.quotes, topic.others, inside)
    return [str(topic.id), topic.label, *counts, "yes" if topic.on_agenda else "no", *map("\n".join, several)]


def _harmless(cell: str) -> str:
    """A spreadsheet runs a cell that starts like a formula; an apostrophe before it makes it text."""
    return "'" + cell if cell.startswith(STARTS_A_FORMULA) else cell
