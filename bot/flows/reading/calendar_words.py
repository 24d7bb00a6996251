"""The words with which people write days and times in German and English, as patterns for `moments`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import timedelta


def folded(text: str) -> str:
    """``text`` in one form: small letters, one kind of dash, ISO dates and spoken clock times as numbers."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = re.sub("[\u2010-\u2015]", "-", text).replace("’", "'")
    text = re.sub(r"\b(\d{4})-(\d{1,2})-(\d{1,2})(?:t(?=\d))?", r"\3.\2.\1 ", text)
    text = re.sub(r"\b(\d{1,2}:\d{2}):\d{2}\b", r"\1", text)
    text = re.sub(r"\b(" + "|".join(NUMBERS) + r")\b", lambda found: NUMBERS[found[1]], text)
    for pattern, how in _SPOKEN:
        text = pattern.sub(how, text)
    return text


NUMBERS: Mapping[str, str] = {
    word: str(number)
    for number, words in enumerate(
        (
            "ein|eine|einen|einem|einer|eins|one",
            *("zwei|two", "drei|three", "vier|four", "fünf|fuenf|five", "sechs|six", "sieben|seven", "acht|eight"),
            *("neun|nine", "zehn|ten", "elf|eleven", "zwölf|zwoelf|twelve"),
        ),
        1,
    )
    for word in words.split("|")
}
"""1 to 12 as words."""


How = str | Callable[[re.Match[str]], str]


def _before(minutes: int) -> How:
    def clock(found: re.Match[str]) -> str:
        return f"{(int(found[1]) - 1) % 24}:{minutes:02}"

    return clock


_CLOCK: tuple[tuple[str, How], ...] = (
    (r"\b(?:1\s+)?halbe stunde\b|\bhalf an hour\b", "30 min"),
    (r"\b(?:anderthalb|1einhalb|eineinhalb) stunden\b|\b1 and a half hours\b", "90 min"),
    (r"\b(?:an|a) (?=hour|day|week)", "1 "),
    (r"\bhalb (\d{1,2})(?: uhr)?\b", _before(30)),
    (r"\bhalf past (\d{1,2})\b", r"\1:30"),
    (r"\b(?:viertel nach|quarter past) (\d{1,2})(?: uhr)?\b", r"\1:15"),
    (r"\b(?:viertel vor|quarter to) (\d{1,2})(?: uhr)?\b", _before(45)),
    (r"\b(?:12 uhr mittags|mittags?|noon|midday)\b", "12:00"),
    (r"\b(?:mitternacht|midnight)\b", "24:00"),
    (r"\btonight\b", "today evening"),
)
_SPOKEN = tuple((re.compile(pattern), how) for pattern, how in _CLOCK)

BETWEEN = re.compile(r"\s*(?:-|\bbis\b(?:\s+zum\b)?|\bto\b|\buntil\b|\btill?\b|\bund\b|\band\b)\s*")
"""What stands between the two sides of a period."""
LEADING = re.compile(r"^\s*(?:(?:von|vom|from|ab|zwischen|between|bis|until|till?|to)\b\s*(?:zum\b)?\s*)+")
"""What may stand before the first side."""
FILLERS = re.compile(
    r"\b(?:am|um|gegen|ab|vom|von|from|den|dem|der|die|das|im|in|on|at|the|of|für|fuer|for|nach|after|uhr|ca|circa|etwa|"
    r"ungefähr|about|around|genau|exactly|bitte|please|o'clock|starting|noch|dann|then|spätestens|jeweils)\b"
)
"""Words that change nothing."""

WHOLE_DAY = re.compile(r"\b(?:den ganzen tag|ganzen tag|ganztägig|ganztags|all day(?: long)?|(?:the )?whole day)\b")
LATER = re.compile(r"\b(?:nachmittags?|abends?|am (?:nachmittag|abend)|(?:in the )?(?:afternoon|evening)|at night)\b")
EARLY = re.compile(r"\b(?:morgens|vormittags?|früh|frueh|am (?:vormittag|morgen)|(?:in the )?morning)\b")

UNITS: tuple[tuple[str, timedelta], ...] = (
    ("min", timedelta(minutes=1)),
    *((name, timedelta(hours=1)) for name in ("st", "h")),
    *((name, timedelta(days=1)) for name in ("tag", "day")),
    *((name, timedelta(days=7)) for name in ("woche", "week")),
)
"""Units of time by how they begin."""
LASTS = re.compile(
    r"\b(\d{1,3}(?:[.,]\d)?)\s*(min(?:ute[ns]?)?|stunden?|std|h|hours?|hrs?|tagen?|tage|days?|wochen?|weeks?)\b\.?"
)

TIMES: tuple[re.Pattern[str], ...] = (
    re.compile(r"\b(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?!\d|\.)\s*(?:uhr\b)?\s*(?P<half>[ap]\.?m\b\.?)?"),
    re.compile(r"\b(?P<hour>\d{1,2})\s*uhr\b(?:\s*(?P<minute>\d{2})\b)?"),
    re.compile(r"\b(?P<hour>\d{1,2})\s*(?P<half>[ap]\.?m\b\.?)"),
    re.compile(r"\b(?P<hour>\d{1,2})\s*o'clock\b"),
)

MONTHS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        ("jan jän", "feb", "mär mar mae", "apr", "mai may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dez dec"), 1
    )
    for name in names.split()
}
"""Months by their first 3 letters."""
_MONTH = (
    r"(?P<month>jan(?:uar|uary)?|jän(?:ner)?|feb(?:ruar|ruary)?|märz?|maerz|mar(?:ch)?|apr(?:il)?|mai|may|jun[ie]?|jul[iy]?|"
    r"aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dez(?:ember)?|dec(?:ember)?)\b\.?"
)
DATES: tuple[re.Pattern[str], ...] = (
    re.compile(r"\b(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.(?:\s?(?P<year>\d{4}|\d{2}(?![\d:.]|\s*uhr)))?(?!\d)"),
    re.compile(r"\b(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?\s*(?:of\s+)?" + _MONTH + r"(?:,?\s*(?P<year>\d{4})\b)?"),
    re.compile(r"\b" + _MONTH + r"\s*(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?(?![\d:])(?:,?\s*(?P<year>\d{4})\b)?"),
)
SLASHES = re.compile(r"\b(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/(?P<year>\d{4}|\d{2}))?\b")
RELATIVE: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(r"\bin (?P<number>\d{1,3}) (?:tagen?|days?)\b"), 1),
    (re.compile(r"\bin (?P<number>\d{1,2}) (?:wochen?|weeks?)\b"), 7),
    (re.compile(r"\b(?:übermorgen|uebermorgen|(?:the )?day after tomorrow)\b"), 2),
    (re.compile(r"\b(?:heute|today)\b"), 0),
    (re.compile(r"(?<!am )\b(?:morgen|tomorrow)\b"), 1),
)
"""Days counted from today."""

WEEKDAYS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "montag mo monday mon",
            "dienstag di tuesday tue tues",
            "mittwoch mi wednesday wed",
            "donnerstag do thursday thu thurs",
            "freitag fr friday fri",
            "samstag sa sonnabend saturday sat",
            "sonntag so sunday sun",
        )
    )
    for name in names.split()
}
WEEKDAY = re.compile(
    r"\b(?:(?:nächste[nr]?|kommende[nr]?|diese[nr]?|next|coming|this)\s+)?"
    r"(?P<weekday>" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + r")\b\.?"
)
