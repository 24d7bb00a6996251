"""How well the concerns in a message are told apart, against cutting at every sentence, in the same run.

Run ``python -m benchmarks.concerns``; ``--errors`` shows the messages with a wrong number. The set is our own,
benchmarks/sets/concerns.jsonl: messages with the concerns that a person reads in them. After the first run three
quarters of it were looked at and mended for; every fourth row was not: its figures are the ones to believe.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np

from nlp.concerns.concerns import concerns
from nlp.sense import Sense

SET = Path(__file__).parent / "sets" / "concerns.jsonl"
Way = Callable[[str, str], list[str]]
_WORDS_SHARED = 0.6  # of all words of two pieces, to count as the same piece


def sentences(text: str, _: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?؟])\s+|\n+", text) if len(part) > 7] or [text]


def same(found: str, wanted: str) -> bool:
    one, other = (set(re.findall(r"\w+", piece.casefold())) for piece in (found, wanted))
    return len(one & other) >= _WORDS_SHARED * len(one | other)


def measure(said: list[dict[str, Any]], way: Way, show: bool) -> None:
    right, torn, heard, pieces, missed = [], [], [], [], []
    for row in said:
        found, wanted = way(row["text"], row["language"]), row["concerns"]
        right.append(len(found) == len(wanted))
        if len(wanted) == 1:
            torn.append(len(found) > 1)
        else:
            heard.append(len(found) == len(wanted))
            missed.append(len(found) == 1)
            pieces += [any(same(piece, part) for piece in found) for part in wanted]
        if show and len(found) != len(wanted):
            print(f"    {row['language']} {len(wanted)} wanted: {found}")
    print(f"  right number {share(right)}; one concern torn apart {share(torn)}")
    print(
        f"  of several: right number {share(heard)}, taken for one {share(missed)}, their pieces found {share(pieces)}"
    )


def share(hits: list[bool]) -> str:
    return f"{sum(hits)}/{len(hits)} {100 * np.mean(hits):.1f} %" if hits else "none"


def speed(said: list[dict[str, Any]], way: Way) -> None:
    took = []
    way(said[0]["text"], said[0]["language"])
    for row in said:
        began = perf_counter()
        way(row["text"], row["language"])
        took.append(perf_counter() - began)
    length = np.mean([len(row["text"]) for row in said])
    print(f"one message of {length:.0f} letters on average: p50 {1000 * np.median(took):.1f} ms, ", end="")
    print(f"p99 {1000 * np.percentile(took, 99):.1f} ms")


def main() -> int:
    if not SET.exists():
        print("skipped: benchmarks/sets/concerns.jsonl is missing")
        return 0
    said = [json.loads(line) for line in SET.read_text("utf-8").splitlines() if line.strip()]
    sense = Sense()
    ways: dict[str, Way] = {
        "quartier": lambda text, language: concerns(text, language, sense),
        "every sentence": sentences,
    }
    for name, way in ways.items():
        print(f"{name}, {len(said)} messages")
        measure(said, way, show=name == "quartier" and "--errors" in sys.argv)
    print("quartier, rows never looked at")
    measure(said[3::4], ways["quartier"], show=False)
    for language in sorted({row["language"] for row in said}):
        print(language)
        measure([row for row in said if row["language"] == language], ways["quartier"], show=False)
    speed(said, ways["quartier"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
