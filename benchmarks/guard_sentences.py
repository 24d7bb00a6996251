"""The sentences from which the guard's learned layer is made: the sets in the repository, civic texts and our buttons.

Each row says whose it is, so that a layer can be measured on an author whom it has not read
(benchmarks/sets/README.md). Civic texts lie in QUARTIER_TEST_DATA; sources and licences stand in its README.
"""

from __future__ import annotations

import json
import os
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path

from nlp.guard.judgement import ALARMS
from nlp.guard.learned import HOME

SETS = Path(__file__).parent / "sets"
DATA = Path(os.environ.get("QUARTIER_TEST_DATA", Path(__file__).parents[2] / "shared" / "data")) / "contributions"
WORDS = Path(__file__).parents[1] / "bot" / "words"
_SPEAK_OF_NEED = {"alarm", "guard", "held"}
LINES = ("training", "second", "plain", "third")
"""Who wrote sentences a line each; the others wrote them in JSON."""
HALVED = {"plain": "plain-2", "third": "third-2"}
"""Whose second half counts as an author of its own: measured without the first, and the first without it."""
AUTHORS = ("seen", "development", *LINES, *HALVED.values())
CIVIC = {
    "raddialog_bonn_de": (1, 2), "klimarat_de": (1, 2), "bowlinggreen_en": (1, 1), "klimarat_timeline_de": (4, 0),
    "sib200_par": (4, 0),
}  # fmt: skip
"""Every how manyth text is read, and of those every how manyth counts false alarms instead of being learned from."""


@dataclass(frozen=True, slots=True)
class Row:
    author: str
    set: str
    language: str
    kind: str
    text: str


def own_rows() -> list[Row]:
    rows = []
    for author, folder in (("seen", SETS), ("development", SETS / "development")):
        for name in ("alarms", "insults", "personal", "concerns"):
            path = folder / f"{name}.jsonl"
            lines = path.read_text("utf-8").splitlines() if path.exists() else []
            read = map(json.loads, filter(str.strip, lines))
            rows += [Row(author, name, one["language"], one.get("kind", "none"), one["text"]) for one in read]
    for author in LINES:
        folder = SETS / "training" / ("" if author == "training" else author)
        for path in sorted(folder.glob("*.txt")):
            read = _training(author, path)
            rows += _halved(read) if author in HALVED else read
    return rows


def _halved(rows: list[Row]) -> list[Row]:
    """Of each kind the later half under the second name: what was written in one go, in whatever language, is alike."""
    of_kind: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        of_kind[row.kind].append(row)
    return [
        replace(row, author=HALVED[row.author]) if 2 * index >= len(written) else row
        for written in of_kind.values()
        for index, row in enumerate(written)
    ]


def _training(author: str, path: Path) -> list[Row]:
    rows, kind = [], ""
    for line in filter(str.strip, path.read_text("utf-8").splitlines()):
        if line.startswith("["):
            kind = line.strip("[]")
        else:
            name = "alarms" if kind in (*ALARMS, HOME, "none") else "insults"
            rows.append(Row(author, name, path.stem, "none" if kind == "fair" else kind, line))
    return rows


def civic_rows() -> list[Row]:
    rows = []
    for name, (step, counting) in CIVIC.items():
        path = DATA / f"{name}.jsonl"
        if not path.exists():
            print(f"{name}: skipped, no test data (set QUARTIER_TEST_DATA)")
            continue
        for index, line in enumerate(path.read_text("utf-8").splitlines()[::step]):
            author = "counting" if counting and index % max(counting, 1) == 0 else "civic"
            rows.append(Row(author, name, "", "none", str(json.loads(line)["text"])))
    return rows


def talk_rows() -> list[Row]:
    """What stands on buttons and in questions, in all languages: short words in which nobody is in need."""
    said = set()
    for path in sorted(WORDS.glob("*/*.ftl")):
        if path.stem not in _SPEAK_OF_NEED:
            found = re.findall(r"^\s*[\w.-]*\s*=?\s*([^#\n]+)$", path.read_text("utf-8"), re.MULTILINE)
            said |= {re.sub(r"\{[^}]*\}", "", one).strip(' •„“"') for one in found}
    return [Row("civic", "talk", "", "none", one) for one in sorted(said) if any(map(str.isalpha, one))]
