"""One person's talk at one turn: opened, answered, stepped through, and acted on when it ends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.desk import photos
from bot.desk.acts import Origin, act
from bot.desk.news import ANSWER, DIGEST, Cast, News, Open, Order, Tell, Visitor
from bot.flows import FALLS_WITH, FLOWS, Asking, Done, advance
from bot.flows.beside import Remark
from bot.flows.outcomes import Again, LanguageChosen, LanguageWanted, Supported
from bot.flows.questions import Choice, Misread, Place, Several, YesNo
from bot.hall import voice
from bot.hall.broadcaster import begin
from bot.hall.commands import agrees
from bot.hall.hall import LAST, Hall
from bot.hall.house.house import House
from bot.hall.mail import send, shared
from bot.hall.watch import Watch, of_the_concern, without
from bot.messages import Offer, Say, Strip
from bot.words import Words
from nlp.guard.findings import Finding
from storage import TalkRow

_FREE = {"welcome", "language", "leave", "connect"}
"""Flows that need no consent."""
_MODERATORS = {"agenda", "digest", "organisations", "held", "setup", "paper", "doors", "objections", "result"}
_ON_THE_WAY = {"welcome", "language"}
"""Flows that somebody may go through before they tell of the place at whose door they came in."""
_CAME_FOR = {"organisation", "support_need", "needs"}
"""Flows that are opened as soon as somebody who asked for them has agreed."""
_STAYS = {"welcome"}
"""Flows whose questions stay in the chat when they are answered: what was agreed to can be read again."""


class Conversation:
    """All that happens in the chat of one visitor during one turn.

    ``tapped``: the event was a tap on a button. Then the message that carried it is edited in place; otherwise
    its buttons are taken away and the answer is a new message, since the person's own words stand below it.
    """

    def __init__(self, hall: Hall, visitor: Visitor, *, tapped: bool) -> None:
        self.hall, self.visitor = hall, visitor
        self.row = visitor.books.talks.get(visitor.address)
        self._house: House | None = None
        self._draft = self._draft_message = ""
        self._place = ""
        self._found: dict[str, Any] = {}
        self.watch = Watch(visitor)
        self._slot = self.row.row if self.row else ""
        self._in_place = tapped and bool(self.row) and self.row.flow not in _STAYS  # type: ignore[union-attr]

    @property
    def words(self) -> Words:
        """The words of the visitor's language, which may change during the turn."""
        return Words(self.visitor.contact.language)

    @property
    def shared(self) -> dict[str, Any]:
        """The arguments that all words may use."""
        return shared(self.visitor.dialogue, self.words)

    # ------------------------------------------------------------------------------------------ saying

    def say(self, name: str, **args: Any) -> None:
        """Say something that is no question, as a message of its own."""
        self.tell(self.visitor.told(name, **args))

    def tell(self, tell: Tell) -> None:
        """Pass news on, to the visitor or to somebody else, in their language."""
        if tell.to == self.visitor.address:
            self.tidy(ANSWER if tell.last else DIGEST)
            say = voice.told(self.words, tell, self.shared)
            self.hall.post(self.visitor.books, tell.to, say, tell.rank, {LAST: True} if tell.last else None)
        else:
            send(self.hall, self.visitor.books, self.visitor.dialogue, tell)

    def aside(self, name: str, **args: Any) -> None:
        """Say something beside the talk, then ask again where it stood."""
        self.say(name, **args)
        if self.asking():
            self.go_on(again=True)

    def offers(self) -> Iterator[Sequence[tuple[str, str]]]:
        """The buttons that a typed word or number may mean: those of the last message, then the open question's."""
        outbox = self.visitor.books.outbox
        for row in outbox.last_offering(self.visitor.address), outbox.get(self._slot):
            if row is not None:
                yield row.offers
        asking = self.asking()
        if asking is not None and "person" in {option.key for option in asking.question.options}:
            for word in self.words("guard-objection-also").split("|"):
                yield [(word, f"={self._talk().nonce}=person")]

    def tidy(self, rank: int = DIGEST) -> None:
        """Take the buttons from the question that is answered: after the answers, since nobody waits for it."""
        if self._slot:
            self.hall.post(self.visitor.books, self.visitor.address, Strip(self._slot), rank)
        self._slot = ""

    # ------------------------------------------------------------------------------------------ the talk

    def say_first(self, text: str, message: str) -> None:
        """Words while nothing is open: before consent they are kept as a draft, afterwards they are a concern."""
        kept, found = self.watch.read("concern", text)
        if self.visitor.person is None:
            return self.open("welcome", message=message, draft=kept, found=found)
        return self.open("intake", {"concern": kept}, message, found=found)

    def come_in(self, place: str) -> None:
        """Begin at a door: what is told next is about ``place``, unless the person changes that."""
        self._place = place
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
        if self.row is not None:  # what was written before consent outlives a detour
            self._draft, self._draft_message = self.row.draft, self.row.draft_message
            self._found = of_the_concern(self.row.found) if self.row.draft else {}
            self._place = self._place or _preset(self.row)
            self._drop_photos()
        if self._place and flow in (*_ON_THE_WAY, "intake"):
            answers = {"place": self._place, **(answers or {})}
        self.row = TalkRow(
            address=self.visitor.address,
            flow=flow,
            answers=dict(answers or {}),
            messages=dict.fromkeys(answers or (), message),
            found=dict(found or self._found),
            nonce="",
            draft=draft or self._draft,
            draft_message=message if draft else self._draft_message,
            changed_at=self.visitor.now,
        )
        self.visitor.books.talks.open(self.row)
        self._house = None  # what was done since may have changed what it knows
        self.go_on()
        return None

    def go_on(self, error: Misread | None = None, *, again: bool = False) -> None:
        """Advance the talk to its next question and ask it, or act on its outcome."""
        talk = self._talk()
        step = self._step(talk)
        if isinstance(step, Done):
            return self._again(step.outcome) if isinstance(step.outcome, Again) else self._finish(talk, step.outcome)
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
        """Take a typed answer: yes and no in many words, everything else as it stands."""
        yes = agrees(text)
        if isinstance(asking.question, YesNo) and yes is not None:
            text = "yes" if yes else "no"
        elif isinstance(asking.question, Place) and yes is False:
            text = "nowhere"
        elif isinstance(asking.question, Remark) and yes is False:
            text = "skip"
        elif isinstance(asking.question, Choice | Several) and yes is not None:
            text = self._labelled(asking, yes=yes) or text
        elif isinstance(asking.question, Choice) and text.strip().isdecimal():
            text = ""  # the number of no button: it must not be taken for the key of an option
        self.answer(asking, text, message)

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
        """Somebody is in need: whom to call comes first, the talk ends, and nothing of what they said is kept."""
        self.end()
        self.tell(self.watch.help(alarms))

    def put(self, name: str, said: str, message: str) -> None:
        """Take an answer that came before its question, or instead of the last one."""
        talk = self._talk()
        talk.answers = {**_standing(talk, name), name: said}
        talk.messages = {**talk.messages, name: message}

    def below(self) -> None:
        """The tap was on another message than the question's: what comes now stands under that."""
        self._in_place = False

    def look_anew(self) -> None:
        """Something changed of which flows ask: what they were told no longer holds."""
        self._house = None

    def end(self) -> None:
        """The open talk is over, and the photos that were sent for it go with it."""
        self._drop_photos()
        self.visitor.books.talks.close(self.visitor.address)
        self.row = None

    def step(self, name: str) -> None:
        """Back, cancel, change or help: the same in every talk."""
        asking = self.asking()
        if asking is None:
            return self.say("hall-help" if name == "help" else "hall-nothing-open")
        if name == "help":
            return self._help(asking)
        if name == "cancel":
            self.end()
            return self.say("hall-cancelled")
        if name == "back":
            return self._back(asking)
        return self._change(asking, name.removeprefix("change:") if ":" in name else "")

    # ------------------------------------------------------------------------------------------ within

    def _drop_photos(self) -> None:
        if self.row is not None and self.row.flow == "intake":
            self.visitor.books.photos.drop_loose(self.visitor.address)

    def _labelled(self, asking: Asking, *, yes: bool) -> str:
        """The only one of the question's own options whose label begins with a yes (or a no), if it is one."""
        name = f"{self._talk().flow}-{voice.words_name(asking.name)}"
        own = [option for option in asking.question.options if not option.text]
        labels = {one.key: self.words.label(name, one.key, "", **one.details) for one in own}
        fits = [key for key, label in labels.items() if agrees(label.split()[0]) is yes]
        if yes and "store" in labels:
            return "store"
        return fits[0] if len(fits) == 1 else ""

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
        talk.nonce, talk.changed_at = self.hall.new_id()[:6], self.visitor.now
        replaces = self._slot if self._in_place else ""
        if not replaces:
            self.tidy()
        say = voice.asked(
            self.words,
            *(talk.flow, asking, talk.nonce, self.shared, error),
            again=again,
            replaces=replaces,
            note=self.watch.note,
        )
        self.watch.note = ""
        talk.row = self.hall.post(self.visitor.books, self.visitor.address, say)
        self._slot = ""

    def _finish(self, talk: TalkRow, outcome: Any) -> None:
        words = "addition" if isinstance(outcome, Supported) else "concern"
        origin = Origin(talk.messages.get(words, ""), talk.draft, talk.draft_message, self._slot)
        origin = replace(origin, invited=talk.answers.get("invited", ""), then=talk.answers.get("then", ""))
        self.visitor.books.talks.close(self.visitor.address)
        self.row, self._place = None, _preset(talk)
        self._found = of_the_concern(talk.found) if talk.draft else {}
        if isinstance(outcome, LanguageWanted | LanguageChosen):
            self._draft, self._draft_message = talk.draft, talk.draft_message
        news = act(self.visitor, outcome, origin)
        self.visitor.books.settle()
        if talk.flow == "intake":
            news += photos.belong(self.visitor, outcome, talk.answers)
        for one in news:
            self.pass_on(one)
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

    def _help(self, asking: Asking) -> None:
        hint = f"{self._talk().flow}-{voice.words_name(asking.name)}.hint"
        details = voice.arguments(self.words, self.shared, asking)
        text = self.words(hint, **details) if self.words.has(hint) else self.words("hall-help", **self.shared)
        self.tidy()
        self.hall.post(self.visitor.books, self.visitor.address, Say(text))
        self.go_on(again=True)

    def _back(self, asking: Asking) -> None:
        asked = [name for name in asking.given if name not in asking.proposed]
        if not asked:
            return self.aside("hall-first")
        return self._drop(asked[-1])

    def _drop(self, name: str) -> None:
        """Ask ``name`` again, also if it proposes an answer."""
        talk = self._talk()
        talk.answers = {**_standing(talk, name), name: ""}
        self.go_on()

    def _again(self, again: Again) -> None:
        self._drop(again.question)

    def _change(self, asking: Asking, name: str) -> None:
        talk = self._talk()
        names = voice.changeable(self.words, talk.flow, asking)
        if name in names or len(names) == 1:
            return self._drop(name or names[0])
        if not names:
            return self.aside("hall-first")
        talk.nonce = self.hall.new_id()[:6]
        offers = [Offer(self.words(f"{talk.flow}-{one}.name"), f"={talk.nonce}=!change:{one}") for one in names]
        replaces = self._slot if self._in_place else ""
        say = Say(self.words("hall-change"), offers=tuple(offers), replaces=replaces)
        talk.row = self.hall.post(self.visitor.books, self.visitor.address, say)
        self._slot = ""
        return None


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


def _preset(talk: TalkRow) -> str:
    """The place of the door at which somebody came in who has not told anything yet."""
    return str(talk.answers.get("place", "")) if talk.flow in _ON_THE_WAY else ""
