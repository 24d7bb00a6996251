"""Names that show themselves by their shape: Vietnamese ones, spelt ones, names at birth, nobility, Arabic initials."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp.guard.findings import Finding

_PART = r"[A-ZÀ-ÖØ-ÞĐƠƯ][a-zà-öø-ÿđơưăĩũ\u1ea0-\u1ef9]{0,6}"
_ONLY_VIETNAMESE = re.compile(r"(?i)[ăđơưũ\u1ea0-\u1ef9]")
_FAMILIES = (
    r"(?:nguy[eễ]n|tr[aầ]n|l[eê]|ph[aạ]m|ho[aà]ng|hu[yỳ]nh|phan|v[uũ]|v[oõ]|đ[aặ]ng|dang|b[uù]i|đ[oỗ]|h[oồ]|ng[oô]"
    r"|d[uư][oơ]ng|tr[iị]nh|tr[uư][oơ]ng|[đd]inh|l[yý]|mai|cao)"
)
_VIETNAMESE = re.compile(rf"(?<!\w)(?:{_PART}\s){{1,3}}{_PART}(?!\w)")
"""Two to four short words; one of them must have a letter that only Vietnamese has."""
_FAMILY_FIRST = re.compile(
    rf"(?<!\w)(?:Nguyen|Tran|Pham|Hoang|Huynh|Bui|Ngo|Vu|Dang|Duong|Truong)(?:\s{_PART}){{1,3}}(?!\w)"
)
_MIDDLE = re.compile(
    rf"(?i)(?<!\w){_FAMILIES}\s(?:th[iị]|v[aă]n)\s[a-zà-ỹđ]{{2,6}}(?:\s[a-zà-ỹđ]{{2,6}}(?=[.,!?]|$))?(?!\w)"
)
_CYRILLIC_MIDDLE = re.compile(r"(?i)(?<!\w)(?:фам|нгуєн|нгуен|чан|хоанг|ле)\s(?:тхі|тхи|ван)\s[а-яіїє]{2,6}(?!\w)")
_HYPHENATED = re.compile(r"(?<![\w-])(?:[^\W\d_][-.]){3,}[^\W\d_](?:\s(?:[^\W\d_][-.]){2,}[^\W\d_])?(?![\w-])")
_SPELT = re.compile(
    r"(?i)(?:name|heiß\w*|schreibt|buchstabier\w*|spelt|spelled)\W[^.!?\n]{0,25}?\b((?:[^\W\d_]\s){3,}[^\W\d_])(?!\w)"
)
_AT_BIRTH = re.compile(r"\b(?:geb(?:\.|orene?r?)|née|verw\.|verwitwete)\s([A-ZÄÖÜČŠŽŁ][\w'’-]+)")
_NOBLE = re.compile(
    r"(?<!\w)(?:[A-ZÄÖÜ][\w'’-]+\s){1,2}(?:Freifrau|Freiherr|Freiin|Graf|Gräfin|Baron|Baronin|Prinz|Prinzessin)\s"
    r"(?:(?:von und zu|von der|von|zu|vom|zum)\s)?[A-ZÄÖÜ][\w-]+"
)
_ARABIC_INITIAL = re.compile(r"(?<!\w)[\u0621-\u064a]\.\s?ال[\u0621-\u064a]{3,}(?:\s[\u0621-\u064a]{3,})?")
_SHAPES = (
    ("name-full", _VIETNAMESE, 0),
    ("name-full", _FAMILY_FIRST, 0),
    ("name-full", _MIDDLE, 0),
    ("name-full", _CYRILLIC_MIDDLE, 0),
    ("name-full", _NOBLE, 0),
    ("name-introduced", _HYPHENATED, 0),
    ("name-introduced", _SPELT, 1),
    ("name-introduced", _AT_BIRTH, 1),
    ("name-after-initial", _ARABIC_INITIAL, 0),
)
_ABBREVIATION = re.compile(r"(?i)^(?:[a-zäöü]\.){2,}[a-zäöü]?$|-bahn$")


def shaped_names(text: str) -> Iterator[Finding]:
    """The names whose letters, or whose one word beside them, leave no doubt."""
    for because, shape, group in _SHAPES:
        for match in shape.finditer(text):
            if _names_somebody(match[group], shape):
                yield Finding("name", match.start(group), match.end(group), because)


def _names_somebody(written: str, shape: re.Pattern[str]) -> bool:
    if shape is _VIETNAMESE:
        return bool(_ONLY_VIETNAMESE.search(written))
    return not _ABBREVIATION.search(written)
