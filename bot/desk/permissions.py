"""What each role may do: asked of the address at every action, every look-up and every talk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from bot.flows import outcomes as o
from bot.flows import queries as q
from bot.flows.deciding import outcomes as deciding
from bot.flows.deciding import queries as at_desk
from bot.flows.engagement import outcomes as organised
from bot.flows.engagement.queries import Organisations
from bot.flows.office import team
from bot.flows.rights import outcomes as claimed
from bot.flows.rights.queries import OpenObjections
from bot.flows.topics import outcomes as curated
from bot.flows.topics import queries as curating
from storage import Books, Role

MODERATOR, ORGANISER, TABLE_MODERATOR, ADMINISTRATOR = team.ROLES

MAY: Mapping[str, tuple[str, ...]] = {
    # Read what people said, and decide.
    "decide": (MODERATOR,),
    "curate": (MODERATOR,),
    # Read the digest, make the evening.
    "digest": (MODERATOR, ORGANISER),
    "agenda": (MODERATOR, ORGANISER),
    "rooms": (MODERATOR, ORGANISER),
    "set_up": (MODERATOR, ORGANISER),
    "doors": (MODERATOR, ORGANISER),
    "tell_all": (MODERATOR, ORGANISER),
    # Sit at a table: see what is on the agenda, write down what is said.
    "look": (MODERATOR, ORGANISER, TABLE_MODERATOR),
    "paper": (MODERATOR, TABLE_MODERATOR),
    # Say who has which role, look after the machine.
    "appoint": (MODERATOR, ADMINISTRATOR),
    "machine": (ADMINISTRATOR,),
}
"""What can be done -> the roles that may."""

FOR_FLOW: Mapping[str, str] = {
    "queue": "decide",
    "held": "decide",
    "objections": "decide",
    "organisations": "decide",
    "topics": "curate",
    "proposals": "curate",
    "digest": "digest",
    "agenda": "look",
    "result": "tell_all",
    "setup": "set_up",
    "doors": "doors",
    "paper": "paper",
    "team": "appoint",
}
"""Talk -> what one has to be allowed to do for it. All other talks are everybody's."""

FOR_OUTCOME: Mapping[type[Any], str] = {
    **dict.fromkeys(get_args(deciding.AtDesk), "decide"),
    o.NoteTakenBack: "decide",
    claimed.ObjectionAnswered: "decide",
    organised.BadgeSet: "decide",
    **dict.fromkeys((*get_args(curated.Curated), curated.Judged), "curate"),
    o.DigestWanted: "digest",
    o.RhythmChosen: "digest",
    o.Arranged: "agenda",
    o.Timed: "agenda",
    o.Published: "agenda",
    o.AskedWhoGoesOn: "rooms",
    o.RoomWanted: "rooms",
    claimed.ResultWanted: "tell_all",
    claimed.ResultTold: "tell_all",
    o.SetUp: "set_up",
    **dict.fromkeys((o.DoorMade, o.DoorWanted, o.DoorClosed), "doors"),
    o.NotedDown: "paper",
    team.RoleOffered: "appoint",
    team.RoleTakenBack: "appoint",
}
"""What comes of a talk -> what one has to be allowed to do for it. All else that comes of talks is everybody's."""

FOR_QUERY: Mapping[type[Any], str] = {
    at_desk.WhatWaits: "decide",
    at_desk.NextCase: "decide",
    q.NotesTaken: "decide",
    OpenObjections: "decide",
    Organisations: "decide",
    curating.TopicsInHand: "curate",
    curating.TopicOpened: "curate",
    curating.ProposalsOpen: "curate",
    q.Topics: "look",
    q.ToSetUp: "set_up",
    q.SuggestedTitle: "set_up",
    q.Doors: "doors",
    team.Team: "appoint",
}
"""What a talk looks up -> what one has to be allowed to do for it. All else is looked up as everybody may see it."""


class NotAllowed(Exception):
    """Something was to be looked up for somebody who may not see it; a talk asks first whether they may."""


def allows(role: str, what: str) -> bool:
    """Whether who has the ``role`` may do ``what``."""
    return role in MAY[what]


def those_who_may(books: Books, dialogue_id: int, what: str) -> list[Role]:
    """Who may do ``what`` in a dialogue: one role of each address."""
    able = {role.address: role for role in books.people.roles(dialogue_id) if allows(role.role, what)}
    return list(able.values())
