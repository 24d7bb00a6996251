"""Fetches updates: what Telegram gives is committed by the house before Telegram is told that we have it."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from telegram import Bot
from telegram.error import Conflict, RetryAfter, TelegramError

from bot.messages import Address, Door, Locked, Raw, trouble
from bot.platforms.telegram.backoff import Backoff
from bot.platforms.telegram.errors import NETWORK, seconds, undelivered
from bot.platforms.telegram.places import blurred
from bot.platforms.telegram.reader import WANTED, lane
from bot.platforms.telegram.transport import Transport

log = logging.getLogger(__name__)

HOLD = 50
"""Seconds that Telegram keeps our question open when there is nothing new."""
KEPT = 24 * 3600
"""Seconds that Telegram keeps an update that nobody fetched."""
CONFLICTS, CONFLICT_SPAN = 6, 600
"""So many conflicts are borne in so many seconds: after a restart the other process is only going away."""


def raws(updates: Sequence[Mapping[str, Any]]) -> list[Raw]:
    """The updates for the inbox, unread; only the places in them are made coarse, since nothing is to keep those."""
    return [Raw(str(update["update_id"]), lane(update), blurred(update)) for update in updates]


class Poller:
    """Long polling for one bot, raw: PTB's own would lose all updates for one that it cannot read.

    ``clock`` gives seconds since 1970.
    """

    def __init__(
        self, bot: Bot, transport: Transport, backoff: Backoff, clock: Callable[[], float] = time.time
    ) -> None:
        self._bot, self._transport, self._backoff, self._clock = bot, transport, backoff, clock
        self._conflicts: list[float] = []
        self.trouble = ""

    async def run(self, door: Door) -> None:
        """Until cancelled; Locked when the token is not ours to use."""
        offset = self._resume(await door.cursor(NETWORK))
        while True:
            try:
                offset = await self._once(door, offset)
                self.trouble = ""
            except TelegramError as error:
                await self._recover(error)
            except Exception as error:  # the house could not commit: Telegram still has the updates
                self.trouble = trouble(error)
                log.error("telegram: updates could not be stored: %s", type(error).__name__)
                await asyncio.sleep(self._backoff.failed())

    async def _once(self, door: Door, offset: int | None) -> int | None:
        """One question; the offset of the next.

        Telegram may go on with smaller numbers after a quiet week, and would take a greater offset for a receipt
        of them all. So an offset is kept only while there is something that it confirms.
        """
        updates = await self._fetch(offset)
        if not updates:
            self._backoff.worked()
            return None
        offset = max(int(update["update_id"]) for update in updates) + 1
        await door.take_in(NETWORK, raws(updates), cursor=f"{self._bot.id}:{offset}:{self._clock():.0f}")
        self._backoff.worked()
        return offset

    def _resume(self, cursor: str) -> int | None:
        """The stored offset, if it is this bot's and as young as the updates that it spares us."""
        bot, _, rest = cursor.partition(":")
        offset, _, stored = rest.partition(":")
        if bot != str(self._bot.id) or self._clock() - float(stored) > KEPT:
            return None
        return int(offset)

    async def _fetch(self, offset: int | None) -> list[dict[str, Any]]:
        question: dict[str, Any] = {"timeout": HOLD, "allowed_updates": json.dumps(WANTED)}
        if offset is not None:
            question["offset"] = offset
        url = f"{self._bot.base_url}/getUpdates?{urlencode(question)}"
        updates = await self._transport.post(url, read_timeout=HOLD + 15)
        if not isinstance(updates, list):
            raise TelegramError("the answer is not the Bot API's")
        return updates

    async def _recover(self, error: TelegramError) -> None:
        meaning = undelivered(error, Address(NETWORK, ""))
        self.trouble = trouble(meaning)
        if isinstance(meaning, Locked) and not (isinstance(error, Conflict) and self._may_go_away()):
            raise meaning from None
        wait = seconds(error) if isinstance(error, RetryAfter) else self._backoff.failed()
        log.warning("telegram: %s; next try in %.0f s", meaning, wait)
        await asyncio.sleep(wait)

    def _may_go_away(self) -> bool:
        """Note a conflict; whether there are still so few that the other process may be a stopping one."""
        now = self._clock()
        self._conflicts = [*(past for past in self._conflicts if now - past < CONFLICT_SPAN), now]
        return len(self._conflicts) <= CONFLICTS
