"""Days, times and periods as people write them, seen from Monday, 4 May 2026, 17:00."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.flows.measures import Count
from bot.flows.questions import Misread
from bot.flows.reading import moments
from bot.flows.reading.moments import Period, Unclear

NOW = datetime(2026, 5, 4, 17)


def at(day: int, hour: int = 0, minute: int = 0, month: int = 5, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute)


PERIODS = [
    # ISO
    ("2026-05-09 09:00 - 12:00", at(9, 9), at(9, 12)),
    ("2026-05-09T09:00 to 2026-05-10T12:30", at(9, 9), at(10, 12, 30)),
    ("2026-05-09", at(9), None),
    ("2026-05-09 - 2026-05-10", at(9), at(10, 23, 59)),
    # German
    ("Samstag 9 bis 12 Uhr", at(9, 9), at(9, 12)),
    ("Samstag 9-12 Uhr", at(9, 9), at(9, 12)),
    ("Sa. 9–12", at(9, 9), at(9, 12)),
    ("am Samstag von 9 bis 12 Uhr", at(9, 9), at(9, 12)),
    ("von 9 bis 12 Uhr am Samstag", at(9, 9), at(9, 12)),
    ("nächsten Samstag ab 9 Uhr, 3 Stunden", at(9, 9), at(9, 12)),
    ("9.5. um 9 Uhr, 3 Stunden", at(9, 9), at(9, 12)),
    ("Sa 9.5. 9:30-11:45", at(9, 9, 30), at(9, 11, 45)),
    ("9.5.26 9.30 Uhr bis 11.45 Uhr", at(9, 9, 30), at(9, 11, 45)),
    ("9. Mai 9 Uhr bis 10. Mai 18 Uhr", at(9, 9), at(10, 18)),
    ("4.-6. Juni", at(4, month=6), at(6, 23, 59, 6)),
    ("4.6.-6.6.", at(4, month=6), at(6, 23, 59, 6)),
    ("vom 4. Juni bis zum 6. Juni", at(4, month=6), at(6, 23, 59, 6)),
    ("heute 18 bis 20 Uhr", at(4, 18), at(4, 20)),
    ("heute abend 7 bis 9", at(4, 19), at(4, 21)),
    ("morgen ganztägig", at(5), at(5, 23, 59)),
    ("morgen früh um halb 9", at(5, 8, 30), None),
    ("übermorgen 14 bis 16 Uhr", at(6, 14), at(6, 16)),
    ("in 3 Tagen um zehn Uhr, eine Stunde", at(7, 10), at(7, 11)),
    ("Freitag 22 bis 2 Uhr", at(8, 22), at(9, 2)),
    ("Freitag 20 Uhr bis Mitternacht", at(8, 20), at(9)),
    ("Samstag bis Sonntag", at(9), at(10, 23, 59)),
    ("Samstag und Sonntag", at(9), at(10, 23, 59)),
    ("Donnerstag viertel nach 9 bis viertel vor 11", at(7, 9, 15), at(7, 10, 45)),
    ("Mittwoch mittags, anderthalb Stunden", at(6, 12), at(6, 13, 30)),
    ("Montag 19 Uhr", at(11, 19), None),
    ("3. Januar 10 Uhr", at(3, 10, 0, 1, 2027), None),
    ("Ab Mittwoch, 2 Tage", at(6), at(8)),
    # English
    ("Saturday 9 to 12:00", at(9, 9), at(9, 12)),
    ("next Saturday from 9 am to noon", at(9, 9), at(9, 12)),
    ("Sat 2-4pm", at(9, 14), at(9, 16)),
    ("Saturday 10 am - 2 pm", at(9, 10), at(9, 14)),
    ("9 May at 9 am, 3 hours", at(9, 9), at(9, 12)),
    ("May 9th, 2026, 9:00 to 12:00", at(9, 9), at(9, 12)),
    ("June 4-6", at(4, month=6), at(6, 23, 59, 6)),
    ("4-6 June", at(4, month=6), at(6, 23, 59, 6)),
    ("4 June 9:00 to 6 June 18:00", at(4, 9, 0, 6), at(6, 18, 0, 6)),
    ("tomorrow at 10, half an hour", at(5, 10), at(5, 10, 30)),
    ("tonight 8 to 10", at(4, 20), at(4, 22)),
    ("the day after tomorrow, all day", at(6), at(6, 23, 59)),
    ("between 9 and 12 o'clock on Saturday", at(9, 9), at(9, 12)),
    ("in 2 weeks at half past 9", at(18, 9, 30), None),
    ("Friday quarter to 9 in the evening", at(8, 20, 45), None),
    ("22/5/2026 9:00 to 10:00", at(22, 9), at(22, 10)),
    ("Saturday 12 am to 1 am", at(9), at(9, 1)),
]


@pytest.mark.parametrize(("text", "start", "end"), PERIODS, ids=[text for text, _, _ in PERIODS])
def test_a_period_is_read_as_it_was_meant(text: str, start: datetime, end: datetime | None) -> None:
    assert moments.period(text, NOW) == Period(start, end)


UNCLEAR = [
    ("irgendwann", "unclear"),
    ("bald mal wieder", "unclear"),
    ("first Monday in June", "unclear"),
    ("nicht am Samstag 9 Uhr", "unclear"),
    ("Montag bis Freitag von 9 bis 12 Uhr", "unclear"),
    ("9 bis 12 Uhr", "no-day"),
    ("12", "no-day"),
    ("", "no-day"),
    ("Saturday, 3 hours", "no-time"),
    ("Samstag Abend", "no-time"),
    ("31.6. 9 Uhr", "no-such-day"),
    ("31 June", "no-such-day"),
    ("5.13.", "no-such-day"),
    ("Samstag 25 Uhr", "no-such-time"),
    ("Saturday 9:75", "no-such-time"),
    ("Saturday 14 pm", "no-such-time"),
    ("Dienstag 9.5. 9 Uhr", "other-weekday"),
    ("heute 9 bis 12 Uhr", "past"),
    ("3.5.2026", "past"),
    ("2025-01-01 9:00", "past"),
    ("4.5.2031", "too-far"),
    ("10. Mai bis 9. Mai 2026", "ends-first"),
    ("5/6 9:00 to 10:00", "ambiguous"),
]


@pytest.mark.parametrize(("text", "reason"), UNCLEAR, ids=[text or "nothing" for text, _ in UNCLEAR])
def test_what_is_unclear_is_refused_by_its_name(text: str, reason: str) -> None:
    with pytest.raises(Unclear) as refused:
        moments.period(text, NOW)
    assert refused.value.reason == reason
    assert reason in moments.REASONS


ENDS = [
    ("12 Uhr", at(9, 12)),
    ("bis 12", at(9, 12)),
    ("until noon", at(9, 12)),
    ("3 Stunden", at(9, 12)),
    ("90 minutes", at(9, 10, 30)),
    ("2 am", at(10, 2)),
    ("until Sunday", at(10, 23, 59)),
    ("Sonntag 18 Uhr", at(10, 18)),
    ("11.5. 18 Uhr", at(11, 18)),
    ("den ganzen Tag", at(9, 23, 59)),
    ("abends um 7", at(9, 19)),
]


@pytest.mark.parametrize(("text", "end"), ENDS, ids=[text for text, _ in ENDS])
def test_an_end_is_read_from_its_beginning_on(text: str, end: datetime) -> None:
    assert moments.end(text, at(9, 9)) == end


def test_an_end_before_its_beginning_is_refused() -> None:
    with pytest.raises(Unclear, match="ends-first"):
        moments.end("8.5.2026", at(9, 9))


@pytest.mark.parametrize(
    ("text", "when"), [("Mo 11.5. 9 Uhr", at(11, 9)), ("1 June 2026", at(1, month=6)), ("morgen", at(5))]
)
def test_one_moment_is_a_day_with_or_without_a_time(text: str, when: datetime) -> None:
    assert moments.moment(text, NOW) == when


# ------------------------------------------------------------------------------------------ numbers


@pytest.mark.parametrize(
    ("said", "number"), [("4", 4), ("vier", 4), ("ungefähr 10 Leute", 10), ("one", 1), ("usual", 7), ("500", 500)]
)
def test_a_number_is_read_in_digits_and_words(said: str, number: int) -> None:
    assert Count(500, usual=7).read(said) == number


@pytest.mark.parametrize(
    ("said", "reason"), [("", "no-number"), ("viele", "no-number"), ("4 oder 5", "no-number"), ("0", "no-number")]
)
def test_what_is_no_single_number_is_refused(said: str, reason: str) -> None:
    with pytest.raises(Misread) as refused:
        Count(500).read(said)
    assert refused.value.reason == reason


@pytest.mark.parametrize("said", ["501", "9" * 40])
def test_a_number_can_be_too_large(said: str) -> None:
    with pytest.raises(Misread) as refused:
        Count(500).read(said)
    assert (refused.value.reason, refused.value.details) == ("too-many", {"highest": 500})
