"""Turns per second with durable commits, against python-telegram-bot and aiogram; and how PostgreSQL lets it grow.

Run ``make bench`` or ``python -m benchmarks.turns_per_second``. 200 people go through the same talk of four questions
(their own words, "others said the same", a place, "send it?"), all bots with the same words and buttons on the same
Bot API server, which is a process of its own. Bots are measured in turns, again and again; the table holds medians.

TURNS: messages per run (1000), ROUNDS: how often (1), GROWTH=no: leave PostgreSQL out.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from benchmarks.stage.bots import ALL, TURNS_ONLY, Bot, Ours, peers, until_done
from benchmarks.stage.machine import head, machine, row, spread
from benchmarks.stage.processes import Server
from benchmarks.stage.script import LENGTH
from tests.postgres import Postgres, server_programs

PEOPLE = 200
TURNS = max(1, int(os.environ.get("TURNS", "1000")) // (PEOPLE * LENGTH)) * PEOPLE * LENGTH
ROUNDS = int(os.environ.get("ROUNDS", "1"))
Run = tuple[float, float]
"""Turns a second, milliseconds of processor a turn."""


def main() -> None:
    """Print the tables."""
    print(f"{machine()}; {TURNS:,} messages of {PEOPLE} people at once, median of {ROUNDS} interleaved rounds\n")
    print("Turns: from the message on the server to the saved answer; nobody sends anything.\n")
    compare([Ours(roles=(TURNS_ONLY,)), *peers(sends=False)], turns)
    print("\nAnswers: from the message on the server to the last answer there; nobody keeps a pace.\n")
    compare([Ours(roles=(ALL,)), *peers()], answers)
    programs = server_programs()
    if os.environ.get("GROWTH") != "no" and programs is not None:
        print("\nOurs on PostgreSQL (fsync on): so many processes give all that waits in the inbox its turns.\n")
        grow(Postgres(programs, durable=True))


def grow(postgres: Postgres) -> None:
    """1, 2, 4 processes."""
    try:
        bots: list[Bot] = [
            Ours(f"Quartier, PostgreSQL, {count} × turn", ("listen", *["turn"] * count), database=postgres.url)
            for count in (1, 2, 4)
        ]
        compare(bots, drained)
    finally:
        postgres.stop()


def compare(bots: Sequence[Bot], measure: Callable[[Bot, Server], Run]) -> None:
    """Let each bot run in turn, as often as ``ROUNDS`` says, and print a row for each."""
    found: dict[str, list[Run]] = {bot.name: [] for bot in bots}
    for number in range(ROUNDS):
        for bot in bots:
            found[bot.name].append(once(bot, measure))
            print(
                f"  round {number + 1} of {ROUNDS}: {bot.name}: {found[bot.name][-1][0]:.0f} a second", file=sys.stderr
            )
    ours = median(rate for rate, _ in found[bots[0].name])
    head("bot", "per second", "first line is so many times that", "processor ms each")
    for name, runs in found.items():
        rates, loads = zip(*runs, strict=True)
        row(name, spread(rates), f"{ours / median(rates):.2f}", spread(loads, ".1f"))


def once(bot: Bot, measure: Callable[[Bot, Server], Run]) -> Run:
    """One run with everything fresh."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        server = Server(folder)
        try:
            bot.start(folder, server)
            try:
                return measure(bot, server)
            finally:
                bot.stop()
        finally:
            server.stop()


def turns(bot: Bot, server: Server) -> Run:
    """Until all is saved."""
    warm_up(bot, server)
    before, cpu = bot.done(), bot.cpu()
    began = server.ask(burst=TURNS, people=PEOPLE)["at"]
    took = until_done(bot, before + TURNS) - began
    return TURNS / took, (bot.cpu() - cpu) / TURNS * 1000


def answers(bot: Bot, server: Server) -> Run:
    """Until all has arrived."""
    warm_up(bot, server)
    server.ask(answered=PEOPLE * LENGTH)
    cpu = bot.cpu()
    began = server.ask(burst=TURNS, people=PEOPLE)["at"]
    took = server.ask(answered=TURNS)["at"] - began
    until_done(bot, PEOPLE * LENGTH + TURNS)
    return TURNS / took, (bot.cpu() - cpu) / TURNS * 1000


def drained(bot: Bot, server: Server) -> Run:
    """Until all that waits is saved: the first process only listens, and is held while the others give turns."""
    assert isinstance(bot, Ours)
    warm_up(bot, server)
    listener, *workers = [one.process for one in bot.processes]
    for worker in workers:
        worker.send_signal(signal.SIGSTOP)
    server.ask(burst=TURNS, people=PEOPLE)
    until_done(bot, PEOPLE * LENGTH + TURNS, heard=True)
    listener.send_signal(signal.SIGSTOP)
    cpu, began = bot.cpu(), time.monotonic()
    for worker in workers:
        worker.send_signal(signal.SIGCONT)
    took = until_done(bot, PEOPLE * LENGTH + TURNS) - began
    listener.send_signal(signal.SIGCONT)
    return TURNS / took, (bot.cpu() - cpu) / TURNS * 1000


def warm_up(bot: Bot, server: Server) -> None:
    """One whole talk of everybody: what is loaded at first use is loaded."""
    server.ask(burst=PEOPLE * LENGTH, people=PEOPLE)
    until_done(bot, PEOPLE * LENGTH)


if __name__ == "__main__":
    main()
