"""How the hall speaks to the visitor of a turn, and to others on the way."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.desk.news import ANSWER, DIGEST, Tell, Visitor
from bot.hall import voice
from bot.hall.hall import LAST, Hall
from bot.hall.mail import send, shared
from bot.messages import Say, Strip
from bot.words import Words


class Speaking:
    """``slot``: the row of the outbox that holds the question which stands open in the chat; "" when there is none.

    ``in_place``: the next question takes the place of that one, instead of standing below it.
    """

    def __init__(self, hall: Hall, visitor: Visitor, slot: str, *, in_place: bool) -> None:
        self.hall, self.visitor = hall, visitor
        self.slot, self._in_place = slot, in_place

    @property
    def words(self) -> Words:
        """The words of the visitor's language, which may change during the turn."""
        return Words(self.visitor.contact.language, self.visitor.dialogue.language)

    @property
    def shared(self) -> dict[str, Any]:
        """The arguments that all words may use."""
        return shared(self.hall, self.visitor.dialogue, self.words)

    # ------------------------------------------------------------------------------------------ saying

    def say(self, name: str, **args: Any) -> None:
        """Say something that is no question, as a message of its own."""
        self.tell(self.visitor.told(name, **args))

    def tell(self, tell: Tell) -> None:
        """Pass news on, to the visitor or to somebody else, in their language."""
        if tell.to == self.visitor.address:
            self.tidy(ANSWER if tell.last else DIGEST)
            say = replace(voice.told(self.words, tell, self.shared), last=tell.last)
            self.hall.post(self.visitor.books, tell.to, say, tell.rank, {LAST: True} if tell.last else None)
        else:
            send(self.hall, self.visitor.books, self.visitor.dialogue, tell)

    def tidy(self, rank: int = DIGEST) -> None:
        """Take the buttons from the question that is answered: after the answers, since nobody waits for it."""
        if self.slot:
            self.hall.post(self.visitor.books, self.visitor.address, Strip(self.slot), rank)
        self.slot = ""

    def ask(self, say: Say) -> str:
        """Put a question; the row of the outbox that holds it."""
        if not say.replaces:
            self.tidy()
        self.slot = ""
        return self.hall.post(self.visitor.books, self.visitor.address, say)

    def replaces(self) -> str:
        """The question whose place the next one takes; "" when that is a message of its own."""
        return self.slot if self._in_place else ""

    def below(self) -> None:
        """The tap was on another message than the question's: what comes now stands under that."""
        self._in_place = False
