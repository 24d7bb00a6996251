"""Which desk acts on which outcome."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.desk import contributions, people, permissions, photos
from bot.desk.deciding import acts as desk_acts
from bot.desk.deciding import answers
from bot.desk.engagement import acts as organisation_acts
from bot.desk.engagement import needs, organisations
from bot.desk.news import News, Open, Visitor
from bot.desk.office import acts as office_acts
from bot.desk.office import roles
from bot.desk.rights import acts as rights_acts
from bot.desk.topics import agenda, curating, rooms
from bot.flows import outcomes as o
from bot.flows.deciding.outcomes import Answered, AtDesk
from bot.flows.engagement import outcomes as organised


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the words of an outcome came from: the message with the concern, and what was written before consent.
    ``asked`` is the outbox row of the question that was answered last. ``invited`` and ``then``: what they came for
    before they agreed, the word of an invitation or a flow."""

    message: str = ""
    draft: str = ""
    draft_message: str = ""
    asked: str = ""
    invited: str = ""
    then: str = ""


def act(visitor: Visitor, outcome: Any, origin: Origin) -> list[News]:  # noqa: C901 (a table, read downwards)
    """Act once on what came of a talk; whether the visitor may do it is asked here, whatever talk it came of."""
    if (needed := permissions.FOR_OUTCOME.get(type(outcome))) is not None:
        return _act_in_a_role(visitor, outcome) if visitor.may(needed) else [visitor.refused(needed)]
    match outcome:
        case o.Welcomed():
            welcomed = people.welcome(visitor, outcome, origin.draft, origin.draft_message)
            came_for = _came_for(visitor, origin)
            return [*(one for one in welcomed if not isinstance(one, Open)), *came_for] if came_for else welcomed
        case o.Declined():
            return people.decline(visitor, outcome, origin.asked)
        case o.LanguageWanted():
            return [Open("language")]
        case o.LanguageChosen():
            return people.speak(visitor, outcome)
        case o.Reported():
            return [*contributions.report(visitor, outcome, origin.message), *needs.fitting(visitor, outcome)]
        case o.Described():
            return photos.describe(visitor, outcome)
        case o.Supported():
            return contributions.support(visitor, outcome, origin.message)
        case o.Parted():
            return contributions.report_all(visitor, outcome, origin.message)
        case o.Withdrawn():
            return contributions.withdraw(visitor, outcome)
        case o.News():
            return people.hear(visitor, outcome)
        case o.Left():
            return people.leave(visitor, origin.asked)
        case o.GoesOn():
            return rooms.go_on(visitor, outcome)
        case Answered():
            return answers.take_in(visitor, outcome)
    if (news := organisation_acts.act(visitor, outcome)) is not None:
        return news
    if isinstance(outcome, rights_acts.Outcome):
        return rights_acts.act(visitor, outcome)
    if outcome is not None:
        raise TypeError(f"no desk acts on {type(outcome).__name__}")
    return []


def _came_for(visitor: Visitor, origin: Origin) -> list[News]:
    """What somebody wanted who had to agree first; nothing when they came for nothing else than to speak."""
    if origin.invited and (joined := organisations.accept(visitor, origin.invited)):
        return joined
    return [Open(origin.then)] if origin.then and not origin.draft else []


def _act_in_a_role(visitor: Visitor, outcome: Any) -> list[News]:  # noqa: C901 (a table, read downwards)
    match outcome:
        case o.Arranged():
            return agenda.arrange(visitor, outcome)
        case o.Timed():
            return agenda.set_minutes(visitor, outcome)
        case o.Published():
            return agenda.publish(visitor)
        case o.AskedWhoGoesOn():
            return rooms.ask_who_goes_on(visitor, outcome)
        case o.RoomWanted():
            return rooms.open_room(visitor, outcome)
        case o.DigestWanted():
            return roles.want_digest(visitor, outcome)
        case o.RhythmChosen():
            return roles.choose_rhythm(visitor, outcome)
        case organised.BadgeSet():
            return organisations.set_badge(visitor, outcome)
    if isinstance(outcome, AtDesk):
        return desk_acts.act(visitor, outcome)
    if isinstance(outcome, office_acts.Office):
        return office_acts.act(visitor, outcome)
    return curating.act(visitor, outcome) or rights_acts.moderate(visitor, outcome)
