"""Telegram: what each of its errors means to the postman."""

from __future__ import annotations

import asyncio

import pytest

from bot.messages import (
    Address,
    Attachment,
    Down,
    Foreign,
    Gone,
    Later,
    Locked,
    Offer,
    Parcel,
    Refused,
    Say,
    Undelivered,
)
from bot.platforms.telegram import Telegram as TelegramPlatform
from tests.botapi import Drop, Garble, Person, Refuse, Telegram, too_many
from tests.botapi.failures import ApiError, bad

pytest_plugins = ["tests.botapi.fixtures"]


@pytest.fixture
def anna(telegram: Telegram) -> Person:
    person = telegram.person("Anna")
    person.started = True
    return person


async def outcome(platform: TelegramPlatform, address: Address, say: Say | None = None) -> Undelivered | Locked:
    with pytest.raises((Undelivered, Locked)) as failure:
        await platform.deliver(Parcel("1", address, say or Say("Hallo")))
    assert isinstance(failure.value, Undelivered | Locked)
    assert failure.value.__suppress_context__ or failure.value.__context__ is None
    return failure.value


async def test_somebody_who_blocked_the_bot_deleted_the_account_or_never_started_it_is_gone(
    telegram: Telegram, platform: TelegramPlatform, anna: Person
) -> None:
    stranger = telegram.person("Bert")
    assert type(await outcome(platform, stranger.address)) is Gone
    await anna.block()
    assert type(await outcome(platform, anna.address)) is Gone
    await anna.unblock()
    await platform.deliver(Parcel("2", anna.address, Say("Hallo")))
    anna.deactivated = True
    assert type(await outcome(platform, anna.address)) is Gone
    assert type(await outcome(platform, Address("telegram", "99"))) is Gone


async def test_a_429_to_a_person_is_about_everybody_and_one_to_a_group_about_the_group(
    telegram: Telegram, platform: TelegramPlatform, anna: Person
) -> None:
    group = await anna.makes_group("Nachbarn")
    telegram.fail("sendMessage", too_many(7), times=2)
    waits = [await outcome(platform, address) for address in (anna.address, Address("telegram", str(group.id)))]
    assert [(type(wait), wait.seconds, wait.everyone) for wait in waits if isinstance(wait, Later)] == [
        (Later, 7.0, True),
        (Later, 7.0, False),
    ]


@pytest.mark.parametrize(
    ("trouble", "meaning"),
    [
        (Garble(502), Foreign),
        (Garble(400), Foreign),
        (Garble(403), Foreign),
        (Garble(200, b'"ok"'), Foreign),
        (Garble(200, b'{"ok": true}'), Foreign),
        (Drop(), Down),
        (Garble(413, b"<html>Request Entity Too Large</html>"), Refused),
        (Refuse(ApiError(500, "Internal Server Error")), Down),
        (Refuse(ApiError(401, "Unauthorized")), Locked),
        (Refuse(bad("TOPIC_CLOSED")), Refused),
        (Refuse(bad("have no rights to send a message")), Refused),
        (Refuse(bad("PEER_ID_INVALID")), Gone),
    ],
)
async def test_each_trouble_has_one_meaning(
    telegram: Telegram,
    platform: TelegramPlatform,
    anna: Person,
    trouble: Garble | Drop | Refuse,
    meaning: type[Exception],
) -> None:
    telegram.fail("sendMessage", trouble)
    assert type(await outcome(platform, anna.address)) is meaning


async def test_a_lost_answer_means_that_the_message_may_come_twice(
    telegram: Telegram, platform: TelegramPlatform, anna: Person
) -> None:
    telegram.fail("sendMessage", Drop())
    assert type(await outcome(platform, anna.address)) is Down
    await platform.deliver(Parcel("1", anna.address, Say("Hallo")))
    assert [shown.text for shown in await anna.sees(2)] == ["Hallo", "Hallo"]


async def test_a_closed_topic_and_a_mistyped_address_are_refused(platform: TelegramPlatform, anna: Person) -> None:
    group = await anna.makes_group("Nachbarn")
    await group.promotes_bot(anna)
    assert type(await outcome(platform, Address("telegram", str(group.id), "77"))) is Refused
    assert type(await outcome(platform, Address("telegram", "@anna"))) is Refused


async def test_an_empty_message_and_too_long_data_are_refused(platform: TelegramPlatform, anna: Person) -> None:
    assert type(await outcome(platform, anna.address, Say(""))) is Refused
    assert type(await outcome(platform, anna.address, Say("?", offers=(Offer("Ja", "x" * 65),)))) is Refused


async def test_the_reason_holds_no_word_of_the_parcel(
    telegram: Telegram, platform: TelegramPlatform, anna: Person
) -> None:
    for trouble in (Garble(500, b"geheim"), Garble(400, b"geheim"), Drop(), too_many(1)):
        telegram.fail("sendMessage", trouble)
        assert "geheim" not in str(await outcome(platform, anna.address, Say("geheim")))


async def test_cancelling_a_delivery_is_no_error_of_telegrams(platform: TelegramPlatform, anna: Person) -> None:
    task = asyncio.create_task(platform.deliver(Parcel("1", anna.address, Say("Hallo"))))
    await asyncio.wait([task], timeout=0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_file_that_is_too_large_is_refused(platform: TelegramPlatform, anna: Person) -> None:
    file = Attachment("a.bin", "application/octet-stream", b"\0" * (51 * 1024 * 1024))
    with pytest.raises(Refused):
        await platform.deliver(Parcel("1", anna.address, Say("Datei"), files=(file,)))
