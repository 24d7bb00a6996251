"""What people send beside words: photos, places and voices, at any point of a talk; and what came of errands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.desk import photos
from bot.desk.news import Visitor
from bot.flows.beside import Remark
from bot.flows.questions import Misread, Question
from bot.hall import dictation, voice
from bot.hall.conversation import Conversation
from bot.hall.hall import Hall
from bot.messages import Media, Spot
from storage import Books

_FEWEST = 8
"""Characters of a caption that can be a concern."""
_LONGEST_NAME = 80
_MAP = "https://www.openstreetmap.org/?mlat={north}&mlon={east}#map=17/{north}/{east}"
"""Where a person can look. We do not."""


def received(talk: Conversation, what: Media | Spot, message: str, typed: Callable[[str], None]) -> None:
    """Somebody sent something that is not words. ``typed`` takes words as if they had been written."""
    if isinstance(what, Spot):
        return _spot(talk, what, message)
    if what.kind == "photo" and what.file:
        return _photo(talk, what, message, typed)
    if what.kind == "voice" and what.file:
        return dictation.listen(talk, what) if talk.visitor.person else _consent_first(talk)
    kind = f"hall-media.{what.kind}"
    return talk.aside(kind if talk.words.has(kind) else "hall-media")


def _spot(talk: Conversation, there: Spot, message: str) -> None:
    """A place was shared: it answers where something is, before or after that is asked, or begins a concern."""
    if talk.visitor.person is None:
        return _consent_first(talk)
    where = {"north": f"{there.north:.3f}", "east": f"{there.east:.3f}"}
    near = talk.words("hall-near", **where)
    name, _ = talk.watch.read("place", there.name[:_LONGEST_NAME].strip())
    place = f"{name}, {near}" if name else near
    talk.say("hall-spot", place=place, link=_MAP.format(**where))
    if talk.row is None or talk.row.flow != "intake":
        return talk.open("intake", {"place": place}, message)
    talk.put(_asks_where(talk), place, message)
    return talk.go_on(again=True)


def _asks_where(talk: Conversation) -> str:
    """The question that a shared place answers: the last that was asked; else the one that stands for all."""
    asking = talk.asking()
    names = [name for name in (*asking.given, asking.name) if name not in asking.proposed] if asking else []
    return next((name for name in reversed(names) if voice.words_name(name) == "place"), "place")


# ------------------------------------------------------------------------------------------------------- photos


def _photo(talk: Conversation, media: Media, message: str, typed: Callable[[str], None]) -> None:
    if talk.visitor.person is None:
        return _consent_first(talk, media.caption, typed)
    if not _is_told(talk) and (filed := photos.lately_filed(talk.visitor)) is not None:
        if alarms := talk.watch.alarms(media.caption, talk.row):
            return talk.sound(alarms)
        return _take(talk, media, message, filed)
    before = talk.asking() if _is_told(talk) else None
    if before is None or before.name == "concern":
        _begin(talk, media.caption, message, typed)
        if not _is_told(talk):
            return None  # the caption was no concern but, say, a call for help: that has its own answer
        before = talk.asking()
    elif not _beside(talk, media.caption, message):
        return None
    _take(talk, media, message, None)
    talk.look_anew()
    now = talk.asking()
    return talk.go_on() if now is not None and before is not None and now.name != before.name else None


def _beside(talk: Conversation, caption: str, message: str) -> bool:
    """A caption beside a concern that was told says what can be seen; False when it was a call for help."""
    if caption and (alarms := talk.watch.alarms(caption, talk.row)):
        talk.sound(alarms)
        return False
    if talk.row is not None and "alt" not in talk.row.answers and (alt := _read(Remark(), caption)):
        talk.put("alt", talk.watch.keep(talk.row, "alt", alt), message)
    return True


def _is_told(talk: Conversation) -> bool:
    """Whether a concern is being told."""
    return talk.row is not None and talk.row.flow == "intake"


def _begin(talk: Conversation, caption: str, message: str, typed: Callable[[str], None]) -> None:
    """A caption that can be a concern is taken as one, whatever else was open."""
    if len(caption.strip()) < _FEWEST:
        return None if _is_told(talk) else talk.open("intake")
    if talk.row is None or _is_told(talk):
        return typed(caption)
    if alarms := talk.watch.alarms(caption, talk.row):
        return talk.sound(alarms)
    return talk.say_first(caption, message)


def _take(talk: Conversation, media: Media, message: str, contribution: int | None) -> None:
    taken = photos.take(talk.visitor, media.file, message, contribution, album=bool(media.album))
    if taken and contribution is not None and (alt := _read(Remark(), media.caption)):
        kept, _ = talk.watch.read("alt", alt)
        for row in talk.visitor.books.photos.undescribed(talk.visitor.address):
            row.alt = kept


def _consent_first(talk: Conversation, caption: str = "", typed: Callable[[str], None] | None = None) -> None:
    """Nothing is fetched or kept of somebody who has not agreed; what they wrote is a draft, as it always is."""
    talk.say("hall-consent-first")
    if typed is not None and len(caption.strip()) >= _FEWEST:
        return typed(caption)
    return talk.go_on(again=True) if talk.asking() else talk.open("welcome")


def _read(question: Question[str], said: str) -> str:
    try:
        return question.read(said) if said else ""
    except Misread:
        return ""


# ------------------------------------------------------------------------------------------- what came of an errand


def came(hall: Hall, books: Books, payload: Mapping[str, Any]) -> None:
    """What was fetched is here, or is not to be had: its sender hears of it, once for all that came together."""
    contact = books.people.contact(payload["address"])
    if contact is None:
        return None
    visitor = Visitor(
        books=books,
        contact=contact,
        now=hall.now(),
        new_id=hall.new_id,
        likeness=hall.likeness,
        lane=contact.address,
        guard=hall.guard,
        zone=hall.zone,
        links=hall.links,
    )
    talk, purpose = Conversation(hall, visitor, hall.now(), tapped=False), payload["purpose"]
    if "voice" in purpose:
        return dictation.came(talk, payload)
    return None if "heard" in purpose else _photo_came(talk, payload)


def _photo_came(talk: Conversation, payload: Mapping[str, Any]) -> None:
    books, address, purpose = talk.visitor.books, talk.visitor.address, payload["purpose"]
    if "failed" in payload:
        talk.say(f"hall-photo-failed.{payload['failed']}")
    elif "surplus" in purpose:
        talk.say("hall-photo-surplus", most=purpose["surplus"])
    elif books.photos.get(purpose["photo"]) is None:
        return None  # taken back meanwhile
    others = any("photo" in one.purpose for one in books.errands.of(address))
    count = 0 if others or "surplus" in purpose else _together(talk, purpose["photo"])
    if count:
        talk.say("hall-photo-here", count=count)
    return None if others and "failed" not in payload else _and_now(talk)


def _together(talk: Conversation, photo: int) -> int:
    """How many photos are here with this one, or without it when it did not come."""
    shelf, address = talk.visitor.books.photos, talk.visitor.address
    row = shelf.get(photo)
    if row is not None and row.contribution_id is not None:
        return len(shelf.of(row.contribution_id, fetched=True))
    return sum(bool(one.content) for one in shelf.loose(address) or shelf.undescribed(address))


def _and_now(talk: Conversation) -> None:
    """The talk goes on where it stands; when none is open, it is asked what can be seen."""
    undescribed = talk.visitor.books.photos.undescribed(talk.visitor.address)
    if talk.row is None:
        return talk.open("photo") if undescribed else None
    if talk.row.flow == "photo" and not undescribed:
        return talk.end()
    return talk.go_on(again=True)
