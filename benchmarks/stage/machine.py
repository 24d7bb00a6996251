"""The machine on which something is measured, as a line for the table; and the middle of repeated measurements."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from statistics import median

import numpy as np


def machine() -> str:
    """Date, processors, and how busy they were with other things before we began."""
    return f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"


def row(*cells: object) -> None:
    """One row of a table."""
    print(f"| {' | '.join(str(cell) for cell in cells)} |", flush=True)


def head(*cells: object) -> None:
    """The head of a table."""
    row(*cells)
    print(f"|{'---|' * len(cells)}", flush=True)


def spread(values: Iterable[float], form: str = ".0f") -> str:
    """The median, and from where to where."""
    found = sorted(values)
    if len(found) == 1:
        return f"{found[0]:{form}}"
    return f"{median(found):{form}} ({found[0]:{form}}-{found[-1]:{form}})"


def percentiles(seconds: Sequence[float]) -> tuple[float, float]:
    """p50 and p99 in milliseconds."""
    p50, p99 = np.percentile(seconds, [50, 99]) * 1000
    return float(p50), float(p99)
