"""Whether a number after a street belongs to a house, or counts what stands there."""

from __future__ import annotations

import re

from nlp.reading.dictionary import looked_up
from nlp.reading.languages import words_of

_UNIT = re.compile(
    r"(?i)\s?(?:uhr|h\b|km|m\b|cm|mm|m²|qm|meter\w*|kilometer\w*|stundenkilometer|prozent|%|€|eur|euro|cent|grad"
    r"|jahre?n?\b|jährig|monate?n?\b|wochen?\b"
    r"|tagen?\b|tage\b|stunden?\b|minuten?\b|mal\b|x\b|von \d|bis\s\d+\suhr|oder (?:mehr|\d)|\.\s?(?:stock|etage|og"
    r"|klasse|januar|februar|märz|april"
    r"|mai\b|juni|juli|august|september|oktober|november|dezember|\d)|[:,]\d|\.\d|er\b|-jähr|-mal|statt|fahren|gilt"
    r"|gelten|einführen|saat|kişi|adet|tane"
    r"|o'?clock|pm\b|people|years?|times|metres?|meters?|годин|рок|метр|разів|раз|ساعة|متر|سنة|سنوات|شخص|أشخاص)"
)
_WORD = re.compile(r"\s+([^\W\d_]+(?:-[^\W\d_]+)*)(?:\s+([^\W\d_]+))?")
_SAME_IN_PLURAL = words_of(
    "poller mülleimer papierkörbe meter fahrer radfahrer einwohner bewohner anwohner nachbarn schüler autofahrer"
    " fußgänger teilnehmer fenster zimmer kübel"
    " blumenkübel container glascontainer parkplätze stellplätze bäumchen mädchen roller e-scooter scooter autos pkw"
    " lkw cafés bürger helfer mieter leute"
    " menschen personen prozent eltern liter kilo schilder spielplätze ständer fahrradständer fahrradbügel bügel"
    " häuschen"
)
_COUNTED_ABROAD = re.compile(
    r"\s(?:trees?|cars?|lamps?|lights?|benches|children|kids|people|families|houses|shops|residents|bins|new|broken"
    r"|more"
    r"|ağaç|araba|lamba|çocuk|aile|bank|yeni|kişi|dükkan"
    r"|(?:нов|стар|велик|мал|ще|нових)\w*|[а-яіїєґ]{2,}(?:ів|їв|ей|ків|ок|ень|оїв|лік|дерев|авто|машин|лавок|квартир"
    r"|сімей|дітей|людей)\b"
    r"|(?:أشجار|سيارات|مصابيح|أطفال|عائلات|محلات|مقاعد)"
    r")"
)


def is_a_house_number(text: str, match: re.Match[str]) -> bool:
    """Whether ``match["number"]`` is one: no unit, no limit of speed and nothing countable follows it."""
    number, end = match["number"], match.end("number")
    count = int("".join(re.findall(r"^\d+", number)))
    if not 1 <= count <= 1899:  # above it is a year
        return False
    if match.start("number") < match.start("street"):
        return not re.search(r"(?i)\b(?:over|about|all|some|nearly|line|bus|linie|tempo)\s$", text[: match.start()])
    if re.search(r"\d[a-hA-H]$|[-–/+]", number):
        return True
    return not (_UNIT.match(text, end) or _COUNTED_ABROAD.match(text, end) or _counts(text, end))


def _counts(text: str, end: int) -> bool:
    """ "In der Lindenstraße 12 neue Bäume", "12 Bänke": a German plural follows."""
    follows = _WORD.match(text, end)
    if not follows:
        return False
    first, second = follows[1], follows[2] or ""
    if first[0].islower() and first.endswith("e") and second[:1].isupper():
        return _is_plural(second) and not first.endswith(("wohnen", "leben", "ihre", "eine", "keine", "meine", "seine"))
    return first[0].isupper() and _is_plural(first)


def _is_plural(noun: str) -> bool:
    if len(noun) < 3:
        return False
    if noun.casefold() in _SAME_IN_PLURAL:
        return True
    lemma = looked_up(noun, "de")
    if lemma != noun:
        return not noun.endswith(("es", "s")) or noun.endswith(("os", "ks", "as"))
    return noun.endswith(
        ("bäume", "bänke", "plätze", "lampen", "laternen", "autos", "räder", "häuser", "schilder", "eimer", "wohnungen")
    )
