"""Telegram: what its updates mean to the house."""

from __future__ import annotations

from typing import Any

import pytest

from bot.messages import (
    Address,
    Came,
    Edited,
    Heard,
    Hosted,
    JoinAsked,
    MakeLink,
    Media,
    Migrated,
    OpenRoom,
    Parcel,
    Pressed,
    Reach,
    Say,
    Spot,
    Text,
)
from bot.platforms.telegram import Telegram as TelegramPlatform
from bot.platforms.telegram.reader import lane
from tests.botapi import Group, Person, Telegram
from tests.worlds import Kept, Listening

pytest_plugins = ["tests.botapi.fixtures"]


async def hear(platform: TelegramPlatform, count: int) -> list[Heard]:
    """What the platform makes of all that has happened so far."""
    door = Kept()
    async with Listening(platform, door):
        return await door.heard(platform, count)


async def forum(telegram: Telegram, by: Person, **rights: bool) -> Group:
    group = await by.makes_group("Nachbarn")
    await group.promotes_bot(by, **rights)
    return group


async def settled(telegram: Telegram, platform: TelegramPlatform) -> list[Heard]:
    """All that is for us, once the bot has fetched everything there is."""
    door = Kept()
    async with Listening(platform, door):
        await telegram.until_polled()
    return [heard for raw in door.events if (heard := platform.read(raw.payload))]


