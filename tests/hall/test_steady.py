"""A worker that breaks begins anew; what its caller must know of is not kept from it."""

from __future__ import annotations

import pytest

from bot.hall.steady import steady
from bot.messages import Down, Locked


async def test_a_worker_that_breaks_twice_comes_to_its_end_the_third_time(caplog: pytest.LogCaptureFixture) -> None:
    rounds = []

    async def work() -> None:
        rounds.append(len(rounds))
        if len(rounds) < 3:
            raise KeyError("what somebody said")

    await steady(work, patience=0.0)
    assert rounds == [0, 1, 2]
    assert [line.getMessage().partition(" at ")[0] for line in caplog.records] == ["unforeseen: KeyError"] * 2
    assert "what somebody said" not in caplog.text


@pytest.mark.parametrize("error", [Down("the network is away"), Locked("the token was revoked", "telegram-token")])
async def test_outages_and_locked_accounts_are_the_callers(error: Exception) -> None:
    async def work() -> None:
        raise error

    with pytest.raises(type(error)):
        await steady(work)
