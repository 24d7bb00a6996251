"""Telephone numbers in all ways of writing; not dates, prices, opening hours and the numbers of services."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers
from phonenumbers import PhoneNumberType

from nlp.guard.findings import Finding
from nlp.guard.personal.surroundings import before, is_of_an_office

_BETWEEN = r"[ \u00a0\u2009./()_–—−-]{0,3}"
_DICTATED = rf"(?:{_BETWEEN}|(?:\s(?:und|dann|danach|hinten|then|and|ve|sonra|та|потім)){{1,3}}\s)"
_FREE = r"(?<![\w+])(?<!\w[-–/.,:])(?<!\d[.:/–-] )"
_ABROAD = re.compile(rf"(?<![\w+])[\(]?(?:\+|(?<!\d )00){_BETWEEN}[1-9](?:{_BETWEEN}\d){{6,14}}(?!\w)")
_AT_HOME = re.compile(rf"{_FREE}\(?(?:0|[oO](?=1[567]))(?:{_DICTATED}\d){{6,13}}(?![\w%€])(?![.,:]\d)")
_GROUPED = re.compile(
    r"(?<![\w+.,/-])(?:\(?\d{3}\)?[ .-]\d{3}[-.]\d{4}|5\d{2}[ -]\d{3}[ -]\d{2}[ -]\d{2}|\d{3}-\d{2}-\d{2})(?![\w-])"
)
_WITHOUT_ZERO = re.compile(r"(?<![\w+.,-])1[567]\d(?:[ /.-]?\d){7,8}(?![\w%€])(?![.,:]\d)")
_BARE = re.compile(rf"(?<![\w+.,-])\(?\d(?:{_BETWEEN}\d){{4,11}}(?![\w%€])(?![.,:]\d)")
_DIGITS = (
    r"(?:null|ein[sn]?|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zero|oh|one|two|three|four|five|six|seven"
    r"|eight|nine|double|sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|нуль|один|два|три|чотири|п'ять|шість|сім"
    r"|вісім|дев'ять|صفر|واحد|اثنان|اثنين|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|\w*(?:zehn|zig|ßig)|\d{1,4})"
)
_SPELLED = re.compile(rf"(?i)(?<!\w)(?:{_DIGITS}[\s,/-]{{1,3}}){{5,14}}{_DIGITS}(?!\w)")
_HALF_SPELLED = re.compile(
    rf"(?i)(?<!\w)(?:(?:null|zero|sıfır|нуль)\s)(?:{_DIGITS}\s){{1,4}}(?:\d[\s/-]?){{4,9}}(?!\w)"
)
_SPELLED_HINTS = ("null", "zwei", "zwo", "zero", "two", "sıfır", "iki", "нуль", "два", "صفر", "سبعة")
_CALL = re.compile(
    r"(?i)(?:\b(?:tel(?:efon\w*)?|fon|fax|handy\w*|mobil\w*|whats\s?app\w*|signal|ruf\w*|anruf\w*|angerufen|erreich\w*"
    r"|durchwahl|festnetz\w*|(?:mein|dein|sein|ihr|unser|private?)\w* (?:\w+)?nummer|rückruf|nummer von \w+"
    r"|call|phone|phoned|mobile|cell|reach|text|ring|number|telefonum\w*|telefonu|numara[ms]\w*|numarası|cep"
    r"|ara(?:yın|yabilir\w*)?"
    r"|т(?:ел|елефон\w*)|номер\w*|дзвон\w+|подзвон\w+|звон\w+|позвон\w+)\b|(?:هاتف|جوال|موبايل|تلفون|رقم"
    r"|اتصل)\w*)[^\d\n]{0,30}$"
)
_OTHER_NUMBER = re.compile(
    r"(?i)(?:linie|vorgang\w*|ticket\w*|akten\w*|kunden\w*|bestell\w*|rechnung\w*|ausweis\w*|melde\w*|mitglieds\w*"
    r"|antrag\w*"
    r"|postleitzahl|plz|isbn|artikel\w*|referenz\w*|hausnummer|aktenzeichen|az|reference|order|case|invoice|tarih"
    r"|sipariş\w*|заяв\w*|справ\w*|dosya\w*|başvuru\w*|الطلب|رقم الطلب|المعاملة)"
    r"[-\s]?(?:nummer|nr\.?|number|no\.?|numara\w*)?[\s:#.]*(?:(?!ist\b|is\b)[^\W\d]+\s){0,3}(?:ist|lautet|is)?[\s:]*$"
)
_DATE_OR_TIME = re.compile(
    r"^\(?(?:\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{2} ?[-–—]"
    r"|\d{1,2}\. ?\d{1,2}\. ?[-–—]"
    r"|\d{5} ?[-–—/] ?\d{5}$|(?:19|20)\d\d ?[-–—/] ?\d{1,6}$|\d{1,3}(?:[. ]000)+$|0[\d]? ?[-–—] ?\d{1,2}$|\d{5}$)"
)
_UNIT = re.compile(
    r"(?i)\s?(?:uhr|euro?|€|km|kilometer|m²|m2|qm|meter|prozent|einwohner\w*|menschen|leute|mal|jahre|people|lira|tl"
    r"|грн)"
)
_SERVICES = frozenset(
    (
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.UAN,
        PhoneNumberType.VOICEMAIL,
    )
)
_SERVICE = re.compile(
    r"^(?:(?:49|0049)?0?(?:800|180\d|137|138|900|116\d{3}|118\d{2,3})|11[0-9]$|116\d{3}$|19222$|19240$)"
)
_REGIONS = ("DE", "TR", "UA", "GB", "AT", "PL")


def phones(text: str) -> Iterator[Finding]:
    """Numbers by which a person is called; one of a public office or of a service is nobody's."""
    small = text.casefold()
    for pattern, because in _RULES.items():
        if because == "phone-spelled" and not any(word in small for word in _SPELLED_HINTS):
            continue
        for match in pattern.finditer(text):
            if _is_a_phone(text, match, because):
                yield Finding("phone", match.start(), match.end(), because)


