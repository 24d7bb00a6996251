"""Which desk acts on what comes of the moderators' office: setting up, notes, doors."""

from __future__ import annotations

from bot.desk.news import News, Visitor
from bot.desk.office import doors, notes, setting_up
from bot.flows import outcomes as o

Office = o.SetUp | o.NotedDown | o.NoteTakenBack | o.DoorMade | o.DoorWanted | o.DoorClosed


def act(visitor: Visitor, outcome: Office) -> list[News]:
    """Act once; that the visitor moderates was checked."""
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
