"""An agenda is published to 10,000 people while others are answered: the longest wait of an answer.

Run ``make bench`` or ``python -m benchmarks.broadcast``. This is `quartier run` with its real pace: a broadcast to
10,000 takes some 7 minutes, so the first seconds are measured, in which it is laid out and is longest.
CROWD: people who hear of it (10,000); RATE: messages a second of others (5); SECONDS: for so long (60).
"""

from __future__ import annotations

import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import insert

from benchmarks.stage.bots import ALL, Ours, until_done
from benchmarks.stage.machine import head, machine, percentiles, row
from benchmarks.stage.processes import Server
from benchmarks.stage.script import LENGTH
from bot.desk.office.roles import appoint
from bot.words import Words
from storage import Contact, Keys, Person, Store, Topic
from tests.botapi.server import PEOPLE as FIRST

CROWD = int(os.environ.get("CROWD", "10000"))
RATE = float(os.environ.get("RATE", "5"))
SECONDS = float(os.environ.get("SECONDS", "60"))
PEOPLE = 50
MODERATOR = PEOPLE


def main() -> None:
    """Print the table."""
    print(f"{machine()}; {RATE:.0f} messages a second for {SECONDS:.0f} s, real pace (25 a second)\n")
    head("", "answers", "p50 ms", "p99 ms", "longest wait ms", "messages out in this time")
    with tempfile.TemporaryDirectory() as name:
        folder, bot = Path(name), Ours(people=PEOPLE + 1, roles=(ALL,), paced=True)
        server = Server(folder)
        try:
            bot.start(folder, server)
            try:
                run(bot, server, folder)
            finally:
                bot.stop()
        finally:
            server.stop()


def run(bot: Ours, server: Server, folder: Path) -> None:
    """The same stream of messages without a broadcast and with one."""
    server.ask(burst=PEOPLE * LENGTH, people=PEOPLE)
    server.ask(answered=PEOPLE * LENGTH)
    show("nothing else", server.ask(stream=RATE, seconds=SECONDS / 3, people=PEOPLE))
    server.ask(crowd=CROWD + 1)
    crowd(folder)
    before = bot.done()
    server.ask(writes="/agenda", who=MODERATOR)
    until_done(bot, before + 1)
    server.ask(writes=Words("de")("agenda-topic.option-publish"), who=MODERATOR)
    show(f"while {CROWD:,} are told", server.ask(stream=RATE, seconds=SECONDS, people=PEOPLE))


def show(name: str, answer: dict[str, list[float]]) -> None:
    """One row."""
    p50, p99 = percentiles(answer["took"])
    longest = max(answer["took"]) * 1000
    row(name, len(answer["took"]), f"{p50:.0f}", f"{p99:.0f}", f"{longest:.0f}", answer["messages"])


def crowd(folder: Path) -> None:
    """Those who hear of it, one who moderates, and an agenda of three topics."""
    store, now = Store(f"sqlite:///{folder / 'quartier.db'}", Keys.at(folder / "key")), datetime.now(UTC)
    with store.open() as books:
        appoint(books, 1, [f"telegram:{FIRST + MODERATOR}"])
        for place in (1, 2, 3):
            topic = Topic(dialogue_id=1, label=f"Thema {place}", keywords=[], quotes=[], position=place)
            topic.created_at = now
            books.add(topic)
    people, addresses = [], []
    for number in range(1000, 1000 + CROWD):
        address = f"telegram:{FIRST + PEOPLE + number - 999}"
        people.append(
            {"id": number, "dialogue_id": 1, "pseudonym": f"Nachbar {number}", "hears": True, "created_at": now}
        )
        addresses.append({"address": address, "dialogue_id": 1, "person_id": number, "language": "de", "seen_at": now})
    with store.engine.begin() as connection:
        connection.execute(insert(Person), people)
        connection.execute(insert(Contact), addresses)
    store.close()


if __name__ == "__main__":
    main()
