"""Rules and the learned layer together: what each of them found, and which of them is believed when they differ.

A rule is believed unless the learned layer hears nothing of the kind in the text; the learned layer alone is believed
when it is sure. How sure, says the manifest of its weights; the reason is then "<kind>.sounds", with the words that
carried it. An emergency or crisis of which they are not sure is not lost: it is one perhaps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from nlp.guard.alarms import KINDS as ALARMS_AND_THREAT
from nlp.guard.alarms import Alarms
from nlp.guard.findings import Finding
from nlp.guard.insults import Insults
from nlp.guard.learned import HOME, Impression, Impressions
from nlp.guard.spam import Spam
from nlp.sense import Sense, has_words

ALARMS = tuple(kind for kind in ALARMS_AND_THREAT if kind != "threat")
ALARM, PERHAPS = "alarm", "perhaps"
SOUNDS, SOUNDS_HOME = "sounds", "sounds-home"
_FEWEST_WORDS = 3  # what is shorter is a place, a day or a button; the rules know the cries for help
_LATELY = 32  # a text is heard, and soon again read


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found in one text: ``alarms`` and threats, the most pressing first; ``perhaps``, when nobody surely is
    in need, who may be (one or none); ``insults`` and ``spam``."""

    alarms: tuple[Finding, ...] = ()
    perhaps: tuple[Finding, ...] = ()
    insults: tuple[Finding, ...] = ()
    spam: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the rules found in a text, and the names of all signs in it, for the learned layer.

    That a rule spoke is no sign: the rules fit the sentences they were mended on too well to be learned from.
    """

    alarms: list[Finding]
    insults: list[Finding]
    spam: list[Finding]
    signs: frozenset[str]


class Rules:
    """The rules for alarms, threats, insults and spam, asked together."""

    def __init__(self) -> None:
        self._alarms, self._insults, self._spam = Alarms(), Insults(), Spam()

    def ask(self, text: str) -> Evidence:
        """What the rules say of ``text``."""
        alarms, cues = self._alarms.listen(text)
        insults, roles = self._insults.listen(text)
        spam, parts = self._spam.listen(text)
        signs = {f"cue {cue}" for cue in cues} | {f"role {role}" for role in roles}
        return Evidence(alarms, insults, spam, frozenset(signs | {f"spam {part}" for part in parts}))


class Judgement:
    """Judges texts; made cheaply, and may be used by many threads at once."""

    def __init__(self, sense: Sense) -> None:
        self._sense, self._rules, self._impressions = sense, Rules(), Impressions()
        self._lately = lru_cache(_LATELY)(self._judged)

    def of(self, text: str) -> Judged:
        """What is found in ``text``."""
        return self._lately(text)

    def _judged(self, text: str) -> Judged:
        evidence = self._rules.ask(text)
        if not has_words(text):
            return Judged(tuple(evidence.alarms), (), tuple(evidence.insults), tuple(evidence.spam))
        impression = self._impressions.of(text, self._sense.vector(text), evidence.signs)
        return judged(evidence, impression, self._impressions.manifest["bounds"])


def judged(evidence: Evidence, impression: Impression, bounds: dict[str, Sequence[float]]) -> Judged:
    """The findings that hold. ``bounds[kind]``: how likely a kind must be with a rule that says so, and without one;
    "alarm" is for all emergencies and crises together, "perhaps" for those that are not sure."""
    threats = [one for one in evidence.alarms if one.kind == "threat"]
    ruled = [one for one in evidence.alarms if one.kind != "threat"]
    alarms = _alarms(ruled, impression, bounds[ALARM])
    return Judged(
        (*alarms, *_one_kind("threat", threats, impression, bounds["threat"])),
        () if alarms else _alarms(ruled, impression, bounds[PERHAPS])[:1],
        _one_kind("insult", evidence.insults, impression, bounds["insult"]),
        _one_kind("spam", evidence.spam, impression, bounds["spam"]),
    )


def _alarms(ruled: list[Finding], impression: Impression, bounds: Sequence[float]) -> tuple[Finding, ...]:
    likely = {kind: impression.likely[kind] for kind in ALARMS}
    with_rule, alone = bounds
    if ruled:
        return tuple(ruled) if sum(likely.values()) >= with_rule else ()
    if sum(likely.values()) < alone or impression.words < _FEWEST_WORDS:
        return ()
    kind = max(ALARMS, key=lambda each: likely[each])
    at_home = kind == "crisis" and impression.likely[HOME] > 1 / 2
    return (_heard(kind, impression, SOUNDS_HOME if at_home else SOUNDS),)


def _one_kind(kind: str, ruled: list[Finding], impression: Impression, bounds: Sequence[float]) -> tuple[Finding, ...]:
    with_rule, alone = bounds
    if ruled:
        return tuple(ruled) if impression.likely[kind] >= with_rule else ()
    sure = impression.likely[kind] >= alone and impression.words >= _FEWEST_WORDS
    return (_heard(kind, impression, SOUNDS),) if sure else ()


def _heard(kind: str, impression: Impression, how: str) -> Finding:
    return Finding(kind, *impression.spans[kind], f"{kind}.{how}")
