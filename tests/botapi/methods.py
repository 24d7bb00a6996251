"""What each method of the Bot API does here: messages, presses and what the bot says of itself."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiogram.types import File

from tests.botapi.chats import Chat
from tests.botapi.failures import bad
from tests.botapi.limits import MEGABYTE, check_caption, check_picture
from tests.botapi.spec import Upload, told
from tests.botapi.updates import Hook

if TYPE_CHECKING:
    from tests.botapi.server import Telegram


@dataclass(frozen=True)
class Call:
    """A call that obeys the specification."""

    telegram: Telegram
    said: Mapping[str, Any]
    uploads: Mapping[str, Upload]

    def get(self, name: str, default: Any = None) -> Any:
        return self.said.get(name, default)

    @property
    def chat(self) -> Chat:
        return self.telegram.chat(self.said["chat_id"])

    def open_chat(self) -> Chat:
        """The chat, if the bot may write there."""
        chat = self.chat
        chat.check_open(self.get("message_thread_id"))
        return chat

    def upload(self, said: str) -> Upload:
        name = said.removeprefix("attach://")
        if name == said or name not in self.uploads:
            raise bad("wrong file identifier/HTTP URL specified")
        if len(self.uploads[name].content) > 50 * MEGABYTE:
            raise bad("file is too big")
        return self.uploads[name]


Method = Callable[[Call], Awaitable[Any]]
METHODS: dict[str, Method] = {}


def method(does: Method) -> Method:
    """Serve the Bot API's method that has this function's name in camelCase."""
    first, *others = does.__name__.split("_")
    METHODS[first + "".join(other.title() for other in others)] = does
    return does


@method
async def get_me(call: Call) -> Any:
    return call.telegram.me | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
    }


@method
async def get_updates(call: Call) -> Any:
    updates = call.telegram.updates
    updates.allow(call.get("allowed_updates"))
    return await updates.poll(call.get("offset", 0), call.get("limit", 100), call.get("timeout", 0))


@method
async def set_webhook(call: Call) -> Any:
    call.telegram.updates.allow(call.get("allowed_updates"))
    await call.telegram.updates.set_hook(Hook(call.said["url"], call.get("secret_token", "")))
    return True


@method
async def delete_webhook(call: Call) -> Any:
    await call.telegram.updates.set_hook(None)
    return True


@method
async def get_webhook_info(call: Call) -> Any:
    updates = call.telegram.updates
    info = {"url": "", "has_custom_certificate": False, "pending_update_count": len(updates.pending)}
    if updates.hook is None:
        return info
    error = {"last_error_message": updates.hook.error} if updates.hook.error else {}
    return info | {"url": updates.hook.url} | error


@method
async def set_my_commands(call: Call) -> Any:
    scope = json.dumps(call.get("scope", {"type": "default"}))
    call.telegram.commands[call.get("language_code", ""), scope] = call.said["commands"]
    return True


@method
async def set_my_description(call: Call) -> Any:
    call.telegram.descriptions[call.get("language_code", "")] = call.get("description", "")
    return True


@method
async def set_my_short_description(call: Call) -> Any:
    call.telegram.short_descriptions[call.get("language_code", "")] = call.get("short_description", "")
    return True


@method
async def send_message(call: Call) -> Any:
    return call.open_chat().add(call.telegram.me, call.get("message_thread_id"), **_text(call), **_keyboard(call))


@method
async def edit_message_text(call: Call) -> Any:
    message = call.chat.of_bot(call.said["message_id"])
    if "text" not in message:
        raise bad("there is no text in the message to edit")
    return _change(call, message, _text(call) | _keyboard(call), ("text", "entities", "reply_markup"))


@method
async def edit_message_reply_markup(call: Call) -> Any:
    message = call.chat.of_bot(call.said["message_id"])
    return _change(call, message, _keyboard(call), ("reply_markup",))


def _change(call: Call, message: dict[str, Any], now: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    call.chat.check_open(None)
    if {name: message[name] for name in names if name in message} == now:
        raise bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a "
            "current content and reply markup of the message"
        )
    for name in names:
        message.pop(name, None)
    message |= now | {"edit_date": call.telegram.time()}
    call.telegram.changes.tell()
    return message


def _text(call: Call) -> dict[str, Any]:
    """Telegram cuts white space from both ends; entities are kept as they were said."""
    entities = {"entities": call.said["entities"]} if call.get("entities") else {}
    return {"text": call.said["text"].strip()} | entities


def _keyboard(call: Call) -> dict[str, Any]:
    markup = call.get("reply_markup", {})
    return {"reply_markup": markup} if markup.get("inline_keyboard") else {}


@method
async def delete_message(call: Call) -> Any:
    if call.chat.messages.pop(call.said["message_id"], None) is None:
        raise bad("message to delete not found")
    call.telegram.changes.tell()
    return True


@method
async def pin_chat_message(call: Call) -> Any:
    chat = call.chat
    chat.check_right("can_pin_messages", "not enough rights to manage pinned messages in the chat")
    if call.said["message_id"] not in chat.messages:
        raise bad("message to pin not found")
    chat.pinned.add(call.said["message_id"])
    call.telegram.changes.tell()
    return True


@method
async def send_chat_action(call: Call) -> Any:
    call.telegram.actions.append((call.open_chat().id, call.said["action"]))
    call.telegram.changes.tell()
    return True


@method
async def answer_callback_query(call: Call) -> Any:
    person = call.telegram.queries.pop(call.said["callback_query_id"], None)
    if person is None:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    person.answers.append(call.said["callback_query_id"])
    call.telegram.changes.tell()
    return True


@method
async def get_file(call: Call) -> Any:
    """A path at which the file lies for an hour; bots get no file beyond 20 MB."""
    name = call.said["file_id"]
    if name not in call.telegram.files:
        raise bad("wrong file_id or the file is temporarily unavailable")
    content = call.telegram.files[name]
    if len(content) > 20 * MEGABYTE:
        raise bad("file is too big")
    path = f"files/{name}"
    call.telegram.given[path] = name
    file = {"file_id": name, "file_unique_id": name, "file_size": len(content), "file_path": path}
    return told(File, file)


@method
async def send_photo(call: Call) -> Any:
    medium = {"type": "photo", "media": call.said["photo"], "caption": call.get("caption", "")}
    return _media(call, medium)


@method
async def send_document(call: Call) -> Any:
    medium = {"type": "document", "media": call.said["document"], "caption": call.get("caption", "")}
    return _media(call, medium)


@method
async def send_media_group(call: Call) -> Any:
    media = call.said["media"]
    if not 2 <= len(media) <= 10:
        raise bad("media group must have 2 to 10 items")
    if len({medium["type"] for medium in media}) > 1:
        raise bad("documents can't be mixed with other media types")
    for medium in media:
        check_caption(medium)
    album = str(call.telegram.number())
    return [_media(call, medium, media_group_id=album) for medium in media]


def _media(call: Call, medium: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    chat, upload = call.open_chat(), call.upload(medium["media"])
    if medium["type"] == "photo":
        check_picture(upload)
    file = call.telegram.keep(upload.content)
    seen = [file | {"width": 1, "height": 1}]
    content: dict[str, Any] = (
        {"photo": seen} if medium["type"] == "photo" else {"document": file | {"file_name": upload.name}}
    )
    if medium.get("caption"):
        content["caption"] = medium["caption"]
    return chat.add(call.telegram.me, call.get("message_thread_id"), **content, **more, **_keyboard(call))
