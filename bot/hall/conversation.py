"""The chat of one person during one turn: talks are opened and ended, and what the desk gives back is passed on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.desk import photos
from bot.desk.acts import Origin, act
from bot.desk.news import Cast, Menu, News, Open, Order, Tell, Visitor
from bot.desk.permissions import FOR_FLOW
from bot.flows.outcomes import LanguageChosen, LanguageWanted, Supported
from bot.hall import menus
from bot.hall.broadcaster import begin
from bot.hall.carried import Carried
from bot.hall.hall import Hall
from bot.hall.talking import Talking
from bot.hall.watch import helper, stands
from nlp.guard.findings import Finding
from storage import TalkRow

_FREE = {"welcome", "language", "leave", "connect"}
"""Flows that need no consent."""
_CAME_FOR = {"organisation", "support_need", "needs"}
"""Flows that are opened as soon as somebody who asked for them has agreed."""


class Conversation(Talking):
    """All that happens in the chat of one visitor during one turn."""

    def __init__(self, hall: Hall, visitor: Visitor, said_at: datetime, *, tapped: bool) -> None:
        super().__init__(hall, visitor, said_at, tapped=tapped)
        self._carried = Carried()

    # ------------------------------------------------------------------------------------------ opening and ending

    def say_first(self, text: str, message: str) -> None:
        """Words while nothing is open: before consent they are kept as a draft, afterwards they are a concern."""
        kept, found = self.watch.read("concern", text)
        if self.visitor.person is None:
            return self.open("welcome", message=message, draft=kept, found=found)
        return self.open("intake", {"concern": kept, **self._organised()}, message, found=found)

    def _organised(self) -> dict[str, str]:
        """What the last message says, when it was offered to say what an organisation needs."""
        row = self.visitor.books.outbox.last_offering(self.visitor.address)
        offered = row is not None and any(data.startswith("/support_need") for _, data in row.offers)
        return {"organised": "yes"} if offered else {}

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
        needed = FOR_FLOW.get(flow)
        if needed is not None and not self.visitor.may(needed):
            return self.tell(self.visitor.refused(needed))
        if needed is None and flow not in _FREE and self.visitor.person is None:
            if flow != "intake":
                self.say("hall-welcome-first")
            flow, answers = "welcome", ({"then": flow} if flow in _CAME_FOR else None)
        if self.row is not None:
            self._carried.leaves(self.row)
            self._drop_photos()
        self.row = self._begun(flow, self._carried.into(flow, answers), message, draft, found)
        self.visitor.books.talks.open(self.row)
        self.look_anew()  # what was done since may have changed what it knows
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

    def over(self) -> None:
        """A button of a talk that is over was tapped, or of one for which its person no longer has the role."""
        needed = FOR_FLOW.get(self.row.flow) if self.row is not None else None
        if needed is None or self.visitor.may(needed):
            return self.say("hall-expired-idle")
        self.end()
        return self.tell(self.visitor.refused(needed))

    def end(self) -> None:
        """The open talk is over, and the photos that were sent for it go with it."""
        self._drop_photos()
        self.visitor.books.talks.close(self.visitor.address)
        self.row = None

    # ------------------------------------------------------------------------------------------ what comes of it

    def finish(self, talk: TalkRow, outcome: Any) -> None:
        """Act once on what came of the talk; it is closed before, since that may open another."""
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
            case Menu():
                menus.show(self.hall, self.visitor.books, news.to)
            case Open():
                self.open(news.flow, news.answers, news.message)

    def pass_all(self, news: Sequence[News]) -> None:
        """Do all that the desk gave back."""
        for one in news:
            self.pass_on(one)

    def _drop_photos(self) -> None:
        if self.row is not None and self.row.flow == "intake":
            self.visitor.books.photos.drop_loose(self.visitor.address)
