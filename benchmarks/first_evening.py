"""The operator's hour: 1,000 contributions imported, grouped and digested, and one more finding its neighbours.

Run ``make bench``. The first three are the real commands in processes of their own; the peer of the sum is the time
the same machine takes to load the pipeline and read the vectors alone, the work that no arrangement can avoid.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

import numpy as np

from bot.desk.alike import Likeness
from nlp.sense import Sense
from storage import Keys, Store

ROOT = Path(__file__).parents[1]
DATA = Path(os.environ.get("QUARTIER_TEST_DATA", ROOT.parent / "shared" / "data")) / "contributions"
MANY, ASKED = 1000, 300


def main() -> None:
    """Print the table."""
    source = DATA / "klimarat_de.jsonl"
    if not source.exists():
        print("skipped: the real contributions are not here (QUARTIER_TEST_DATA)")
        return
    lines = source.read_text("utf-8").splitlines()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "thousand.jsonl"
        file.write_text("\n".join(lines[:MANY]), "utf-8")
        steps = {name: quartier(folder, *call) for name, call in commands(file).items()}
        asked = neighbours(folder, [json.loads(line)["text"] for line in lines[MANY : MANY + ASKED]])
    floor = unavoidable([json.loads(line)["text"] for line in lines[:MANY]])
    show(steps, floor, asked)


def commands(file: Path) -> dict[str, Sequence[str]]:
    """What the operator types."""
    return {"import": ("import", str(file)), "topics": ("topics", "--format", "json"), "digest": ("digest",)}


def quartier(folder: str, *arguments: str) -> float:
    """Seconds of one command, its start included."""
    environment = {**os.environ, "QUARTIER_DATA": folder}
    began = perf_counter()
    command = [sys.executable, "-m", "bot", *arguments]
    subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True)
    return perf_counter() - began


def unavoidable(texts: Sequence[str]) -> float:
    """Seconds to load the encoder and read the texts' vectors, once."""
    began = perf_counter()
    Sense().vectors(texts)
    return perf_counter() - began


def neighbours(folder: str, texts: Sequence[str]) -> list[float]:
    """Seconds in which each new text finds its neighbours, from the text to the rows of the database."""
    store, likeness = Store(f"sqlite:///{folder}/quartier.db", Keys.at(Path(folder) / "key")), Likeness(Sense())
    found = []
    for text in texts:
        began = perf_counter()
        with store.open() as books:
            likeness.nearest(books, 1, text)
        found.append(perf_counter() - began)
    store.close()
    return found[1:]  # the first loads the pipeline and the memory, which a running bot has done


def show(steps: dict[str, float], floor: float, asked: Sequence[float]) -> None:
    """Print what was measured."""
    total = sum(steps.values())
    print(f"| {MANY:,} contributions | seconds |\n|---|---|")
    for name, seconds in steps.items():
        print(f"| quartier {name} | {seconds:.1f} |")
    print(f"| together (bound: 60) | {total:.1f} |")
    print(f"| reading the vectors alone | {floor:.1f}, the whole takes {total / floor:.1f} times that |")
    p50, p99 = np.percentile(asked, [50, 99]) * 1000
    print(f"\nA new contribution finds its neighbours among {MANY:,}: p50 {p50:.1f} ms, p99 {p99:.1f} ms (bound: 50)")


if __name__ == "__main__":
    main()
