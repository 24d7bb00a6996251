"""One person's open talk during one turn: where it stands, what it was answered, what it asks next."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.desk.news import ANSWER, Visitor
from bot.flows import FALLS_WITH, FLOWS, Asking, Done, advance
from bot.flows.outcomes import Again
from bot.flows.questions import Misread
from bot.hall import typed, voice, way_back
from bot.hall.hall import Hall
from bot.hall.house.house import House
from bot.hall.speaking import Speaking
from bot.hall.watch import CALM, Watch, without
from bot.messages import Say
from storage import OutboxRow, TalkRow

_GLANCE = timedelta(seconds=2)
"""Nobody reads a message and writes an answer to it in less."""
_STAYS = {"welcome"}
"""Flows whose questions stay in the chat when they are answered: what was agreed to can be read again."""


class Talking(Speaking, ABC):
    """The talk of the visitor, if one is open; what comes of it is for `finish`.

    ``tapped``: the event was a tap on a button. Then the message that carried it is edited in place; otherwise
    its buttons are taken away and the answer is a new message, since the person's own words stand below it.
    ``said_at``: when the network says that the event happened, which may be long before its turn.
    """

    def __init__(self, hall: Hall, visitor: Visitor, said_at: datetime, *, tapped: bool) -> None:
        self.row = row = visitor.books.talks.get(visitor.address)
        in_place = tapped and row is not None and row.flow not in _STAYS
        super().__init__(hall, visitor, row.row if row else "", in_place=in_place)
        self._said_at = said_at
        self._house: House | None = None
        self.watch = Watch(visitor)

    @abstractmethod
    def finish(self, talk: TalkRow, outcome: Any) -> None:
        """The talk has come to its end, with this outcome."""

    # ------------------------------------------------------------------------------------------ where it stands

    @property
    def flow(self) -> str:
        """The name of the open talk."""
        return self._talk().flow

    def asking(self) -> Asking | None:
        """The question at which the talk stands; None when no talk is open or it can only end."""
        step = self._step(self.row) if self.row else None
        return step if isinstance(step, Asking) else None

    def offers(self) -> Iterator[Sequence[tuple[str, str]]]:
        """The buttons that a typed word or number may mean: those of the last message, then the open question's.

        Where a question is open, "1" is no answer to news that had not come, or had just come, when it was written.
        """
        outbox, asking = self.visitor.books.outbox, self.asking()
        for row in outbox.last_offering(self.visitor.address), outbox.get(self.slot):
            if row is not None and (asking is None or row.rank == ANSWER or self._was_read(row)):
                yield row.offers
        if asking is not None and "person" in {option.key for option in asking.question.options}:
            for word in self.words("guard-objection-also").split("|"):
                yield [(word, f"={self._talk().nonce}=person")]

    def _was_read(self, row: OutboxRow) -> bool:
        return row.state == "sent" and row.due_at + _GLANCE <= self._said_at

    def words_at(self, message: str) -> str:
        """What was kept of a message of this talk."""
        talk = self.row
        if talk is None or not message:
            return ""
        if message == talk.draft_message:
            return talk.draft
        return next((talk.answers.get(name, "") for name, one in talk.messages.items() if one == message), "")

    def look_anew(self) -> None:
        """Something changed of which flows ask: what they were told no longer holds."""
        self._house = None

    # ------------------------------------------------------------------------------------------ what it was answered

    def answer(self, asking: Asking, said: str, message: str) -> None:
        """Take an answer; one that cannot be read is answered with what is wrong and the question."""
        talk = self._talk()
        if (error := _misread(asking, said)) is not None:
            if talk.flow == "welcome" and len(said) > 7:
                return self._keep(talk, said, message)
            if not (earlier := getattr(asking.question, "instead", "")):
                return self.go_on(error)
            self.put(earlier, self.watch.keep(talk, earlier, said), message)
            return self.go_on()
        if self.watch.minds(asking.question, talk.flow, said):
            said = self.watch.keep(talk, asking.name, said)
        talk.answers = {**_standing(talk, asking.name), asking.name: said}
        talk.messages = {**talk.messages, asking.name: message}
        return self.go_on()

    def _keep(self, talk: TalkRow, said: str, message: str) -> None:
        """A concern said before consent is kept until then, behind what was said before it."""
        is_astray = self.visitor.guard.astray(said)
        if not is_astray or not talk.draft:
            said = f"{talk.draft}\n{said}".lstrip()
            talk.draft, talk.draft_message = self.watch.keep(talk, "concern", said), message
        kept = "hall-draft-next" if talk.answers.get("agree") else "hall-draft-kept"
        return self.aside("hall-astray" if is_astray else kept)

    def typed(self, asking: Asking, text: str, message: str) -> None:
        """Take a typed answer."""
        self.answer(asking, typed.read(self.words, self.flow, asking, text), message)

    def nearly(self, asking: Asking, text: str) -> str:
        """The data of the open question's button that ``text`` means, where it answers nothing else; "" for none."""
        if _misread(asking, typed.read(self.words, self.flow, asking, text)) is None:
            return ""
        row = self.visitor.books.outbox.get(self.slot)
        data = typed.nearly(self.words, self.flow, asking, text, row.offers if row is not None else ())
        return f"={self._talk().nonce}={data}" if data.startswith("!") else data

    def put(self, name: str, said: str, message: str) -> None:
        """Take an answer that came before its question, or instead of the last one."""
        talk = self._talk()
        talk.answers = {**_standing(talk, name), name: said}
        talk.messages = {**talk.messages, name: message}

    def rewritten(self, message: str, text: str) -> None:
        """The message ``message`` of this talk now says ``text``; empty when it was taken back."""
        talk = self.row
        if talk is None or not message:
            return None
        way_back.forget(talk)  # where it leads, these words may stand as they were
        if message == talk.draft_message:
            talk.found = without(talk.found, "concern")
            talk.draft = self.watch.keep(talk, "concern", text) if text else ""
            talk.draft_message = message if text else ""
        name = next((name for name, one in talk.messages.items() if one == message), "")
        if not name:
            return None
        others, talk.found = _standing(talk, name), {}
        talk.answers = {**others, name: self.watch.keep(talk, name, text)} if text else others
        return self.go_on()

    def calm_down(self) -> None:
        """The person says that the alarm was none: the talk goes on, and its next answer is not heard as one."""
        talk = self._talk()
        talk.found = {**talk.found, CALM: {}}
        self.go_on(again=True)

    # ------------------------------------------------------------------------------------------ what it asks

    def aside(self, name: str, **args: Any) -> None:
        """Say something beside the talk, then ask again where it stood."""
        self.say(name, **args)
        if self.asking():
            self.go_on(again=True)

    def go_on(self, error: Misread | None = None, *, again: bool = False) -> None:
        """Advance the talk to its next question and ask it, or act on its outcome."""
        talk = self._talk()
        step = self._step(talk)
        if isinstance(step, Done):
            again_at = step.outcome.question if isinstance(step.outcome, Again) else ""
            return self.ask_again(again_at) if again_at else self.finish(talk, step.outcome)
        if error is None and talk.answers.get(step.name):
            error = _misread(step, talk.answers[step.name])
            talk.answers = {name: said for name, said in talk.answers.items() if name != step.name}
        return self._ask(talk, step, error, again)

    def ask_again(self, name: str) -> None:
        """Ask ``name`` again, also if it proposes an answer."""
        talk = self._talk()
        talk.answers = {**_standing(talk, name), name: ""}
        talk.found = without(talk.found, name)  # what the guard said of it, with the words it was about
        self.go_on()

    def change(self, asking: Asking, name: str) -> None:
        """Ask ``name`` again; from there, back leads to ``asking``."""
        self.mark_way_back(asking, name)
        self.ask_again(name)

    def mark_way_back(self, asking: Asking, name: str) -> None:
        """From the question ``name``, back leads to ``asking``, and all is as it is now."""
        way_back.mark(self._talk(), asking.name, name)

    def go_back(self, asking: Asking) -> None:
        """From an answer that was to be changed, to where the change began; otherwise to the question before."""
        if way_back.leads_from(self._talk(), asking.name):
            way_back.take(self._talk())
            return self.go_on()
        asked = [name for name in asking.given if name not in asking.proposed]
        return self.ask_again(asked[-1]) if asked else self.aside("hall-first")

    def put_question(self, question: Callable[[str], Say]) -> None:
        """Ask what ``question`` makes with the nonce that its buttons carry: earlier ones are expired from now on."""
        talk = self._talk()
        talk.nonce, talk.changed_at = self.hall.new_id()[:6], self.visitor.now
        talk.row = self.ask(question(talk.nonce))

    # ------------------------------------------------------------------------------------------ within

    def _talk(self) -> TalkRow:
        if self.row is None:
            raise RuntimeError("no talk is open")
        return self.row

    def _step(self, talk: TalkRow) -> Asking | Done:
        if self._house is None or self._house.found != talk.found:
            self._house = House(self.visitor, dict(talk.found))
        step = advance(FLOWS[talk.flow], talk.answers, self._house.look_up)
        if talk.found != self._house.found:
            talk.found = dict(self._house.found)
        return step

    def _ask(self, talk: TalkRow, asking: Asking, error: Misread | None, again: bool) -> None:
        way_back.forget(talk, asking.name)

        def question(nonce: str) -> Say:
            return voice.asked(
                self.words,
                *(talk.flow, asking, nonce, self.shared, error),
                again=again,
                changed=way_back.leads_from(talk, asking.name),
                replaces=self.replaces(),
                note=self.watch.note,
                caring=self.watch.caring() if self.watch.care else None,
            )

        self.put_question(question)
        self.watch.note = self.watch.care = ""


def _standing(talk: TalkRow, name: str) -> dict[str, Any]:
    """The answers that stand when the answer to ``name`` changes."""
    gone = {name, *FALLS_WITH.get(talk.flow, {}).get(name, ())}
    return {key: said for key, said in talk.answers.items() if key not in gone}


def _misread(asking: Asking, said: str) -> Misread | None:
    try:
        asking.question.read(said)
    except Misread as error:
        return error
    return None
