"""Which of the guard's sets a benchmark reads: ``--set seen``, ``--set held`` and so on; else all."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SETS = Path(__file__).parent / "sets"
FOLDERS = {"seen": SETS, **{name: SETS / name for name in ("development", "further", "held", "blind")}}
"""Where each author's sets lie; benchmarks/sets/README.md says who has read them."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asks for: the names of the sets, and whether to show what went wrong."""

    sets: tuple[str, ...]
    errors: bool


def asked(arguments: Sequence[str], description: str | None) -> Asked:
    parser = ArgumentParser(description=(description or "").partition("\n")[0])
    parser.add_argument("--set", choices=FOLDERS, action="append", help="only this one; may be given several times")
    parser.add_argument("--errors", "--misses", action="store_true", help="show what was missed and wrongly found")
    given = parser.parse_args(arguments)
    return Asked(tuple(given.set or FOLDERS), given.errors)


def rows(kind: str, name: str) -> list[dict[str, Any]]:
    """The rows of ``<kind>.jsonl`` of one author; none when the file is not there."""
    path = FOLDERS[name] / f"{kind}.jsonl"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return [json.loads(line) for line in lines if line.strip()]


def each(kind: str, names: Sequence[str]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The rows of every set that is asked for and there; says which ones are not."""
    for name in names:
        if found := rows(kind, name):
            yield name, found
        else:
            print(f"{kind}, {name}: skipped, {FOLDERS[name].name}/{kind}.jsonl is not there")
