"""The points at which the program is killed: where a word could be lost, or said twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.messages import Invite, OpenRoom, Say

Only = Callable[[Sequence[Any]], bool]


@dataclass(frozen=True, slots=True)
class Point:
    """Before or ``after`` a call of ``target`` ("module:Class.method" or "module:function"), if its arguments are
    such that ``only`` says so. Coroutines count as called when they have come to their end. ``role``: in which role
    a process comes there; Matrix listens and sends in one process, which has either role."""

    name: str
    target: str
    after: bool
    only: Only
    role: str

    def is_for(self, roles: str) -> bool:
        """Whether a process in these roles may come there."""
        return self.role in roles or (self.role in ("listen", "send") and "matrix" in self.name and roles != "turn")


_PLATFORMS = {
    "telegram": "bot.platforms.telegram.platform:Telegram",
    "matrix": "bot.platforms.matrix.platform:Matrix",
}
_SENDING = {"telegram": "/sendMessage", "matrix": r"/send/m\.room\."}


def _brings(network: str) -> Only:
    return lambda given: given[1] == network and bool(given[2])


def _is_turn_of(network: str) -> Only:
    return lambda given: bool(given[0].heard.address.network == network)


def _marks(network: str) -> Only:
    return lambda given: bool(given[1].address.network == network)


def _carries(kind: type) -> Only:
    return lambda given: isinstance(given[1].deed, kind)


def _carries_files(given: Sequence[Any]) -> bool:
    return bool(given[1].files)


def _always(_: Sequence[Any]) -> bool:
    return True


def _answered(name: str, path: str) -> Point:
    """The network has done what it was asked for; not a byte of its answer is read."""
    is_it: Only = lambda given: bool(re.search(path, str(given[2])))  # noqa: E731
    return Point(name, "aiohttp:ClientSession._request", True, is_it, "send")


def _of_a_talk(network: str) -> list[Point]:
    deliver = f"{_PLATFORMS[network]}.deliver"
    return [
        Point(f"{network}: fetched", "bot.hall.reception:Reception.take_in", False, _brings(network), "listen"),
        Point(f"{network}: taken in", "bot.hall.reception:Reception.take_in", True, _brings(network), "listen"),
        Point(f"{network}: in its turn", "bot.hall.turn:Turn.answer", True, _is_turn_of(network), "turn"),
        Point(f"{network}: turn committed", deliver, False, _carries(Say), "send"),
        _answered(f"{network}: in the sending", _SENDING[network]),
        Point(f"{network}: sent", deliver, True, _carries(Say), "send"),
        Point(f"{network}: in the mark", "bot.hall.ledger:delivered", True, _marks(network), "send"),
    ]


TALK = (
    *_of_a_talk("telegram"),
    *_of_a_talk("matrix"),
    _answered("matrix: room key handed out", "/sendToDevice/"),
)
"""While people talk."""

MEETING = (
    _answered("matrix: chat entered", "/join/"),
    _answered("matrix: chat noted", "/m.direct"),
    Point(
        "matrix: key half taken", "nio.store.database:MatrixStore.save_inbound_group_session", False, _always, "listen"
    ),
)
"""While somebody new opens an encrypted chat."""

DIGEST = (
    Point("topics found", "nlp.topics:find", True, _always, "clock"),
    Point("topics half kept", "nlp.topics:continued", True, _always, "clock"),
    Point("digest half laid out", "bot.papers.printed:pdf", True, _always, "clock"),
    _answered("telegram: digest's picture in the sending", "/sendPhoto"),
    _answered("telegram: digest's files in the sending", "/sendMediaGroup"),
    _answered("matrix: digest's file uploaded", "/upload"),
    Point("telegram: a part of the digest sent", f"{_PLATFORMS['telegram']}.deliver", True, _carries_files, "send"),
    Point("matrix: a part of the digest sent", f"{_PLATFORMS['matrix']}.deliver", True, _carries_files, "send"),
)
"""While the topics are found and the digest goes out."""

ROOM = (
    _answered("telegram: topic in the making", "/createForumTopic"),
    Point("telegram: topic made", f"{_PLATFORMS['telegram']}.deliver", True, _carries(OpenRoom), "send"),
    _answered("matrix: room in the making", "/createRoom"),
    Point("matrix: room made", f"{_PLATFORMS['matrix']}.deliver", True, _carries(OpenRoom), "send"),
    Point("room's receipt in its turn", "bot.desk.topics.rooms:made", True, _always, "turn"),
    Point("matrix: about to invite", f"{_PLATFORMS['matrix']}.deliver", False, _carries(Invite), "send"),
    Point("matrix: invited", f"{_PLATFORMS['matrix']}.deliver", True, _carries(Invite), "send"),
)
"""While a room is made on each network."""

START = (
    Point("tables half made", "alembic.command:upgrade", True, _always, "clock"),
    _answered("matrix: logged in", "/login"),
    _answered("matrix: keys published", "/keys/upload"),
    _answered("matrix: identity published", "/keys/device_signing/upload"),
    _answered("matrix: device signed", "/keys/signatures/upload"),
)
"""While the program starts for the first time."""

POINTS = {point.name: point for point in (*TALK, *MEETING, *DIGEST, *ROOM, *START)}
