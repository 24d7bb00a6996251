"""The talk about who has which role: who is there, inviting somebody, taking a role back."""

from __future__ import annotations

from dataclasses import dataclass

from bot.flows.engine import Talk
from bot.flows.queries import May, Query
from bot.flows.questions import Choice, Option

ROLES = ("moderator", "organiser", "table_moderator", "administrator")


@dataclass(frozen=True, slots=True)
class TeamCard:
    """A role that somebody has: its key, and in words which it is and on which network they are."""

    key: str
    line: str


@dataclass(frozen=True)
class Team(Query[tuple[TeamCard, ...]]):
    """Every role in the dialogue."""


@dataclass(frozen=True, slots=True)
class RoleOffered:
    """A link is wanted by which somebody gets ``role``."""

    role: str


@dataclass(frozen=True, slots=True)
class RoleTakenBack:
    """The role with this ``key`` is taken back."""

    key: str


async def team(talk: Talk) -> RoleOffered | RoleTakenBack | None:
    """Shows the roles, without names; invites by a link that works once; takes a role back."""
    if not await talk.look_up("appoints", May("appoint")):
        return None
    known = await talk.look_up("team", Team())
    which = await talk.ask("which", Choice([*(Option(one.key, one.line) for one in known), "invite", "close"]))
    if which == "invite":
        return RoleOffered(await talk.ask("role", Choice(ROLES)))
    if which == "close":
        return None
    line = next(one.line for one in known if one.key == which)
    what = await talk.ask("what", Choice(("remove", "close"), about=line))
    return RoleTakenBack(which) if what == "remove" else None
