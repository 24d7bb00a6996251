"""The watch: what the guard does with the words of one visitor during one turn, before anything is kept of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.desk.news import Tell, Visitor, Way
from bot.desk.office.numbers import numbers, own
from bot.flows.questions import Place, Question, Text
from bot.words import Words
from nlp.guard.findings import Finding
from nlp.guard.guard import THREAT, Heed
from storage import TalkRow

CALM = "calm"
"""Among what a talk found: its person said that an alarm was none, so their next words are not heard as one."""
_OTHERS_WORDS = {"setup", "doors"}
"""Talks of moderators about numbers to call and places: nobody is in need there."""
_AT_WORK = {"queue"}
"""Talks in which moderators write to others: who asks how steep a ramp is and who cannot get up it is in no need."""
_NOTED = {"paper"}
"""Talks of moderators about what others said: who is in need is not the one who writes."""
_STANDS = {
    *(*_NOTED, "organisation", "support_need", "needs", "relay", "reword", "objection", "objections", "result"),
    *("queue", "answer"),
}
"""Talks that stand where they are when an alarm is heard in them: whoever is in no need goes on with what they said to
whom, and not with a concern of their own."""
_NAMES_PEOPLE = {"setup", "doors", "organisation", "needs", "relay"}
"""Talks in which somebody is named on purpose."""
_TO_BE_REACHED = {"contact"}
"""Answers with which somebody wants to be reached."""
_AT_HOME = {
    "crisis.home",
    "crisis.home-other",
    "crisis.afraid-home",
    "crisis.locked",
    "crisis.sounds-home",
    "police.home-now",
}
HELPERS = ("emergency", "police", "home", "crisis")
_DESCRIBED = {"crisis", "home"}
"""Helpers of whose usual number more is said than the number, which holds for no other."""
_KINDS = ("name", "address", "phone", "email", "iban", "plate", "username")


class Watch:
    """Asks the guard once for each text; ``note`` is what the person is still to be told of what was left out, ``care``
    whom else to call ("crisis", …) when somebody may be in need, and "" when nobody seems to be."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self._heard: dict[str, list[Finding]] = {}
        self.note = ""
        self.care = ""

    # ------------------------------------------------------------------------------------------ alarms

    def alarms(self, text: str, talk: TalkRow | None, instead_of: str = "") -> list[Finding]:
        """The emergencies and crises in ``text``; none when its person just said that they are none, nor those that
        stood already in the text that it is ``instead_of``. One that is not sure is none, but there is ``care``."""
        if talk is not None and (CALM in talk.found or talk.flow in _OTHERS_WORDS | _AT_WORK):
            return []
        found = [one for one in self._hear(text) if one.kind != THREAT]
        before = self._kinds(instead_of) if instead_of else set()
        perhaps = [] if found or (talk is not None and talk.flow in _NOTED) else self._visitor.guard.perhaps(text)
        self.care = "".join(helper([one]) for one in perhaps if one.kind not in before)
        return [one for one in found if one.kind not in before]

    def _kinds(self, text: str) -> set[str]:
        return {one.kind for one in (*self._visitor.guard.hear(text), *self._visitor.guard.perhaps(text))}

    def caring(self) -> Tell:
        """Whom to call, if somebody should be in need; the tap says that somebody is."""
        say = "alarm-perhaps-home" if self.care == "home" else "alarm-perhaps"
        return self._visitor.told(say, Way("alarm-yes", f"/in_need {self.care}"), **numbers(self._visitor.dialogue))

    def help(self, who: str, talk: TalkRow | None = None) -> Tell:
        """Whom to call, first of all: ``who`` of `HELPERS`; and a way on for those who are in no need, in the ``talk``
        in which it was said where that stands (`stands`)."""
        noted = talk is not None and talk.flow in _NOTED
        way_on = Way("alarm-concern", f"/intake {CALM}")
        if talk is not None and stands(talk):
            way_on = Way("desk-noted-alarm-on" if noted else "alarm-go-on", f"={talk.nonce}=!{CALM}")
        dialogue = self._visitor.dialogue
        say = f"alarm-{who}-own" if who in own(dialogue) & _DESCRIBED else f"alarm-{who}"
        say = "desk-noted-alarm" if noted else say
        return self._visitor.told(say, way_on, **numbers(dialogue))

    def _hear(self, text: str) -> list[Finding]:
        if text not in self._heard:
            self._heard[text] = self._visitor.guard.hear(text)
        return self._heard[text]

    # ------------------------------------------------------------------------------------------ what may be kept

    def minds(self, question: Question[Any], flow: str, said: str) -> bool:
        """Whether ``said`` are free words on which the guard has a say."""
        free = isinstance(question, Text | Place) and flow not in _OTHERS_WORDS
        return free and said not in {option.key for option in question.options}

    def read(self, name: str, text: str) -> tuple[str, dict[str, Any]]:
        """What may be kept of ``text``, the answer to the question ``name``, and what a talk remembers of why."""
        words = Words(self._visitor.contact.language, self._visitor.dialogue.language)
        placeholders = {kind: words(f"guard-placeholder.{kind}") for kind in _KINDS}
        heed = self._visitor.guard.read(text, placeholders, self._hear(text))
        return heed.text, _remembered(name, heed)

    def keep(self, talk: TalkRow, name: str, text: str) -> str:
        """The same for the open ``talk``, which remembers it; the person is told unless the flow itself asks them.

        Where somebody is named on purpose, nothing is taken out.
        """
        if talk.flow in _NAMES_PEOPLE or name in _TO_BE_REACHED:
            talk.found = without(talk.found, name)
            return text
        kept, found = self.read(name, text)
        talk.found = {**without(talk.found, name), **found}
        if kept != text and name != "concern":
            self.note = self.left_out(found[f"{name}.cleaned"])
        return kept

    def left_out(self, cleaned: Mapping[str, Any]) -> str:
        """What the person is told of pieces that were taken out of their words."""
        words = Words(self._visitor.contact.language, self._visitor.dialogue.language)
        kinds = dict.fromkeys(f"guard-kind.{kind}" for kind, _ in cleaned["pieces"])
        return words("guard-left-out", kinds=words.listed(list(kinds)), text=cleaned["of"])


def stands(talk: TalkRow) -> bool:
    """Whether ``talk`` stands where it is when an alarm is heard in it."""
    return talk.flow in _STANDS


def without(found: Mapping[str, Any], name: str) -> dict[str, Any]:
    """What a talk found, without what the guard said of the answer to ``name``; calm lasts for one answer."""
    gone = {CALM, f"{name}.cleaned", f"{name}.tone"}
    return {key: value for key, value in found.items() if key not in gone}


def of_the_concern(found: Mapping[str, Any]) -> dict[str, Any]:
    """What the guard said of a concern that was written before its talk could begin."""
    return {key: value for key, value in found.items() if key.startswith("concern.")}


def _remembered(name: str, heed: Heed) -> dict[str, Any]:
    rules = list(dict.fromkeys(one.because for one in heed.rude))
    found: dict[str, Any] = {f"{name}.tone": {"of": heed.text, "rules": rules}}
    if heed.pieces:
        pieces = [[one.kind, one.because] for one in heed.pieces]
        found[f"{name}.cleaned"] = {"of": heed.text, "pieces": pieces}
    return found


def helper(alarms: Sequence[Finding]) -> str:
    """Who of `HELPERS` helps; the most pressing alarm comes first."""
    if alarms[0].kind in ("fire", "medical"):
        return "emergency"
    if any(one.because in _AT_HOME for one in alarms):
        return "home"
    return alarms[0].kind
