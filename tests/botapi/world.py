"""Telegram as one of the worlds in which the contract of all platforms is tested."""

from __future__ import annotations

from bot.messages import Platform
from bot.platforms.telegram import Telegram as TelegramPlatform
from bot.platforms.telegram.backoff import Backoff
from tests.botapi.people import Person
from tests.botapi.server import Telegram


def quick() -> Backoff:
    """A back-off for tests: the same steps, a thousand times faster."""
    return Backoff(first=0.001, longest=0.02)


class TelegramWorld:
    """The Bot API server with one bot on it. Fits `tests.worlds.World`."""

    def __init__(self, telegram: Telegram, platform: TelegramPlatform) -> None:
        self.telegram, self._platform = telegram, platform

    @classmethod
    async def open(cls) -> TelegramWorld:
        telegram = Telegram()
        await telegram.start()
        platform = TelegramPlatform(telegram.token, api=telegram.api, backoff=quick())
        await platform.open()
        return cls(telegram, platform)

    @property
    def platform(self) -> Platform:
        return self._platform

    async def citizen(self, name: str, language: str = "de") -> Person:
        """Somebody who has opened the chat: before that, a bot reaches nobody."""
        person = self.telegram.person(name, language)
        person.started = True
        return person

    async def reopen(self) -> Platform:
        await self._platform.close()
        self._platform = TelegramPlatform(self.telegram.token, api=self.telegram.api, backoff=quick())
        await self._platform.open()
        return self._platform

    async def close(self) -> None:
        await self._platform.close()
        await self.telegram.close()
