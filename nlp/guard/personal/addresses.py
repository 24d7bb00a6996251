"""Streets with house numbers: the number is taken away, the street may stay."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp.guard.findings import Finding
from nlp.guard.personal.counting import is_a_house_number
from nlp.guard.personal.streets import AT_THE, DIGIT, LIVES_AT, OF_THE, REVERSED, RULES
from nlp.guard.personal.surroundings import before
from nlp.reading.languages import stop_words, words_of

_LONGEST_NAME = 80
_LIVES = re.compile(
    r"(?i)\b(?:wohn\w*|leb(?:e|t|en)|adresse|anschrift|zu\s?hause|daheim|gemeldet|zieh\w+|umgezogen|haus|nachbar\w*"
    r"|bei (?:mir|uns|ihm|ihr)|wir sind|familie|herrn?|frau|mieter\w*|eingang|live[sd]?|living|resident|address|home"
    r"|neighbou?r|at|oturuyor\w*|adres\w*|evim\w*|жив\w+|мешка\w+|адрес\w*|прожива\w+|будин\w+)\b|سكن|عنوان|يعيش|أعيش|تعيش|بيت"
)
_POSTCODE = re.compile(r",?\s*\(?(?:D-?)?\d{5}\b")
# Kinds of ways and places that are no names of any; and words after "am", "im" that are no streets.
_KINDS = words_of(
    "radweg fahrradweg gehweg fußweg fussweg heimweg umweg ausweg schulweg arbeitsweg wanderweg rückweg hinweg reitweg"
    " geh-weg waldweg feldweg weg radschnellweg bürgersteig bahnsteig einstieg ausstieg aufstieg umstieg abstieg straße"
    " strasse nebenstraße einbahnstraße seitenstraße bundesstraße landstraße landesstraße kreisstraße durchgangsstraße"
    " wohnstraße spielstraße fahrradstraße privatstraße verkehrsstraße schnellstraße platz spielplatz kinderspielplatz"
    " parkplatz sportplatz bolzplatz fußballplatz tennisplatz sitzplatz stehplatz stellplatz arbeitsplatz festplatz"
    " lagerplatz grillplatz campingplatz kitaplatz kita-platz bauplatz flugplatz abstellplatz fahrradparkplatz"
    " fahrradstellplatz liegeplatz standplatz studienplatz ausbildungsplatz therapieplatz betreuungsplatz krippenplatz"
    " pflegeplatz schulplatz behindertenparkplatz wohnmobilstellplatz supermarkt baumarkt flohmarkt wochenmarkt"
    " weihnachtsmarkt arbeitsmarkt getränkemarkt drogeriemarkt markt ring damm ufer allee gasse promenade sackgasse"
    " brücke fußgängerbrücke eisenbahnbrücke autobahnbrücke pfad trampelpfad lehrpfad u-bahnsteig staudamm"
    " rettungsgasse feuerwehrstraße zufahrtsstraße querstraße nachbarstraße parallelstraße"
)
_NEVER = words_of(
    "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august"
    " september oktober november dezember jahr jahre jahren linie klasse gleis bus tempo kapitel absatz abschnitt punkt"
    " seite stock etage raum zimmer halle zone kilometer alter uhr ort artikel paragraf paragraph paragraphen thema"
    " frage gruppe woche tag schnitt wert team teil band saal bahn bahnsteig steig platz straße linien buslinie"
    " bahnlinie u-bahn s-bahn straßenbahn tram höhe ausfahrt autobahn a b stufe phase schritt version sommer winter"
    " frühling herbst monat stunde pflegestufe pflegegrad nummer wohnung aufgang block runde kreis schicht nacht abend"
    " morgen mittag kurs level tabelle liste kategorie kita-gruppe anlage haltestelle quartal semester alternative"
    " größe zeit position parzelle gleise tisch stand spiel platznummer los"
)


def addresses(text: str) -> Iterator[Finding]:
    """Streets and squares with a house number, and house numbers alone."""
    near_digits = _near_digits(text)
    for because, pattern, hint in RULES:
        if not hint.search(text):
            continue
        for match in pattern.finditer(text, *(near_digits if hint is DIGIT else ())):
            if _holds(text, match, because):
                yield Finding("address", *_span(match), because, _street(match))


def _near_digits(text: str) -> tuple[int, ...]:
    """From where to where a street with a number can stand: its name is no longer than that."""
    digits = [match.start() for match in DIGIT.finditer(text)]
    return (max(0, digits[0] - _LONGEST_NAME), min(len(text), digits[-1] + _LONGEST_NAME)) if digits else ()


def _span(match: re.Match[str]) -> tuple[int, int]:
    """From the street to its number, or all of it where the number stands first."""
    start = match.start("street") if match.re is LIVES_AT else match.start()
    has_street = "street" in match.groupdict()
    number_first = has_street and match.start("number") < match.start("street")
    return start, match.end() if number_first else match.end("number")


def _street(match: re.Match[str]) -> str:
    """The street without its number, and without the preposition that may stand before its name."""
    return (match.groupdict().get("street") or "").strip(" ,،")


def _holds(text: str, match: re.Match[str], because: str) -> bool:
    if _is_a_range(text, match):
        return False
    has_nr = bool(match.groupdict().get("nr"))
    if because.startswith("house-number"):
        return because != "house-number-where-one-lives" or _lives(text, match)
    if not has_nr and because != "street-house-number-spelled" and not is_a_house_number(text, match):
        return False
    if because == "street-english":
        return True
    if because == "street-where-one-lives":
        return _names_a_way(match) and (has_nr or match.re is LIVES_AT or _lives(text, match))
    return _names_a_way(match) or _LIVES.search(before(text, match.start(), 12)) is not None


def _is_a_range(text: str, match: re.Match[str]) -> bool:
    """ "Zwischen Hausnummer 12 und 20" is a piece of a street and nobody's home."""
    return bool(re.search(r"(?i)\b(?:zwischen|between|von|from|ab)\b[^.!?\d]{0,25}$", text[: match.start()])) and bool(
        re.match(r"\s(?:und|bis|and|to)\s(?:(?:haus)?(?:nummer|nr\.?)\s)?\d", text[match.end() :], re.IGNORECASE)
    )


def _lives(text: str, match: re.Match[str]) -> bool:
    """Whether somebody lives there: a verb or a person before it, a postcode or a letter after the number."""
    number = match["number"]
    return bool(
        _LIVES.search(before(text, match.start(), 60))
        or _POSTCODE.match(text, match.end())
        or re.search(r"\d[a-h]$", number)
        or re.match(r"\s(?:wohn|leb|live|жив|меш)", text[match.end() :])
        or _stands_alone(text, match)
    )


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """Whether the street stands between marks, as under a letter: ", Sonnenhang 21, 1. Stock"."""
    opens = re.search(r"(?:^|\n|[,;:(])\s*$", text[: match.start()])
    return opens is not None and re.match(r"\s*(?:[,.;:)\n–-]|$)", text[match.end() :]) is not None


def _names_a_way(match: re.Match[str]) -> bool:
    """ "Radweg 5", "Diese Straße 3" and "Im Mai 12" name no way."""
    words = re.sub(r"str\.?$", "straße", match["street"].casefold()).split()
    if match.re is REVERSED:
        words = words[-1:]
    if any(word in _NEVER for word in words[1:]) and match.re in {AT_THE, LIVES_AT}:
        return False
    if len(words) > 1:
        return words[-2] not in stop_words("de") or match.re in {OF_THE, AT_THE, LIVES_AT}
    return words[0] not in _KINDS and not words[0].endswith(("parkplatz", "spielplatz", "stellplatz", "radweg"))
