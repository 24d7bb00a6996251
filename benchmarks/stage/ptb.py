"""The peer on python-telegram-bot: its ConversationHandler, saved to its PicklePersistence after each update.

Environment: PEER_TOKEN, PEER_API, PEER_FOLDER; PEER_SENDS=no answers itself in the network's place;
PEER_FSYNC=yes makes the pickle durable, which PicklePersistence does not; PEER_LIKENESS=yes: it finds what is alike.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)
from telegram.request import HTTPXRequest

from benchmarks.stage.script import QUESTIONS, THANKED, THANKS

FOLDER = Path(os.environ["PEER_FOLDER"])
SAVED = os.open(FOLDER / "saved", os.O_CREAT | os.O_WRONLY | os.O_APPEND)
FSYNC, SENDS = os.environ.get("PEER_FSYNC") == "yes", os.environ.get("PEER_SENDS") != "no"
NAMES = list(QUESTIONS)
LIKENESS = os.environ.get("PEER_LIKENESS") == "yes"
if LIKENESS:
    from benchmarks.stage import likeness
Context = ContextTypes.DEFAULT_TYPE


def sync() -> None:
    """Let what was written reach the disk."""
    for file in FOLDER.glob("state*"):
        descriptor = os.open(file, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)


class Saving(Application):  # type: ignore[type-arg]
    """Saves after each update, before the next."""

    async def process_update(self, update: object) -> None:
        await super().process_update(update)
        await self.update_persistence()
        if FSYNC:
            sync()
        os.write(SAVED, b".")


class Mute(HTTPXRequest):
    """Says nothing to the network: what would be sent is taken as sent."""

    async def do_request(self, url: str, method: str, request_data: Any = None, **more: Any) -> tuple[int, bytes]:
        if not url.endswith(("/sendMessage", "/editMessageReplyMarkup")):
            return await super().do_request(url, method, request_data, **more)
        chat = {"id": request_data.parameters["chat_id"], "type": "private"}
        message = {"message_id": 1, "date": 0, "chat": chat, "text": "said"}
        return 200, json.dumps({"ok": True, "result": message}).encode()


def keyboard(labels: tuple[str, ...]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=label[:20])] for label in labels])


async def say(update: Update, context: Context, text: str, labels: tuple[str, ...]) -> None:
    """Take the buttons from the question that is answered, then say the next."""
    message, data = update.effective_message, context.user_data
    assert message is not None
    assert data is not None
    if "asked" in data:
        await context.bot.edit_message_reply_markup(message.chat_id, data.pop("asked"))
    sent = await message.reply_text(text, reply_markup=keyboard(labels))
    data["asked"] = sent.message_id


async def begin(update: Update, context: Context) -> int:
    assert context.user_data is not None
    context.user_data.pop("asked", None)
    context.user_data["answers"] = {}
    await say(update, context, *QUESTIONS[NAMES[0]])
    return 0


async def answered(update: Update, context: Context) -> int:
    assert context.user_data is not None
    assert update.effective_message is not None
    answers = context.user_data["answers"]
    answers[NAMES[len(answers)]] = update.effective_message.text
    if LIKENESS and len(answers) == 1:
        context.user_data["alike"] = likeness.alike(update.effective_message.text or "")
    if len(answers) < len(NAMES):
        await say(update, context, *QUESTIONS[NAMES[len(answers)]])
        return len(answers)
    if LIKENESS:
        likeness.keep(answers[NAMES[0]])
    await say(update, context, THANKS, THANKED)
    return ConversationHandler.END


def main() -> None:
    words = MessageHandler(filters.TEXT & ~filters.COMMAND, answered)
    talk: ConversationHandler[Context] = ConversationHandler(
        entry_points=[CommandHandler("intake", begin)],
        states={state: [words] for state in range(len(NAMES))},
        fallbacks=[],
        name="intake",
        persistent=True,
    )
    builder = ApplicationBuilder().application_class(Saving).token(os.environ["PEER_TOKEN"])
    builder = builder.base_url(f"{os.environ['PEER_API']}/bot").persistence(PicklePersistence(FOLDER / "state"))
    if not SENDS:
        builder = builder.request(Mute())
    application = builder.build()
    application.add_handler(talk)
    application.run_polling(allowed_updates=["message"])


if __name__ == "__main__":
    main()
