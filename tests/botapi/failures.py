"""How Telegram fails: its own errors as JSON, and what proxies and networks do besides."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


class ApiError(Exception):
    """An answer ``{"ok": false}``, with the description that Telegram gives."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters

    def body(self) -> dict[str, Any]:
        said = {"ok": False, "error_code": self.code, "description": self.description}
        return said | ({"parameters": self.parameters} if self.parameters else {})


def bad(description: str) -> ApiError:
    return ApiError(400, f"Bad Request: {description}")


def forbidden(description: str) -> ApiError:
    return ApiError(403, f"Forbidden: {description}")


@dataclass(frozen=True)
class Refuse:
    """Answer with an error of Telegram's and do nothing."""

    error: ApiError


def too_many(seconds: int) -> Refuse:
    return Refuse(ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds))


@dataclass(frozen=True)
class Garble:
    """Answer with something that is not the Bot API's, as a proxy would, and do nothing."""

    status: int = 502
    body: bytes = b"<html>Bad Gateway</html>"


@dataclass(frozen=True)
class Drop:
    """Do what was asked, then close the connection without an answer."""


@dataclass(frozen=True)
class Hold:
    """Wait for ``gate`` before doing what was asked."""

    gate: asyncio.Event = field(default_factory=asyncio.Event)


Failure = Refuse | Garble | Drop | Hold


@dataclass
class Flood:
    """Telegram's limits on what bots send: 429 to whoever goes beyond them. Groups have negative numbers."""

    clock: Callable[[], float]
    overall: int = 30
    group: int = 20
    _sent: deque[tuple[float, int]] = field(default_factory=deque)

    def check(self, chat: int) -> None:
        """Note one more message to ``chat``; ApiError when it is one too many in a second, or a group's minute."""
        now = self.clock()
        while self._sent and now - self._sent[0][0] >= 60:
            self._sent.popleft()
        second = sum(now - then < 1 for then, _ in self._sent)
        minute = sum(where == chat for _, where in self._sent) if chat < 0 else 0
        if second >= self.overall or minute >= self.group:
            seconds = 1 if second >= self.overall else 60
            raise ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        self._sent.append((now, chat))


class Failures:
    """What shall go wrong next, by method, in order."""

    def __init__(self) -> None:
        self._next: dict[str, deque[Failure]] = defaultdict(deque)

    def add(self, method: str, failure: Failure, times: int = 1) -> None:
        self._next[method.lower()].extend([failure] * times)

    def take(self, method: str) -> Failure | None:
        waiting = self._next[method.lower()]
        return waiting.popleft() if waiting else None
