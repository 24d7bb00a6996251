"""From a message received to its answer handed to the network, at steady rates: p50 and p99, against the peers.

Run ``make bench`` or ``python -m benchmarks.latency``. Messages of 200 people come as evenly as a clock, whether or not
the bot keeps up; the Bot API server is a process of its own, and nobody keeps a pace. RATES (5,20,50),
SECONDS (10).
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from benchmarks.stage.bots import ALL, Bot, Ours, peers, until_done
from benchmarks.stage.machine import head, machine, percentiles, row
from benchmarks.stage.processes import Server
from benchmarks.stage.script import LENGTH

PEOPLE = 200
RATES = [float(rate) for rate in os.environ.get("RATES", "5,20,50").split(",")]
SECONDS = float(os.environ.get("SECONDS", "10"))
Measured = dict[float, tuple[float, float, float]]
"""Rate -> (p50 ms, p99 ms, how many times as long as the writing the answering took)."""


def main() -> None:
    """Print the table."""
    print(f"{machine()}; {SECONDS:.0f} s at each rate\n")
    head("messages a second", "bot", "p50 ms", "p99 ms", "ours is so many times that (p50)", "keeps up")
    bots: list[Bot] = [Ours(roles=(ALL,)), *peers()]
    found = {bot.name: measured(bot) for bot in bots}
    ours = found[bots[0].name]
    for rate in RATES:
        for name, measures in found.items():
            p50, p99, times = measures[rate]
            keeps_up = "yes" if times < 1.05 else f"no: answers take {times:.1f} times as long as the writing"
            row(f"{rate:.0f}", name, f"{p50:.0f}", f"{p99:.0f}", f"{ours[rate][0] / p50:.1f}", keeps_up)


def measured(bot: Bot) -> Measured:
    """All rates with one bot, after one whole talk of everybody."""
    with tempfile.TemporaryDirectory() as name:
        server = Server(Path(name))
        try:
            bot.start(Path(name), server)
            try:
                server.ask(burst=PEOPLE * LENGTH, people=PEOPLE)
                server.ask(answered=PEOPLE * LENGTH)
                until_done(bot, PEOPLE * LENGTH)
                return {rate: at(server, rate) for rate in RATES}
            finally:
                bot.stop()
        finally:
            server.stop()


def at(server: Server, rate: float) -> tuple[float, float, float]:
    """One rate."""
    answer = server.ask(stream=rate, seconds=SECONDS, people=PEOPLE)
    return *percentiles(answer["took"]), answer["answered"] / answer["written"]


if __name__ == "__main__":
    main()
