"""Carries parcels to Telegram, one call after the other."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from telegram import Bot, BotCommandScopeChat, InlineKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from bot.messages import (
    Address,
    Elsewhere,
    Gone,
    Invite,
    LetIn,
    Locked,
    MakeLink,
    OpenRoom,
    Parcel,
    Receipt,
    Refused,
    Say,
    ShowMenu,
    Strip,
    Undelivered,
)
from bot.platforms.telegram.errors import ANSWERED, NETWORK, NOT_EDITABLE, UNCHANGED, says, undelivered
from bot.platforms.telegram.files import send_files, together
from bot.platforms.telegram.layout import NO_PREVIEW, Piece, cut, keyboard, pieces, spelled_out

log = logging.getLogger(__name__)

LONGEST_ROOM_NAME = 128
LONGEST_LINK_NAME = 32

Step = Callable[[], Awaitable[str]]
"""One call of a Say; the id of the message it made."""


class Sender:
    """Does the deeds. A Say of several messages goes on where it stopped when it is tried again."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._sent: dict[str, list[str]] = {}

    async def deliver(self, parcel: Parcel) -> Receipt:
        """Send one parcel; every error of Telegram leaves as one of ours."""
        try:
            receipt = await self._do(parcel)
        except TelegramError as error:
            failure = _failure(error, parcel)
            if isinstance(failure, Gone | Refused | Elsewhere):
                self._sent.pop(parcel.id, None)
            raise failure from None
        self._sent.pop(parcel.id, None)
        return receipt

    async def _do(self, parcel: Parcel) -> Receipt:
        match parcel.deed:
            case Say() as say:
                return await self._say(parcel, say)
            case Strip():
                return await self._strip(parcel)
            case OpenRoom() as room:
                return await self._open_room(parcel.address, room)
            case LetIn() as answer:
                return await self._let_in(number(parcel.address), number(answer.room), answer.yes)
            case MakeLink() as link:
                return await self._make_link(parcel.address, link)
            case ShowMenu(commands):
                await self._bot.set_my_commands(commands, scope=BotCommandScopeChat(number(parcel.address)))
                return Receipt()
            case Invite():
                raise Refused("Telegram lets no bot invite people: send them the link")

    async def _say(self, parcel: Parcel, say: Say) -> Receipt:
        """Files first, so that the text and its buttons stand at the bottom, where the person is."""
        steps: list[Step] = [partial(self._files, parcel, say, group) for group in together(parcel.files)]
        parts = pieces(say.title, spelled_out(say.text, say.offers))
        buttons = keyboard(say.offers, say.rows)
        for position, piece in enumerate(parts, start=1):
            write = self._replace if position == 1 and parcel.earlier else self._write
            steps.append(partial(write, parcel, say, piece, buttons if position == len(parts) else None))
        sent = self._sent.setdefault(parcel.id, [])
        for step in steps[len(sent) :]:
            sent.append(await step())
        if say.pin:
            await self._pin(parcel.address, int(sent[-1]))
        return Receipt(sent[-1])

    async def _files(self, parcel: Parcel, say: Say, group: Sequence[int]) -> str:
        files = [parcel.files[position] for position in group]
        return await send_files(self._bot, number(parcel.address), thread(parcel.address), files, say.quiet)

    async def _write(self, parcel: Parcel, say: Say, piece: Piece, buttons: InlineKeyboardMarkup | None) -> str:
        message = await self._bot.send_message(
            number(parcel.address),
            piece.text,
            entities=piece.entities,
            reply_markup=buttons,
            message_thread_id=thread(parcel.address),
            disable_notification=say.quiet,
            link_preview_options=NO_PREVIEW,
        )
        return str(message.message_id)

    async def _replace(self, parcel: Parcel, say: Say, piece: Piece, buttons: InlineKeyboardMarkup | None) -> str:
        """Edit the earlier message; where that is impossible, write a new one and leave the old without buttons."""
        try:
            await self._bot.edit_message_text(
                piece.text,
                number(parcel.address),
                int(parcel.earlier),
                entities=piece.entities,
                reply_markup=buttons,
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as error:
            if says(error, UNCHANGED):
                return parcel.earlier
            if not says(error, NOT_EDITABLE):
                raise
        else:
            return parcel.earlier
        await self._strip(parcel)
        return await self._write(parcel, say, piece, buttons)

    async def _strip(self, parcel: Parcel) -> Receipt:
        """A message that has no buttons, or is no more, is as good as stripped."""
        if not parcel.earlier:
            return Receipt()
        try:
            await self._bot.edit_message_reply_markup(number(parcel.address), int(parcel.earlier))
        except BadRequest as error:
            if not says(error, UNCHANGED + NOT_EDITABLE):
                raise
        return Receipt(parcel.earlier)

    async def _pin(self, address: Address, message: int) -> None:
        """The message has arrived: that it may not be pinned is worth a line, not a second message."""
        try:
            await self._bot.pin_chat_message(number(address), message, disable_notification=True)
        except (BadRequest, Forbidden):
            log.warning("telegram: a message could not be pinned, the bot lacks the right")

    async def _open_room(self, forum: Address, room: OpenRoom) -> Receipt:
        topic = await self._bot.create_forum_topic(number(forum), cut(room.name, LONGEST_ROOM_NAME))
        place = str(topic.message_thread_id)
        link = f"https://t.me/c/{forum.id.removeprefix('-100')}/{place}"
        return Receipt(room=Address(NETWORK, forum.id, place), link=link)

    async def _let_in(self, person: int, room: int, yes: bool) -> Receipt:
        answer = self._bot.approve_chat_join_request if yes else self._bot.decline_chat_join_request
        try:
            await answer(room, person)
        except ChatMigrated as moved:
            # `Elsewhere` would be about the parcel's address, and that is the person's.
            return await self._let_in(person, moved.new_chat_id, yes)
        except BadRequest as error:
            if not says(error, ANSWERED):
                raise
        return Receipt()

    async def _make_link(self, group: Address, link: MakeLink) -> Receipt:
        name = cut(link.name, LONGEST_LINK_NAME)
        made = await self._bot.create_chat_invite_link(number(group), name=name, creates_join_request=True)
        return Receipt(link=made.invite_link)


def number(address: Address) -> int:
    """The chat's number; Refused when the address holds none, as a mistyped setting may."""
    try:
        return int(address.id)
    except ValueError:
        raise Refused("an address on Telegram is a number") from None


def thread(address: Address) -> int | None:
    """The forum topic's number, if the address is one."""
    return int(address.thread) if address.thread else None


def _failure(error: TelegramError, parcel: Parcel) -> Undelivered | Locked:
    failure = undelivered(error, parcel.address)
    if isinstance(parcel.deed, LetIn) and isinstance(failure, Gone):
        return Refused(str(failure))  # it is the room that is out of reach, not the person
    return failure
