"""What the bot is told: the queue of updates, fetched by long polling or sent to a webhook."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiogram.types import Update

from tests.botapi.failures import ApiError, bad
from tests.botapi.spec import told
from tests.botapi.waiting import Changes

ONLY_WHEN_ASKED = {"chat_member", "message_reaction", "message_reaction_count"}
KINDS = set(Update.model_fields) - {"update_id"}


@dataclass
class Hook:
    """A webhook as it was set, and what became of the last try."""

    url: str
    secret: str = ""
    error: str = ""
    task: asyncio.Task[None] | None = None


@dataclass
class Updates:
    """The queue of one bot. ``allowed`` None is Telegram's default: all but those that must be asked for."""

    changes: Changes
    pending: list[dict[str, Any]] = field(default_factory=list)
    allowed: list[str] | None = None
    hook: Hook | None = None
    next_id: int = 700_000_001
    _poll: int = 0
    _hush: int = 0

    def push(self, kind: str, body: dict[str, Any]) -> int | None:
        """Queue an update; its number, or None when the bot did not ask for this kind."""
        if kind in ONLY_WHEN_ASKED if self.allowed is None else kind not in self.allowed:
            return None
        update = told(Update, {"update_id": self.next_id, kind: body})
        return self.push_raw(update)

    def push_raw(self, update: dict[str, Any]) -> int:
        """Queue whatever it is, as when Telegram is newer than all that we know."""
        number = self.next_id
        self.pending.append(update | {"update_id": number})
        self.next_id += 1
        self.changes.tell()
        return number

    def hush(self) -> None:
        """Answer the open poll with nothing, as Telegram does when its time is over."""
        self._hush = self._poll
        self.changes.tell()

    @property
    def is_polled(self) -> bool:
        return self._poll > self._hush

    def allow(self, kinds: list[str] | None) -> None:
        if kinds is None:
            return
        if unknown := set(kinds) - KINDS:
            raise bad(f"unknown update type {min(unknown)}")
        self.allowed = kinds or None

    async def poll(self, offset: int, limit: int, hold: int) -> list[dict[str, Any]]:
        """As getUpdates: ``offset`` forgets all before it, a newer poll ends this one. ``hold``: seconds."""
        if self.hook:
            raise ApiError(409, "Conflict: can't use getUpdates method while webhook is active")
        if not 1 <= limit <= 100:
            raise bad("limit must be 1 to 100")
        self._poll += 1
        mine = self._poll
        self._forget(offset)
        self.changes.tell()
        try:
            async with asyncio.timeout(hold):
                while not self._from(offset) and self._poll == mine and self._hush != mine:
                    await self.changes.wait()
        except TimeoutError:
            return []
        if self._poll != mine:
            raise ApiError(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            )
        self._hush = mine
        return self._from(offset)[:limit]

    def _from(self, offset: int) -> list[dict[str, Any]]:
        """What an open question may be answered with: nothing below its offset, even if it came later."""
        return [update for update in self.pending if update["update_id"] >= offset]

    def _forget(self, offset: int) -> None:
        if offset < 0:
            self.pending = self.pending[offset:]
        elif offset > 0:
            self.pending = [update for update in self.pending if update["update_id"] >= offset]

    async def set_hook(self, hook: Hook | None) -> None:
        """Start, change or (None) end the webhook."""
        if self.hook and self.hook.task:
            self.hook.task.cancel()
            await asyncio.wait([self.hook.task])
        self.hook = hook
        if hook:
            hook.task = asyncio.create_task(self._send_all(hook))
        self.changes.tell()

    async def _send_all(self, hook: Hook) -> None:
        """One after the other; what is not answered by 2xx is sent again, later each time."""
        pause = 0.01
        async with aiohttp.ClientSession() as session:
            while True:
                while not self.pending:
                    await self.changes.wait()
                update = self.pending[0]
                hook.error = await _send(session, hook, update)
                if hook.error:
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, 0.2)
                else:
                    pause = 0.01
                    self.pending.remove(update)
                self.changes.tell()


async def _send(session: aiohttp.ClientSession, hook: Hook, update: dict[str, Any]) -> str:
    headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
    try:
        async with session.post(hook.url, json=update, headers=headers) as answer:
            return "" if answer.ok else f"Wrong response from the webhook: {answer.status} {answer.reason}"
    except aiohttp.ClientError as error:
        return f"Connection failed: {type(error).__name__}"
