"""Voice messages in a talk: what was understood is shown, and goes the way of typed words once it is confirmed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from bot.desk import photos
from bot.desk.news import DIGEST, Way
from bot.hall.conversation import Conversation
from bot.messages import Media, Strip

_REMEMBERED = timedelta(days=1)
"""So long what was understood waits for its yes."""
_YES, _NO = Way("hall-voice-yes", "/heard yes"), Way("hall-voice-no", "/heard no")


def listen(talk: Conversation, media: Media) -> None:
    """Have a voice message listened to, where this house can."""
    if talk.hall.ear is None:
        return talk.aside("hall-media.voice")
    return photos.send_for(talk.visitor, media.file, {"voice": talk.visitor.contact.language})


def came(talk: Conversation, payload: Mapping[str, Any]) -> None:
    """What was understood is asked about; a call for help needs no yes."""
    if "failed" in payload:
        return talk.aside(f"hall-voice-failed.{payload['failed']}")
    said = payload["receipt"]["words"]
    if alarms := talk.watch.alarms(said, talk.row):
        return talk.sound(alarms)
    kept, _ = talk.watch.read("concern", said)
    _forget(talk)
    photos.send_for(talk.visitor, "", {"heard": kept}, after=_REMEMBERED)
    talk.tell(talk.visitor.told("hall-voice-heard", _YES, _NO, text=kept))
    return talk.care()


def confirmed(talk: Conversation, answer: str, typed: Callable[[str], None]) -> None:
    """The person said whether it was right. ``typed`` takes the words as if they had been written."""
    said = _forget(talk)
    talk.below()
    _strip(talk)
    if not said:
        return talk.aside("hall-expired") if talk.row is not None else talk.say("hall-expired-idle")
    return typed(said) if answer == "yes" else talk.aside("hall-voice-again")


def _strip(talk: Conversation) -> None:
    """Take the buttons from the question that was answered, if it is the last that was said."""
    row = talk.visitor.books.outbox.last_offering(talk.visitor.address)
    if row is not None and _YES.data in {data for _, data in row.offers}:
        talk.hall.post(talk.visitor.books, talk.visitor.address, Strip(row.id), DIGEST)


def _forget(talk: Conversation) -> str:
    """What waits for its yes, which is asked for no longer; empty when there is nothing."""
    waiting = [row for row in talk.visitor.books.errands.of(talk.visitor.address) if "heard" in row.purpose]
    for row in waiting:
        talk.visitor.books.remove(row)
    return str(waiting[-1].purpose["heard"]) if waiting else ""
