"""How well insults and spam are found: recall and false alarms, against a plain word list in the same run.

Run ``python -m benchmarks.guard_insults``, with ``--set`` for one of the sets only; ``--errors`` shows what was missed
and wrongly found. The public sets lie in QUARTIER_TEST_DATA or ``../shared/data``, named with their licences in its
README: GermEval 2018 (tweets; its OFFENSE is wider than insults, so recall cannot be high; nothing is learned from it),
and civic contributions in which nobody insults anybody, to count false alarms.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np

from benchmarks.guard_sets import asked, each
from nlp.guard.insults import Insults
from nlp.guard.judgement import Judgement
from nlp.guard.vocabulary import LANGUAGES, vocabulary
from nlp.sense import Sense

DATA = Path(os.environ.get("QUARTIER_TEST_DATA", Path(__file__).parents[2] / "shared" / "data")) / "contributions"
CIVIC = ("raddialog_bonn_de", "klimarat_de", "bowlinggreen_en")
Touched = Callable[[str], bool]


def word_list() -> Touched:
    """The peer: every word that our lists call an insult or a name, wherever it stands."""
    words = {
        word
        for language in LANGUAGES[:3]
        for word, role in vocabulary(language).words.items()
        if role in {"insult", "name"}
    }
    return lambda text: any(word in words for word in re.findall(r"\w+", text.casefold()))


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def own_set(said: list[dict[str, Any]], finders: dict[str, Touched], show: bool) -> None:
    for wanted, spared in (("insult", ("none", "spam")), ("spam", ("none", "insult", "threat"))):
        print(f"{wanted:8}{'recall':>20}{'false alarms':>20}")
        for name, touched in finders.items():
            if (wanted == "spam") != (name == "quartier, spam"):
                continue
            found = {row["id"]: touched(row["text"]) for row in said}
            hits = [found[row["id"]] for row in said if row["kind"] == wanted]
            alarms = [found[row["id"]] for row in said if row["kind"] in spared]
            print(f"  {name:20}{share(hits):>16}{share(alarms):>20}")
            if name.startswith("quartier") and wanted == "insult":
                by_language(said, found)
            if name.startswith("quartier") and show:
                errors(said, found, wanted, spared)
    threats = [finders["quartier"](row["text"]) for row in said if row["kind"] == "threat"]
    print(f"threats that are also read as insults: {share(threats)}")


def by_language(said: list[dict[str, Any]], found: dict[Any, bool]) -> None:
    for language in sorted({row["language"] for row in said}):
        of = [row for row in said if row["language"] == language]
        hits = [found[row["id"]] for row in of if row["kind"] == "insult"]
        alarms = [found[row["id"]] for row in of if row["kind"] in {"none", "spam"}]
        print(f"    {language:18}{share(hits):>16}{share(alarms):>20}")


def errors(said: list[dict[str, Any]], found: dict[Any, bool], wanted: str, spared: tuple[str, ...]) -> None:
    for row in said:
        if found[row["id"]] != (row["kind"] == wanted) and row["kind"] in (wanted, *spared):
            print(f"    {'found' if found[row['id']] else 'missed'} {row['kind']} {row['language']}: {row['text']}")


def tweets(finders: dict[str, Touched]) -> None:
    path = DATA / "germeval2018_train_de.jsonl"
    if not path.exists():
        print("GermEval 2018: skipped, no test data (set QUARTIER_TEST_DATA)")
        return
    said = rows(path)
    print(f"GermEval 2018, {len(said):,} tweets: precision and recall for OFFENSE, recall for its part INSULT")
    for name in ("quartier", "plain word list"):
        found = [finders[name](row["text"]) for row in said]
        right = sum(hit and row["label"] == "OFFENSE" for hit, row in zip(found, said, strict=True))
        offences = sum(row["label"] == "OFFENSE" for row in said)
        insults = [hit for hit, row in zip(found, said, strict=True) if row["fine"] == "INSULT"]
        print(f"  {name:20}{right / max(1, sum(found)):8.1%}{right / offences:8.1%}{np.mean(insults):8.1%}")


def civic(finders: dict[str, Touched]) -> None:
    for name in CIVIC:
        if not (DATA / f"{name}.jsonl").exists():
            print(f"{name}: skipped, no test data (set QUARTIER_TEST_DATA)")
            continue
        said = [row["text"] for row in rows(DATA / f"{name}.jsonl")]
        shares = ", ".join(f"{finder} {share(list(map(touched, said)))}" for finder, touched in finders.items())
        print(f"{name}: touched {shares}")


def share(hits: list[bool]) -> str:
    return f"{sum(hits)}/{len(hits)} {100 * np.mean(hits):5.1f} %" if hits else "none"


def speed(finders: dict[str, Touched]) -> None:
    text = ("Der Radweg an der Schule ist zu schmal, Autos parken darauf, und abends fehlt dort das Licht. " * 6)[:500]
    for name, touched in finders.items():
        touched(text)
        took = []
        for _ in range(50):
            began = perf_counter()
            touched(text)
            took.append(perf_counter() - began)
        print(f"500 letters, {name}: p50 {1000 * np.median(took):.2f} ms")


def main() -> int:
    given, rules, judgement = asked(sys.argv[1:], __doc__), Insults(), Judgement(Sense())
    finders: dict[str, Touched] = {
        "quartier": lambda text: bool(judgement.of(text).insults),
        "rules alone": lambda text: bool(rules.find(text)),
        "plain word list": word_list(),
        "quartier, spam": lambda text: bool(judgement.of(text).spam),
    }
    for name, said in each("insults", given.sets):
        print(f"\n{name}")
        own_set(said, finders, given.errors)
    tweets(finders)
    civic(finders)
    speed(finders)
    return 0


if __name__ == "__main__":
    sys.exit(main())
