"""What somebody does in private during one turn: words, buttons, commands, changed messages, photos and places."""

from __future__ import annotations

from bot.desk import contributions, photos
from bot.desk.office.setting_up import greet
from bot.flows import Asking
from bot.flows.measures import Count, Until, When
from bot.flows.questions import Misread
from bot.hall import commanded, sent, steps, tongues
from bot.hall.commands import Command, command, greets
from bot.hall.conversation import Conversation
from bot.hall.edits import CONCERN, edited
from bot.hall.voice import meant, plain
from bot.messages import Edited, Heard, Media, Picked, Pressed, Removed, Spot, Unreadable
from bot.messages import Text as Words

_LISTS = {("mine", "which"), ("mine", "nothing"), ("answer", "nothing")}
"""Questions, by flow and name, that only show what there is: who writes sentences there is about to tell more."""
_SENTENCE = 3
"""Words that are more than the beginning of a label."""


def take(talk: Conversation, heard: Heard) -> None:
    """Take what was heard in private from the visitor of ``talk``."""
    _Private(talk, heard.message).take(heard.what)


class _Private:
    """``message`` is the network's id of what was said."""

    def __init__(self, talk: Conversation, message: str) -> None:
        self._talk, self._message = talk, message

    def take(self, what: object) -> None:
        match what:
            case Words(text):
                self._typed(text)
            case Pressed(data):
                self._pressed(data)
            case Picked(position, on):
                self._pressed(self._offered(position, on))
            case Edited(message, text):
                edited(self._talk, message, text)
            case Removed(message):
                self._removed(message)
            case Media() | Spot():
                sent.received(self._talk, what, self._message, self._typed)
            case Unreadable():
                self._talk.aside("hall-unreadable")
        self._talk.care()

    # ------------------------------------------------------------------------------------------ words

    def _typed(self, text: str) -> None:
        said = command(text)
        marked = text.lstrip()[:1] in ("/", "!")
        if said and marked:
            return self._marked(said, text)
        if (counting := self._counting(text)) is not None:
            return self._talk.typed(counting, text, self._message)
        if data := next((data for offers in self._talk.offers() if (data := meant(text, offers))), ""):
            return self._pressed(data)
        if said:
            return self._command(said)
        if alarms := self._talk.watch.alarms(text, self._talk.row):
            return self._talk.sound(alarms)
        if greets(text):  # that is no answer, and no concern
            return self._talk.go_on(again=True) if self._talk.asking() else self._out_of_the_blue(text)
        if tongues.answered(self._talk, text):
            return None
        language = tongues.written(self._talk, text)
        self._in_own_words(text)
        return tongues.suggest(self._talk, language)

    def _in_own_words(self, text: str) -> None:
        asking = self._talk.asking()
        if asking is None or self._is_another_matter(asking, text):
            return self._out_of_the_blue(text)
        if data := self._talk.nearly(asking, text):
            return self._pressed(data)
        return self._talk.typed(asking, text, self._message)

    def _is_another_matter(self, asking: Asking, text: str) -> bool:
        """Whole sentences, where there is only a list to choose from, and none of it begins so."""
        said = plain(text)
        if (self._talk.flow, asking.name) not in _LISTS or len(said.split()) < _SENTENCE:
            return False
        return not any(plain(option.text).startswith(said) for option in asking.question.options)

    def _marked(self, said: Command, text: str) -> None:
        """ "/mine" is a command; "! es brennt" may be somebody in need."""
        alarms = self._talk.watch.alarms(text, self._talk.row) if " " in text.strip() else []
        return self._talk.sound(alarms) if alarms else self._command(said)

    def _counting(self, text: str) -> Asking | None:
        """The question, where it asks for a number and ``text`` is one: then it is not the number of a button."""
        asking = self._talk.asking() if text.strip().isdecimal() else None
        return asking if asking is not None and isinstance(asking.question, Count | When | Until) else None

    def _out_of_the_blue(self, text: str) -> None:
        """Words while nothing is open: a concern, if they can be one; else who wrote them is told what can be said."""
        visitor = self._talk.visitor
        if visitor.person is None and (news := greet(visitor)):
            return self._talk.pass_all(news)
        if concern := _concern_in(text):
            return self._talk.say_first(concern, self._message)
        if visitor.person is not None:
            return self._talk.say("hall-idle")
        return self._talk.tell(steps.help_for(self._talk)) if visitor.roles else self._talk.open("welcome")

    def _command(self, said: Command) -> None:
        commanded.obey(self._talk, said, self._typed)

    # ------------------------------------------------------------------------------------------ buttons

    def _offered(self, position: int, on: str) -> str:
        """What the button at this place of the message ``on`` says; "" when there is none."""
        row = self._talk.visitor.books.outbox.at_message(self._talk.visitor.address, on)
        offers = row.offers if row is not None else []
        return offers[position - 1][1] if 0 < position <= len(offers) else ""

    def _pressed(self, data: str) -> None:
        if data.startswith("/") and (said := command(data)):
            return self._command(said)
        _, _, rest = data.partition("=")
        nonce, _, said_key = rest.partition("=")
        asking = self._talk.asking()
        if asking is None:
            return self._talk.over()
        if not nonce or self._talk.row is None or nonce != self._talk.row.nonce:
            return self._talk.aside("hall-expired")
        if said_key.startswith("!"):
            return steps.take(self._talk, said_key[1:])
        if said_key not in {option.key for option in asking.question.options}:
            return self._talk.aside("hall-overtaken")
        return self._talk.answer(asking, said_key, self._message)

    # ------------------------------------------------------------------------------------------ taken back

    def _removed(self, message: str) -> None:
        if contributions.removed(self._talk.visitor, message):
            return self._talk.say("hall-removed")
        if photos.removed(self._talk.visitor, message):
            return self._talk.aside("hall-photo-removed")
        return self._talk.rewritten(message, "")


def _concern_in(text: str) -> str:
    """The concern that ``text`` is, too long or not; "" where it is too short for one, or a greeting."""
    if greets(text):
        return ""
    try:
        return CONCERN.read(text)
    except Misread as error:
        return text if error.reason == "too-long" else ""
