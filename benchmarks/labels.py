"""The labels of all topics on the real sets, and of what is inside them, printed into benchmarks/labels.md for eyes.

Run ``python -m benchmarks.labels``; ``--quotes`` prints to the screen instead, with quotes, reasons and the voice
against. The sets' texts are CC BY 4.0: only labels, sizes and keywords go into the file. Its head, up to the first
table, is written by hand and kept. The folder of test data is QUARTIER_TEST_DATA or ``../shared/data``.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import numpy as np

from nlp.names.quotes import excerpt
from nlp.reasons import reasons
from nlp.sense import Reading, Sense
from nlp.subtopics import within
from nlp.topics import Topic, find

DATA = Path(os.environ.get("QUARTIER_TEST_DATA", Path(__file__).parents[2] / "shared" / "data")) / "contributions"
PAGE = Path(__file__).with_name("labels.md")
SETS = {
    "raddialog_bonn_de": ("de", "Bonner Rad-Dialog, CC BY 4.0"),
    "klimarat_de": ("de", "compdemocracy/openData, Austria climate, CC BY 4.0"),
    "klimarat_timeline_de": ("de", "compdemocracy/openData, Austria climate, CC BY 4.0"),
    "bowlinggreen_en": ("en", "compdemocracy/openData, Bowling Green, CC BY 4.0"),
}
SIZES = (60, 300, 0)  # how many contributions; 0: all


def sample(name: str, size: int) -> list[str]:
    """A sample of the set that is always the same, in the order of the set."""
    rows = [json.loads(line)["text"] for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()]
    chosen = np.random.default_rng(size).permutation(len(rows))[: size or None]
    return [rows[index] for index in sorted(chosen)]


def named(said: list[str], read: list[Reading], language: str, sense: Sense) -> tuple[list[Topic], float]:
    """The topics of ``said``, and the seconds from known vectors to named topics."""
    began = perf_counter()
    found = find(said, [one.vector for one in read], [one.language for one in read], sense=sense, language=language)
    return found, perf_counter() - began


def inside(topic: Topic, said: list[str], read: list[Reading], language: str, sense: Sense) -> str:
    """What the topic falls into, with sizes."""
    vectors = np.array([read[one].vector for one in topic.members])
    texts, tongues = [said[one] for one in topic.members], [read[one].language for one in topic.members]
    found = within(texts, vectors, tongues, topic.label, language=language, sense=sense)
    return ", ".join(f"{one.label} ({len(one.members)})" for one in found)


def table(topics: list[Topic], said: list[str], read: list[Reading], language: str, sense: Sense) -> Iterator[str]:
    yield "| label | size | keywords | inside |"
    yield "|---|---|---|---|"
    for topic in topics:
        parts = inside(topic, said, read, language, sense)
        yield f"| {topic.label} | {len(topic.members)} | {', '.join(topic.keywords)} | {parts} |"


def told(topics: list[Topic], said: list[str], language: str, sense: Sense) -> Iterator[str]:
    """What the moderators would see of each topic, for the screen."""
    for topic in topics:
        yield f"{len(topic.members):5} {topic.label}   [{', '.join(topic.keywords)}]"
        yield from (f"        „{excerpt(said[index], 100)}“" for index in topic.quotes)
        if topic.against is not None:
            yield f"      but „{excerpt(said[topic.against], 100)}“"
        shared = reasons(
            [said[index] for index in topic.members], [language] * len(topic.members), topic.keywords, sense
        )
        for index, words in list(zip(topic.members, shared, strict=True))[-3:]:
            yield f"      „{excerpt(said[index], 60)}“ because: {', '.join(words) or 'its meaning'}"


def head() -> str:
    return PAGE.read_text("utf-8").split("\n## ")[0].rstrip() if PAGE.exists() else "# Labels, for eyes to judge"


def main() -> int:
    if not all((DATA / f"{name}.jsonl").exists() for name in SETS):
        print("skipped: no test data (set QUARTIER_TEST_DATA)")
        return 0
    sense, page = Sense(), [head()]
    sense.warm()
    for name, (language, source) in SETS.items():
        for size in SIZES:
            said = sample(name, size)
            read = sense.read_many(said)
            topics, seconds = named(said, read, language, sense)
            title = f"{name}, {len(said)} contributions"
            print(f"{title}: {len(topics)} topics, found and named in {seconds:.1f} s", flush=True)
            if "--quotes" in sys.argv:
                print("\n".join(told(topics, said, language, sense)))
            else:
                page += ["", f"## {title}", f"{source}.", "", *table(topics, said, read, language, sense)]
                PAGE.write_text("\n".join(page) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
