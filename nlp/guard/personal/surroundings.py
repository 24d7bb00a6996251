"""What stands around a number: the sentence it is in, the words before it, and whose number it is."""

from __future__ import annotations

import re

_ENDS = re.compile(r"[!?\n؟]|(?<!\b\w)(?<!\d)(?<!tr|el|Nr|ax)\.(?=\s|$)")
_OFFICE = re.compile(
    r"(?i)\b(?:(?:\w*rathaus|bürger(?:amt|büro|telefon|haus|service)|\w+(?:amt|behörde|verwaltung|seelsorge|werke)"
    r"|polizei\w*|feuerwehr\w*|leitstelle|notruf\w*|hotline|stadt|gemeinde|ministerium|krankenhaus|klinik)(?:e?s)?"
    r"|(?:city|town) hall|council|police|helpline|belediye\w*|zabıta|polis\w*|мері[яїю]|поліці\w+|ратуш\w+"
    r"|\w*(?:البلدية|الشرطة|بلدية))\b"
)
_SOMEBODY = re.compile(
    r"(?i)\b(?:ich|mir|mich|mein\w*|dein\w*|sein[e]?|seiner|ihre?|ihrer|uns|unser\w*|herrn?|frau|familie|nachbar\w*"
    r"|vermieter\w*|handy\w*|privat\w*|my|me|mine|his|her|our|neighbou?r|benim|bana|beni|numaram|telefonum|komşu\w*"
    r"|мій|моя|мене|мені|його|її|сусід\w*|رقمي|هاتفي|جاري|جارتي)\b"
)


def sentence(text: str, start: int, end: int) -> str:
    """The sentence of ``text`` in which ``text[start:end]`` stands; the points of numbers end none."""
    before = [match.end() for match in _ENDS.finditer(text, 0, start)]
    after = _ENDS.search(text, end)
    return text[before[-1] if before else 0 : after.end() if after else len(text)]


def before(text: str, start: int, width: int = 40) -> str:
    """At most ``width`` characters that stand before ``start`` in its line."""
    return text[max(0, start - width) : start].rpartition("\n")[2]


def is_of_an_office(text: str, start: int, end: int) -> bool:
    """Whether the sentence speaks of a public office and of nobody in person: its number is no personal datum."""
    around = sentence(text, start, end)
    return bool(_OFFICE.search(around)) and not _SOMEBODY.search(around)
