"""One turn: an event from the inbox is read and answered within one transaction."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.desk import contributions, photos
from bot.desk.news import Tell, Visitor
from bot.desk.office.setting_up import greet, language_for
from bot.desk.topics import rooms
from bot.flows import Asking
from bot.flows.measures import Count, Until, When
from bot.flows.questions import Misread
from bot.hall import commanded, sent, steps, tongues
from bot.hall.commands import Command, command
from bot.hall.conversation import Conversation
from bot.hall.edits import CONCERN, edited
from bot.hall.hall import HOUSE, Hall
from bot.hall.receipts import came_back
from bot.hall.voice import meant
from bot.messages import (
    Came,
    Edited,
    Heard,
    Hosted,
    JoinAsked,
    Media,
    Migrated,
    Picked,
    Pressed,
    Reach,
    Removed,
    Spot,
    Unreadable,
)
from bot.messages import Text as Words
from storage import Books, Contact, Event

_LATELY = timedelta(minutes=1)
"""It does not matter more exactly when somebody was seen, and each time would be a write of its own."""


def take(hall: Hall, books: Books, event: Event) -> None:
    """Give an event its turn. Any exception means that nothing of the turn has happened."""
    give(hall, books, event, read(hall, event))


def read(hall: Hall, event: Event) -> Heard | None:
    """What an event of a network means; None when it is not for us. Raises what its reader raises."""
    if event.payload is None or event.network == HOUSE:
        return None
    return hall.readers[event.network](event.payload)


def give(hall: Hall, books: Books, event: Event, heard: Heard | None) -> None:
    """Give an event that was read its turn."""
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
        self.talk = Conversation(hall, self.visitor, tapped=isinstance(heard.what, Pressed | Picked))

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
                self._in_private(what)

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
        if news and self.is_new and self.visitor.moderates:
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

    # ------------------------------------------------------------------------------------------ in private

    def _in_private(self, what: Any) -> None:
        self._keep()
        match what:
            case Words(text):
                self._typed(text)
            case Pressed(data):
                self._pressed(data)
            case Picked(position, on):
                row = self.books.outbox.at_message(self.visitor.address, on)
                offers = row.offers if row is not None else []
                self._pressed(offers[position - 1][1] if 0 < position <= len(offers) else "")
            case Edited(message, text):
                edited(self.talk, message, text)
            case Removed(message):
                self._removed(message)
            case Media() | Spot():
                sent.received(self.talk, what, self.heard.message, self._typed)
            case Unreadable():
                self.talk.aside("hall-unreadable")
        self.talk.care()

    def _typed(self, text: str) -> None:
        said = command(text)
        marked = text.lstrip()[:1] in ("/", "!")
        if said and marked:
            return self._marked(said, text)
        if (counting := self._counting(text)) is not None:
            return self.talk.typed(counting, text, self.heard.message)
        if data := next((data for offers in self.talk.offers() if (data := meant(text, offers))), ""):
            return self._pressed(data)
        if said:
            return self._command(said)
        if alarms := self.talk.watch.alarms(text, self.talk.row):
            return self.talk.sound(alarms)
        if tongues.answered(self.talk, text):
            return None
        language = tongues.written(self.talk, text)
        self._in_own_words(text)
        return tongues.suggest(self.talk, language)

    def _in_own_words(self, text: str) -> None:
        if (asking := self.talk.asking()) is not None:
            return self.talk.typed(asking, text, self.heard.message)
        return self._out_of_the_blue(text)

    def _marked(self, said: Command, text: str) -> None:
        """ "/mine" is a command; "! es brennt" may be somebody in need."""
        alarms = self.talk.watch.alarms(text, self.talk.row) if " " in text.strip() else []
        return self.talk.sound(alarms) if alarms else self._command(said)

    def _counting(self, text: str) -> Asking | None:
        """The question, where it asks for a number and ``text`` is one: then it is not the number of a button."""
        asking = self.talk.asking() if text.strip().isdecimal() else None
        return asking if asking is not None and isinstance(asking.question, Count | When | Until) else None

    def _out_of_the_blue(self, text: str) -> None:
        """Words while nothing is open: a concern, if they can be one."""
        if self.visitor.person is None and (news := greet(self.visitor)):
            return self._news(news)
        try:
            concern = CONCERN.read(text)
        except Misread as error:
            if error.reason != "too-long":
                return self.talk.say("hall-idle") if self.visitor.person else self.talk.open("welcome")
            concern = text
        return self.talk.say_first(concern, self.heard.message)

    def _pressed(self, data: str) -> None:
        if data.startswith("/") and (said := command(data)):
            return self._command(said)
        _, _, rest = data.partition("=")
        nonce, _, said_key = rest.partition("=")
        asking = self.talk.asking()
        if asking is None:
            return self.talk.say("hall-expired-idle")
        if not nonce or self.talk.row is None or nonce != self.talk.row.nonce:
            return self.talk.aside("hall-expired")
        if said_key.startswith("!"):
            return steps.take(self.talk, said_key[1:])
        if said_key not in {option.key for option in asking.question.options}:  # the house has changed meanwhile
            return self.talk.aside("hall-expired")
        return self.talk.answer(asking, said_key, self.heard.message)

    def _command(self, said: Command) -> None:
        commanded.obey(self.talk, said, self._typed)

    def _removed(self, message: str) -> None:
        if contributions.removed(self.visitor, message):
            return self.talk.say("hall-removed")
        if photos.removed(self.visitor, message):
            return self.talk.aside("hall-photo-removed")
        return self.talk.rewritten(message, "")
