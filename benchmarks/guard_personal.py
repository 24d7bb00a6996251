"""How well the guard finds personal data: recall, precision and clean sentences touched, against plain patterns.

Run ``python -m benchmarks.guard_personal``, with ``--set`` for one of the sets only. A piece counts as found when a
finding of its kind overlaps it. ``--errors`` also prints what was missed and what was touched wrongly.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import median

from benchmarks.guard_sets import asked, each
from nlp.guard.findings import Finding
from nlp.guard.personal import Personal

KINDS = ("name", "address", "phone", "email", "iban", "plate", "username")
Find = Callable[[str, str], Sequence[Finding]]

# The peer: what one writes in ten minutes, and finds in many a blog.
_PLAIN = {
    "email": r"[\w.+-]+@[\w-]+\.[\w.-]+",
    "iban": r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\b",
    "phone": r"(?:\+\d{2}|0)[\d /()-]{6,}\d",
    "plate": r"\b[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}\b",
    "username": r"(?<!\w)@\w+",
    "address": r"\b[A-ZÄÖÜ][\wäöüß-]*(?:straße|strasse|str\.|weg|platz|allee) \d+\w?",
    "name": r"\b(?:Herrn?|Frau|Dr\.|Mr\.?|Mrs\.?|Familie) [A-ZÄÖÜ]\w+|\b(?:heiße|name is) [A-ZÄÖÜ]\w+ [A-ZÄÖÜ]\w+",
}


def plain(text: str, _: str) -> list[Finding]:
    return [Finding(kind, *m.span(), kind) for kind, pattern in _PLAIN.items() for m in re.finditer(pattern, text)]


@dataclass
class Score:
    """Counts of pieces, found pieces, findings, right findings, clean sentences and touched ones."""

    pieces: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    clean: int = 0
    touched: int = 0
    wrong: list[str] = field(default_factory=list)

    def add(self, row: dict, findings: Sequence[Finding]) -> None:
        text, pieces = row["text"], row["pieces"]
        self.clean += not pieces
        self.touched += not pieces and bool(findings)
        for piece in pieces:
            hit = any(_over(piece, finding) for finding in findings)
            self.pieces[piece["kind"]] += 1
            self.found[piece["kind"]] += hit
            if not hit:
                self.wrong.append(f"missed {piece['kind']}: {text[piece['start'] : piece['end']]!r} in {text!r}")
        for finding in findings:
            right = any(_over(piece, finding) for piece in pieces)
            self.findings[finding.kind] += 1
            self.right[finding.kind] += right
            if not right:
                note = "" if pieces else "CLEAN "
                self.wrong.append(f"{note}wrong {finding.because}: {text[finding.start : finding.end]!r} in {text!r}")


def _over(piece: dict, finding: Finding) -> bool:
    return piece["kind"] == finding.kind and piece["start"] < finding.end and finding.start < piece["end"]


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:5.1f}" if whole else "    -"


def line(name: str, pieces: int, found: int, findings: int, right: int, clean: str = "") -> str:
    return f"{name:28}{pieces:7}{share(found, pieces):>9}{share(right, findings):>11}  {clean}"


def table(title: str, rows: list[dict], find: Find) -> list[str]:
    print(f"\n{title:28}{'pieces':>7}{'found %':>9}{'precision':>11}  clean sentences touched")
    total, by_language = Score(), {}
    for row in rows:
        findings = find(row["text"], row["language"])
        total.add(row, findings)
        by_language.setdefault(row["language"], Score()).add(row, findings)
    for language, score in (*by_language.items(), ("all", total)):
        clean = f"{score.touched} of {score.clean} ({share(score.touched, score.clean).strip()} %)"
        counts = [sum(c.values()) for c in (score.pieces, score.found, score.findings, score.right)]
        print(line(language, *counts, clean))
    for kind in KINDS:
        print(line(f"  {kind}", total.pieces[kind], total.found[kind], total.findings[kind], total.right[kind]))
    return total.wrong


def speed(find: Find, rows: list[dict]) -> None:
    """Texts of about 500 characters, each of other words than the one before; German ones, as most are."""
    whole = " ".join(row["text"] for row in rows if row["language"] == "de")
    texts = [whole[at : at + 500] for at in range(0, len(whole) - 500, 500)]
    times = []
    for text in texts:
        begun = time.thread_time()
        find(text, "")
        times.append(1000 * (time.thread_time() - begun))
    print(f"\na text of 500 characters, processor time of {len(texts)}: p50 {median(times):.2f} ms, longest", end=" ")
    print(f"{max(times[1:]):.2f} ms")


def main(arguments: Sequence[str]) -> int:
    given, ours = asked(arguments, __doc__), Personal()
    for name, rows in each("personal", given.sets):
        wrong = table(f"the guard, {name}", rows, ours.find)
        table(f"plain patterns, {name}", rows, plain)
        speed(ours.find, rows)
        if given.errors:
            print("\n" + "\n".join(wrong))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
