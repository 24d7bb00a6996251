"""Which desk acts on what comes of the office: setting up, notes, doors, roles."""

from __future__ import annotations

from bot.desk.news import News, Visitor
from bot.desk.office import doors, notes, roles, setting_up
from bot.flows import outcomes as o
from bot.flows.office import team

Office = (
    o.SetUp
    | o.NotedDown
    | o.NoteTakenBack
    | o.DoorMade
    | o.DoorWanted
    | o.DoorClosed
    | team.RoleOffered
    | team.RoleTakenBack
)


def act(visitor: Visitor, outcome: Office) -> list[News]:  # noqa: C901 (a table, read downwards)
    """Act once; that the visitor may was checked."""
    match outcome:
        case o.SetUp():
            return setting_up.publish(visitor, outcome)
        case o.NotedDown():
            return notes.note_down(visitor, outcome)
        case o.NoteTakenBack():
            return notes.take_back(visitor, outcome)
        case o.DoorMade():
            return doors.make(visitor, outcome)
        case o.DoorWanted():
            return doors.want(visitor, outcome)
        case o.DoorClosed():
            return doors.close(visitor, outcome)
        case team.RoleOffered():
            return roles.offer(visitor, outcome)
        case team.RoleTakenBack():
            return roles.take_back(visitor, outcome)
