"""Reads days, times and periods as people write them: in German, in English, as ISO 8601. Pure: "now" comes in.

All moments are as the clock of the place shows them, so without a time zone. What is not understood as a whole is not
understood at all: a wrong date is worse than a second question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.flows.reading import calendar_words as say

REASONS = (
    *("unclear", "ambiguous", "no-day", "no-time", "no-such-day", "no-such-time"),
    *("other-weekday", "past", "too-far", "ends-first"),
)
"""Why something is no moment: the names of `Unclear.reason`."""
_FAR = timedelta(days=730)
_DAY_ENDS = time(23, 59)


class Unclear(Exception):
    """This cannot be read; ``reason`` is one of `REASONS`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Period:
    """From ``start`` to ``end``, which is None while nobody has said it."""

    start: datetime
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Part:
    """What one side of a period says. ``bare`` is a number alone: an hour, or a day of the month."""

    day: date | None = None
    time: time | None = None
    bare: int | None = None
    lasts: timedelta | None = None
    whole: bool = False
    later: bool = False
    """Afternoon or evening was said: hours up to 11 are 12 more."""
    early: bool = False
    """Morning was said."""


def moment(text: str, now: datetime) -> datetime:
    """One day, with or without a time (then midnight, when the day begins): "Mo 4.5. 9 Uhr". Raises `Unclear`."""
    return _start(_part(say.folded(text), now.date()), now)


def period(text: str, now: datetime) -> Period:
    """From when to when: "Samstag 9-12 Uhr", "4 May 9:00 to 6 May", "tomorrow at 10, 3 hours". Raises `Unclear`."""
    sides = say.BETWEEN.split(say.LEADING.sub("", say.folded(text)))
    if len(sides) > 2:
        raise Unclear("unclear")
    first = _part(sides[0], now.date())
    if len(sides) == 1:
        start = _start(first, now)
        return Period(start, _lasting(first, start))
    last = _part(sides[1], first.day or now.date(), same_weekday=first.day is not None)
    first, last = _completed(first, last)
    start = _start(first, now)
    return Period(start, _end(last, start, begins=first))


def end(text: str, start: datetime) -> datetime:
    """When something ends that begins at ``start``: "12 Uhr", "after 3 hours", "until Sunday". Raises `Unclear`."""
    part = _part(say.LEADING.sub("", say.folded(text)), start.date(), same_weekday=True)
    return _lasting(part, start) or _end(part, start)


# ------------------------------------------------------------------------------------------------ two sides become one


def _completed(first: _Part, last: _Part) -> tuple[_Part, _Part]:
    """What one side left to the other: "9 bis 12 Uhr am Montag", "4.-6. Mai", "2-4 pm"."""
    if first.day is None and last.day is not None:
        if first.time is None and first.bare is not None and last.time is None and last.bare is None:
            return replace(first, day=_in_month(last.day, first.bare), bare=None), last  # 4.-6. Mai
        first, last = replace(first, day=last.day), replace(last, day=None)
    if first.bare is not None and last.later and not first.later:
        hour = first.bare + 12
        until = _hour(last)
        first = replace(first, later=until is None or hour <= until.hour or until.hour == 0)
    starts, ends = _hour(first), _hour(last)
    if first.later and not last.early and starts and ends and ends < starts and starts.hour - 12 < ends.hour < 12:
        last = replace(last, later=True)  # in the evening from 7 to 9
    if first.day is not None and first.time is None and first.bare is None and last.bare is not None:
        return first, replace(last, day=_in_month(first.day, last.bare), bare=None)  # May 4-6
    return first, last


def _in_month(day: date, number: int) -> date:
    try:
        return day.replace(day=number)
    except ValueError:
        raise Unclear("no-such-day") from None


def _start(part: _Part, now: datetime) -> datetime:
    if part.day is None:
        raise Unclear("no-day")
    at = _hour(part)
    if at is None and part.later:
        raise Unclear("no-time")
    start = datetime.combine(part.day, at or time())
    if part.day < now.date() or (at is not None and start < now):
        raise Unclear("past")
    if start - now > _FAR:
        raise Unclear("too-far")
    return start


def _lasting(part: _Part, start: datetime) -> datetime | None:
    """The end of something that says how long it lasts."""
    if part.whole:
        return datetime.combine(part.day or start.date(), _DAY_ENDS)
    if part.lasts is None:
        return None
    if part.lasts < timedelta(days=1) and part.day is not None and _hour(part) is None:
        raise Unclear("no-time")  # "on Monday, 3 hours"
    return start + part.lasts