_RULES = {
    _ABROAD: "phone-abroad",
    _AT_HOME: "phone-digits",
    _WITHOUT_ZERO: "phone-grouped",
    _GROUPED: "phone-grouped",
    _BARE: "phone-after-word",
    _SPELLED: "phone-spelled",
    _HALF_SPELLED: "phone-spelled",
}


def _is_a_phone(text: str, match: re.Match[str], because: str) -> bool:
    if because == "phone-spelled":
        return match.re is _HALF_SPELLED or sum(map(str.isalpha, match[0])) > len(match[0]) / 3
    words = before(text, match.start())
    if _DATE_OR_TIME.match(match[0]) and not (because == "phone-after-word" and re.fullmatch(r"\d{5}", match[0])):
        return False
    if _OTHER_NUMBER.search(words) or _UNIT.match(text, match.end()):
        return False
    if because == "phone-after-word" and not _CALL.search(words):
        return False
    digits = "".join(filter(str.isdigit, match[0].translate(_LETTER_O)))
    return not _is_of_a_service(digits) and _is_possible(match[0], because) and not _public(text, match, digits)


_LETTER_O = str.maketrans("oO", "00")


def _is_of_a_service(digits: str) -> bool:
    return _SERVICE.match(digits) is not None


def _is_possible(written: str, because: str) -> bool:
    """Whether a number of this length exists in one of the countries our people come from."""
    if because in {"phone-grouped", "phone-after-word"}:
        return True
    number = re.sub(r"\(0\)|[^\d+]", "", written.translate(_LETTER_O))
    for region in _REGIONS:
        try:
            parsed = phonenumbers.parse(re.sub("^00", "+", number), region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(parsed):
            return phonenumbers.number_type(parsed) not in _SERVICES
    return False


def _public(text: str, match: re.Match[str], digits: str) -> bool:
    is_mobile = re.match(r"(?:49|0049|0)?0?1[567]", digits) is not None
    return not is_mobile and is_of_an_office(text, match.start(), match.end())
