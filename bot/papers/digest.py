"""The digest as plain values: everything that a moderator is shown, and nothing that says who said it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SubtopicLine:
    """A narrower matter inside a topic: what it is called, and how many of the topic's contributions are about it."""

    label: str
    contributions: int


@dataclass(frozen=True, slots=True)
class TopicLine:
    """One topic as the moderators see it.

    ``people`` counts each person once, authors and supporters; ``new`` is how many contributions came since the
    last digest. ``quotes`` and ``places`` come most telling first, ``languages`` counts contributions by language
    code; ``noted`` counts those that moderators entered, from paper or the phone, ``photos`` their photos. ``point``
    is where the topic lies on the map: x and y from 0 to 1, y upwards, similar topics near.

    ``others`` are quotes of those who want the opposite of most. ``begun``: the topic is new since the last digest;
    ``merged`` are the labels of topics that moderators let become part of it since then. ``subtopics`` are what
    software found inside it, the largest first; only large topics have some.
    """

    id: int
    label: str
    keywords: tuple[str, ...]
    people: int
    contributions: int
    new: int
    quotes: tuple[str, ...]
    places: tuple[str, ...]
    languages: Mapping[str, int]
    on_agenda: bool
    point: tuple[float, float]
    noted: int = 0
    others: tuple[str, ...] = ()
    photos: int = 0
    begun: bool = False
    merged: tuple[str, ...] = ()
    subtopics: tuple[SubtopicLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One contribution, without its author. ``topic`` is None for a voice that stands on its own.

    ``source`` says how it came: paper, phone, conversation (a moderator entered it), import, or a network. ``photos``
    counts them: ``/photo`` and the id shows them to moderators.
    """

    id: int
    time: datetime
    kind: str
    language: str
    place: str
    topic: int | None
    text: str
    source: str = ""
    photos: int = 0


@dataclass(frozen=True, slots=True)
class Correction:
    """What an earlier digest showed and no longer holds: how many were changed or taken back; ``topic`` is its label,
    empty for voices on their own."""

    topic: str
    changed: int
    withdrawn: int


@dataclass(frozen=True, slots=True)
class NeedLine:
    """A need without an answer: the contribution's id and text, whose it is, how many people, from when to when.

    Times stand as the clock of the place shows them.
    """

    id: int
    text: str
    organisation: str
    verified: bool
    people: int
    start: datetime
    end: datetime
    place: str


@dataclass(frozen=True, slots=True)
class Silence:
    """Who is not heard: known ``places`` of which nobody spoke since the last digest, ``languages`` (codes) in which
    nobody ever spoke, ``doors`` through which nobody ever came."""

    places: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    doors: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.places or self.languages or self.doors)


@dataclass(frozen=True, slots=True)
class Digest:
    """What is new in a dialogue between ``since`` (None: from its beginning) and ``until``.

    Times stand as the clock of the place shows them: they are printed as they are. ``places`` are names with how many
    contributions name them; ``singles`` is how many contributions belong to no topic; ``made_with`` is the line that
    tells how this came about: software, model, versions; ``checked`` is how many changes of topics moderators have made
    by hand, all in all. ``held`` is how many more wait for a moderator's decision and are seen by nobody else,
    ``undecided`` how many of these here wait for one, ``objected`` how many objections wait for an answer, ``proposed``
    how many changes of topics software proposes, by kind. ``needs`` are those of organisations to which nobody has
    answered, the soonest first. ``language`` is the dialogue's.
    """

    dialogue: str
    since: datetime | None
    until: datetime
    new: int
    contributions: int
    people: int
    topics: tuple[TopicLine, ...]
    singles: int
    places: tuple[tuple[str, int], ...]
    entries: tuple[Entry, ...]
    made_with: str
    held: int = 0
    corrections: tuple[Correction, ...] = ()
    needs: tuple[NeedLine, ...] = ()
    language: str = ""
    silence: Silence = Silence()
    objected: int = 0
    proposed: Mapping[str, int] = field(default_factory=dict)
    checked: int = 0
    undecided: int = 0

    @property
    def photos(self) -> int:
        """How many photos there are."""
        return sum(entry.photos for entry in self.entries)

    def largest(self, most: int) -> tuple[TopicLine, ...]:
        """The topics of the most people; among equals those with more contributions, then the older ones."""
        return tuple(sorted(self.topics, key=lambda topic: (-topic.people, -topic.contributions, topic.id))[:most])