async def test_a_command_with_its_word_is_text_as_it_was_sent(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna = telegram.person("Anna", language_code="uk")
    message = await anna.follows(platform.link("abc_-1"))
    (heard,) = await hear(platform, 1)
    assert (heard.what, heard.message, heard.language) == (Text("/start abc_-1"), message, "uk")
    assert (heard.address, heard.sender) == (anna.address, anna.address)
    assert heard.at.timestamp() == anna.messages[int(message)]["date"]


async def test_what_is_not_words_has_a_kind(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna = telegram.person("Anna")
    await anna.photo("Der Baum 🌳", album="77")
    await anna.photo(album="77")
    await anna.voice()
    await anna.location(50.7, 7.1)
    place = {"location": {"latitude": 1.0, "longitude": 2.0}, "title": "Bücherei", "address": "Markt 1"}
    await anna.send(venue=place, location=place["location"])
    file = {"file_id": "f", "file_unique_id": "u"}
    await anna.send(animation=file | {"width": 1, "height": 1, "duration": 1}, document=file)
    await anna.send(contact={"phone_number": "0", "first_name": "Bert"})
    await anna.send(document=file)
    await anna.send(document=file | {"mime_type": "image/jpeg"})
    heard = await hear(platform, 9)
    assert [h.what for h in heard] == [
        Media("photo", "Der Baum 🌳", "77", "p1"),
        Media("photo", "", "77", "p1"),
        Media("voice", file="v1"),
        Spot(50.7, 7.1),
        Spot(1.0, 2.0, "Bücherei, Markt"),
        Media("video"),
        Media("contact"),
        Media("file"),
        Media("photo", file="f"),
    ]


async def test_an_edit_carries_the_new_words(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna = telegram.person("Anna")
    message = await anna.write("Der Bam")
    await anna.edit(message, "Der Baum")
    heard = await hear(platform, 2)
    assert [h.what for h in heard] == [Text("Der Bam"), Edited(message, "Der Baum")]


async def test_a_press_says_its_data_and_is_answered_at_once(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna, door = telegram.person("Anna"), Kept()
    carrier = telegram.chats[anna.id].add(telegram.me, text="Senden?")
    async with Listening(platform, door):
        query = anna.press_data(carrier, "=n1=yes")
        (heard,) = await door.heard(platform, 1)
        await platform.notice(door.events[0].payload)
        await anna.is_answered(query)
    assert (heard.what, heard.message) == (Pressed("=n1=yes"), str(carrier["message_id"]))


async def test_an_expired_press_is_no_error(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna, door = telegram.person("Anna"), Kept()
    carrier = telegram.chats[anna.id].add(telegram.me, text="Senden?")
    async with Listening(platform, door):
        anna.press_data(carrier, "=n1=yes")
        await door.heard(platform, 1)
        telegram.expire_queries()
        await platform.notice(door.events[0].payload)
    assert (telegram.count("answerCallbackQuery"), anna.answers) == (1, [])


async def test_a_press_on_a_message_too_old_to_be_seen_is_still_a_press(platform: TelegramPlatform) -> None:
    person = {"id": 7, "is_bot": False, "first_name": "Anna"}
    gone = {"chat": {"id": 7, "type": "private"}, "message_id": 5, "date": 0}
    query = {"id": "1", "from": person, "chat_instance": "1", "message": gone, "data": "/mine"}
    heard = platform.read({"update_id": 1, "callback_query": query})
    assert heard is not None
    assert (heard.what, heard.address, heard.message) == (Pressed("/mine"), Address("telegram", "7"), "5")


async def test_blocking_and_unblocking_are_told(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna = telegram.person("Anna")
    await anna.block()
    await anna.unblock()
    heard = await hear(platform, 2)
    assert [(h.what, h.sender) for h in heard] == [(Reach(False), anna.address), (Reach(True), anna.address)]


@pytest.mark.parametrize(
    ("rights", "able"),
    [
        ({}, True),
        ({"manage_topics": False}, False),
        ({"invite_users": False}, False),
        ({"pin_messages": False}, False),
    ],
)
async def test_an_administrator_bot_is_able_when_it_has_all_three_rights(
    telegram: Telegram, platform: TelegramPlatform, rights: dict[str, bool], able: bool
) -> None:
    anna = telegram.person("Anna")
    group = await forum(telegram, anna, **rights)
    (heard,) = await hear(platform, 1)
    assert heard.what == Hosted(Address("telegram", str(group.id)), able)
    assert (heard.sender, heard.address) == (anna.address, anna.address)


async def test_a_group_without_topics_cannot_hold_rooms(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna = telegram.person("Anna")
    group = await anna.makes_group("Nachbarn", forum=False)
    await group.promotes_bot(anna)
    await group.throws_bot_out(anna)
    heard = await hear(platform, 2)
    assert [h.what for h in heard] == [Hosted(Address("telegram", str(group.id)), able=False)] * 2


async def test_a_request_to_join_and_who_came_and_left(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna, bert, door = telegram.person("Anna"), telegram.person("Bert"), Kept()
    async with Listening(platform, door):
        await telegram.until_polled()  # from now on Telegram knows that we want to hear of members
        group = await forum(telegram, anna)
        room = Address("telegram", str(group.id))
        link = (await platform.deliver(Parcel("1", room, MakeLink("Ampel")))).link
        await bert.asks_to_join(link)
        group.answers(bert.id, yes=True)
        group.leaves(bert)
        heard = await door.heard(platform, 4)
    assert [(h.what, h.sender, h.address) for h in heard[1:]] == [
        (JoinAsked(room), bert.address, bert.address),
        (Came(room), bert.address, bert.address),
        (Came(room, here=False), bert.address, bert.address),
    ]
    assert {raw.lane for raw in door.events[1:]} == {bert.address.id}


async def test_a_group_that_moves_names_both_numbers(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna = telegram.person("Anna")
    old = await anna.makes_group("Nachbarn", basic=True)
    await old.adds_bot(anna)
    new = await old.migrate(anna)
    heard = await settled(telegram, platform)
    places = Address("telegram", str(old.id)), Address("telegram", str(new.id))
    assert [h.what for h in heard[1:]] == [Migrated(*places)]


async def test_in_groups_only_what_is_said_to_the_bot_is_heard(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna = telegram.person("Anna")
    group = await forum(telegram, anna)
    said = group.add(telegram.me, text="Ich bin der Bot")
    other = group.add(anna.user, text="Ich nicht")
    await anna.write("Wir reden unter uns", to=group)
    await anna.write("und antworten einander", to=group, reply_to=other)
    await anna.write("/help@ein_anderer_bot", to=group)
    await anna.write("zu 1/2 oder /nicht am Anfang", to=group)
    await anna.write("/help@Quartier_Bot bitte", to=group)
    await anna.write("@quartier_bot was geht?", to=group)
    await anna.write("Danke dir", to=group, reply_to=said)
    heard = await settled(telegram, platform)
    assert [h.what for h in heard[1:]] == [Text("/help bitte"), Text("was geht?"), Text("Danke dir")]
    assert {(h.address, h.sender) for h in heard[1:]} == {(Address("telegram", str(group.id)), anna.address)}


async def test_talk_in_a_topic_that_the_bot_made_is_no_reply_to_the_bot(
    telegram: Telegram, platform: TelegramPlatform
) -> None:
    anna = telegram.person("Anna")
    group = await forum(telegram, anna)
    room = OpenRoom("key", "Ampel", "", "", "")
    receipt = await platform.deliver(Parcel("1", Address("telegram", str(group.id)), room))
    assert receipt.room is not None
    await anna.write("Wir reden unter uns", to=group, thread=int(receipt.room.thread))
    await anna.write("/help", to=group, thread=int(receipt.room.thread))
    heard = await settled(telegram, platform)
    assert [(h.what, h.address) for h in heard[1:]] == [(Text("/help"), receipt.room)]


async def test_bots_channels_and_anonymous_administrators_are_not_people(platform: TelegramPlatform) -> None:
    group = {"id": -1001, "type": "supergroup", "title": "G"}
    head: dict[str, Any] = {"message_id": 1, "date": 1, "chat": group, "text": "/help"}
    head["entities"] = [{"type": "bot_command", "offset": 0, "length": 5}]
    person = {"id": 7, "is_bot": False, "first_name": "Anna"}
    assert platform.read({"update_id": 1, "message": head | {"from": person}}) is not None
    for body in (head, head | {"from": person | {"is_bot": True}}, head | {"from": person, "sender_chat": group}):
        assert platform.read({"update_id": 1, "message": body}) is None
    assert platform.read({"update_id": 1, "channel_post": head}) is None


async def test_an_update_of_a_kind_that_nobody_knows_yet_is_nothing_for_us(platform: TelegramPlatform) -> None:
    assert platform.read({"update_id": 1, "thought_reader": {"from": {"id": 7}, "thought": "hm"}}) is None


async def test_a_broken_update_raises_and_still_has_a_lane(platform: TelegramPlatform) -> None:
    broken = {"update_id": 1, "message": {"from": {"id": 7}, "text": 5}}
    with pytest.raises(Exception, match=r".*"):
        platform.read(broken)
    assert lane(broken) == "7"
    assert lane({"update_id": 1, "message": {"from": "?"}}) == ""
    assert lane({"update_id": 1}) == ""


async def test_reading_leaves_the_payload_as_it_was(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna, door = telegram.person("Anna"), Kept()
    async with Listening(platform, door):
        await anna.block()
        await anna.write("Hallo")
        await door.heard(platform, 2)
    first = [platform.read(raw.payload) for raw in door.events]
    assert [platform.read(raw.payload) for raw in door.events] == first


async def test_a_say_in_a_group_is_no_update(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna = telegram.person("Anna")
    group = await forum(telegram, anna)
    await platform.deliver(Parcel("1", Address("telegram", str(group.id)), Say("Hallo")))
    assert len(await settled(telegram, platform)) == 1
