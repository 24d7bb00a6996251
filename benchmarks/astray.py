"""How well it is told what is no matter of a neighbourhood, against a list of words, in the same run.

Run ``python -m benchmarks.astray``; ``--errors`` shows what went wrong. The set is our own, sets/astray.jsonl:
written before anything was measured, unseen in the first run, then looked at and mended on once. The civic texts of
``QUARTIER_TEST_DATA`` (or ../shared/data) are contributions of real people, none of which should be asked about.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time

from nlp.astray import Compass
from nlp.sense import Sense

SET = Path(__file__).parent / "sets" / "astray.jsonl"
DATA = Path(os.environ.get("QUARTIER_TEST_DATA", "../shared/data")) / "contributions"
CIVIC = ("raddialog_bonn_de.jsonl", "klimarat_de.jsonl", "bowlinggreen_en.jsonl")
_WORDS = re.compile(
    r"\b(wetter|witz|gedicht|wahl|reisepass|ausweis|rezept|hauptstadt|weather|joke|poem|election|passport|recipe|capital|"
    r"hava|fıkra|şiir|seçim|pasaport|погод|анекдот|вірш|вибор|паспорт|الطقس|نكتة|قصيدة|الانتخابات|جواز)",
    re.IGNORECASE,
)
Way = Callable[[str], bool]


def texts(path: Path) -> list[str]:
    return [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines() if line.strip()]


def share(name: str, hits: Sequence[bool]) -> str:
    return f"{name} {sum(hits)}/{len(hits)} {100 * sum(hits) / len(hits):.2f} %"


def measure(way: Way, show: bool) -> None:
    rows = [json.loads(line) for line in SET.read_text("utf-8").splitlines() if line.strip()]
    for language in [*dict.fromkeys(row["language"] for row in rows), ""]:
        said = [row for row in rows if language in ("", row["language"])]
        heard = [way(row["text"]) for row in said if row["astray"]]
        wrong = [way(row["text"]) for row in said if not row["astray"]]
        print(f"  {language or 'all'}: {share('heard', heard)}, {share('wrongly asked', wrong)}")
    if show:
        for row in rows:
            if way(row["text"]) != row["astray"]:
                print(f"    {row['id']} {row['text']}")


def civic(way: Way, show: bool) -> None:
    for name in CIVIC:
        if not (DATA / name).exists():
            print(f"  skipped: {name} is missing")
            continue
        said = texts(DATA / name)
        asked = [way(text) for text in said]
        print(f"  {name}: {share('wrongly asked', asked)}")
        for text, hit in zip(said, asked, strict=True):
            if hit and show:
                print(f"    {text[:140]!r}")


def main() -> int:
    sense = Sense()
    ways: dict[str, Way] = {
        "quartier": Compass(sense).astray,
        "a list of words": lambda text: bool(_WORDS.search(text)),
    }
    for name, way in ways.items():
        print(name)
        show = "--errors" in sys.argv
        measure(way, show)
        civic(way, show)
    compass, text = Compass(sense), "Wie wird das Wetter am Sonntag?"
    compass.astray(text)  # from here on its vector is known, as it is to the house, which needs it anyway
    began = process_time()
    for _ in range(1000):
        compass.astray(text)
    print(f"beyond the vector, which is needed anyway: {1000 * (process_time() - began):.0f} µs a text")
    return 0


if __name__ == "__main__":
    sys.exit(main())
