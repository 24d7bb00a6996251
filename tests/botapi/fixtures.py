"""What Telegram's tests begin with: the server, our platform opened on it, and doors to listen behind."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest

from bot.messages import Raw, Text
from bot.platforms.telegram import Telegram as TelegramPlatform
from tests.botapi.server import Telegram
from tests.botapi.world import quick
from tests.worlds import Kept


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as server:
        yield server


@pytest.fixture
async def platform(telegram: Telegram) -> AsyncIterator[TelegramPlatform]:
    opened = TelegramPlatform(telegram.token, api=telegram.api, backoff=quick())
    await opened.open()
    yield opened
    await opened.close()


class Slow(Kept):
    """A door whose commit lasts until it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.started, self.may_commit = asyncio.Event(), asyncio.Event()

    async def take_in(self, network: str, events: Sequence[Raw], cursor: str = "") -> None:
        self.started.set()
        await self.may_commit.wait()
        await super().take_in(network, events, cursor)


def words(platform: TelegramPlatform, door: Kept) -> list[str]:
    heard = [platform.read(raw.payload) for raw in door.events]
    return [h.what.text for h in heard if h and isinstance(h.what, Text)]
