"""The language somebody writes in: it is suggested once, in itself, and taken with one tap. The person chooses."""

from __future__ import annotations

from bot.desk.news import Visitor
from bot.desk.office.setting_up import spoken
from bot.hall.commands import agrees
from bot.hall.conversation import Conversation
from bot.messages import Offer, Say
from bot.words import Words
from storage import TalkRow

SPEAK = "speak"
"""The command behind the button; what stands behind it is the language's code."""
_OTHERS = "others"
"""What stands there for those who want to choose from the list."""
_BEFORE = {"welcome", "intake"}
"""Talks in which somebody says their first words."""


def written(talk: Conversation, text: str) -> str:
    """The language of ``text``, if the bot speaks another one here and these are the person's first words; or "".

    That they are the first is seen from what is kept of the person anyway: nothing more has to be.
    """
    if not _may_be_first(talk.row):
        return ""
    language = talk.visitor.likeness.sense.language(text)
    is_new = language != _base(talk.visitor.contact.language) and language in spoken(talk.visitor.dialogue)
    # The books are asked last: nearly everybody writes in the language in which they are spoken to.
    return language if is_new and _has_said_nothing(talk.visitor) else ""


def suggest(talk: Conversation, language: str) -> None:
    """Offer to speak ``language`` or another, below everything else: whoever types a yes or a number means this."""
    if language:
        words = Words(language)
        offers = [Offer(words("hall-language-offer-yes"), f"/{SPEAK} {language}")]
        if len(spoken(talk.visitor.dialogue)) > 2:
            offers.append(Offer(words("hall-language-others"), f"/{SPEAK} {_OTHERS}"))
        talk.hall.post(
            talk.visitor.books, talk.visitor.address, Say(words("hall-language-offer"), offers=tuple(offers))
        )


def answered(talk: Conversation, text: str) -> bool:
    """Whether ``text`` was a typed yes or no to that offer, which is done then: it must not be heard as consent."""
    row, yes = talk.visitor.books.outbox.last_offering(talk.visitor.address), agrees(text)
    command, _, language = row.offers[0][1].partition(" ") if row is not None else ("", "", "")
    if row is None or yes is None or command != f"/{SPEAK}" or len(row.offers) > 2:  # more: all of them were shown
        return False
    if yes:
        choose(talk, language)
    elif talk.asking():
        talk.go_on(again=True)
    else:
        talk.say("hall-idle")
    return True


def choose(talk: Conversation, language: str) -> None:
    """Speak ``language`` from now on, and ask in it what stands open; or show all that there are."""
    if language == _OTHERS:
        return _show_all(talk)
    if language not in spoken(talk.visitor.dialogue):
        return talk.aside("hall-expired" if talk.asking() else "hall-expired-idle")
    talk.visitor.contact.language = language
    talk.say("hall-language-set")
    return talk.go_on() if talk.asking() else None


def _show_all(talk: Conversation) -> None:
    """Every language in itself; the talk that is open stands where it is."""
    offers = [Offer(name, f"/{SPEAK} {code}") for code, name in spoken(talk.visitor.dialogue).items()]
    talk.hall.post(talk.visitor.books, talk.visitor.address, Say(talk.words("language-which"), offers=tuple(offers)))


def _may_be_first(row: TalkRow | None) -> bool:
    return row is None or (row.flow in _BEFORE and not row.draft and not row.answers.get("concern"))


def _has_said_nothing(visitor: Visitor) -> bool:
    if (person := visitor.person) is None:
        return True
    said = visitor.books.contributions
    return not said.everything_of(person.id) and not said.supports_of(person.id)


def _base(language: str) -> str:
    """ "de-simple" is German too: who is spoken to in it writes German."""
    return language.partition("-")[0]
