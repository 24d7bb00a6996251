"""The clock: when the regular digest is due, across daylight saving and restarts, and what is forgotten in time."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from bot.hall.clock import Clock, Schedule
from tests.quarter import BERLIN, LAMP, Quarter

EVENING = Schedule(time(18), BERLIN)


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (datetime(2026, 5, 4, 15, 59, tzinfo=UTC), datetime(2026, 5, 4, 16, tzinfo=UTC)),
        (datetime(2026, 5, 4, 16, 0, tzinfo=UTC), datetime(2026, 5, 5, 16, tzinfo=UTC)),
        (datetime(2026, 5, 4, 22, 30, tzinfo=UTC), datetime(2026, 5, 5, 16, tzinfo=UTC)),
        (datetime(2026, 10, 24, 16, 0, tzinfo=UTC), datetime(2026, 10, 25, 17, tzinfo=UTC)),  # clocks go back
        (datetime(2026, 3, 28, 17, 0, tzinfo=UTC), datetime(2026, 3, 29, 16, tzinfo=UTC)),  # clocks go forward
        (datetime(2026, 12, 31, 17, 0, tzinfo=UTC), datetime(2027, 1, 1, 17, tzinfo=UTC)),
    ],
)
def test_six_in_the_evening_is_six_in_the_evening_all_year(now: datetime, due: datetime) -> None:
    assert EVENING.after(now) == due


@pytest.mark.parametrize("minute", range(0, 180, 10))
def test_in_the_night_in_which_the_clocks_go_back_the_next_time_is_never_in_the_past(minute: int) -> None:
    now = datetime(2026, 10, 25, 0, 0, tzinfo=UTC) + timedelta(minutes=minute)
    after = Schedule(time(2, 30), BERLIN).after(now)
    assert after is not None
    assert timedelta(0) < after.astimezone(UTC) - now <= timedelta(hours=25)


def test_a_time_that_a_day_does_not_have_comes_an_hour_later() -> None:
    after = Schedule(time(2, 30), BERLIN).after(datetime(2026, 3, 29, 0, 0, tzinfo=UTC))
    assert after is not None
    assert after.astimezone(UTC) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_never_is_never() -> None:
    assert Schedule(None, BERLIN).after(datetime(2026, 5, 4, tzinfo=UTC)) is None


def clock(quarter: Quarter, schedule: Schedule = EVENING) -> Clock:
    return Clock(quarter.hall, quarter.store, schedule, lambda: None)


def digests(quarter: Quarter) -> int:
    quarter.work()
    return [shown.text for shown in quarter.chat("mo")].count(quarter.asked("desk-digest-empty"))


def test_the_regular_digest_goes_out_once_a_day_also_after_a_restart(quarter: Quarter) -> None:
    counted = []
    for hours in (0, 22, 1, 1, 1, 22, 1):  # it is 19:00 in Berlin when the evening begins
        quarter.now += timedelta(hours=hours)
        clock(quarter).tick()
        counted.append(digests(quarter))
    assert counted == [0, 0, 1, 1, 1, 2, 2]


def test_a_digest_missed_while_nothing_ran_goes_out_once_when_it_runs_again(quarter: Quarter) -> None:
    clock(quarter).tick()
    quarter.now += timedelta(days=9)
    assert [clock(quarter).tick() for _ in range(2)] == [True, False]
    assert digests(quarter) == 1


def test_after_the_regular_one_was_switched_off_none_goes_out(quarter: Quarter) -> None:
    clock(quarter).tick()
    quarter.now += timedelta(days=2)
    assert clock(quarter, Schedule(None, BERLIN)).tick() is False


def test_who_asked_shortly_before_gets_one_digest_not_two(quarter: Quarter) -> None:
    clock(quarter).tick()
    quarter.write("mo", "/digest chat")
    quarter.now += timedelta(days=1)
    assert [clock(quarter).tick() for _ in range(2)] == [True, False]
    assert digests(quarter) == 1


@pytest.mark.parametrize(("days", "answer"), [(13, "desk-reported"), (15, "hall-idle")])
def test_an_open_talk_is_kept_for_two_weeks(quarter: Quarter, days: int, answer: str) -> None:
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    quarter.write("anna", "Playground")
    quarter.now += timedelta(days=days)
    clock(quarter, Schedule(None, BERLIN)).tick()
    quarter.write("anna", "Yes, send it" if days < 14 else "yes")
    assert quarter.last("anna").text == quarter.asked(answer, number=1)


def test_a_tick_without_anything_due_says_so(quarter: Quarter) -> None:
    assert [clock(quarter).tick() for _ in range(2)] == [False, False]
