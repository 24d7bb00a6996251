"""Reception: committed before the network learns of it, nothing twice, the cursor with its events."""

from __future__ import annotations

import pytest

from bot.hall.reception import Reception
from bot.messages import Raw
from storage import Store
from tests.hall.houses import House
from tests.hall.loopback import NETWORK, said


@pytest.fixture
def house(store: Store) -> House:
    return House(store)


def waiting(house: House) -> list[str]:
    with house.store.open() as books:
        rows = [books.inbox.get(seq) for seq, _ in books.inbox.waiting(0, 100)]
    return [row.event for row in rows if row is not None]


async def test_an_event_known_before_is_not_taken_twice(house: House) -> None:
    woken: list[int] = []
    door = Reception(house.hall, house.store, house.network, lambda: woken.append(1))
    await door.take_in(NETWORK, [said("1", "anna", "hello"), said("2", "anna", "hello"), said("2", "anna", "hello")])
    await door.take_in(NETWORK, [said("2", "anna", "hello"), said("3", "bert", "hello")])
    await door.take_in(NETWORK, [said("3", "bert", "hello")])
    assert (waiting(house), len(woken)) == (["1", "2", "3"], 2)


async def test_the_first_sign_of_life_is_given_once_for_each_new_event(house: House) -> None:
    door = Reception(house.hall, house.store, house.network, lambda: None)
    await door.take_in(NETWORK, [said("1", "anna", "hello")])
    await door.take_in(NETWORK, [said("1", "anna", "hello"), said("2", "anna", "hello")])
    await house.network.bell.until(lambda: len(house.network.noticed) == 2)
    assert house.network.noticed == ["1", "2"]


async def test_the_cursor_moves_with_its_events_even_without_any(house: House) -> None:
    door = Reception(house.hall, house.store, house.network, lambda: None)
    assert await door.cursor(NETWORK) == ""
    await door.take_in(NETWORK, [said("1", "anna", "hello")], cursor="7")
    await door.take_in(NETWORK, [], cursor="8")
    await door.take_in(NETWORK, [])
    assert await door.cursor(NETWORK) == "8"


async def test_when_an_event_cannot_be_kept_nothing_of_its_batch_is(house: House) -> None:
    door = Reception(house.hall, house.store, house.network, lambda: None)
    with pytest.raises(Exception, match="not JSON serializable"):
        await door.take_in(NETWORK, [said("1", "anna", "hello"), Raw("2", "anna", {"id": object()})], cursor="9")
    assert (waiting(house), await door.cursor(NETWORK)) == ([], "")
