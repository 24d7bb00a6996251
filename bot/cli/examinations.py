"""What the doctor looks at on this machine: folder, key, database, queues, digests, clock. Nothing is changed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from bot.cli.screen import words
from bot.desk.permissions import allows, those_who_may
from bot.desk.rights import retention
from bot.findings import Finding, State
from bot.flows.office.team import ROLES
from bot.settings import Settings
from bot.speech import LIBRARY, lacking
from storage import Books
from storage.checkup import Standing
from storage.shelves.gauges import Depth
from web.health import LONGEST

MEGABYTE = 1_000_000
SCARCE, SHORT = 100 * MEGABYTE, 1000 * MEGABYTE
"""Bytes left on the disk: below the first nothing can be kept soon, below the second somebody should look."""
LARGE_LOG = 256 * MEGABYTE
LATE = timedelta(hours=1)
LATE_ERASING = timedelta(days=1)
AHEAD = timedelta(minutes=1)
"""How far the newest event may lie in the future: clocks are set."""
_OTHERS = 0o077


def folder(data: Path) -> Iterator[Finding]:
    """The folder of all state: there, ours, and nobody else's."""
    details = {"folder": str(data)}
    if not data.exists():
        yield Finding("look", "data", "doctor-data-missing", details)
    elif not os.access(data, os.R_OK | os.W_OK | os.X_OK):
        yield Finding("wrong", "data", "doctor-data-foreign", details)
    elif data.stat().st_mode & _OTHERS:
        yield Finding("look", "data", "doctor-data-open", details)
    else:
        yield Finding("ok", "data", "doctor-data", details)


def key(file: Path) -> Iterator[Finding]:
    """The key with which texts are sealed: there, and nobody else's to read."""
    details = {"file": str(file)}
    if not file.exists():
        yield Finding("look", "key", "doctor-key-missing", details)
    elif file.stat().st_mode & _OTHERS:
        yield Finding("wrong", "key", "doctor-key-open", details)
    else:
        yield Finding("ok", "key", "doctor-key", details)


def voice(model: Path | None) -> Finding:
    """Whether voice messages can be listened to; without a model they are declined, which is no fault."""
    if model is None:
        return Finding("ok", "voice", "doctor-voice-none")
    details = {"folder": str(model), "missing": (missing := lacking(model))}
    if not missing:
        return Finding("ok", "voice", "doctor-voice", details)
    return Finding("wrong", "voice", "doctor-voice-library" if missing == LIBRARY else "doctor-voice-file", details)


# ---------------------------------------------------------------------------------------------- the database


def database(standing: Standing) -> Iterator[Finding]:
    """Reachable, of this release, writable, with room to grow."""
    yield _schema(standing)
    if standing.free is not None and standing.free < SHORT:
        state: State = "wrong" if standing.free < SCARCE else "look"
        yield Finding(state, "disk", "doctor-disk", {"megabytes": standing.free // MEGABYTE})
    if standing.wal is not None and standing.wal > LARGE_LOG:
        yield Finding("look", "disk", "doctor-wal", {"megabytes": standing.wal // MEGABYTE})


def _schema(standing: Standing) -> Finding:
    if standing.fault:
        return Finding("wrong", "database", "doctor-database-fault", {"reason": standing.fault})
    if not standing.writable:
        return Finding("wrong", "database", "doctor-database-locked")
    match standing.schema:
        case "current":
            return Finding("ok", "database", "doctor-database")
        case "foreign":
            return Finding("wrong", "database", "doctor-database-foreign")
        case "older":
            return Finding("look", "database", "doctor-database-older")
    return Finding("look", "database", "doctor-database-none")


# ---------------------------------------------------------------------------------------------- what is in it


def queues(books: Books, settings: Settings, now: datetime) -> Iterator[Finding]:
    """What waits too long, and what is parked."""
    inbox = [one for one in books.gauges.inbox() if _is_late(one, now)]
    outbox = [one for one in books.gauges.outbox(settings.networks) if _is_late(one, now)]
    yield from (_waiting("doctor-waiting-in", one, now) for one in inbox)
    yield from (_waiting("doctor-waiting-out", one, now) for one in outbox)
    if reasons := books.gauges.reasons():
        listed = "; ".join(f"{reason or '-'} ({count})" for reason, count in reasons)
        yield Finding("look", "queues", "doctor-parked", {"count": sum(n for _, n in reasons), "reasons": listed})
    if not (inbox or outbox or reasons):
        yield Finding("ok", "queues", "doctor-queues")


def _is_late(depth: Depth, now: datetime) -> bool:
    return (now - depth.since).total_seconds() > LONGEST.get(depth.rank, float("inf"))


def _waiting(words: str, depth: Depth, now: datetime) -> Finding:
    minutes = int((now - depth.since).total_seconds() // 60)
    return Finding("wrong", "queues", words, {"network": depth.network, "count": depth.waiting, "minutes": minutes})


def digests(books: Books, settings: Settings, now: datetime) -> Iterator[Finding]:
    """Whether the moderators get what they are promised."""
    for dialogue in books.people.dialogues():
        details = {"dialogue": dialogue.name, "last": dialogue.digest_last or dialogue.created_at}
        if not those_who_may(books, dialogue.id, "decide"):
            yield Finding("look", "digest", "doctor-digest-nobody", details)
        elif settings.digest_at and dialogue.digest_due and now - dialogue.digest_due > LATE:
            yield Finding("wrong", "digest", "doctor-digest-late", details)
        else:
            yield Finding("ok", "digest", "doctor-digest" if dialogue.digest_last else "doctor-digest-none", details)


def team(books: Books) -> Iterator[Finding]:
    """How many have which role; who runs the machine should not also be one of those who read everything."""
    for dialogue in books.people.dialogues():
        roles = books.people.roles(dialogue.id)
        counted = {role: sum(one.role == role for one in roles) for role in ROLES}
        yield Finding("ok", "roles", "doctor-roles", {"dialogue": dialogue.name, **counted})
        running = {one.address for one in roles if allows(one.role, "machine")}
        both = [one for one in those_who_may(books, dialogue.id, "decide") if one.address in running]
        if both:
            yield Finding("look", "roles", "doctor-roles-both", {"dialogue": dialogue.name, "count": len(both)})


def kept(books: Books, settings: Settings, now: datetime) -> Iterator[Finding]:
    """Until when what is kept of people is kept, as they were promised."""
    said = words()
    kinds = "; ".join(said(f"doctor-kept-{kind}", days=span.days) for kind, span in retention.KINDS.items())
    for dialogue in books.people.dialogues():
        details = {"dialogue": dialogue.name, "months": retention.MONTHS, "kinds": kinds}
        last = retention.last_day(dialogue)
        late = retention.is_over(dialogue, now - LATE_ERASING, settings.zone)
        if last is None:
            yield Finding("look", "retention", "doctor-retention-open", details)
        elif late and books.people.of_dialogue(dialogue.id, 1):
            yield Finding("wrong", "retention", "doctor-retention-late", {**details, "last": last})
        else:
            yield Finding("ok", "retention", "doctor-retention", {**details, "last": last})


def clock(books: Books | None, settings: Settings, now: datetime) -> Iterator[Finding]:
    """The time, as the bot takes it, and whether it has run backwards."""
    details = {"time": f"{now.astimezone(settings.zone):%H:%M}", "zone": settings.zone.key}
    newest = books.gauges.newest() if books is not None else None
    if newest is not None and newest - now > AHEAD:
        yield Finding("wrong", "clock", "doctor-clock-back", details)
    else:
        yield Finding("ok", "clock", "doctor-clock", details)
