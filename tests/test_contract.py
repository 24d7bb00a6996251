"""What every network does alike: one suite, run over each platform against a real server on loopback."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator

import pytest

from bot.messages import Address, Attachment, Edited, Gone, Offer, Parcel, Picked, Pressed, Removed, Say, Strip, Text
from tests.worlds import Kept, Listening, Shown, World

WORLDS = {"telegram": "tests.botapi.world:TelegramWorld", "matrix": "tests.synapse.world:MatrixWorld"}

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c02"
    "0000000b4944415478da6364f80f00010501012718e3660000000049454e44ae426082"
)
YES_OR_NO = (Offer("Ja", "=n1=yes"), Offer("Nein", "=n1=no"))


@pytest.fixture(params=WORLDS)
async def world(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    module, _, name = WORLDS[request.param].partition(":")
    try:
        kind = getattr(importlib.import_module(module), name)
    except ImportError as error:
        pytest.skip(f"no {request.param} world: {error}")
    opened = await kind.open()
    yield opened
    await opened.close()


async def test_what_a_citizen_writes_is_heard_once_in_order_and_with_its_address(world: World) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        ids = [await anna.write(text) for text in ("Guten Abend", "Die Ampel ist kaputt 🚦", "/mine")]
        heard = await door.heard(world.platform, 3)
    assert [(h.what, h.message) for h in heard] == [
        (Text("Guten Abend"), ids[0]),
        (Text("Die Ampel ist kaputt 🚦"), ids[1]),
        (Text("/mine"), ids[2]),
    ]
    assert {h.sender for h in heard} == {anna.address}
    assert len({h.event for h in heard}) == 3


async def test_a_network_that_answers_gives_no_trouble(world: World) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        await anna.write("Guten Abend")
        await door.heard(world.platform, 1)
        assert world.platform.trouble == ""


async def test_an_answer_to_the_heard_address_reaches_the_citizen(world: World) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        await anna.write("Hallo")
        (heard,) = await door.heard(world.platform, 1)
        await world.platform.deliver(Parcel("1", heard.address, Say("Guten Tag")))
        assert _looks(await anna.sees(1)) == [Shown("Guten Tag")]


async def test_people_who_write_at_the_same_time_are_told_apart(world: World) -> None:
    anna, bert, door = await world.citizen("Anna"), await world.citizen("Bert"), Kept()
    async with Listening(world.platform, door):
        for number in range(3):
            await anna.write(f"Anna {number}")
            await bert.write(f"Bert {number}")
        heard = await door.heard(world.platform, 6)
    said = {who: [h.what for h in heard if h.sender == who] for who in (anna.address, bert.address)}
    assert said == {
        anna.address: [Text(f"Anna {number}") for number in range(3)],
        bert.address: [Text(f"Bert {number}") for number in range(3)],
    }
    assert {raw.lane for raw in door.events if "Anna" in str(raw.payload)}.isdisjoint(
        {raw.lane for raw in door.events if "Bert 0" in str(raw.payload)}
    )


async def test_an_edit_names_the_message_that_it_changes(world: World) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        message = await anna.write("Die Bank ist kaput")
        await anna.edit(message, "Die Bank ist kaputt")
        written, edited = await door.heard(world.platform, 2)
    assert written.message == message
    assert edited.what == Edited(message, "Die Bank ist kaputt")
    assert edited.sender == anna.address


async def test_a_message_taken_back_is_named(world: World) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        message = await anna.write("Das war falsch")
        await door.heard(world.platform, 1)
        try:
            await anna.remove(message)
        except NotImplementedError as told_nothing:
            pytest.skip(str(told_nothing))
        _, removed = await door.heard(world.platform, 2)
    assert (removed.what, removed.sender) == (Removed(message), anna.address)


async def test_a_say_arrives_with_title_text_and_choices(world: World) -> None:
    anna = await world.citizen("Anna")
    say = Say("Soll ich es senden?\n\nSo steht es da.", title="Fertig 🌳", offers=YES_OR_NO)
    receipt = await world.platform.deliver(Parcel("1", anna.address, say))
    (shown,) = await anna.sees(1)
    assert _looks([shown]) == [Shown(say.text, say.title, ("Ja", "Nein"))]
    assert shown.message == receipt.message


async def test_choosing_an_offer_says_which(world: World) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        receipt = await world.platform.deliver(Parcel("1", anna.address, Say("Senden?", offers=YES_OR_NO)))
        await anna.sees(1)
        await anna.press("Nein")
        (heard,) = await door.heard(world.platform, 1)
        await world.platform.notice(door.events[0].payload)
    assert heard.what in (Pressed("=n1=no"), Picked(2, receipt.message))
    assert heard.sender == anna.address


async def test_a_message_that_replaces_another_leaves_one_message(world: World) -> None:
    anna = await world.citizen("Anna")
    first = await world.platform.deliver(Parcel("1", anna.address, Say("Wo?", offers=YES_OR_NO)))
    await anna.sees(1)
    second = Parcel("2", anna.address, Say("Danke.", title="Gesendet", replaces="1"), earlier=first.message)
    receipt = await world.platform.deliver(second)
    await world.platform.deliver(Parcel("3", anna.address, Say("Bis bald")))
    assert _looks(await anna.sees(2)) == [Shown("Danke.", "Gesendet"), Shown("Bis bald")]
    assert receipt.message == first.message


async def test_buttons_can_be_taken_from_a_message_twice(world: World) -> None:
    anna = await world.citizen("Anna")
    sent = await world.platform.deliver(Parcel("1", anna.address, Say("Senden?", offers=YES_OR_NO)))
    for number in ("2", "3"):
        await world.platform.deliver(Parcel(number, anna.address, Strip("1"), earlier=sent.message))
    (shown,) = await anna.sees(1)
    assert shown.text == "Senden?"


async def test_the_same_parcel_delivered_twice_arrives_once(world: World) -> None:
    """Telegram knows no key of a message: there the one message in flight may come twice, and this says so."""
    anna = await world.citizen("Anna")
    parcel = Parcel("1", anna.address, Say("Nur einmal"))
    first = await world.platform.deliver(parcel)
    again = await world.platform.deliver(parcel)
    await world.platform.deliver(Parcel("2", anna.address, Say("Ende")))
    if world.platform.network == "telegram":
        assert _looks(await anna.sees(3)) == [Shown("Nur einmal"), Shown("Nur einmal"), Shown("Ende")]
    else:
        assert _looks(await anna.sees(2)) == [Shown("Nur einmal"), Shown("Ende")]
        assert again == first


async def test_files_arrive_with_their_message(world: World) -> None:
    anna = await world.citizen("Anna")
    files = (
        Attachment("karte.png", "image/png", PNG, alt="Karte der Themen"),
        Attachment("themen.csv", "text/csv", b"thema;zahl\nAmpel;3\n"),
    )
    await world.platform.deliver(Parcel("1", anna.address, Say("Die Themen", files=("a", "b")), files=files))
    seen = await anna.sees(3)
    assert {name for shown in seen for name in shown.files} & {"themen.csv"} == {"themen.csv"}
    assert sum(len(shown.files) for shown in seen) == 2
    assert [shown.text for shown in seen if shown.text] == ["Die Themen"]


async def test_a_long_text_arrives_whole(world: World) -> None:
    anna = await world.citizen("Anna")
    paragraphs = [f"Absatz {number}: " + "die Ampel ist kaputt 🚦 " * 30 for number in range(12)]
    say = Say("\n\n".join(text.strip() for text in paragraphs), title="Alles", offers=YES_OR_NO)
    await world.platform.deliver(Parcel("1", anna.address, say))
    await world.platform.deliver(Parcel("2", anna.address, Say("Ende")))
    seen = list(await anna.sees(2))
    while seen[-1].text != "Ende":
        seen = list(await anna.sees(len(seen) + 1))
    assert "\n\n".join(shown.text for shown in seen[:-1]) == say.text
    assert [shown.buttons for shown in seen if shown.buttons] == [("Ja", "Nein")]


async def test_somebody_who_closed_the_way_is_gone(world: World) -> None:
    anna, bert, door = await world.citizen("Anna"), await world.citizen("Bert"), Kept()
    async with Listening(world.platform, door):
        await anna.write("Hallo")
        await door.heard(world.platform, 1)
        await anna.shuts_out()
        await door.heard(world.platform, 2)
        with pytest.raises(Gone):
            await world.platform.deliver(Parcel("1", anna.address, Say("Bist du da?")))
        await world.platform.deliver(Parcel("2", bert.address, Say("Hallo Bert")))
    assert _looks(await bert.sees(1)) == [Shown("Hallo Bert")]


async def test_after_a_restart_nothing_is_lost_and_nothing_doubled(world: World) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        await anna.write("vorher")
        await door.heard(world.platform, 1)
    await anna.write("dazwischen")
    platform = await world.reopen()
    async with Listening(platform, door):
        await anna.write("nachher")
        heard = await door.heard(platform, 3)
    assert [h.what for h in heard] == [Text("vorher"), Text("dazwischen"), Text("nachher")]


async def test_what_could_not_be_stored_comes_again(world: World) -> None:
    anna, door = await world.citizen("Anna"), Kept(fails=2)
    async with Listening(world.platform, door):
        await anna.write("Die Ampel ist kaputt")
        (heard,) = await door.heard(world.platform, 1)
    assert (heard.what, door.fails) == (Text("Die Ampel ist kaputt"), 0)


async def test_a_link_carries_a_word(world: World) -> None:
    assert "abc-123_X" in world.platform.link("abc-123_X")


async def test_an_address_survives_being_written_down(world: World) -> None:
    anna = await world.citizen("Anna")
    assert Address.parse(str(anna.address)) == anna.address


def _looks(seen: object) -> list[Shown]:
    """What is shown, without the network's ids."""
    assert isinstance(seen, list | tuple)
    return [Shown(s.text, s.title, s.buttons, s.files, s.pinned) for s in seen]
