"""Which desk acts on which outcome."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.desk import agenda, contributions, moderators, people, rooms
from bot.desk.news import News, Open, Visitor
from bot.flows import outcomes as o


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the words of an outcome came from: the message with the concern, and what was written before consent.
    ``asked`` is the outbox row of the question that was answered last."""

    message: str = ""
    draft: str = ""
    draft_message: str = ""
    asked: str = ""


def act(visitor: Visitor, outcome: Any, origin: Origin) -> list[News]:  # noqa: C901 (a table, read downwards)
    """Act once on what came of a talk; only moderators' talks end with moderators' outcomes, and it is checked here."""
    match outcome:
        case o.Welcomed():
            return people.welcome(visitor, outcome, origin.draft, origin.draft_message)
        case o.Declined():
            return people.decline(visitor, outcome, origin.asked)
        case o.LanguageWanted():
            return [Open("language")]
        case o.LanguageChosen():
            return people.speak(visitor, outcome)
        case o.Reported():
            return contributions.report(visitor, outcome, origin.message)
        case o.Supported():
            return contributions.support(visitor, outcome)
        case o.Withdrawn():
            return contributions.withdraw(visitor, outcome)
        case o.News():
            return people.hear(visitor, outcome)
        case o.Left():
            return people.leave(visitor, origin.asked)
        case o.GoesOn():
            return rooms.go_on(visitor, outcome)
    return _moderate(visitor, outcome) if outcome is not None and visitor.moderates else []


def _moderate(visitor: Visitor, outcome: Any) -> list[News]:
    match outcome:
        case o.Arranged():
            return agenda.arrange(visitor, outcome)
        case o.Published():
            return agenda.publish(visitor)
        case o.AskedWhoGoesOn():
            return rooms.ask_who_goes_on(visitor, outcome)
        case o.RoomWanted():
            return rooms.open_room(visitor, outcome)
        case o.DigestWanted():
            return moderators.want_digest(visitor)
    raise TypeError(f"no desk acts on {type(outcome).__name__}")
