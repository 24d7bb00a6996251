"""How well alarms are heard: recall and false alarms per language and kind, by rules with the learned layer, by rules
alone, and by a plain word list in the same run.

Run ``python -m benchmarks.guard_alarms``, with ``--set`` for one of the sets only; ``--errors`` shows what was missed
and wrongly heard. The sets are alarms.jsonl and, for threats, insults.jsonl. "any" counts every alarm as heard, of any
kind: a confusion among alarms is a smaller fault than silence. The guard stops a talk when it is sure, and shows a line
with the numbers when it is not: "or a line" counts both, and its false ones are lines that nobody needed.
QUARTIER_TEST_DATA holds the civic texts in which nobody is in need; sources and licences stand in its README.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from benchmarks.guard_sets import asked, each, rows
from nlp.guard.alarms import KINDS, Alarms
from nlp.guard.findings import Finding
from nlp.guard.guard import Guard
from nlp.sense import Sense

DATA = Path(os.environ.get("QUARTIER_TEST_DATA", Path(__file__).parents[2] / "shared" / "data")) / "contributions"
CIVIC = ("raddialog_bonn_de", "klimarat_de", "bowlinggreen_en")
LANGUAGES = ("de", "en", "tr", "uk", "ar")
Hearing = Callable[[str], set[str]]
Find = Callable[[str], list[Finding]]
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


def errors(find: Find, rows: list[Row]) -> None:
    for row in rows:
        found = [(finding.because, row["text"][finding.start : finding.end]) for finding in find(row["text"])]
        kinds = {because.partition(".")[0] for because, _ in found}
        expected = row["kind"] if row["kind"] in KINDS else ""
        if (expected and expected not in kinds) or (not expected and found):
            print(f"{row['id']} {row['kind']}: {row['text']}\n      {found}")


def speed(sense: Sense, find: Find, rows: list[Row]) -> None:
    """Beyond the vector, which every turn needs anyway: so it is read before."""
    long = [" ".join(row["text"] for row in rows[start : start + 9])[:500] for start in range(0, len(rows) - 9, 9)]
    times = []
    for text in long:
        sense.vector(text)
        start = perf_counter()
        find(text)
        times.append(1000 * (perf_counter() - start))
    print(f"\n500 characters: median {median(times):.2f} ms, slowest {max(times):.2f} ms of {len(times)} texts")


def civic(guard: Guard) -> None:
    for name in CIVIC:
        if not (DATA / f"{name}.jsonl").exists():
            print(f"{name}: skipped, no test data (set QUARTIER_TEST_DATA)")
            continue
        said = [json.loads(line)["text"] for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()]
        heard = [finding.kind for text in said for finding in guard.hear(text)]
        alarms = sum(kind != "threat" for kind in heard)
        lines = sum(bool(guard.perhaps(text)) for text in said)
        print(f"{name}: {len(said)} texts, alarms {alarms}, lines {lines}, threats {len(heard) - alarms}")


def main() -> int:
    given, sense, rules = asked(sys.argv[1:], __doc__), Sense(), Alarms()
    guard = Guard(sense)
    print("recall in percent (how many were missed); false alarms in percent (how many)")
    for name, alarms in each("alarms", given.sets):
        insults = rows("insults", name)
        table(f"{name}", lambda text: {finding.kind for finding in guard.hear(text)}, alarms, insults)
        table(
            "  or a line", lambda text: {one.kind for one in (*guard.hear(text), *guard.perhaps(text))}, alarms, insults
        )
        table("rules alone", lambda text: {finding.kind for finding in rules.find(text)}, alarms, insults)
        table("plain words", plain, alarms, insults)
        speed(sense, guard.hear, alarms)
        if given.errors:
            errors(guard.hear, alarms + insults)
    civic(guard)
    return 0


if __name__ == "__main__":
    sys.exit(main())
