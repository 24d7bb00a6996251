"""Back, cancel, change and help: the same steps in every talk."""

from __future__ import annotations

from dataclasses import replace

from bot.desk.news import Phrase, Tell, Way
from bot.flows import Asking
from bot.hall import voice
from bot.hall.conversation import Conversation
from bot.hall.menus import commands_of
from bot.hall.watch import CALM
from bot.messages import Offer, Say


def take(talk: Conversation, name: str) -> None:
    """Take the step ``name`` in the open talk: "back", "cancel", "help", "calm", "change" or "change:" and what."""
    asking = talk.asking()
    if asking is None:
        return talk.tell(help_for(talk)) if name == "help" else talk.say("hall-nothing-open")
    if name == "help":
        return _help(talk, asking)
    if name == "cancel":
        talk.end()
        return talk.say("hall-cancelled")
    if name == CALM:
        return talk.calm_down()
    if name == "back":
        return talk.go_back(asking)
    return _change(talk, asking, name.removeprefix("change:") if ":" in name else "")


def _help(talk: Conversation, asking: Asking) -> None:
    hint = f"{talk.flow}-{voice.words_name(asking.name)}.hint"
    details = voice.arguments(talk.words, talk.shared, asking)
    if not talk.words.has(hint):
        talk.tell(help_for(talk))
        return talk.go_on(again=True)
    text = talk.words(hint, **details)
    talk.tidy()
    talk.hall.post(talk.visitor.books, talk.visitor.address, Say(text))
    return talk.go_on(again=True)


def help_for(talk: Conversation, *ways: Way) -> Tell:
    """What can be said to the bot: by everybody, and by those who have the visitor's roles."""
    visitor = talk.visitor
    body = (Phrase("desk-role-help", {"role": role, "commands": _commands(talk, role)}) for role in visitor.roles)
    return replace(visitor.told("hall-help", *ways), body=tuple(body))


def _commands(talk: Conversation, role: str) -> str:
    """A line for each command of a role: what is typed, and what it is for."""
    names = commands_of(role)
    return "\n".join(f"• {talk.words(f'command-{name}')}: {talk.words(f'command-{name}.about')}" for name in names)


def _change(talk: Conversation, asking: Asking, name: str) -> None:
    names = voice.changeable(talk.words, talk.flow, asking)
    if name in names or len(names) == 1:
        return talk.change(asking, name or names[0])
    if not names:
        return talk.aside("hall-first")

    def choice(nonce: str) -> Say:
        offers = [
            Offer(voice.line_name(talk.words, talk.flow, asking, one), f"={nonce}=!change:{one}") for one in names
        ]
        offers.append(Offer(talk.words("hall-nav.back"), f"={nonce}=!back"))
        return Say(talk.words("hall-change"), offers=tuple(offers), replaces=talk.replaces())

    talk.mark_way_back(asking, asking.name)
    return talk.put_question(choice)
