"""The one place where Telegram's errors become ours."""

from __future__ import annotations

from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.messages import Address, Down, Elsewhere, Foreign, Gone, Later, Locked, Refused, Undelivered

NETWORK = "telegram"

# Parts of descriptions. PTB rewrites some ("TOPIC_CLOSED" becomes "Topic_closed"), so they are matched without case.
UNCHANGED = ("message is not modified",)
NOT_EDITABLE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "there is no text in the message to edit",
    "message to be replied not found",
)
NOBODY = ("chat not found", "user not found", "peer_id_invalid", "user_deactivated", "input_user_deactivated")
ANSWERED = ("user_already_participant", "hide_requester_missing")
TOO_LARGE = ("too large", "too big")


def says(error: BaseException, parts: tuple[str, ...]) -> bool:
    """Whether Telegram's description holds one of the parts."""
    text = str(error).lower()
    return any(part in text for part in parts)


def undelivered(error: TelegramError, address: Address) -> Undelivered | Locked:
    """What an error of a call for ``address`` means to the postman. Not a word of the parcel is in it."""
    match error:
        case _ if says(error, TOO_LARGE):
            return Refused("the file is too large for Telegram (413)")
        case _ if _garbled(error):
            return Foreign("what answers is not the Bot API")
        case RetryAfter():
            # People are reached at most once a second by the postman's pace: a 429 there is about the whole bot.
            return Later("Telegram asks to wait (429)", seconds(error), everyone=not address.id.startswith("-"))
        case ChatMigrated():
            return Elsewhere("the group has become another", Address(NETWORK, str(error.new_chat_id)))
        case _:
            return _final(error) or Down(f"Telegram cannot be reached: {_kind(error)}", _kind(error))


def _final(error: TelegramError) -> Undelivered | Locked | None:
    """What no later try would change."""
    match error:
        case Forbidden():
            return Gone(str(error))
        case InvalidToken():
            return Locked("Telegram does not know this token: ask @BotFather for a valid one", "telegram-token")
        case Conflict():
            sentence = "another process uses this bot's token: stop it, or give this one a bot of its own"
            return Locked(sentence, "telegram-twice")
        case BadRequest():
            return Gone(str(error)) if says(error, NOBODY) else Refused(str(error))
        case _:
            return None


def seconds(error: RetryAfter) -> float:
    """How long a 429 asks us to wait, in seconds."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def _garbled(error: BaseException | None) -> bool:
    """Whether the body could not be read: then a proxy in between spoke, and its status decides nothing."""
    return error is not None and (type(error) is TelegramError or _garbled(error.__cause__))


def _kind(error: TelegramError) -> str:
    """The error's first words: what follows may quote the answer's body."""
    return str(error).partition(". ")[0][:60]
