"""One turn: an event from the inbox is read and answered within one transaction."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.desk.news import Tell, Visitor
from bot.desk.office.setting_up import language_for
from bot.desk.topics import rooms
from bot.hall import private
from bot.hall.conversation import Conversation
from bot.hall.hall import HOUSE, Hall
from bot.hall.receipts import came_back
from bot.messages import Came, Heard, Hosted, JoinAsked, Migrated, Picked, Pressed, Reach
from bot.messages import Text as Words
from storage import Books, Contact, Event

_LATELY = timedelta(minutes=1)
"""It does not matter more exactly when somebody was seen, and each time would be a write of its own."""


def read(hall: Hall, event: Event) -> Heard | None:
    """What an event of a network means; None when it is not for us. Raises what its reader raises."""
    if event.payload is None or event.network == HOUSE:
        return None
    return hall.readers[event.network](event.payload)


def give(hall: Hall, books: Books, event: Event, heard: Heard | None) -> None:
    """Give an event that was read its turn. Any exception means that nothing of the turn has happened."""
    if heard is not None:
        Turn(hall, books, heard, event.lane).answer()
    elif event.payload is not None and event.network == HOUSE:
        came_back(hall, books, event.payload)


class Turn:
    """The turn of one event that was read."""

    def __init__(self, hall: Hall, books: Books, heard: Heard, lane: str) -> None:
        self.hall, self.books, self.heard = hall, books, heard
        known = books.people.contact(str(heard.sender))
        self.is_new = known is None
        self.contact = known or self._stranger()
        self.visitor = self._visitor(lane)
        self.talk = Conversation(hall, self.visitor, heard.at, tapped=isinstance(heard.what, Pressed | Picked))

    def answer(self) -> None:
        """Do what the event asks for."""
        what = self.heard.what
        match what:
            case Hosted():
                self._news(rooms.host(self.visitor, what))
            case JoinAsked():
                self._news(rooms.join_asked(self.visitor, what))
            case Came():
                self._news(rooms.came(self.visitor, what))
            case Migrated():
                self._moved(str(what.old), str(what.new))
            case _ if self.heard.address != self.heard.sender:
                self._in_group()
            case Reach():
                self._reach(what.open)
            case _:
                self._keep()
                private.take(self.talk, self.heard)

    # ------------------------------------------------------------------------------------------ who it is

    def _stranger(self) -> Contact:
        dialogue = self.books.people.dialogue_named(self.hall.dialogue) or self.books.people.dialogues()[0]
        return Contact(
            address=str(self.heard.sender),
            dialogue_id=dialogue.id,
            person_id=None,
            language=language_for(dialogue, self.heard.language),
            reachable=True,
            seen_at=self.hall.now(),
        )

    def _visitor(self, lane: str) -> Visitor:
        return Visitor(
            books=self.books,
            contact=self.contact,
            now=self.hall.now(),
            new_id=self.hall.new_id,
            likeness=self.hall.likeness,
            lane=lane,
            guard=self.hall.guard,
            zone=self.hall.zone,
            links=self.hall.links,
        )

    def _keep(self) -> None:
        if self.is_new:
            self.books.add(self.contact)
        if self.visitor.now - self.contact.seen_at > _LATELY:
            self.contact.seen_at = self.visitor.now
        if not self.contact.reachable:
            self.contact.reachable = True

    # ------------------------------------------------------------------------------------------ around the talk

    def _news(self, news: list[Any]) -> None:
        if news and self.is_new and self.visitor.roles:
            self._keep()
        for one in news:
            self.talk.pass_on(one)

    def _moved(self, old: str, new: str) -> None:
        self.books.people.moved(old, new)
        self.books.topics.moved(old, new)
        self.books.outbox.moved(old, new)

    def _in_group(self) -> None:
        if isinstance(self.heard.what, Words):
            link = self.hall.links[self.heard.address.network]("group")
            tell = Tell(str(self.heard.address), "hall-group", {"link": link})
            self.talk.tell(tell)

    def _reach(self, is_open: bool) -> None:
        if not self.is_new:  # a stranger is greeted at their first word: networks differ in what else they tell
            self.contact.reachable = is_open
