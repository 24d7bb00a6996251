"""Receives updates: answers 200 only after the house has committed what came. The house's web server carries it."""

from __future__ import annotations

import asyncio
import hmac
import logging
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Bot
from telegram.error import RetryAfter, TelegramError

from bot.messages import Address, Door, Locked, trouble
from bot.platforms.telegram.backoff import Backoff
from bot.platforms.telegram.errors import NETWORK, seconds, undelivered
from bot.platforms.telegram.poller import raws
from bot.platforms.telegram.reader import WANTED

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105


def derived_secret(token: str) -> str:
    """A secret for the webhook that all processes of one bot agree on without being told."""
    return hmac.new(token.encode(), b"quartier webhook", "sha256").hexdigest()


class Webhook:
    """Answers at the path of the public ``url``; a proxy before the server speaks TLS."""

    def __init__(self, bot: Bot, url: str, secret: str, backoff: Backoff) -> None:
        self._bot, self._url, self._secret, self._backoff = bot, url, secret, backoff
        self._door: Door | None = None
        self.trouble = ""

    def routes(self) -> list[web.RouteDef]:
        """Where Telegram delivers."""
        return [web.post(urlsplit(self._url).path or "/", self._receive)]

    async def run(self, door: Door) -> None:
        """Let in what comes, until cancelled. Telegram hears of the address once something answers there."""
        self._door = door
        try:
            await self._announce()
            await asyncio.Event().wait()
        finally:
            self._door = None

    async def _announce(self) -> None:
        while True:
            try:
                await self._bot.set_webhook(self._url, secret_token=self._secret, allowed_updates=WANTED)
                self.trouble = ""
                return
            except TelegramError as error:
                meaning = undelivered(error, Address(NETWORK, ""))
                if isinstance(meaning, Locked):
                    raise meaning from None
                wait = seconds(error) if isinstance(error, RetryAfter) else self._backoff.failed()
            self.trouble = trouble(meaning)
            log.warning("telegram: the webhook could not be set: %s; next try in %.0f s", meaning, wait)
            await asyncio.sleep(wait)

    async def _receive(self, request: web.Request) -> web.Response:
        """403 not from Telegram, 400 no update; 500 not stored and 503 not open: Telegram will try again."""
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            return web.Response(status=403, text="wrong secret")
        try:
            update = await request.json()
            events = raws([update])
        except (ValueError, KeyError, TypeError, AttributeError):
            return web.Response(status=400, text="not an update")
        if self._door is None:
            return web.Response(status=503, text="not open")
        try:
            await self._door.take_in(NETWORK, events)
        except Exception as error:
            self.trouble = trouble(error)
            log.error("telegram: an update could not be stored: %s", type(error).__name__)
            return web.Response(status=500, text="not stored, try again")
        self.trouble = ""
        return web.Response()
