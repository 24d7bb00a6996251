"""Memory of the running bot before and after many events, each answered over the network.

Run ``make bench`` or ``python -m benchmarks.memory``. EVENTS: how many (2,000; 100,000 take ten minutes
on a machine at rest).
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from benchmarks.stage.bots import ALL, Ours, until_done
from benchmarks.stage.machine import head, machine, row
from benchmarks.stage.processes import Server
from benchmarks.stage.script import LENGTH

PEOPLE, WARM, STEPS = 2000, 1000, 4
EVENTS = int(os.environ.get("EVENTS", "2000"))
ROLES = os.environ.get("ROLES", ALL)


def main() -> None:
    """Print the table."""
    print(f"{machine()}; {PEOPLE:,} people, roles {ROLES}\n")
    with tempfile.TemporaryDirectory() as name:
        server, bot = Server(Path(name)), Ours(roles=(ROLES,), people=PEOPLE)
        try:
            bot.start(Path(name), server)
            try:
                grow(bot, server)
            finally:
                bot.stop()
        finally:
            server.stop()


def grow(bot: Ours, server: Server) -> None:
    """A row at the beginning, after the first events, and after each part of the rest."""
    head("events handled", "MiB of memory", "MiB since the first thousand")
    row(0, f"{bot.rss():.0f}", "")
    server.ask(burst=WARM, people=WARM // LENGTH)
    until_done(bot, WARM)
    warm, done = bot.rss(), WARM
    row(f"{done:,}", f"{warm:.0f}", "0")
    for _ in range(STEPS):
        for _ in range(EVENTS // STEPS // PEOPLE or 1):
            server.ask(burst=min(PEOPLE, EVENTS // STEPS), people=PEOPLE)
            done += min(PEOPLE, EVENTS // STEPS)
            until_done(bot, done)
        row(f"{done:,}", f"{bot.rss():.0f}", f"{bot.rss() - warm:+.0f}")


if __name__ == "__main__":
    main()
