"""Telegram: what people and groups see of what the house sends."""

from __future__ import annotations

import json

import pytest

from bot.messages import (
    Address,
    Attachment,
    Elsewhere,
    Invite,
    Later,
    LetIn,
    MakeLink,
    Offer,
    OpenRoom,
    Parcel,
    Refused,
    Say,
    ShowMenu,
    Strip,
)
from bot.platforms.telegram import Telegram as TelegramPlatform
from tests.botapi import Group, Person, Telegram, too_many
from tests.botapi.chats import rows_of
from tests.worlds import Shown

pytest_plugins = ["tests.botapi.fixtures"]

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20
YES_OR_NO = (Offer("Ja", "=n1=yes"), Offer("Nein", "=n1=no"))


@pytest.fixture
def anna(telegram: Telegram) -> Person:
    person = telegram.person("Anna")
    person.started = True
    return person


@pytest.fixture
async def forum(telegram: Telegram, anna: Person) -> Group:
    group = await anna.makes_group("Nachbarn")
    await group.promotes_bot(anna)
    return group


def at(group: Group, thread: str = "") -> Address:
    return Address("telegram", str(group.id), thread)


async def test_plain_text_stays_plain(platform: TelegramPlatform, anna: Person) -> None:
    text = "<b>*nicht* fett</b> & _so_ [weiter](x)"
    await platform.deliver(Parcel("1", anna.address, Say(text, title="A < B & C")))
    assert [(shown.title, shown.text) for shown in await anna.sees(1)] == [("A < B & C", text)]


async def test_links_are_not_looked_up_and_quiet_is_quiet(
    telegram: Telegram, platform: TelegramPlatform, anna: Person
) -> None:
    await platform.deliver(Parcel("1", anna.address, Say("https://example.org", quiet=True)))
    (call,) = (said for method, said in telegram.calls if method == "sendMessage")
    assert (call["link_preview_options"], call["disable_notification"]) == ({"is_disabled": True}, True)


async def test_nobody_is_shown_more_than_one_keyboard_of_a_long_message(
    platform: TelegramPlatform, anna: Person
) -> None:
    say = Say("a " * 2100 + "\n\nEnde", title="Lang", offers=YES_OR_NO)
    receipt = await platform.deliver(Parcel("1", anna.address, say))
    first, last = await anna.sees(2)
    assert (first.title, first.buttons, last.title, last.buttons) == ("Lang", (), "", ("Ja", "Nein"))
    assert receipt.message == last.message


async def test_what_had_arrived_before_a_429_is_not_sent_again(
    telegram: Telegram, platform: TelegramPlatform, anna: Person
) -> None:
    parcel = Parcel("1", anna.address, Say("Ende", pin=True), files=(Attachment("a.csv", "text/csv", b"1"),))
    for method in ("sendMessage", "pinChatMessage"):
        telegram.fail(method, too_many(1))
        with pytest.raises(Later):
            await platform.deliver(parcel)
    await platform.deliver(parcel)
    assert [(shown.text, shown.files, shown.pinned) for shown in await anna.sees(2)] == [
        ("", ("a.csv",), False),
        ("Ende", (), True),
    ]


async def test_buttons_stand_as_the_house_says(telegram: Telegram, platform: TelegramPlatform, anna: Person) -> None:
    offers = tuple(Offer(label, "x") for label in ("Hoch", "Weg", "Die Ampel am Markt ist kaputt", "Fertig"))
    await platform.deliver(Parcel("1", anna.address, Say("?", offers=offers)))
    (message,) = anna.messages.values()
    assert rows_of(message) == [["Hoch", "Weg"], ["Die Ampel am Markt ist kaputt"], ["Fertig"]]


async def test_saying_the_same_again_in_place_is_success(platform: TelegramPlatform, anna: Person) -> None:
    first = await platform.deliver(Parcel("1", anna.address, Say("Wo?", title="Ort", offers=YES_OR_NO)))
    again = Say("Wo?", title="Ort", offers=YES_OR_NO, replaces="1")
    assert await platform.deliver(Parcel("2", anna.address, again, earlier=first.message)) == first
    assert len(await anna.sees(1)) == 1


async def test_a_message_that_is_gone_is_replaced_by_a_new_one(platform: TelegramPlatform, anna: Person) -> None:
    first = await platform.deliver(Parcel("1", anna.address, Say("Wo?")))
    del anna.messages[int(first.message)]
    second = await platform.deliver(Parcel("2", anna.address, Say("Da", replaces="1"), earlier=first.message))
    assert [shown.message for shown in await anna.sees(1)] == [second.message]


