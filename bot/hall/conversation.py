"""One person's talk at one turn: opened, answered, stepped through, and acted on when it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.desk import photos
from bot.desk.acts import Origin, act
from bot.desk.news import Cast, News, Open, Order, Tell, Visitor
from bot.flows import FALLS_WITH, FLOWS, Asking, Done, advance
from bot.flows.outcomes import Again, LanguageChosen, LanguageWanted, Supported
from bot.flows.questions import Misread
from bot.hall import typed, voice
from bot.hall.broadcaster import begin
from bot.hall.carried import Carried
from bot.hall.hall import Hall
from bot.hall.house.house import House
from bot.hall.speaking import Speaking
from bot.hall.watch import CALM, Watch, helper, stands, without
from bot.messages import Say
from nlp.guard.findings import Finding
from storage import TalkRow

_FREE = {"welcome", "language", "leave", "connect"}
"""Flows that need no consent."""
_MODERATORS = {
    *("agenda", "digest", "organisations", "held", "setup", "paper", "doors", "objections", "result"),
    *("topics", "proposals"),
}
_CAME_FOR = {"organisation", "support_need", "needs"}
"""Flows that are opened as soon as somebody who asked for them has agreed."""
_STAYS = {"welcome"}
"""Flows whose questions stay in the chat when they are answered: what was agreed to can be read again."""


class Conversation(Speaking):
    """All that happens in the chat of one visitor during one turn.

    ``tapped``: the event was a tap on a button. Then the message that carried it is edited in place; otherwise
    its buttons are taken away and the answer is a new message, since the person's own words stand below it.
    """

    def __init__(self, hall: Hall, visitor: Visitor, *, tapped: bool) -> None:
        self.row = row = visitor.books.talks.get(visitor.address)
        in_place = tapped and row is not None and row.flow not in _STAYS
        super().__init__(hall, visitor, row.row if row else "", in_place=in_place)
        self._house: House | None = None
        self._carried = Carried()
        self.watch = Watch(visitor)

    # ------------------------------------------------------------------------------------------ the talk

    def aside(self, name: str, **args: Any) -> None:
        """Say something beside the talk, then ask again where it stood."""
        self.say(name, **args)
        if self.asking():
            self.go_on(again=True)

    def offers(self) -> Iterator[Sequence[tuple[str, str]]]:
        """The buttons that a typed word or number may mean: those of the last message, then the open question's."""
        outbox = self.visitor.books.outbox
        for row in outbox.last_offering(self.visitor.address), outbox.get(self.slot):
            if row is not None:
                yield row.offers
        asking = self.asking()
        if asking is not None and "person" in {option.key for option in asking.question.options}:
            for word in self.words("guard-objection-also").split("|"):
                yield [(word, f"={self._talk().nonce}=person")]

    @property
    def flow(self) -> str:
        """The name of the open talk."""
        return self._talk().flow

    def say_first(self, text: str, message: str) -> None:
        """Words while nothing is open: before consent they are kept as a draft, afterwards they are a concern."""
        kept, found = self.watch.read("concern", text)
        if self.visitor.person is None:
            return self.open("welcome", message=message, draft=kept, found=found)
        return self.open("intake", {"concern": kept}, message, found=found)

    def come_in(self, place: str) -> None:
        """Begin at a door: what is told next is about ``place``, unless the person changes that."""
        self._carried.place = place
        self.open("welcome" if self.visitor.person is None else "intake")

    def open(
        self,
        flow: str,
        answers: Mapping[str, str] | None = None,
        message: str = "",
        draft: str = "",
        found: Mapping[str, Any] | None = None,
    ) -> None:
        """Begin a flow, in place of the talk that is open. Who may not is told what is needed first.

        ``found``: what the guard said of the answers or of the draft, when they were just written.
        """
        if flow in _MODERATORS and not self.visitor.moderates:
            return self.say("hall-moderators-only")
        if flow not in _FREE | _MODERATORS and self.visitor.person is None:
            if flow != "intake":
                self.say("hall-welcome-first")
            flow, answers = "welcome", ({"then": flow} if flow in _CAME_FOR else None)
        if self.row is not None:
            self._carried.leaves(self.row)
            self._drop_photos()
        self.row = self._begun(flow, self._carried.into(flow, answers), message, draft, found)
        self.visitor.books.talks.open(self.row)
        self._house = None  # what was done since may have changed what it knows
        self.go_on()
        return None

    def _begun(
        self, flow: str, answers: dict[str, str], message: str, draft: str, found: Mapping[str, Any] | None
    ) -> TalkRow:
        return TalkRow(
            address=self.visitor.address,
            flow=flow,
            answers=answers,
            messages=dict.fromkeys(answers, message),
            found=dict(found or self._carried.found),
            nonce="",
            draft=draft or self._carried.draft,
            draft_message=message if draft else self._carried.message,
            changed_at=self.visitor.now,
        )

    def go_on(self, error: Misread | None = None, *, again: bool = False) -> None:
        """Advance the talk to its next question and ask it, or act on its outcome."""
        talk = self._talk()
        step = self._step(talk)
        if isinstance(step, Done):
            return (
                self.ask_again(step.outcome.question)
                if isinstance(step.outcome, Again)
                else self._finish(talk, step.outcome)
            )
        if error is None and talk.answers.get(step.name):
            error = _misread(step, talk.answers[step.name])
            talk.answers = {name: said for name, said in talk.answers.items() if name != step.name}
        return self._ask(talk, step, error, again)

    def asking(self) -> Asking | None:
        """The question at which the talk stands; None when no talk is open or it can only end."""
        step = self._step(self.row) if self.row else None
        return step if isinstance(step, Asking) else None

    def answer(self, asking: Asking, said: str, message: str) -> None:
        """Take an answer; one that cannot be read is answered with what is wrong and the question."""
        talk = self._talk()
        if (error := _misread(asking, said)) is not None:
            if talk.flow == "welcome" and len(said) > 7:  # a concern said before consent is kept until then
                talk.draft, talk.draft_message = self.watch.keep(talk, "concern", said), message
                return self.aside("hall-draft-kept")
            return self.go_on(error)
        if self.watch.minds(asking.question, talk.flow, said):
            said = self.watch.keep(talk, asking.name, said)
        talk.answers = {**_standing(talk, asking.name), asking.name: said}
        talk.messages = {**talk.messages, asking.name: message}
        return self.go_on()

    def typed(self, asking: Asking, text: str, message: str) -> None:
        """Take a typed answer."""
        self.answer(asking, typed.read(self.words, self.flow, asking, text), message)

    def rewritten(self, message: str, text: str) -> None:
        """The message ``message`` of this talk now says ``text``; empty when it was taken back."""
        talk = self.row
        if talk is None or not message:
            return None
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

    def words_at(self, message: str) -> str:
        """What was kept of a message of this talk."""
        talk = self.row
        if talk is None or not message:
            return ""
        if message == talk.draft_message:
            return talk.draft
        return next((talk.answers.get(name, "") for name, one in talk.messages.items() if one == message), "")

    def sound(self, alarms: Sequence[Finding]) -> None:
        """Somebody is in need: whom to call comes first, and nothing of what they said is kept."""
        self.send_help(helper(alarms))

    def send_help(self, who: str) -> None:
        """Say how ``who`` of `HELPERS` is called. The talk ends, unless it is one that `stands`."""
        if (talk := self.row) is None or not stands(talk):
            self.end()
        self.tell(self.watch.help(who, talk))

    def care(self) -> None:
        """Somebody may be in need, and what the turn asked next did not say whom to call: so that is said now."""
        if self.watch.care:
            caring, self.watch.care = self.watch.caring(), ""
            self.tell(caring)

    def calm_down(self) -> None:
        """The person says that the alarm was none: the talk goes on, and its next answer is not heard as one."""
        talk = self._talk()
        talk.found = {**talk.found, CALM: {}}
        self.go_on(again=True)

    def put(self, name: str, said: str, message: str) -> None:
        """Take an answer that came before its question, or instead of the last one."""
        talk = self._talk()
        talk.answers = {**_standing(talk, name), name: said}
        talk.messages = {**talk.messages, name: message}

    def put_question(self, question: Callable[[str], Say]) -> None:
        """Ask what ``question`` makes with the nonce that its buttons carry: earlier ones are expired from now on."""
        talk = self._talk()
        talk.nonce, talk.changed_at = self.hall.new_id()[:6], self.visitor.now
        talk.row = self.ask(question(talk.nonce))

    def look_anew(self) -> None:
        """Something changed of which flows ask: what they were told no longer holds."""
        self._house = None

    def end(self) -> None:
        """The open talk is over, and the photos that were sent for it go with it."""
        self._drop_photos()
        self.visitor.books.talks.close(self.visitor.address)
        self.row = None

    # ------------------------------------------------------------------------------------------ within

    def _drop_photos(self) -> None:
        if self.row is not None and self.row.flow == "intake":
            self.visitor.books.photos.drop_loose(self.visitor.address)

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
        def question(nonce: str) -> Say:
            return voice.asked(
                self.words,
                *(talk.flow, asking, nonce, self.shared, error),
                again=again,
                replaces=self.replaces(),
                note=self.watch.note,
                caring=self.watch.caring() if self.watch.care else None,
            )

        self.put_question(question)
        self.watch.note = self.watch.care = ""

    def _over(self, talk: TalkRow, outcome: Any) -> None:
        return self.ask_again(outcome.question) if isinstance(outcome, Again) else self._finish(talk, outcome)

    def _finish(self, talk: TalkRow, outcome: Any) -> None:
        words = "addition" if isinstance(outcome, Supported) else "concern"
        origin = Origin(talk.messages.get(words, ""), talk.draft, talk.draft_message, self.slot)
        origin = replace(origin, invited=talk.answers.get("invited", ""), then=talk.answers.get("then", ""))
        self.visitor.books.talks.close(self.visitor.address)
        self.row = None
        self._carried.ends(talk)
        if isinstance(outcome, LanguageWanted | LanguageChosen):
            self._carried.take_draft(talk)
        news = act(self.visitor, outcome, origin)
        self.visitor.books.settle()
        if talk.flow == "intake":
            news += photos.belong(self.visitor, outcome, talk.answers)
        self.pass_all(news)
        if not news:
            self.say("hall-nothing-open" if talk.flow != "intake" else "hall-cancelled")

    def pass_on(self, news: News) -> None:
        """Do what the desk gave back."""
        match news:
            case Tell():
                self.tell(news)
            case Order():
                self.hall.post(self.visitor.books, news.to, news.deed, purpose=news.purpose)
            case Cast():
                begin(self.hall, self.visitor, news)
            case Open():
                self.open(news.flow, news.answers, news.message)

    def pass_all(self, news: Sequence[News]) -> None:
        """Do all that the desk gave back."""
        for one in news:
            self.pass_on(one)

    def ask_again(self, name: str) -> None:
        """Ask ``name`` again, also if it proposes an answer."""
        talk = self._talk()
        talk.answers = {**_standing(talk, name), name: ""}
        talk.found = without(talk.found, name)  # what the guard said of it, with the words it was about
        self.go_on()


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
