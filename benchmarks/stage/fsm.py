"""The peer on aiogram: its finite-state machine, with states and data in Redis, the only server it ships that is here.

Environment as in `benchmarks.stage.ptb`, and PEER_REDIS, the URL of a server with ``appendfsync always``.
"""

from __future__ import annotations

import asyncio
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.methods import EditMessageReplyMarkup, SendMessage
from aiogram.types import Chat, InlineKeyboardButton, InlineKeyboardMarkup, Message

from benchmarks.stage.script import QUESTIONS, THANKED, THANKS

SAVED = os.open(Path(os.environ["PEER_FOLDER"]) / "saved", os.O_CREAT | os.O_WRONLY | os.O_APPEND)
NAMES = list(QUESTIONS)
LIKENESS = os.environ.get("PEER_LIKENESS") == "yes"
if LIKENESS:
    from benchmarks.stage import likeness


class Intake(StatesGroup):
    concern, same, place, send = State(), State(), State(), State()


STATES = (Intake.concern, Intake.same, Intake.place, Intake.send)


class Mute(AiohttpSession):
    """Says nothing to the network: what would be sent is taken as sent."""

    async def make_request(self, bot: Bot, method: Any, timeout: int | None = None) -> Any:  # noqa: ASYNC109
        if isinstance(method, SendMessage | EditMessageReplyMarkup):
            chat = Chat(id=method.chat_id, type="private")
            return Message(message_id=1, date=datetime.now(UTC), chat=chat, text="said")
        return await super().make_request(bot, method, timeout)


def keyboard(labels: tuple[str, ...]) -> InlineKeyboardMarkup:
    rows = [[InlineKeyboardButton(text=label, callback_data=label[:20])] for label in labels]
    return InlineKeyboardMarkup(inline_keyboard=rows)


async def say(message: Message, data: dict[str, Any], text: str, labels: tuple[str, ...]) -> None:
    """Take the buttons from the question that is answered, then say the next."""
    assert message.bot is not None
    if "asked" in data:
        await message.bot.edit_message_reply_markup(chat_id=message.chat.id, message_id=data.pop("asked"))
    sent = await message.answer(text, reply_markup=keyboard(labels))
    data["asked"] = sent.message_id


async def begin(message: Message, state: FSMContext) -> None:
    data: dict[str, Any] = {"answers": {}}
    await say(message, data, *QUESTIONS[NAMES[0]])
    await state.set_data(data)
    await state.set_state(STATES[0])
    os.write(SAVED, b".")


async def answered(message: Message, state: FSMContext) -> None:
    data = await state.get_data()
    answers = data["answers"]
    answers[NAMES[len(answers)]] = message.text
    if LIKENESS and len(answers) == 1:
        data["alike"] = likeness.alike(message.text or "")
    if len(answers) < len(NAMES):
        await say(message, data, *QUESTIONS[NAMES[len(answers)]])
        await state.set_state(STATES[len(answers)])
    else:
        if LIKENESS:
            likeness.keep(answers[NAMES[0]])
        await say(message, data, THANKS, THANKED)
        await state.set_state(None)
    await state.set_data(data)
    os.write(SAVED, b".")


async def main() -> None:
    # Without isolation, messages of one person would be handled at the same time and overtake each other.
    dispatcher = Dispatcher(
        storage=RedisStorage.from_url(os.environ["PEER_REDIS"]), events_isolation=SimpleEventIsolation()
    )
    dispatcher.message.register(begin, Command("intake"))
    dispatcher.message.register(answered, StateFilter(*STATES))
    session_class = Mute if os.environ.get("PEER_SENDS") == "no" else AiohttpSession
    session = session_class(api=TelegramAPIServer.from_base(os.environ["PEER_API"]))
    await dispatcher.start_polling(Bot(os.environ["PEER_TOKEN"], session=session), handle_signals=True)


if __name__ == "__main__":
    asyncio.run(main())