async def test_a_message_too_old_to_edit_is_followed_by_a_new_one(platform: TelegramPlatform, anna: Person) -> None:
    first = await platform.deliver(Parcel("1", anna.address, Say("Wo?")))
    anna.frozen.add(int(first.message))
    await platform.deliver(Parcel("2", anna.address, Say("Da", replaces="1"), earlier=first.message))
    assert [shown.text for shown in await anna.sees(2)] == ["Wo?", "Da"]


async def test_a_picture_cannot_become_text_so_a_message_follows_it(
    telegram: Telegram, platform: TelegramPlatform, anna: Person
) -> None:
    size = {**telegram.keep(b""), "width": 1, "height": 1}
    markup = {"inline_keyboard": [[{"text": "Ja", "callback_data": "x"}]]}
    earlier = str(anna.add(telegram.me, photo=[size], reply_markup=markup)["message_id"])
    await platform.deliver(Parcel("2", anna.address, Say("Da", replaces="1"), earlier=earlier))
    assert [(shown.text, shown.buttons) for shown in await anna.sees(2)] == [("", ()), ("Da", ())]


async def test_finished_steps_lose_their_buttons(platform: TelegramPlatform, anna: Person) -> None:
    first = await platform.deliver(Parcel("1", anna.address, Say("Wo?", title="Ort", offers=YES_OR_NO)))
    await platform.deliver(Parcel("2", anna.address, Strip("1"), earlier=first.message))
    assert await anna.sees(1) == [Shown("Wo?", "Ort", message=first.message)]


async def test_stripping_what_is_gone_or_was_never_sent_is_success(platform: TelegramPlatform, anna: Person) -> None:
    await platform.deliver(Parcel("1", anna.address, Strip("0"), earlier="4"))
    await platform.deliver(Parcel("2", anna.address, Strip("0")))
    assert anna.shows() == []


async def test_pictures_become_photos_and_the_rest_documents_in_albums(
    telegram: Telegram, platform: TelegramPlatform, anna: Person
) -> None:
    files = [Attachment(f"{n}.png", "image/png", PNG + bytes([n]), alt=f"Karte {n}") for n in range(11)]
    files += [Attachment("t.csv", "text/csv", b"1"), Attachment("t.json", "application/json", b"{}")]
    await platform.deliver(Parcel("1", anna.address, Say("Bilder"), files=tuple(files)))
    seen = await anna.sees(14)
    assert [shown.files for shown in seen[:13]] == [*((f"Karte {n}",) for n in range(11)), ("t.csv",), ("t.json",)]
    assert seen[13].text == "Bilder"
    sends = [method for method, _ in telegram.calls if method.startswith("send")]
    assert sends == ["sendMediaGroup", "sendPhoto", "sendMediaGroup", "sendMessage"]
    assert sorted(telegram.files.values()) == sorted(file.content for file in files)


async def test_a_picture_that_telegram_cannot_read_goes_as_a_document(platform: TelegramPlatform, anna: Person) -> None:
    file = Attachment("bild.png", "image/png", b"not a picture", alt="Karte")
    await platform.deliver(Parcel("1", anna.address, Say("Bild"), files=(file,)))
    assert [shown.files for shown in await anna.sees(2)] == [("bild.png",), ()]


async def test_a_message_that_may_not_be_pinned_still_arrives(
    platform: TelegramPlatform, anna: Person, forum: Group
) -> None:
    await forum.promotes_bot(anna, pin_messages=False)
    await platform.deliver(Parcel("1", at(forum), Say("Wichtig", pin=True)))
    assert [(shown.text, shown.pinned) for shown in forum.shows()] == [("Wichtig", False)]


async def test_a_room_is_a_topic_with_its_own_address_and_a_link_for_members(
    platform: TelegramPlatform, forum: Group
) -> None:
    receipt = await platform.deliver(Parcel("1", at(forum), OpenRoom("k", "Ampel 🚦 " + "x" * 200, "", "", "")))
    assert receipt.room is not None
    thread = receipt.room.thread
    assert receipt.room == at(forum, thread)
    assert receipt.link == f"https://t.me/c/{str(forum.id).removeprefix('-100')}/{thread}"
    assert len(forum.topics[int(thread)]) == 128
    await platform.deliver(Parcel("2", receipt.room, Say("Worum es geht", title="Ampel", pin=True)))
    (shown,) = forum.shows(int(thread))
    assert (shown.title, shown.text, shown.pinned) == ("Ampel", "Worum es geht", True)
    assert forum.shows() == []