def _end(part: _Part, start: datetime, begins: _Part | None = None) -> datetime:
    at = _hour(part)
    if at is None and part.day is None:
        raise Unclear("no-time" if part.later else "unclear")
    if begins is not None and part.day is None and _hour(begins) is None:
        raise Unclear("no-time")  # "Monday to 12": from when on Monday?
    found = datetime.combine(part.day or start.date(), at or _DAY_ENDS)
    if found <= start and part.day is None:
        found += timedelta(days=1)  # from 22 to 2
    if found <= start:
        raise Unclear("ends-first")
    if found - start > _FAR:
        raise Unclear("too-far")
    return found


def _hour(part: _Part) -> time | None:
    found = part.time
    if found is None and part.bare is not None:
        found = _clock(part.bare, 0)
    if found is not None and part.later and found.hour < 12:
        found = found.replace(hour=found.hour + 12)
    return found


def _clock(hour: int, minute: int) -> time:
    try:
        return time(0 if hour == 24 and not minute else hour, minute)
    except ValueError:
        raise Unclear("no-such-time") from None


# ------------------------------------------------------------------------------------------------ one side is read


def _part(text: str, today: date, *, same_weekday: bool = False) -> _Part:
    """Take day, time and duration out of ``text``, one after the other; nothing may be left that says something."""
    day, text = _day(text, today, same_weekday=same_weekday)
    text, whole = say.WHOLE_DAY.subn(" ", text)
    lasts, text = _duration(text)
    text, later = say.LATER.subn(" ", text)
    text, early = say.EARLY.subn(" ", text)
    at, text = _time(text)
    bare = None
    if found := re.search(r"\b(\d{1,2})\b\.?", text):
        bare, text = int(found[1]), text.replace(found[0], " ", 1)
    if re.search(r"\w", say.FILLERS.sub(" ", text)):
        raise Unclear("unclear")
    clock, half = at or (None, "")
    return _Part(
        day, clock, bare, lasts, bool(whole), later=bool(later) or half == "pm", early=bool(early) or half == "am"
    )


def _duration(text: str) -> tuple[timedelta | None, str]:
    found = say.LASTS.search(text)
    if found is None:
        return None, text
    number = float(found[1].replace(",", "."))
    unit = next(unit for name, unit in say.UNITS if found[2].startswith(name))
    return number * unit, text.replace(found[0], " ", 1)


def _time(text: str) -> tuple[tuple[time, str] | None, str]:
    """The time, and "am" or "pm" where that was said with it."""
    for pattern in say.TIMES:
        if found := pattern.search(text):
            groups = found.groupdict()
            hour, minute = int(groups["hour"]), int(groups.get("minute") or 0)
            half = (groups.get("half") or "").replace(".", "")
            if half and not 1 <= hour <= 12:
                raise Unclear("no-such-time")
            hour = 0 if half == "am" and hour == 12 else hour
            return (_clock(hour, minute), half), text.replace(found[0], " ", 1)
    return None, text


def _day(text: str, today: date, *, same_weekday: bool) -> tuple[date | None, str]:
    day, text = _dated(text, today)
    if (found := say.WEEKDAY.search(text)) is None:
        return day, text
    number = say.WEEKDAYS[found["weekday"]]
    text = text.replace(found[0], " ", 1)
    if day is not None:
        if day.weekday() != number:
            raise Unclear("other-weekday")
        return day, text
    ahead = (number - today.weekday()) % 7
    return today + timedelta(days=ahead or (0 if same_weekday else 7)), text


def _dated(text: str, today: date) -> tuple[date | None, str]:
    for pattern, days in say.RELATIVE:
        if found := pattern.search(text):
            ahead = days * (int(found["number"]) if "number" in found.groupdict() else 1)
            return today + timedelta(days=ahead), text.replace(found[0], " ", 1)
    for pattern in say.DATES:
        if found := pattern.search(text):
            return _date(found.groupdict(), today), text.replace(found[0], " ", 1)
    if found := say.SLASHES.search(text):
        if int(found["day"]) <= 12 and int(found["month"]) <= 12 and found["day"] != found["month"]:
            raise Unclear("ambiguous")  # 4/5: April or May?
        one, other = sorted((found["day"], found["month"]), key=int, reverse=True)
        return _date({"day": one, "month": other, "year": found["year"]}, today), text.replace(found[0], " ", 1)
    return None, text


def _date(groups: dict[str, str | None], today: date) -> date:
    """Without a year it is the next such day."""
    name = groups["month"] or ""
    month = int(name) if name.isdecimal() else say.MONTHS[name[:3]]
    year = int(groups.get("year") or 0)
    try:
        if year:
            return date(year + (2000 if year < 100 else 0), month, int(groups["day"] or 0))
        found = date(today.year, month, int(groups["day"] or 0))
        return found if found >= today else found.replace(year=today.year + 1)
    except ValueError:
        raise Unclear("no-such-day") from None
