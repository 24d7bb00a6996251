"""The office's commands: import, topics, digest, log, invite, migrate. They work beside a running bot, on its books."""

from __future__ import annotations

import argparse
import os
import secrets
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bot.app import make_hall, make_sense, open_store
from bot.cli import dialogues
from bot.cli.curating import card, curate, write
from bot.cli.screen import OUT, Wrong, bar, say, show_data, words
from bot.desk.deciding import log
from bot.desk.office import roles
from bot.desk.office.importing import take_in
from bot.desk.permissions import those_who_may
from bot.desk.rereading import reread
from bot.desk.topics.grouping import regroup
from bot.hall.briefing import brief
from bot.papers import chat, data
from bot.papers.handed_in import BadLine, NotReadable, Statement, statements
from bot.settings import Settings, read
from nlp.sense import Sense
from storage import Store


def office(wanted: argparse.Namespace) -> int:
    """Do the command; the exit code."""
    settings = read(os.environ)
    with closing(open_store(settings)) as store:
        if wanted.command == "migrate":
            say(words()("cli-migrated"))
            return 0
        with store.open() as books:
            dialogue_id = dialogues.called(books, wanted.dialogue or settings.dialogue).id
        match wanted.command:
            case "import":
                return _import(store, settings, dialogue_id, Path(wanted.file))
            case "topics":
                return _topics(store, settings, dialogue_id, wanted)
            case "door":
                from bot.cli.doors import door  # drawing loads much that the other commands do not need

                return door(wanted, settings, store, dialogue_id)
            case "digest":
                return _digest(store, settings, dialogue_id, wanted.format)
            case "log":
                return _log(store, settings, dialogue_id, wanted.format)
        return _invite(store, dialogue_id, wanted.role)


# ---------------------------------------------------------------------------------------------- import


def _import(store: Store, settings: Settings, dialogue_id: int, path: Path) -> int:
    good, bad = _read(path)
    for line in bad:
        say(words()("import-bad-line", line=line.line, reason=words()(f"import-{line.reason}")), error=True)
    with bar(words()("import-title"), len(good)) as progress:
        taken = take_in(store, make_sense(settings), dialogue_id, good, datetime.now(UTC), progress)
    say(words()("import-done", taken=taken, known=len(good) - taken, bad=len(bad)))
    return 0


def _read(path: Path) -> tuple[list[Statement], list[BadLine]]:
    try:
        found = list(statements(path))
    except NotReadable as error:
        raise Wrong(words()("import-wrong", file=path.name, reason=words()(f"import-{error}"))) from None
    return [one for one in found if isinstance(one, Statement)], [one for one in found if isinstance(one, BadLine)]


# ---------------------------------------------------------------------------------------------- topics


def _topics(store: Store, settings: Settings, dialogue_id: int, wanted: argparse.Namespace) -> int:
    if wanted.what:
        return curate(store, lambda: make_sense(settings), dialogue_id, settings.zone, wanted)
    _group(store, make_sense(settings), dialogue_id)
    with store.open() as books:
        rows = books.contributions.of_dialogue(dialogue_id)
        write([card(topic, rows) for topic in books.topics.of_dialogue(dialogue_id)], wanted.format)
    return 0


def _group(store: Store, sense: Sense, dialogue_id: int) -> None:
    _reread(store, sense, dialogue_id)
    with bar(words()("cli-grouping")) as advance:
        regroup(store, sense, dialogue_id, datetime.now(UTC), lambda done, whole: advance(1))


def _reread(store: Store, sense: Sense, dialogue_id: int) -> None:
    """Only after the encoder was changed is there anything to do, and then it may be much."""
    with store.look() as books:
        others = len(books.contributions.read_otherwise(dialogue_id, sense.encoder))
    if others:
        with bar(words()("cli-rereading"), others) as advance:
            reread(store, sense, dialogue_id, lambda more, whole: advance(more))


# ---------------------------------------------------------------------------------------------- log, digest, invite


def _log(store: Store, settings: Settings, dialogue_id: int, form: str) -> int:
    """The public log: every decision by day, what and rule."""
    with store.open() as books:
        made = log.decisions(books, dialogue_id, settings.zone)
    if form == "json":
        lines = [{"day": one.day.isoformat(), "kind": one.kind, "reason": one.reason} for one in made]
        often = [{"kind": kind, "reason": reason, "count": count} for kind, reason, count in log.counts(made)]
        show_data({"counts": often, "decisions": lines})
        return 0
    for one in made:
        say(words()("desk-log-line", date=one.day, kind=one.kind, reason=one.reason))
    if not made:
        say(words()("desk-log-empty"))
    return 0


def _digest(store: Store, settings: Settings, dialogue_id: int, form: str) -> int:
    hall = make_hall(settings)
    _reread(store, hall.likeness.sense, dialogue_id)
    with bar(words()("cli-grouping")) as advance:
        digest = brief(hall, store, dialogue_id, settings.zone, progress=lambda done, whole: advance(1))
    if form == "json":
        OUT.file.write(data.document(digest) + "\n")
        return 0
    for part in chat.lines(digest, words()):
        say(f"{part.title}\n{part.text}\n")
    with store.open() as books:
        say(words()("cli-digest-goes", moderators=len(those_who_may(books, dialogue_id, "digest"))))
    return 0


def _invite(store: Store, dialogue_id: int, role: str) -> int:
    word = f"m-{secrets.token_urlsafe(18)}"
    with store.open() as books:
        until = roles.invite(books, dialogue_id, word, datetime.now(UTC), role)
    ways = {"command": f"/start {word}", "matrix": f"!start {word}", "link": f"?start={word}"}
    say(words()("cli-invitation", **ways, role=role, until=until))
    return 0
