"""What Matrix events mean to us, and what of them never enters the house."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.messages import Address, Attachment, Came, Edited, Heard, Media, Offer, Picked, Reach, Removed, Say, Text, What
from bot.platforms.matrix import content
from bot.platforms.matrix.reading import keep, read

ME, ANNA, BERT, ROOM = "@bot:home", "@anna:home", "@bert:home", "!room"


def heard(kind: str, said: dict[str, Any], *, person: str = ANNA, sender: str = ANNA, **more: Any) -> Heard | None:
    event = {"event_id": "$1", "type": kind, "sender": sender, "origin_server_ts": 86_400_000, "content": said, **more}
    raw = keep(event, ROOM, person, ME)
    return read(raw.payload) if raw else None


def what(kind: str, said: dict[str, Any], **more: Any) -> What | None:
    result = heard(kind, said, **more)
    return result.what if result else None


def message(body: str, **more: Any) -> dict[str, Any]:
    return {"msgtype": "m.text", "body": body, **more}


def member(now: str, before: str = "", who: str = ANNA, **more: Any) -> What | None:
    unsigned = {"prev_content": {"membership": before}} if before else {}
    return what("m.room.member", {"membership": now}, state_key=who, unsigned=unsigned, **more)


def test_a_message_in_the_direct_room_is_answered_to_the_person() -> None:
    anna = Address("matrix", ANNA)
    assert heard("m.room.message", message("Die Ampel")) == Heard(
        "$1", anna, anna, datetime(1970, 1, 2, tzinfo=UTC), Text("Die Ampel"), "$1"
    )


def test_a_reply_is_heard_without_what_it_quotes() -> None:
    reply = {"m.in_reply_to": {"event_id": "$0"}}
    body = "> <@bot:home> Wo ist das?\n> Straße\n\nAm Markt\n> 3 Bänke"
    assert what("m.room.message", message(body, **{"m.relates_to": reply})) == Text("Am Markt\n> 3 Bänke")
    assert what("m.room.message", message("> kein Zitat")) == Text("> kein Zitat")


def test_an_edit_names_the_original() -> None:
    relation = {"rel_type": "m.replace", "event_id": "$0"}
    said = message("* neu", **{"m.new_content": message("neu"), "m.relates_to": relation})
    assert what("m.room.message", said) == Edited("$0", "neu")


def test_a_redaction_names_the_message_in_old_rooms_and_new() -> None:
    assert what("m.room.redaction", {}, redacts="$0") == Removed("$0")
    assert what("m.room.redaction", {"redacts": "$0"}) == Removed("$0")


@pytest.mark.parametrize(("key", "position"), [("1️⃣", 1), ("1", 1), ("2\u20e3", 2), ("9️⃣", 9), ("🔟", 10), ("10", 10)])
def test_a_digit_under_a_message_is_a_choice(key: str, position: int) -> None:
    relation = {"rel_type": "m.annotation", "event_id": "$0", "key": key}
    assert what("m.reaction", {"m.relates_to": relation}) == Picked(position, "$0")


@pytest.mark.parametrize("key", ["👍", "✅", "0", "11", "²", ""])
def test_other_reactions_are_nothing_for_us(key: str) -> None:
    assert what("m.reaction", {"m.relates_to": {"rel_type": "m.annotation", "event_id": "$0", "key": key}}) is None


def test_media_say_what_they_are_and_what_is_written_under_them() -> None:
    kinds = ("m.image", "m.audio", "m.video", "m.location", "m.file")
    found = [what("m.room.message", {"msgtype": kind, "body": "a.jpg"}) for kind in kinds]
    assert found == [Media("photo"), Media("voice"), Media("video"), Media("place"), Media("file")]
    as_file = {"msgtype": "m.file", "body": "a.jpg", "info": {"mimetype": "image/jpeg"}, "url": "mxc://home/1"}
    assert what("m.room.message", as_file) == Media("photo", file='{"url": "mxc://home/1"}')
    captioned = {"msgtype": "m.image", "body": "Die Ampel", "filename": "a.jpg"}
    assert what("m.room.message", captioned) == Media("photo", caption="Die Ampel")
    assert what("m.sticker", {"body": "hi"}) == Media("sticker")
    assert what("m.room.message", {"msgtype": "org.example.gallery", "body": "?"}) == Media("file")
    assert what("org.matrix.msc3381.poll.start", {"org.matrix.msc3381.poll.start": {}}) == Media("file")


@pytest.mark.parametrize("kind", ["m.notice", "m.key.verification.request"])
def test_programs_and_verifications_are_not_people_speaking(kind: str) -> None:
    assert what("m.room.message", {"msgtype": kind, "body": "?"}) is None


def test_the_way_opens_and_closes_with_the_person_in_the_direct_room() -> None:
    assert member("join", "invite") == Reach(True)
    assert member("leave", "join") == Reach(False)
    assert member("leave", "invite") == Reach(False)
    assert member("leave", "join", ME) == Reach(False)  # anna showed us out
    assert member("join", "join") is None  # she has a new picture
    assert member("join") is None  # she made the room: what she says will tell


def test_people_come_and_go_in_rooms() -> None:
    room = Address("matrix", ROOM)
    assert member("join", "invite", BERT, person="", sender=BERT) == Came(room)
    assert member("leave", "join", BERT, person="") == Came(room, here=False)
    assert member("leave", "invite", BERT, person="") is None  # he was never in
    assert member("invite", "", BERT, person="") is None


def test_what_people_say_to_each_other_in_a_room_never_enters_the_house() -> None:
    event = {"event_id": "$1", "type": "m.room.message", "sender": ANNA, "content": message("Hallo zusammen")}
    assert keep(event, ROOM, "", ME) is None
    assert keep({**event, "sender": BERT}, ROOM, ANNA, ME) is None  # a third in a direct room


def test_in_a_room_we_hear_commands_and_what_names_us_and_answer_there() -> None:
    command = heard("m.room.message", message("!mine"), person="")
    assert command is not None
    assert (command.what, command.address, command.sender) == (
        Text("!mine"),
        Address("matrix", ROOM),
        Address("matrix", ANNA),
    )
    named = message("Was meinst du?", **{"m.mentions": {"user_ids": [ME]}})
    assert what("m.room.message", named, person="") == Text("Was meinst du?")


def test_our_own_doings_and_what_was_redacted_before_we_saw_it_are_nothing() -> None:
    assert what("m.room.message", message("Hallo"), sender=ME) is None
    assert what("m.room.encrypted", {}) is None
    assert what("m.room.topic", {"topic": "x"}) is None


def test_a_say_is_plain_words_and_safe_html_with_numbered_offers() -> None:
    say = Say("1 < 2\nund <b>", title="Ja & Nein", offers=(Offer("Ja", "a"), Offer("Nein", "b")))
    assert content.message(say) == {
        "msgtype": "m.text",
        "body": "Ja & Nein\n\n1 < 2\nund <b>\n\n1) Ja\n2) Nein",
        "format": "org.matrix.custom.html",
        "formatted_body": "<strong>Ja &amp; Nein</strong><br><br>1 &lt; 2<br>und &lt;b&gt;<br><br>1) Ja<br>2) Nein",
        "m.mentions": {},
    }


def test_a_picture_goes_with_its_size_and_its_alternative_text() -> None:
    png = bytes.fromhex("89504e470d0a1a0a0000000d49484452000003200000025808")
    shown = content.file(Attachment("karte.png", "image/png", png, alt="Karte"), {"url": "mxc://home/1"})
    assert shown == {
        "msgtype": "m.image",
        "body": "Karte",
        "filename": "karte.png",
        "info": {"mimetype": "image/png", "size": 25, "w": 800, "h": 600},
        "url": "mxc://home/1",
    }
