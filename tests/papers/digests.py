"""Digests for these tests: an invented evening, as small or as large as a test wants it."""

from __future__ import annotations

from datetime import datetime

from bot.papers.digest import Digest, Entry, TopicLine

EVENING = datetime(2026, 11, 21, 18, 30)


def topic(
    number: int, label: str = "Licht im Park", people: int = 15, new: int = 3, on_agenda: bool = False
) -> TopicLine:
    """A topic with two quotes; its point follows from its number."""
    return TopicLine(
        id=number,
        label=label,
        keywords=("Licht", "Park"),
        people=people,
        contributions=people + 1,
        new=new,
        quotes=("Im Park ist es dunkel.", "Drei Laternen sind kaputt."),
        places=("Auepark", "Bahnhof"),
        languages={"de": people, "tr": 1},
        on_agenda=on_agenda,
        point=(number * 37 % 100 / 100, number * 61 % 100 / 100),
    )


def entry(number: int, text: str, about: int | None = 1) -> Entry:
    """A contribution about the topic ``about``."""
    return Entry(number, EVENING, "problem", "de", "Auepark", about, text)


def digest(*topics: TopicLine, entries: tuple[Entry, ...] = (), dialogue: str = "Lindenhof", new: int = 23) -> Digest:
    """The digest of that evening with these topics."""
    return Digest(
        dialogue=dialogue,
        since=datetime(2026, 11, 20, 18, 30),
        until=EVENING,
        new=new,
        contributions=145,
        people=98,
        topics=topics,
        singles=7,
        places=(("Auepark", 12), ("Bahnhof", 8)),
        entries=entries,
        made_with="Quartier, spaCy",
    )
