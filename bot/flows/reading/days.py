"""Days as people write them, in German and in English: 31.3.2027, March 31st, bis Ende März, in 3 weeks, 2027-03-31."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from bot.flows.reading.calendar_words import folded

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jänner jan january",
            "februar feber feb february",
            "märz maerz mrz mär march mar",
            "april apr",
            "mai may",
            "juni jun june",
            "juli jul july",
            "august aug",
            "september sept sep",
            "oktober okt october oct",
            "november nov",
            "dezember dez december dec",
        ),
        1,
    )
    for name in names.split()
}
_NEAR = {"heute": 0, "today": 0, "morgen": 1, "tomorrow": 1, "übermorgen": 2, "uebermorgen": 2}
_UNITS = {"tag": 1, "day": 1, "woche": 7, "week": 7}
_PARTS = {"anfang": 1, "beginning": 1, "start": 1, "mitte": 15, "middle": 15, "mid": 15, "ende": 31, "end": 31}
_FILLERS = [
    "bis",
    "zum",
    "zu",
    "vom",
    "von",
    "ab",
    "am",
    "der",
    "den",
    "dem",
    "des",
    "the",
    "of",
    "on",
    "by",
    "until",
    "till",
    "from",
    "at",
    "im",
    "in",
    "to",
    "for",
    "und",
    "diesen",
    "this",
]
_YEAR = r"(?:\s+(?P<year>\d{4}|\d{2}))?"
_MONTH = r"(?P<month>[a-zäöü]{3,})"
_DIGITS = re.compile(r"(?P<day>\d{1,2})[./](?P<month>\d{1,2})(?:[./](?P<year>\d{4}|\d{2})?)?")
_DAY_MONTH = re.compile(rf"(?P<day>\d{{1,2}})\s+{_MONTH}{_YEAR}")
_MONTH_DAY = re.compile(rf"{_MONTH}\s+(?P<day>\d{{1,2}}){_YEAR}")
_PART_MONTH = re.compile(rf"(?:(?P<part>{'|'.join(_PARTS)})\s+)?{_MONTH}{_YEAR}")
_AHEAD = re.compile(r"(?P<count>\d{1,3})\s+(?P<unit>tag|day|woche|week|monat|month|jahr|year)[a-z]*")


def day(said: str, today: date) -> date | None:
    """The day that ``said`` names; without a year the next one from ``today`` on. None when it names none.

    A month alone is its first day, its end the last; 3/4 is the third of April, as on the continent.
    """
    text = _tidied(said)
    if text in _NEAR:
        return today + timedelta(_NEAR[text])
    try:
        return _ahead(text, today) or _written(text, today)
    except (ValueError, OverflowError):  # the 31st of February; the year 0
        return None


def months_on(start: date, count: int) -> date:
    """The same day ``count`` months later, or the last of that month."""
    month = start.month - 1 + count
    year, month = start.year + month // 12, month % 12 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def _tidied(said: str) -> str:
    text = re.sub(r"(?<=\d)(st|nd|rd|th)\b", "", folded(said).strip())
    text = re.sub(r"\ba (?=month|year)", "1 ", text)
    text = re.sub(r"\s*([./])\s*(?=\d)", r"\1", text)  # 31. 3. 2027
    text = re.sub(r"(?<=[a-zäöü])[.,]|,|(?<=\d)\.(?=\s|$)", " ", text)  # Sept., March 31, 2027
    text = text.replace("mid-", "mid ")
    marks = re.match(r"in\s+(?=\S+\s+(?:tag|day|woche|week|monat|month|jahr|year))", text)
    words = [word for word in text.split() if word not in _FILLERS]
    return ("+ " if marks else "") + " ".join(words)


def _ahead(text: str, today: date) -> date | None:
    if not text.startswith("+ ") or not (found := _AHEAD.fullmatch(text[2:])):
        return None
    count, unit = int(found["count"]), found["unit"]
    if unit in _UNITS:
        return today + timedelta(count * _UNITS[unit])
    return months_on(today, count * (12 if unit in ("jahr", "year") else 1))


def _written(text: str, today: date) -> date | None:
    if found := _DIGITS.fullmatch(text):
        number, month = int(found["day"]), int(found["month"])
        return _dated(*((month, number) if month > 12 else (number, month)), found["year"], today)
    if found := _DAY_MONTH.fullmatch(text) or _MONTH_DAY.fullmatch(text):
        return _dated(int(found["day"]), _MONTHS.get(found["month"], 0), found["year"], today)
    if found := _PART_MONTH.fullmatch(text):
        return _dated(_PARTS.get(found["part"], 1), _MONTHS.get(found["month"], 0), found["year"], today, _last=True)
    return None


def _dated(number: int, month: int, year: str | None, today: date, *, _last: bool = False) -> date | None:
    """``_last``: beyond the month's end means its last day. Two digits of a year are of this century."""
    if not 1 <= month <= 12:
        return None
    known = int(year) + (2000 if len(year) == 2 else 0) if year else None

    def on(of: int) -> date:
        return date(of, month, min(number, monthrange(of, month)[1]) if _last else number)

    if known is not None:
        return on(known)
    return on(today.year) if on(today.year) >= today else on(today.year + 1)
