"""From the start of the program to its first answer, to somebody who wrote while it was down: against the peers.

Run ``make bench`` or ``python -m benchmarks.start``. All load the same encoder and the same guard; ours also the words
of six languages and what is needed to keep what was said. ROUNDS: how often (3).
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.stage.bots import ALL, Bot, Ours, Peer, peers
from benchmarks.stage.machine import head, machine, row, spread
from benchmarks.stage.processes import Server

ROUNDS = int(os.environ.get("ROUNDS", "3"))


def main() -> None:
    """Print the table."""
    print(f"{machine()}; median of {ROUNDS} interleaved rounds\n")
    bots: list[Bot] = [Ours(roles=(ALL,)), *peers()]
    found: dict[str, list[tuple[float, float, float]]] = {bot.name: [] for bot in bots}
    for _ in range(ROUNDS):
        for bot in bots:
            found[bot.name].append(once(bot))
    ours = median(took for took, _, _ in found[bots[0].name])
    head("bot", "seconds to the first answer", "ours is so many times that", "seconds of processor", "MiB of memory")
    for name, runs in found.items():
        took, cpu, rss = zip(*runs, strict=True)
        row(name, spread(took, ".1f"), f"{ours / median(took):.2f}", spread(cpu, ".1f"), f"{median(rss):.0f}")


def once(bot: Bot) -> tuple[float, float, float]:
    """Seconds until the first answer, seconds of processor and MiB of memory until it is at rest."""
    with tempfile.TemporaryDirectory() as name:
        server = Server(Path(name))
        try:
            server.ask(burst=1, people=1)
            bot.start(Path(name), server)
            try:
                return server.ask(answered=1)["at"] - began(bot), bot.cpu(), bot.rss()
            finally:
                bot.stop()
        finally:
            server.stop()


def began(bot: Bot) -> float:
    """When its process was started, by the machine's monotonic clock."""
    assert isinstance(bot, Ours | Peer)
    return (bot.processes[0] if isinstance(bot, Ours) else bot.process).began


if __name__ == "__main__":
    main()
