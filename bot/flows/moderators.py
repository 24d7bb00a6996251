"""The talks of those who run a dialogue: the agenda and its rooms, the digest, what waits for a decision."""

from __future__ import annotations

from bot.flows.engine import Talk
from bot.flows.measures import Count
from bot.flows.outcomes import Arranged, AskedWhoGoesOn, DigestWanted, Published, RhythmChosen, RoomWanted, Timed
from bot.flows.queries import May, TopicCard, TopicNamed, Topics
from bot.flows.questions import Choice, Option
from bot.flows.rights.outcomes import ResultWanted

Step = Arranged | Timed | AskedWhoGoesOn | RoomWanted | ResultWanted | Published | None


async def agenda(talk: Talk) -> Step:
    """Puts topics on the agenda, orders them, publishes it, asks who goes on, opens rooms; or only shows it."""
    if not await talk.look_up("may", May("look")):
        return None
    topics = await talk.look_up("topics", Topics())
    arranges = await talk.look_up("arranges", May("agenda"))
    if not topics:
        await talk.ask("nothing" if arranges else "empty", Choice(("close",)))
        return None
    if not arranges:
        await talk.ask("shown", Choice(("close",), about="\n".join(map(_line, topics))))
        return None
    ready = ["publish"] if any(card.position for card in topics) else []
    choice = await talk.ask("topic", Choice([*(Option(str(card.id), _line(card)) for card in topics), *ready, "close"]))
    if choice in ("publish", "close"):
        return Published() if choice == "publish" else None
    return await _with_topic(talk, choice)


async def _with_topic(talk: Talk, chosen: str) -> Step:
    card = await talk.look_up("card", TopicNamed(chosen))
    if card is None:
        return None
    what = await talk.ask("what", Choice(_moves(card), about=card.label))
    if what == "ask":
        return AskedWhoGoesOn(card.id)
    if what == "result":
        return ResultWanted(card.id)
    if what == "minutes":
        return Timed(card.id, await talk.ask("minutes", Count(180, usual=card.minutes)))
    return RoomWanted(card.id) if what == "room" else Arranged(card.id, what)


def _moves(card: TopicCard) -> list[str]:
    order = (["up"] if card.position > 1 else []) + ["down", "minutes", "remove"] if card.position else ["add"]
    going = [] if card.asked else ["ask"]
    room = ["room"] if card.going and not card.room else []
    return order + going + room + (["result"] if card.position else [])


def _line(card: TopicCard) -> str:
    hour = f"{card.hour} " if card.hour else ""
    return (f"{card.position}. {hour}" if card.position else "") + f"{card.label} ({card.people})"


async def digest(talk: Talk) -> DigestWanted | RhythmChosen | None:
    """The digest, now and in a form of their choice, or how often it comes by itself."""
    if not await talk.look_up("may", May("digest")):
        return None
    form = await talk.ask("form", Choice(("chat", "pdf", "page", "slides", "table", "rhythm", "close")))
    if form == "rhythm":
        return RhythmChosen(await talk.ask("rhythm", Choice(("daily", "weekly", "never"))))
    return None if form == "close" else DigestWanted(form)
