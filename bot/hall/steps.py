"""Back, cancel, change and help: the same steps in every talk."""

from __future__ import annotations

from bot.flows import Asking
from bot.hall import voice
from bot.hall.conversation import Conversation
from bot.hall.watch import CALM
from bot.messages import Offer, Say


def take(talk: Conversation, name: str) -> None:
    """Take the step ``name`` in the open talk: "back", "cancel", "help", "calm", "change" or "change:" and what."""
    asking = talk.asking()
    if asking is None:
        return talk.say("hall-help" if name == "help" else "hall-nothing-open")
    if name == "help":
        return _help(talk, asking)
    if name == "cancel":
        talk.end()
        return talk.say("hall-cancelled")
    if name == CALM:
        return talk.calm_down()
    if name == "back":
        return _back(talk, asking)
    return _change(talk, asking, name.removeprefix("change:") if ":" in name else "")


def _help(talk: Conversation, asking: Asking) -> None:
    hint = f"{talk.flow}-{voice.words_name(asking.name)}.hint"
    details = voice.arguments(talk.words, talk.shared, asking)
    text = talk.words(hint, **details) if talk.words.has(hint) else talk.words("hall-help", **talk.shared)
    talk.tidy()
    talk.hall.post(talk.visitor.books, talk.visitor.address, Say(text))
    talk.go_on(again=True)


def _back(talk: Conversation, asking: Asking) -> None:
    asked = [name for name in asking.given if name not in asking.proposed]
    return talk.ask_again(asked[-1]) if asked else talk.aside("hall-first")


def _change(talk: Conversation, asking: Asking, name: str) -> None:
    names = voice.changeable(talk.words, talk.flow, asking)
    if name in names or len(names) == 1:
        return talk.ask_again(name or names[0])
    if not names:
        return talk.aside("hall-first")

    def choice(nonce: str) -> Say:
        offers = [Offer(talk.words(f"{talk.flow}-{one}.name"), f"={nonce}=!change:{one}") for one in names]
        return Say(talk.words("hall-change"), offers=tuple(offers), replaces=talk.replaces())

    return talk.put_question(choice)
