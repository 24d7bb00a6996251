"""What a command does: the talk it opens, or what it shows beside the open one."""

from __future__ import annotations

from collections.abc import Callable

from bot.desk import photos
from bot.desk.deciding import log
from bot.desk.engagement import organisations
from bot.desk.news import Menu, Way
from bot.desk.office import doors, roles
from bot.desk.office.setting_up import answers, greet
from bot.desk.rights import my_data
from bot.hall import dictation, machine, steps, tongues
from bot.hall.commands import BESIDE, CURATED, DESK, MACHINE, OFFICE, OPENED, ORGANISED, RIGHTS, STEPS, Command
from bot.hall.conversation import Conversation
from bot.hall.curated import followed
from bot.hall.watch import CALM, HELPERS


def obey(talk: Conversation, said: Command, typed: Callable[[str], None]) -> None:
    """Do what the command says; ``typed`` takes words that a voice message held, once they are confirmed."""
    if said.name in STEPS:
        return steps.take(talk, said.name)
    if said.name == "start":
        return _start(talk, said.rest)
    if said.name in BESIDE:
        return _beside(talk, said)
    if said.name in OFFICE:
        return talk.open(said.name, answers(talk.visitor) if said.name == "setup" else said.answers())
    if said.name in ("heard", "in_need", tongues.SPEAK):
        return _tapped(talk, said, typed)
    if said.name == "intake" and said.rest == CALM:
        return talk.open("intake", found={CALM: {}})
    if said.name in (*OPENED, *ORGANISED, *RIGHTS, *CURATED, *DESK):
        return talk.open(said.name, followed(talk.visitor.books, said.name, said.answers()))
    return talk.aside("hall-unknown-command")


def _tapped(talk: Conversation, said: Command, typed: Callable[[str], None]) -> None:
    """What only a button says: that somebody is in need, that a voice message was understood, or a language that was
    suggested."""
    if said.name == "in_need":
        return talk.send_help(said.rest if said.rest in HELPERS else HELPERS[0])
    if said.name == tongues.SPEAK:
        return tongues.choose(talk, said.rest)
    return dictation.confirmed(talk, said.rest, typed)


def _beside(talk: Conversation, said: Command) -> None:
    """What is shown without leaving the open talk."""
    if said.name == "privacy":
        return talk.aside("hall-privacy")
    if said.name == "photo":
        talk.pass_all(photos.show(talk.visitor, said.rest))
    elif said.name == "log":
        talk.pass_all(log.show(talk.visitor))
    elif said.name == MACHINE:
        return talk.tell(machine.show(talk.hall, talk.visitor))
    elif talk.visitor.person is None:
        return talk.open(said.name)
    else:
        talk.pass_all(my_data.show(talk.visitor))
    return talk.go_on(again=True) if talk.asking() else None


def _start(talk: Conversation, word: str) -> None:
    visitor = talk.visitor
    if word and (news := roles.accept(visitor, word) or organisations.accept(visitor, word)):
        return talk.pass_all(news)
    if (dialogue := visitor.books.people.dialogue_named(word)) is not None:
        visitor.contact.dialogue_id = dialogue.id
    if visitor.roles:
        talk.pass_on(Menu(visitor.address))
    if news := greet(visitor):
        return talk.pass_all(news)
    if (door := doors.arrive(visitor, word)) is not None:
        return talk.come_in(door.place)
    if visitor.person is None and not visitor.roles:
        return talk.open("welcome")
    both = Way("hall-door-citizen", "/intake"), Way("hall-door-organisation", "/organisation")
    return talk.tell(steps.help_for(talk, *both))
