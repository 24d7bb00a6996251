"""How well alarms are heard: recall and false alarms per language and kind, against a plain word list in the same run.

Run ``python -m benchmarks.guard_alarms``; ``--errors`` shows what was missed and wrongly heard. The sets are
benchmarks/sets/alarms.jsonl and, for threats, benchmarks/sets/insults.jsonl. "any" counts every alarm as heard, of
whatever kind: a confusion among alarms is a smaller fault than silence.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from nlp.guard.alarms import KINDS, Alarms

SETS = Path(__file__).parent / "sets"
LANGUAGES = ("de", "en", "tr", "uk", "ar")
Hearing = Callable[[str], set[str]]
Row = dict[str, Any]

PLAIN = {
    "fire": "feuer brennt brand rauch feuerwehr fire burning smoke yangın yanıyor duman пожежа горить дим "
    "حريق يحترق دخان",
    "medical": "krankenwagen notarzt bewusstlos atmet herzinfarkt blutet ambulance unconscious breathing bleeding "
    "ambulans nefes kanıyor швидку дихає непритомний إسعاف يتنفس ينزف",
    "police": "polizei einbrecher überfall messer police burglar knife polis hırsız bıçak поліцію злодій ніж "
    "شرطة لص سكين",
    "crisis": "selbstmord suizid umbringen sterben suicide die intihar ölmek самогубство померти انتحار أموت",
    "threat": "umbringen töten abstechen kill öldüreceğim вб'ю سأقتلك",
}


def plain(text: str) -> set[str]:
    """The peer: one word of a kind anywhere is an alarm of that kind."""
    words = set(re.findall(r"[\w']+", text.lower()))
    return {kind for kind, listed in PLAIN.items() if words & set(listed.split())}


def read(name: str) -> list[Row]:
    lines = (SETS / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def share(hits: int, of: int) -> str:
    return f"{100 * hits / of:5.1f} ({of - hits})" if of else "-"


def recall_row(name: str, rows: list[Row], hearing: Hearing) -> str:
    cells = []
    for language in (*LANGUAGES, ""):
        here = [row for row in rows if language in ("", row["language"])]
        cells.append(share(sum(heard(row, hearing, name) for row in here), len(here)))
    return f"{name:14}" + "".join(f"{cell:>13}" for cell in cells)


def heard(row: Row, hearing: Hearing, name: str) -> bool:
    kinds = hearing(row["text"])
    return bool(kinds) if name == "any" else row["kind"] in kinds


def false_row(name: str, rows: list[Row], hearing: Hearing) -> str:
    cells = []
    for language in (*LANGUAGES, ""):
        here = [row for row in rows if language in ("", row["language"])]
        wrong = sum(bool(hearing(row["text"])) for row in here)
        cells.append(f"{100 * wrong / len(here):5.1f} ({wrong})" if here else "-")
    return f"{name:14}" + "".join(f"{cell:>13}" for cell in cells)


def table(title: str, hearing: Hearing, alarms: list[Row], insults: list[Row]) -> None:
    print(f"\n{title:14}" + "".join(f"{name:>13}" for name in (*LANGUAGES, "all")))
    urgent = [row for row in alarms if row["kind"] != "none"]
    for kind in KINDS[:-1]:
        print(recall_row(kind, [row for row in urgent if row["kind"] == kind], hearing))
    print(recall_row("any", urgent, hearing))
    print(false_row("false alarms", [row for row in alarms if row["kind"] == "none"], hearing))
    print(recall_row("threat", [row for row in insults if row["kind"] == "threat"], hearing))
    calm = [row for row in insults if row["kind"] != "threat"]
    print(false_row("false threats", calm, lambda text: hearing(text) & {"threat"}))
    print(false_row("  other", calm, lambda text: hearing(text) - {"threat"}))


def errors(finder: Alarms, rows: list[Row]) -> None:
    for row in rows:
        found = [(finding.because, row["text"][finding.start : finding.end]) for finding in finder.find(row["text"])]
        kinds = {because.partition(".")[0] for because, _ in found}
        expected = row["kind"] if row["kind"] in KINDS else ""
        if (expected and expected not in kinds) or (not expected and found):
            print(f"{row['id']} {row['kind']}: {row['text']}\n      {found}")


def speed(finder: Alarms, rows: list[Row]) -> None:
    long = [" ".join(row["text"] for row in rows[start : start + 9])[:500] for start in range(0, len(rows) - 9, 9)]
    times = []
    for text in long:
        start = perf_counter()
        finder.find(text)
        times.append(1000 * (perf_counter() - start))
    print(f"\n500 characters: median {median(times):.2f} ms, slowest {max(times):.2f} ms of {len(times)} texts")


def main() -> int:
    if not (SETS / "alarms.jsonl").exists():
        print("skipped: benchmarks/sets/alarms.jsonl is not there")
        return 0
    finder, alarms, insults = Alarms(), read("alarms"), read("insults")
    print("recall in percent (how many were missed); false alarms in percent (how many)")
    table("quartier", lambda text: {finding.kind for finding in finder.find(text)}, alarms, insults)
    table("plain words", plain, alarms, insults)
    speed(finder, alarms)
    if "--errors" in sys.argv:
        errors(finder, alarms + insults)
    return 0


if __name__ == "__main__":
    sys.exit(main())
