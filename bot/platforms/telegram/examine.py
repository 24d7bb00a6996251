"""Looks how the bot stands with Telegram, by questions that change nothing: no polling, no message, no setting."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from telegram import Bot, User, WebhookInfo
from telegram.error import TelegramError

from bot.findings import Finding, State
from bot.messages import Address, Down, Foreign, Locked
from bot.platforms.telegram.errors import NETWORK, undelivered
from bot.platforms.telegram.reader import can_run_rooms
from bot.platforms.telegram.sender import number
from bot.platforms.telegram.transport import Transport

SECONDS = 10.0
"""How long all questions together may take."""
MANY = 100
"""Updates that may wait at Telegram."""


async def examine(token: str, api: str, webhook: str, forums: Sequence[Address]) -> list[Finding]:
    """The token, how updates come (``webhook`` as in the settings), and each dialogue's forum."""
    base = api.rstrip("/")
    bot = Bot(token, f"{base}/bot", f"{base}/file/bot", request=Transport(), get_updates_request=Transport())
    found: list[Finding] = []
    try:
        async with asyncio.timeout(SECONDS):
            await bot.initialize()
            found += _account(bot.bot)
            found += _delivery(await bot.get_webhook_info(), webhook)
            for forum in forums:
                found.append(await _forum(bot, forum))
    except TelegramError as error:
        found.append(_failed(error))
    except TimeoutError as error:
        found.append(_found("wrong", "doctor-network-down", fault=type(error).__name__))
    finally:
        await bot.shutdown()
    return found


def _found(state: State, words: str, **details: object) -> Finding:
    return Finding(state, NETWORK, words, {"network": "Telegram", **details})


def _failed(error: TelegramError) -> Finding:
    match undelivered(error, Address(NETWORK, "")):
        case Locked():
            return _found("wrong", "doctor-telegram-token")
        case Foreign():
            return _found("wrong", "doctor-network-foreign")
        case meaning:
            return _found("wrong", "doctor-network-down", fault=meaning.fault)


def _account(me: User) -> Iterator[Finding]:
    yield _found("ok", "doctor-telegram-account", bot=f"@{me.username}")
    if not me.can_join_groups:
        yield _found("look", "doctor-telegram-groups")
    if me.can_read_all_group_messages:
        yield _found("look", "doctor-telegram-privacy")


def _delivery(info: WebhookInfo, webhook: str) -> Iterator[Finding]:
    there, wanted = (urlsplit(url).hostname or "" for url in (info.url, webhook))
    if info.url and not webhook:
        yield _found("wrong", "doctor-telegram-conflict", there=there)
    elif webhook and info.url != webhook:
        yield _found("look", "doctor-telegram-webhook-unset", there=there or "-", wanted=wanted)
    elif info.last_error_date and info.pending_update_count:
        yield _found("wrong", "doctor-telegram-webhook-fails", answer=info.last_error_message or "", wanted=wanted)
    if info.pending_update_count > MANY:
        yield _found("look", "doctor-telegram-pending", count=info.pending_update_count)


async def _forum(bot: Bot, forum: Address) -> Finding:
    try:
        member = await bot.get_chat_member(number(forum), bot.id)
    except TelegramError as error:
        if isinstance(meaning := undelivered(error, forum), Locked | Down):
            raise
        return _found("wrong", "doctor-telegram-forum-lost", answer=str(meaning))
    if not can_run_rooms(member):
        return _found("wrong", "doctor-telegram-forum-rights")
    return _found("ok", "doctor-telegram-forum")
