"""The Telegram platform: one bot account, by polling or by webhook."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from aiohttp import web
from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import BadRequest, TelegramError

from bot.messages import Address, Door, Down, Heard, Locked, Pace, Parcel, Receipt, Refused, TooBig, Undelivered
from bot.platforms.telegram.backoff import Backoff
from bot.platforms.telegram.errors import NETWORK, TOO_LARGE, says, undelivered
from bot.platforms.telegram.poller import Poller
from bot.platforms.telegram.reader import Reader
from bot.platforms.telegram.sender import Sender, number, thread
from bot.platforms.telegram.transport import Transport
from bot.platforms.telegram.webhook import Webhook, derived_secret

PACE = Pace(overall=25.0, gap=1.0, group=18.0)
"""Below Telegram's limits: about 30 messages a second, one a second to a person, 20 a minute to a group."""
WORD = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Telegram:
    """One bot. Without a ``webhook`` (its public URL) it polls; with one the house's web server carries its `routes`.

    ``commands`` maps a language ("" is for all others) to (command, description) pairs. The token is in no repr.
    """

    network = NETWORK
    pace = PACE
    together = False

    def __init__(
        self,
        token: str,
        api: str = "https://api.telegram.org",
        webhook: str = "",
        webhook_secret: str = "",
        commands: Mapping[str, Sequence[tuple[str, str]]] | None = None,
        backoff: Backoff | None = None,
    ) -> None:
        self._commands = commands or {}
        self._polling = Transport(connections=2)
        base = api.rstrip("/")
        self._files = Transport()
        self._bot = Bot(
            token, f"{base}/bot", f"{base}/file/bot", request=self._files, get_updates_request=self._polling
        )
        self._sender = Sender(self._bot)
        self._reader: Reader | None = None
        pause = backoff or Backoff()
        self._source: Poller | Webhook = Poller(self._bot, self._polling, pause)
        if webhook:
            secret = webhook_secret or derived_secret(token)
            self._source = Webhook(self._bot, webhook, secret, pause)

    @property
    def many_listen(self) -> bool:
        """Telegram allows one poller; a webhook may be served by many."""
        return isinstance(self._source, Webhook)

    def __repr__(self) -> str:
        return f"Telegram(by {type(self._source).__name__.lower()})"

    @property
    def trouble(self) -> str:
        return self._source.trouble

    def routes(self) -> list[web.RouteDef]:
        """What is asked of us from outside: the webhook, if there is one."""
        return self._source.routes() if isinstance(self._source, Webhook) else []

    def read(self, payload: Mapping[str, Any]) -> Heard | None:
        if self._reader is None:
            raise RuntimeError("Telegram is not open: the bot does not know its own name yet")
        return self._reader.read(payload)

    def link(self, word: str) -> str:
        if not WORD.fullmatch(word):
            raise ValueError("a Telegram link carries 1 to 64 of A-Z, a-z, 0-9, _ and -")
        return f"https://t.me/{self._bot.username}?start={word}"

    async def learn(self) -> None:
        try:
            await self._bot.initialize()
            self._reader = Reader(self._bot.bot)
        except TelegramError as error:
            raise _shut(error) from None

    async def open(self) -> None:
        await self.learn()
        try:
            for language, commands in self._commands.items():
                await self._bot.set_my_commands(commands, language_code=language or None)
        except TelegramError as error:
            raise _shut(error) from None

    async def listen(self, door: Door) -> None:
        if isinstance(self._source, Poller):
            try:
                await self._bot.delete_webhook()  # Telegram answers no poller while there is one
            except TelegramError as error:
                raise _shut(error) from None
        await self._source.run(door)

    async def notice(self, payload: Mapping[str, Any]) -> None:
        """Stop the little clock on a button that was pressed; an expired press has none."""
        query = payload.get("callback_query")
        if isinstance(query, Mapping) and "id" in query:
            with suppress(TelegramError):
                await self._bot.answer_callback_query(str(query["id"]))

    async def typing(self, address: Address) -> None:
        with suppress(TelegramError, Undelivered):
            await self._bot.send_chat_action(number(address), ChatAction.TYPING, message_thread_id=thread(address))

    async def deliver(self, parcel: Parcel) -> Receipt:
        return await self._sender.deliver(parcel)

    async def fetch(self, file: str, most: int) -> bytes:
        try:
            place = await self._bot.get_file(file)
        except BadRequest as error:
            if says(error, TOO_LARGE):
                raise TooBig("the file is too large for Telegram's bots") from None
            raise Refused("Telegram does not have the file") from None
        except TelegramError as error:
            failure = undelivered(error, Address(NETWORK, ""))
            raise Down(str(failure)) if isinstance(failure, Locked) else failure from None
        if not place.file_path or (place.file_size or 0) > most:
            raise TooBig("the file is larger than we take") if place.file_path else Refused("the file has no place")
        return await self._files.download(place.file_path, most)

    async def close(self) -> None:
        await self._bot.shutdown()


def _shut(error: TelegramError) -> Locked | Down:
    """Why we cannot log in."""
    failure = undelivered(error, Address(NETWORK, ""))
    return failure if isinstance(failure, Locked | Down) else Down(str(failure))
