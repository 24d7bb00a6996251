"""The guard in one object: what in a text is an alarm, names somebody, must not be shown, or is a matter of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from nlp.astray import Compass
from nlp.concerns.concerns import concerns
from nlp.guard.findings import Finding
from nlp.guard.judgement import Judgement
from nlp.guard.personal import Personal, redacted
from nlp.kinds import Proposal, kind_of
from nlp.sense import Sense, standing

THREAT = "threat"
"""What is heard with the alarms and is none: nobody is in need, but others must not read it."""


@dataclass(frozen=True, slots=True)
class Heed:
    """What the guard says of one text. ``text`` is what may be kept, ``pieces`` what was taken out of it for that;
    ``rude`` is what others must not be shown: threats first, then insults, then spam."""

    text: str
    pieces: tuple[Finding, ...] = ()
    rude: tuple[Finding, ...] = ()


class Guard:
    """Made cheaply; reads its words at the first text or at `warm`, and may be used by many threads at once.

    All that it has learned it has learned from the built-in encoder's vectors.
    """

    def __init__(self, sense: Sense) -> None:
        self._sense = sense = sense.built_in
        self._personal, self._judgement, self._compass = Personal(), Judgement(sense), Compass(sense)

    def warm(self) -> None:
        """Read everything that the first text would have to wait for."""
        text = "Wo ist die Sonne heute? Außerdem fehlt eine Bank."
        self.hear(text)
        self.read(text, {})
        self.astray(text)
        self.concerns(text, "de")

    def hear(self, text: str) -> list[Finding]:
        """Alarms and threats in ``text``, each kind at most once, the most pressing first."""
        return list(self._judgement.of(text).alarms)

    def perhaps(self, text: str) -> list[Finding]:
        """The emergency or crisis that ``text`` may mean when `hear` finds none in it: not sure enough to stop."""
        return list(self._judgement.of(text).perhaps)

    def read(self, text: str, words: Mapping[str, str], heard: Iterable[Finding] | None = None) -> Heed:
        """What may be kept of ``text``, with ``words[kind]`` in the place of what names somebody.

        ``heard`` is what `hear` found in the same text, so that nothing is asked twice.
        """
        pieces = tuple(self._personal.find(text))
        threats = [one for one in (self.hear(text) if heard is None else heard) if one.kind == THREAT]
        judged = self._judgement.of(text)
        rude = (*threats, *judged.insults, *judged.spam)
        return Heed(redacted(text, pieces, words) if pieces else text, pieces, rude)

    def astray(self, text: str) -> bool:
        """Whether ``text`` is clearly no matter of a neighbourhood."""
        return self._compass.astray(text)

    def concerns(self, text: str, language: str) -> list[str]:
        """The separate concerns in ``text``; one when it is one matter."""
        return concerns(text, language, self._sense)

    def kind(self, text: str) -> Proposal:
        """What kind of contribution ``text`` seems to be, and the words that say so."""
        return kind_of(text)


@cache
def standing_guard() -> Guard:
    """The `Guard` that is used where none was handed over."""
    return Guard(standing())