async def test_a_room_is_refused_where_the_right_or_the_topics_are_missing(
    platform: TelegramPlatform, anna: Person, forum: Group
) -> None:
    room = OpenRoom("k", "Ampel", "", "", "")
    await forum.promotes_bot(anna, manage_topics=False)
    with pytest.raises(Refused, match="Not enough rights"):
        await platform.deliver(Parcel("1", at(forum), room))
    plain = await anna.makes_group("Ohne Themen", forum=False)
    await plain.promotes_bot(anna)
    with pytest.raises(Refused, match="not a forum"):
        await platform.deliver(Parcel("2", at(plain), room))


async def test_exactly_those_who_are_let_in_come_in(
    telegram: Telegram, platform: TelegramPlatform, forum: Group
) -> None:
    bert, carla = telegram.person("Bert"), telegram.person("Carla")
    link = (await platform.deliver(Parcel("1", at(forum), MakeLink("Die Ampel am alten Marktplatz bleibt")))).link
    for person in (bert, carla):
        await person.asks_to_join(link)
    for number in ("2", "3"):  # the second time is the repetition after a lost answer
        await platform.deliver(Parcel(number, bert.address, LetIn(at(forum), yes=True)))
        await platform.deliver(Parcel(number, carla.address, LetIn(at(forum), yes=False)))
    assert (bert.is_in(forum), carla.is_in(forum)) == (True, False)
    assert telegram.links[link].body["creates_join_request"] is True
    assert telegram.links[link].body["name"] == "Die Ampel am alten Marktplatz b…"


async def test_somebody_who_asks_to_join_can_be_written_to(
    telegram: Telegram, platform: TelegramPlatform, forum: Group
) -> None:
    bert = telegram.person("Bert")
    link = (await platform.deliver(Parcel("1", at(forum), MakeLink("Ampel")))).link
    await bert.asks_to_join(link)
    await platform.deliver(Parcel("2", bert.address, Say("Für wen ist das?")))
    assert [shown.text for shown in await bert.sees(1)] == ["Für wen ist das?"]


async def test_a_bot_without_rights_does_not_make_the_person_unreachable(
    telegram: Telegram, platform: TelegramPlatform, anna: Person, forum: Group
) -> None:
    await forum.throws_bot_out(anna)
    with pytest.raises(Refused, match="kicked"):
        await platform.deliver(Parcel("1", anna.address, LetIn(at(forum), yes=True)))


async def test_an_invitation_is_a_link_that_the_house_sends(platform: TelegramPlatform, forum: Group) -> None:
    with pytest.raises(Refused, match="send them the link"):
        await platform.deliver(Parcel("1", Address("telegram", "1001"), Invite(at(forum))))


async def test_a_moved_group_is_elsewhere_and_its_members_are_let_in_there(
    telegram: Telegram, platform: TelegramPlatform, anna: Person
) -> None:
    old = await anna.makes_group("Nachbarn", basic=True)
    await old.promotes_bot(anna)
    new = await old.migrate(anna)
    with pytest.raises(Elsewhere) as moved:
        await platform.deliver(Parcel("1", at(old), Say("Hallo")))
    assert moved.value.new == at(new)
    bert = telegram.person("Bert")
    link = (await platform.deliver(Parcel("2", at(new), MakeLink("Ampel")))).link
    await bert.asks_to_join(link)
    await platform.deliver(Parcel("3", bert.address, LetIn(at(old), yes=True)))
    assert bert.is_in(new)


async def test_typing_is_shown_and_never_raises(telegram: Telegram, platform: TelegramPlatform, anna: Person) -> None:
    await platform.typing(anna.address)
    await platform.typing(Address("telegram", "12345"))
    await platform.typing(Address("telegram", "nobody"))
    assert telegram.actions == [(anna.id, "typing")]


async def test_a_menu_is_shown_in_the_chat_of_one_person_alone(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna = telegram.person("Anna")
    await platform.deliver(Parcel("1", anna.address, ShowMenu((("queue", "Was zu entscheiden ist"),))))
    scope = json.dumps({"chat_id": anna.id, "type": "chat"})
    assert telegram.commands == {("", scope): [{"command": "queue", "description": "Was zu entscheiden ist"}]}
