"""What a re-clustering would change, compared with the topics as they are: grown, merged, split, new, gone.

Nothing here knows the books: topics and contributions are ids. What moderators did outranks what was found.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.desk.topics.teaching import Lesson

_MOST_OF = 0.75
"""Of two topics, so much of each must have come together before it is proposed to merge them."""
_NO_LESS = 0.25
"""So large, beside the other, must the smaller of them be: a small topic beside a large one is a concern of its own."""
_A_PART = 0.25
"""So much of a topic must have gone its own way before it is proposed to split it."""
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Difference:
    """One change: ``kind`` is grown, merged, split, new or gone. ``topics``: which; of merged ones the first takes in
    the others. ``contributions``: which come in (grown), leave (split), begin a topic (new). ``group``: the place of
    the group that it came of, -1 where there is none."""

    kind: str
    topics: tuple[int, ...]
    contributions: tuple[int, ...] = ()
    group: int = -1


class Comparison:
    """``homes``: contribution -> its topic; ``groups``: what a re-clustering found; ``fixed`` are topics of which
    nothing is proposed but that they grow."""

    def __init__(
        self,
        homes: Mapping[int, int | None],
        groups: Sequence[Collection[int]],
        lessons: Sequence[Lesson] = (),
        fixed: Collection[int] = (),
    ) -> None:
        self._homes, self._fixed = homes, fixed
        self._groups = [[one for one in group if one in homes] for group in groups]
        self._shares = [Counter(homes[one] for one in group) for group in self._groups]
        self._members: dict[int, list[int]] = defaultdict(list)
        for one, home in homes.items():
            if home is not None:
                self._members[home].append(one)
        self._sides: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for number, lesson in enumerate(lessons):
            for side, ids in lesson.items():
                for one in ids:
                    self._sides[one].append((number, side))

    def differences(self) -> list[Difference]:
        """All changes, merges first; none of them goes against a lesson."""
        return [*self._merged(), *self._split(), *self._new(), *self._grown(), *self._gone()]

    # ------------------------------------------------------------------------------------------ each kind

    def _merged(self) -> Iterator[Difference]:
        sizes = {topic: len(members) for topic, members in self._members.items()}
        for number, shares in enumerate(self._shares):
            whole = [one for one in self._topics_in(shares) if shares[one] >= _MOST_OF * sizes[one]]
            into, *others = sorted(whole, key=lambda one: (-sizes[one], one)) or [0]
            for other in others:
                if sizes[other] >= _NO_LESS * sizes[into] and not self._apart(
                    self._members[into], self._members[other]
                ):
                    yield Difference("merged", (into, other), group=number)

    def _split(self) -> Iterator[Difference]:
        main = self._main()
        for number, shares in enumerate(self._shares):
            settled = len(self._groups[number]) - shares[None]
            for topic in self._topics_in(shares):
                enough = shares[topic] >= max(_FEWEST, _A_PART * len(self._members[topic]))
                if main[topic] != number and enough and shares[topic] * 2 > settled:
                    part = self._free(topic, number)
                    if len(part) >= _FEWEST:
                        yield Difference("split", (topic,), part, number)

    def _new(self) -> Iterator[Difference]:
        for number, group in enumerate(self._groups):
            singles = self._singles(number)
            if len(singles) * 2 > len(group):
                apart = {one for one in singles if self._sides[one] and self._apart([one], singles)}
                coming = tuple(one for one in singles if one not in apart)
                if len(coming) >= _FEWEST:
                    yield Difference("new", (), coming, number)

    def _grown(self) -> Iterator[Difference]:
        for number, shares in enumerate(self._shares):
            topics = [one for one in shares if one is not None]
            singles = self._singles(number)
            if topics and len(singles) * 2 <= len(self._groups[number]):
                topic = max(topics, key=lambda one: (shares[one], -one))
                others = self._members[topic]
                coming = tuple(one for one in singles if not (self._sides[one] and self._apart([one], others)))
                if coming:
                    yield Difference("grown", (topic,), coming, number)

    def _gone(self) -> Iterator[Difference]:
        placed = {one for group in self._groups for one in group}
        for topic, members in self._members.items():
            taught = any(self._sides[one] for one in members)
            if topic not in self._fixed and not taught and placed.isdisjoint(members):
                yield Difference("gone", (topic,))

    # ------------------------------------------------------------------------------------------ within

    def _topics_in(self, shares: Counter[int | None]) -> list[int]:
        """The topics of which a group has something and of which anything may be proposed."""
        return [one for one in shares if one is not None and one not in self._fixed]

    def _singles(self, number: int) -> list[int]:
        return sorted(one for one in self._groups[number] if self._homes[one] is None)

    def _main(self) -> dict[int, int]:
        """The group that most of each topic went to."""
        best: dict[int, int] = {}
        for number, shares in enumerate(self._shares):
            for topic in self._topics_in(shares):
                if topic not in best or shares[topic] > self._shares[best[topic]][topic]:
                    best[topic] = number
        return best

    def _free(self, topic: int, number: int) -> tuple[int, ...]:
        """What of a topic is in a group, without what a lesson ties to the rest of the topic."""
        part = {one for one in self._groups[number] if self._homes[one] == topic}
        tied = {mark for one in self._members[topic] if one not in part for mark in self._sides[one] if mark[1] > 0}
        return tuple(sorted(one for one in part if tied.isdisjoint(self._sides[one])))

    def _apart(self, ones: Collection[int], others: Collection[int]) -> bool:
        """Whether a lesson keeps somebody of ``ones`` from somebody of ``others``."""
        here, there = self._marks(ones), self._marks(others)
        return any(here[lesson] != there[lesson] or len(here[lesson]) > 1 for lesson in here.keys() & there.keys())

    def _marks(self, ones: Collection[int]) -> dict[int, set[int]]:
        """Lesson -> the sides on which these are."""
        found: dict[int, set[int]] = defaultdict(set)
        for one in ones:
            for lesson, side in self._sides[one]:
                found[lesson].add(side)
        return found
