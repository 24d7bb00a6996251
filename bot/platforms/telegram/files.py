"""Sends attachments: pictures as photos, everything else as documents, several of a kind as one album."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from telegram import Bot, InputFile, InputMediaDocument, InputMediaPhoto, Message
from telegram.error import BadRequest

from bot.messages import Attachment
from bot.platforms.telegram.errors import says
from bot.platforms.telegram.layout import LONGEST_CAPTION, cut

PICTURES = ("image/png", "image/jpeg", "image/webp")
LARGEST_PICTURE = 10_000_000
"""Bytes; a document may have five times as many."""
ALBUM_MOST = 10
NO_PHOTO = ("photo_invalid_dimensions", "image_process_failed", "photo_save_file_invalid", "photo_ext_invalid")


def together(files: Sequence[Attachment]) -> Iterator[Sequence[int]]:
    """The positions of files that go in one call: neighbours of a kind, at most ten."""
    for _, group in groupby(range(len(files)), key=lambda position: _is_picture(files[position])):
        positions = list(group)
        for start in range(0, len(positions), ALBUM_MOST):
            yield positions[start : start + ALBUM_MOST]


async def send_files(bot: Bot, chat: int, thread: int | None, files: Sequence[Attachment], quiet: bool) -> str:
    """Send files of one kind; the id of their last message. A picture that Telegram dislikes goes as a document."""
    if not _is_picture(files[0]):
        return await _send(bot, chat, thread, files, quiet, as_photos=False)
    try:
        return await _send(bot, chat, thread, files, quiet, as_photos=True)
    except BadRequest as error:
        if not says(error, NO_PHOTO):
            raise
    return await _send(bot, chat, thread, files, quiet, as_photos=False)


async def _send(
    bot: Bot, chat: int, thread: int | None, files: Sequence[Attachment], quiet: bool, as_photos: bool
) -> str:
    if len(files) > 1:
        media = [_medium(file, as_photos) for file in files]
        album = await bot.send_media_group(chat, media, message_thread_id=thread, disable_notification=quiet)
        return str(album[-1].message_id)
    send = _photo if as_photos else _document
    message = await send(bot, chat, thread, files[0], quiet)
    return str(message.message_id)


async def _photo(bot: Bot, chat: int, thread: int | None, file: Attachment, quiet: bool) -> Message:
    return await bot.send_photo(
        chat, _upload(file), caption=_caption(file), message_thread_id=thread, disable_notification=quiet
    )


async def _document(bot: Bot, chat: int, thread: int | None, file: Attachment, quiet: bool) -> Message:
    return await bot.send_document(
        chat, _upload(file), caption=_caption(file), message_thread_id=thread, disable_notification=quiet
    )


def _medium(file: Attachment, as_photo: bool) -> InputMediaPhoto | InputMediaDocument:
    kind = InputMediaPhoto if as_photo else InputMediaDocument
    return kind(_upload(file, attach=True), caption=_caption(file))


def _upload(file: Attachment, attach: bool = False) -> InputFile:
    return InputFile(file.content, filename=file.name, attach=attach)


def _caption(file: Attachment) -> str | None:
    """The alternative text: those who do not see the picture have it read out."""
    return cut(file.alt, LONGEST_CAPTION) or None


def _is_picture(file: Attachment) -> bool:
    return file.mime in PICTURES and len(file.content) <= LARGEST_PICTURE
