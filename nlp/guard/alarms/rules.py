"""The rules by which cues become an alarm; one line each in ``rules.txt``, the same for every language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from nlp.guard.alarms.cues import DATA, Cue

NEAR = 14  # words within which all that a rule needs must be said

_TIMES = frozenset({"past", "was", "habit"})


@dataclass(frozen=True, slots=True)
class Rule:
    """Alarm ``kind`` when one cue of each group in ``needs`` is said, near to each other, and nothing is against it.

    ``unless`` names what speaks against it anywhere in the sentence, ``unless_before`` what does so only when it comes
    first ("if it burns" is no fire, "it burns, if only somebody came" is one).
    """

    name: str
    kind: str
    needs: tuple[frozenset[str], ...]
    unless: frozenset[str]
    unless_before: frozenset[str]

    def evidence(self, cues: Sequence[Cue]) -> tuple[Cue, ...]:
        """The cues of one sentence that make the rule true, or nothing."""
        for first in _of(cues, self.needs[0]):
            found = [first]
            for group in self.needs[1:]:
                others = [cue for cue in _of(cues, group) if not any(map(cue.__eq__, found)) and _apart(cue, found)]
                if not others:
                    break
                found.append(min(others, key=lambda cue: abs(cue.start - first.start)))
            if len(found) == len(self.needs) and _near(found) and not self._denied(cues, found):
                return tuple(found)
        return ()

    def _denied(self, cues: Sequence[Cue], found: list[Cue]) -> bool:
        end = max(cue.end for cue in found)
        return any(
            cue.name in self.unless or (cue.name in self.unless_before and cue.start < end)
            for cue in cues
            if _apart(cue, found) and not _of_another_time(cue, cues, found)
        )


def _of(cues: Sequence[Cue], names: frozenset[str]) -> Iterator[Cue]:
    return (cue for cue in cues if cue.name in names)


def _apart(cue: Cue, found: list[Cue]) -> bool:
    """Whether ``cue`` is said in words of its own, be they in the gap of another."""
    return all(
        cue.end <= other.start or other.end <= cue.start or (other.start < cue.start and cue.end < other.end)
        for other in found
    )


def _of_another_time(cue: Cue, cues: Sequence[Cue], found: list[Cue]) -> bool:
    """Whether "now" parts ``cue`` from what was found, or "just" says that its past is a minute old."""
    if cue.name == "was" and any(other.name == "just" for other in cues):
        return True
    begin = min(other.start for other in found)
    return cue.name in _TIMES and any(other.name == "now" and cue.end <= other.start <= begin for other in cues)


def _near(found: list[Cue]) -> bool:
    return max(cue.end for cue in found) - min(cue.start for cue in found) <= NEAR


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, in the order of the file, which is the order in which they are asked."""
    sets: dict[str, str] = {}
    found = []
    for line in (DATA / "rules.txt").read_text("utf-8").splitlines():
        left, equals, right = line.split("#")[0].partition("=")
        if not equals:
            continue
        if "." in left:
            found.append(_rule(left.strip(), right, sets))
        else:
            sets[left.strip()] = right
    return tuple(found)


def _rule(name: str, text: str, sets: dict[str, str]) -> Rule:
    needs, _, against = text.partition(" - ")
    words = [word for given in against.split() for word in sets.get(given, given).split()]
    return Rule(
        name=name,
        kind=name.partition(".")[0],
        needs=tuple(frozenset(group.strip().split("|")) for group in needs.split("+")),
        unless=frozenset(word for word in words if not word.startswith("<")),
        unless_before=frozenset(word[1:] for word in words if word.startswith("<")),
    )
