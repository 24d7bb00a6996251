"""Bank accounts in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp.guard.findings import Finding

# How many characters an IBAN has, by country.
_LENGTHS = {
    "AD": 24, "AL": 28, "AT": 20, "BA": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18,
    "EE": 20, "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GE": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IL": 23,
    "IS": 26, "IT": 27, "LB": 28, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MD": 24, "ME": 22, "MK": 19,
    "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "RS": 22, "SA": 24, "SE": 24, "SI": 19, "SK": 24,
    "TN": 24, "TR": 26, "UA": 29, "XK": 20,
}  # fmt: skip
_IBAN = re.compile(
    r"(?<!\w)([A-Z]{2}(?=[ ]?\d)|[a-z]{2}(?=\d))[ ]?\d{2}(?:[ .-]?(?:\d|[A-Z]{1,4}(?=[ .-]?\d))){9,28}(?!\w)"
)
_SPELT = re.compile(r"(?i)(?<!\w)[a-z][ .-]{1,2}[a-z](?:[ .-]{1,3}\d){14,28}(?![\w])")
_ACCOUNT = re.compile(
    r"(?i)\b(?:konto-?(?:nummer|nr\.?)|kto\.?(?:-?\s?nr\.?)?|account (?:number|no\.?)|hesap (?:numara\w*|no))"
    r"[\s:]*(?:ist|lautet|is)?[\s:]*((?:\d[ -]?){5,11}\d)"
)


def accounts(text: str) -> Iterator[Finding]:
    """IBANs and numbers of accounts.

    An IBAN whose checksum is wrong is found too ("iban-shape"): one wrong digit hides nobody.
    """
    for match in _IBAN.finditer(text):
        country = match[1].upper()
        if country in _LENGTHS:
            because = "iban-checksum" if _adds_up(match[0], _LENGTHS[country]) else "iban-shape"
            yield Finding("iban", match.start(), match.end(), because)
    for match in _SPELT.finditer(text):
        if re.sub(r"\W", "", match[0])[:2].upper() in _LENGTHS:
            yield Finding("iban", match.start(), match.end(), "iban-shape")
    for match in _ACCOUNT.finditer(text):
        yield Finding("iban", match.start(1), match.end(1), "account-number")


def _adds_up(written: str, length: int) -> bool:
    """ISO 13616: the first four characters go to the end, letters count from 10, the rest of 97 is 1."""
    iban = "".join(filter(str.isalnum, written)).upper()
    number = "".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])
    return len(iban) == length and int(number) % 97 == 1
