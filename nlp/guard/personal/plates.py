"""Number plates: German ones by their districts, and the common forms of our neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp.guard.findings import Finding
from nlp.guard.personal.lists import districts
from nlp.guard.personal.surroundings import before, sentence
from nlp.reading.languages import stop_words, words_of

_GERMAN = re.compile(
    r"(?i)(?<![\w-])([A-ZÄÖÜ]{1,3})( ?[-–:·] ?| |)([A-Z]{1,2})( ?-? ?)([1-9]\d{0,3})[ ]?[EH]?(?![\w-]|[.,:]\d)"
)
_TURKISH = re.compile(r"(?<![\w-])(?:0[1-9]|[1-7]\d|8[01])[ -]?[A-Z]{1,3}[ -]?\d{2,5}(?![\w-])")
_UKRAINIAN = re.compile(r"(?<![\w-])[ABCEHIKMOPTXАВСЕНІКМОРТХ]{2}[ -]?\d{4}[ -]?[ABCEHIKMOPTXАВСЕНІКМОРТХ]{2}(?![\w-])")
_LETTERS_AROUND = re.compile(
    r"(?<![\w-])(?:[A-Z]{2}[- ]\d{3}[- ][A-Z]{2}|[A-Z]{2}\d{2} [A-Z]{3}|\d{1,2}-[A-Z]{2,3}-\d{1,2}|[A-Z]{2}-\d{3}-[A-Z]"
    r"|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{2}-\d{2}-[A-Z]{2})(?![\w-])"
)
_AUSTRIAN_OR_POLISH = re.compile(
    r"(?<![\w-])(?:[A-Z]{1,2}[ -]\d{2,5}[ ]?[A-Z]{1,3}|[A-Z]{2,3} ?\d{4,5}|[A-Z]{2,3} \d[A-Z0-9]{4})(?![\w-])"
)
_ANY = re.compile(
    r"(?<![\w-])(?=[^\s,]{0,9}\d|[^\s,]{1,4} [^\s,]{0,9}\d)"
    r"[A-Z0-9А-ЯІЇЄ]{1,4}(?:[ -]?[A-Z0-9А-ЯІЇЄ]{1,5}){1,3}(?![\w-])"
)
_PLATE = re.compile(
    r"(?i)(?:\b(?:kennzeichen|kfz\W?kennz\w*|nummernschild\w*|autonummer|number plate|licen[sc]e plate|plates?"
    r"|reg(?:istration)?"
    r"|plaka\w*|номерн\w+ знак\w*|номер\w*)\b|(?:لوحة|رقم السيارة|نمرة)\w*)[^.!?\n]{0,30}$"
)
_CAR = re.compile(
    r"(?i)\b(?:\w*auto|autos|pkw|lkw|wagen|kennzeichen|nummernschild|park\w*|fahrer\w*|fahrzeug|kombi|suv|bmw|audi"
    r"|vw|golf|opel|ford"
    r"|mercedes|kofferraum|hupt?|blinker|scheinwerfer|reifen|abgeschleppt|lieferwagen|transporter|roller|motorrad|van|car|vehicle|truck|lorry|driver|araba\w*|araç|plaka\w*"
    r"|park|авто\w*|машин\w+|номер\w*)\b"
    r"|سيارة|السيارة|لوحة"
)


def plates(text: str) -> Iterator[Finding]:
    """The number plates of ``text``."""
    if not any(map(str.isdigit, text)):
        return
    for because, pattern, is_one in _RULES:
        for match in pattern.finditer(text):
            if is_one(text, match):
                yield Finding("plate", match.start(), match.end(), because)


def _always(text: str, match: re.Match[str]) -> bool:
    return True


def _is_no_file(text: str, match: re.Match[str]) -> bool:
    """ "Aktenzeichen 12 C 345/24" is one of a court."""
    return text[match.end() : match.end() + 1] != "/"


def _is_among_cars(text: str, match: re.Match[str]) -> bool:
    return _CAR.search(sentence(text, match.start(), match.end())) is not None


def _is_called_a_plate(text: str, match: re.Match[str]) -> bool:
    return _PLATE.search(before(text, match.start())) is not None and re.search(r"[^\W\d]", match[0]) is not None


def _is_german(text: str, match: re.Match[str]) -> bool:
    district, mark, letters = match[1], match[2], match[3]
    if district.upper() not in districts():
        return False
    about_cars = _is_among_cars(text, match)
    if not mark and not (about_cars and len(district + letters) > 1 and _PLATE.search(before(text, match.start()))):
        return False
    if "-" in mark or "–" in mark:
        return about_cars or not _are_words(district, letters)
    return (about_cars and not _are_words(district, letters)) or _is_sure(match)


def _is_sure(match: re.Match[str]) -> bool:
    """Written with blanks only, "B 9", "DIN EN 1234", "Mo Di 10" and "um ab 12" must not be plates."""
    district, letters, number = match[1].lower(), match[3].lower(), match[5]
    words = stop_words("de") | stop_words("en") | _SHORT_WORDS
    is_phrase = (
        letters in words or (district in words and not re.fullmatch("[^aeiouäöü]{2}", letters)) or district == "din"
    )
    long_enough = len(district + letters) > 2 and (len(number) > 1 or match[0][:2].isupper())
    return bool(match[4]) and not is_phrase and long_enough


_SHORT_WORDS = words_of("din mo di mi do fr sa so zb kg km en iso nr ab og eg ug qm ha kw st pm wc pc tv lk")


def _are_words(*parts: str) -> bool:
    """Whether all parts are small words: "um ab 12", "so an 3"."""
    return all(part.lower() in stop_words("de") | stop_words("en") | {"s", "u", "a"} for part in parts)


_RULES = (
    ("plate-district", _GERMAN, _is_german),
    ("plate-turkish", _TURKISH, _is_no_file),
    ("plate-ukrainian", _UKRAINIAN, _always),
    ("plate-foreign", _LETTERS_AROUND, _always),
    ("plate-foreign", _AUSTRIAN_OR_POLISH, _is_among_cars),
    ("plate-after-word", _ANY, _is_called_a_plate),
)
