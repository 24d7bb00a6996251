"""What a turn costs as the history grows: thousands to a million contributions, inbox and outbox likewise.

Run ``make bench`` or ``python -m benchmarks.growth``. The database is filled in bulk with real texts, sealed as
they lie in a real one; each size is measured in a process of its own, which turns messages one by one. MOST: the
largest size (10,000; 1,000,000 takes a quarter of an hour and 3 GB of disk).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from benchmarks.stage.history import History
from benchmarks.stage.machine import head, machine, row
from benchmarks.stage.processes import ROOT

MOST = int(os.environ.get("MOST", "10000"))
SIZES = [size for size in (1_000, 10_000, 100_000, 1_000_000) if size <= MOST]


def main() -> None:
    """Print the table."""
    print(f"{machine()}; SQLite, one worker, milliseconds p50 / p99\n")
    head(
        "contributions", "turn without likeness", "times the first", "turn with likeness", "times the first",
        "delivery", "read at a start, s", "MiB of memory", "file, MiB", "filled in, s",
    )  # fmt: skip
    first: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as name:
        history = History(Path(name))
        for size in SIZES:
            began = perf_counter()
            history.grow(size)
            filled = perf_counter() - began
            found = measured(name)
            first = first or found
            show(size, found, first, history.megabytes(), filled)


def measured(folder: str) -> dict[str, list[float]]:
    """What `benchmarks.stage.visits` says."""
    command = [sys.executable, "-m", "benchmarks.stage.visits", folder]
    out = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    found: dict[str, list[float]] = json.loads(out)
    return found


def show(size: int, found: dict[str, list[float]], first: dict[str, list[float]], file: float, filled: float) -> None:
    """One row."""
    cells: list[str] = []
    for name in ("plain", "alike"):
        p50, p99 = found[name]
        cells += [f"{p50:.1f} / {p99:.1f}", f"{p50 / first[name][0]:.2f}"]
    delivery = "{:.1f} / {:.1f}".format(*found["post"])
    cells += [delivery, f"{found['start'][0]:.1f}", f"{found['rss'][0]:.0f}"]
    row(f"{size:,}", *cells, f"{file:.0f}", f"{filled:.0f}")


if __name__ == "__main__":
    main()
