"""The limits that the Bot API states in prose."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from tests.botapi.failures import bad
from tests.botapi.spec import Upload

ACTIONS = {
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
}
LONGEST = {  # characters, at least and at most
    "createForumTopic.name": (1, 128),
    "createChatInviteLink.name": (0, 32),
    "setMyDescription.description": (0, 512),
    "setMyShortDescription.short_description": (0, 120),
    "answerCallbackQuery.text": (0, 200),
}
MEGABYTE = 1024 * 1024
PICTURE_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF")


def obeyed(method: str, call: Mapping[str, Any]) -> None:
    """Raise as Telegram does where a limit is not kept."""
    if "parse_mode" in call:
        raise bad("can't parse entities: this server knows entities only")
    for name, (least, most) in LONGEST.items():
        owner, _, parameter = name.partition(".")
        if owner == method and parameter in call and not least <= len(call[parameter]) <= most:
            raise bad(f"{parameter} must be {least} to {most} characters long")
    if "text" in call and method != "answerCallbackQuery":
        check_text(call["text"], call.get("entities", []))
    check_caption(call)
    check_keyboard(call.get("reply_markup"))
    if method == "setMyCommands":
        check_commands(call["commands"])


def check_text(text: str, entities: Sequence[Mapping[str, Any]]) -> None:
    if not text.strip():
        raise bad("message text is empty")
    if len(text) > 4096:
        raise bad("message is too long")
    check_entities(text, entities)


def check_caption(call: Mapping[str, Any]) -> None:
    caption = call.get("caption", "")
    if len(caption) > 1024:
        raise bad("message caption is too long")
    check_entities(caption, call.get("caption_entities", []))


def check_entities(text: str, entities: Sequence[Mapping[str, Any]]) -> None:
    """Offsets are UTF-16 units; an entity lies within the text and cuts no character in two."""
    units = text.encode("utf-16-le")
    for entity in entities:
        start, end = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
        if not 0 <= start < end <= len(units):
            raise bad("ENTITY_BOUNDS_INVALID")
        try:
            units[start:end].decode("utf-16-le")
        except UnicodeDecodeError:
            raise bad("ENTITY_BOUNDS_INVALID") from None


def check_keyboard(markup: Mapping[str, Any] | None) -> None:
    rows = (markup or {}).get("inline_keyboard", [])
    buttons = [button for row in rows for button in row]
    if len(buttons) > 100 or any(len(row) > 8 for row in rows):
        raise bad("BUTTONS_TOO_MUCH")
    for button in buttons:
        if not button["text"].strip():
            raise bad("BUTTON_TEXT_INVALID")
        if len(ACTIONS & button.keys()) != 1:
            raise bad("can't parse inline keyboard button: exactly one action is needed")
        if not 1 <= len(button.get("callback_data", "x").encode()) <= 64:
            raise bad("BUTTON_DATA_INVALID")


def check_commands(commands: Sequence[Mapping[str, str]]) -> None:
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")


def check_picture(upload: Upload) -> None:
    if len(upload.content) > 10 * MEGABYTE:
        raise bad("file is too big")
    if not upload.content.startswith(PICTURE_STARTS):
        raise bad("IMAGE_PROCESS_FAILED")
