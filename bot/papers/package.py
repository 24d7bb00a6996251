"""A dialogue handed over: a folder of files that opens without the bot, with texts only of those who agreed to that."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any

from bot.papers import table, webpage
from bot.papers.digest import Digest
from bot.papers.lines import named, one_line
from bot.papers.schema import FORM, SCHEMA
from bot.words import Words

SAID_COLUMNS = ("id", "time", "kind", "language", "place", "topic", "label", "supports", "text")
DECISION_COLUMNS = ("day", "kind", "role", "topics", "reason")


@dataclass(frozen=True, slots=True)
class Said:
    """A contribution that may be shown: its day (no hour), how many mean the same; never whose it is."""

    id: int
    day: date
    kind: str
    language: str
    place: str
    topic: int | None
    supports: int
    text: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What was changed about topics, or decided on a contribution: on which day, what, by which role; which topics, by
    their ids; by which rule something was declined, where that says of nobody who it was."""

    day: date
    kind: str
    role: str
    topics: tuple[int, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Package:
    """All of a dialogue that may leave the house.

    ``digest`` holds nothing that may not be quoted; its counts are of everything. ``results`` are by topic's id what
    moderators said became of it. ``licence`` says what others may do with it, in the municipality's words, or nothing.
    """

    name: str
    municipality: str
    place: str
    starts: date | None
    ends: date | None
    digest: Digest
    said: tuple[Said, ...]
    decisions: tuple[Decision, ...]
    results: Mapping[int, str]
    licence: str


def files(package: Package, words: Words) -> dict[str, bytes]:
    """The files by their names: index.html to be read, CSV, JSON and its schema to be worked with, the licence."""
    return {
        "index.html": _index(package, words).encode(),
        "contributions.csv": _contributions(package).encode(),
        "topics.csv": table.topics(package.digest).encode(),
        "decisions.csv": _decisions(package).encode(),
        "package.json": _written(document(package)),
        "schema.json": _written(SCHEMA),
        "licence.txt": f"{_licence(package, words)}\n".encode(),
    }


def document(package: Package) -> dict[str, Any]:
    """The package as plain data; `SCHEMA` and docs/export.md say what is in it."""
    digest = package.digest
    return {
        "form": FORM,
        "made": {"at": digest.until.isoformat(), "with": digest.made_with, "changed_by_hand": digest.checked},
        "licence": package.licence,
        "dialogue": {
            "name": package.name,
            "title": digest.dialogue,
            "municipality": package.municipality,
            "place": package.place,
            "language": digest.language,
            "starts": _day(package.starts),
            "ends": _day(package.ends),
            "people": digest.people,
            "contributions": digest.contributions,
            "contributions_with_text": len(package.said),
        },
        "topics": [_topic(topic, package) for topic in digest.largest(len(digest.topics))],
        "contributions": [_said(one) for one in package.said],
        "decisions": [
            {
                "day": one.day.isoformat(),
                "kind": one.kind,
                "role": one.role,
                "topics": list(one.topics),
                "reason": one.reason,
            }
            for one in package.decisions
        ],
    }


def _topic(topic: Any, package: Package) -> dict[str, Any]:
    names = ("id", "label", "people", "contributions", "on_agenda")
    several = ("keywords", "quotes", "others", "places", "point")
    plain = {name: getattr(topic, name) for name in names} | {name: list(getattr(topic, name)) for name in several}
    inside = [{"label": one.label, "contributions": one.contributions} for one in topic.subtopics]
    result = package.results.get(topic.id, "")
    return plain | {"languages": dict(topic.languages), "result": result, "subtopics": inside}


def _said(one: Said) -> dict[str, Any]:
    plain = {name: getattr(one, name) for name in ("id", "kind", "language", "place", "topic", "supports", "text")}
    return plain | {"day": one.day.isoformat()}


def _contributions(package: Package) -> str:
    labels = {topic.id: topic.label for topic in package.digest.topics}
    return table.written(SAID_COLUMNS, (_row(one, labels) for one in package.said))


def _row(one: Said, labels: Mapping[int, str]) -> list[str]:
    topic = "" if one.topic is None else str(one.topic)
    label = labels.get(one.topic or 0, "")
    about = [str(one.id), one.day.isoformat(), one.kind, one.language, one.place, topic, label]
    return [*about, str(one.supports), one.text]


def _decisions(package: Package) -> str:
    rows = (
        (one.day.isoformat(), one.kind, one.role, " ".join(map(str, one.topics)), one.reason)
        for one in package.decisions
    )
    return table.written(DECISION_COLUMNS, rows)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _written(data: object) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


# ---------------------------------------------------------------------------------------------- to be read


def _index(package: Package, words: Words) -> str:
    digest = package.digest
    told = [
        words("digest-total", contributions=digest.contributions, people=digest.people),
        words("package-shown", shown=len(package.said), hidden=digest.contributions - len(package.said)),
        words("digest-topics", topics=len(digest.topics)),
    ]
    after = [*_became(package, words), *_made_by_hand(package, words), _files(words)]
    after.append(webpage.section(words("package-licence"), f"<p>{escape(_licence(package, words))}</p>"))
    return webpage.page(digest, words, after, told)


def _licence(package: Package, words: Words) -> str:
    return package.licence or words("package-no-licence", municipality=one_line(package.municipality))


def _became(package: Package, words: Words) -> Sequence[str]:
    lines = [
        f"{named(topic, words)}: {one_line(package.results[topic.id])}"
        for topic in package.digest.topics
        if package.results.get(topic.id)
    ]
    return [webpage.section(words("package-results"), webpage.listed(lines))] if lines else []


def _made_by_hand(package: Package, words: Words) -> Sequence[str]:
    lines = [words("package-decision", date=one.day, kind=one.kind, role=one.role) for one in package.decisions]
    return [webpage.section(words("package-decisions"), webpage.listed(lines))] if lines else []


def _files(words: Words) -> str:
    names = ("contributions.csv", "topics.csv", "decisions.csv", "package.json", "schema.json", "licence.txt")
    links = "".join(f'<li><a href="{name}">{name}</a></li>' for name in names)
    return webpage.section(words("digest-head-files"), f"<ul>{links}</ul>")
