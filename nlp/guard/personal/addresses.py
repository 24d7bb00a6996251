"""Streets with house numbers: the number is taken away, the street may stay."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp.guard.findings import Finding
from nlp.guard.personal.counting import is_a_house_number
from nlp.guard.personal.surroundings import before
from nlp.reading.languages import stop_words, words_of

_NUMBER = r"(?P<number>\d{1,4}(?:\s?[a-hA-H](?![\w-]))?(?:\s?[-–/+]\s?\d{1,3}[a-hA-H]?)?)(?![\d%€§°])(?!\w*[a-z]{3})"
_NR = r"(?P<nr>,?\s*\(?(?:haus(?=\s\d)|(?:haus)?-?\s?(?:nummer|nr\b\.?|no\b\.?|numara|№|#|n°|رقم|house|number))[\s:.]*)"
_BETWEEN = rf"(?:{_NR}|\s*|,\s(?=\d{{1,3}}\s?[a-h]?\b[,.]?\s(?:\d{{5}}|кв)))"
_SURE = (
    r"(?:straße|strasse|str\b\.?|stroß|strooß|straat|weg|platz|allee|gasse|chaussee|promenade|ufer|ring|damm|markt"
    r"|pfad|steig|stieg|twiete|brücke)"
)
_MAYBE = (
    r"(?:hof|graben|wall|berg|kamp|feld|höhe|tor|aue|garten|winkel|grund|kai|bogen|hang|bach|heide|anger|stein"
    r"|siedlung|busch"
    r"|wiese|wiesen|horst|park|zeile|eck|park|born|leite|rain|blick|mühle|brunnen|äcker|acker|holz|wald|see)"
)
_ONE_WORD = re.compile(rf"(?i)(?<![\w-])(?P<street>[\wäöüß’'-]+?-?(?:{_SURE})){_BETWEEN}{_NUMBER}")
_WORDS = re.compile(
    rf"(?<![\w-])(?P<street>(?:[A-ZÄÖÜ][\wß’'.-]+\s){{1,3}}(?:[Ss]tra(?:ß|ss)e|[Ss]tr\b\.?|[Ww]eg|[Pp]latz|Allee"
    rf"|Gasse|Chaussee"
    rf"|Promenade|Ufer|Ring|Damm|Markt|Pfad|Steig|Stieg|Wall|Tor|Hof|Kamp)){_BETWEEN}{_NUMBER}"
)
_OF_THE = re.compile(
    r"(?<![\w-])(?P<street>(?:Straße|Strasse|Str\.|Platz|Allee|Weg|Ufer|Brücke|Gasse|Ring)\s(?:de[rsm]|am|im|zu[rm]"
    r"|an der|von)\s(?:\d+\.\s)?"
    rf"[A-ZÄÖÜ][\wß-]+(?:\s[A-ZÄÖÜ][\wß-]+)?){_BETWEEN}{_NUMBER}"
)
_ENDING = re.compile(rf"(?<![\w-])(?P<street>[A-ZÄÖÜ][\wß-]*{_MAYBE}){_BETWEEN}{_NUMBER}")
_AT_THE = re.compile(
    r"(?<![\w-])(?P<street>(?:[Aa]m|[Ii]m|[Zz]u[mr]|[Bb]eim|(?:[Aa]n|[Aa]uf|[Ii]n|[Uu]nter|[Hh]inter|[Vv]or|[Bb]ei"
    r"|[Zz]wischen) de[rnm]|(?:Alte|Neue|Lange|Kurze|Große|Kleine|Hohe|Breite|Obere|Untere)[rns]?"
    rf")\s(?:(?:alten|neuen|kleinen|großen|hohen|langen|oberen|unteren|krummen)\s)?(?P<name>[A-ZÄÖÜ][\wß-]+)"
    rf"(?:\s[A-ZÄÖÜ][\wß-]+)?){_BETWEEN}{_NUMBER}"
)
_LIVES_AT = re.compile(
    r"(?i)(?<!\w)(?:wohn(?:e|en|t|st|haft)|leb(?:e|en|t))\s(?:\w+\s){0,2}?(?P<street>(?:am|im|zu[mr]|beim|(?:an|auf"
    r"|in|unter|hinter) de[rnm])"
    rf"\s[\wäöüß-]+(?:\s[\wäöüß-]+)?){_BETWEEN}{_NUMBER}"
)
_ENGLISH = re.compile(
    r"(?<![\w.-])(?P<number>\d{1,4}[a-dA-D]?),?\s(?P<street>(?:[A-Z][\w'’]+\s){1,3}(?:Street|St\b\.?|Road|Rd\b\.?"
    r"|Avenue|Ave\b\.?"
    r"|Lane|Ln\b\.?|Drive|Close|Court|Crescent|Terrace|Place|Gardens|Way|Square|Boulevard|Blvd\b\.?|Row|Mews|Grove)"
    r"|[A-ZÄÖÜ][\wß-]*(?:straße|strasse|weg|platz|allee|gasse))(?!\w)"
)
_ENGLISH_SMALL = re.compile(
    r"(?<![\w.-])(?P<number>\d{1,3}[a-d]?)\s(?P<street>(?:[a-z'’]+\s){1,2}(?:street|road|rd|avenue|lane|drive|close|court"
    r"|crescent|terrace|gardens|square|grove|row))(?=\s*(?:[.,;:!?)]|$|and\b|but\b))"
)
_ENGLISH_REVERSED = re.compile(
    r"(?<!\w)(?i:house|number|no\.?)\s(?P<number>\d{1,3}[a-d]?)(?:,|\s(?:on|in|of))\s(?P<street>(?:[A-Z][\w'’]+\s){1,2}"
    r"(?:Street|St\b\.?|Road|Rd\b\.?|Avenue|Lane|Drive|Close|Court|Crescent|Terrace|Gardens|Square|Grove|Row))(?!\w)"
)
_TURKISH = re.compile(
    r"(?<!\w)(?P<street>(?:[A-ZÇĞİÖŞÜ][\wçğıöşü.]*\s){1,3}(?:[Cc]addesi|[Cc]ad\.|[Ss]okağı|[Ss]okak|[Ss]ok\.|[Ss]k\."
    r"|[Bb]ulvarı|[Bb]lv\.|[Mm]ahallesi|[Mm]ah\.))"
    r",?\s(?P<nr>[Nn]o\s?[:.]?\s?|[Nn]umara\s?:?\s?)?(?P<number>\d{1,3}(?:\s?[/-]\s?\w{1,3})?)(?!\w)"
)
_TURKISH_NUMBERED = re.compile(
    r"(?<!\w)(?P<street>(?:[A-ZÇĞİÖŞÜ][\wçğıöşü]*\s){0,2}[A-ZÇĞİÖŞÜa-zäöüß]\w+(?:['’]\w+|caddesinde|sokağında"
    r"|sokakta))\s(?:no\s?:?\s?)?(?P<number>\d{1,3}) numara"
)
_TURKISH_HOUSE = re.compile(r"(?<!\w)(?P<number>\d{1,3}) numaralı (?:ev|daire|bina|apartman)\w*(?=[^.!?\n]{0,20}otur)")
_UKRAINIAN = re.compile(
    r"(?<!\w)(?P<street>(?i:вул\.?|вулиц[яіюею]+|просп\.?|проспект\w*|пров\.?|провулк\w*|бульвар\w*|площ[аіу]|ул\.?"
    r"|улиц[аеы]|набережн\w+)"
    r"\s*(?:[А-ЯІЇЄҐ]\.\s?)?[А-ЯІЇЄҐ][\w'’ʼ-]+(?:\s[А-ЯІЇЄҐ][\w'’ʼ-]+)?),?\s*(?P<nr>буд(?:ин\w*)?\.?\s*|б\.\s?"
    r"|дом\w*\s|д\.\s?|№\s?|номер\s)?"
    r"(?P<number>\d{1,3}\s?[-/]?\s?[а-г]?)(?!\w)"
)
_UKRAINIAN_SHORT = re.compile(
    r"(?<!\w)(?i:жив\w+|мешка\w+|прожива\w+|адрес\w*)[\s:]+(?:на|по)\s(?P<street>[А-ЯІЇЄҐ][\w'’ʼ-]+(?:ій|ою|ой)),?\s"
    r"(?P<number>\d{1,3}[а-г]?)(?!\w)"
)
_UKRAINIAN_REVERSED = re.compile(
    r"(?<!\w)(?i:будин\w+|дом\w*|номер\w*)\s(?:№\s?)?(?P<number>\d{1,3}[а-г]?)\s(?:на|по)\s"
    r"(?P<street>(?:вулиц\w+|проспект\w*|площ\w+|улиц\w+)\s[А-ЯІЇЄҐ][\w'’ʼ-]+)"
)
_TRANSCRIBED = re.compile(
    r"(?<!\w)(?P<street>[А-ЯІЇЄҐ][а-яіїєґ'’ʼ-]*(?:штрасе|штрассе|штр\.|вег|плац|платц|аллеє|алеє|аллее|гасе|гассе|дамм|ринг))"
    r",?\s*(?P<nr>буд(?:ин\w*)?\.?\s*|№\s?|номер\s)?(?P<number>\d{1,3}\s?[а-гa-h]?)(?!\w)"
)
_ARABIC = re.compile(
    r"(?P<street>(?<!ال)شارع\s[^\W\d]+(?:\s(?!و)[^\W\d]{3,})??|[A-ZÄÖÜ][\wß-]+(?:straße|str\.|weg|platz"
    r"|allee))\s?[،,]?\s?"
    r"(?P<nr>(?:(?:ال)?(?:رقم|منزل|بيت|بناية|مبنى)\s?){1,2})?(?P<number>\d{1,3})(?!\d)"
)
_HOUSE = re.compile(
    r"(?i)(?<!\w)(?:hausn(?:umme)?r\.?|haus[-\s](?:nr\.?|nummer)|house (?:number|no\.?)|ev numara\w*|kapı numara\w*"
    r"|(?:будин\w+|дом\w*)\s?(?:№|номер|під номером)"
    r"|номер\w* будинку|рقم|(?:ال|ب|في )?(?:بيت\w?|منزل\w?|بناية|مبنى) رقم|رقم (?:ال)?(?:بيت|منزل"
    r"|مبنى)\w?)[\s:]*(?:ist|lautet|is|هو)?[\s:]*(?:die\s)?(?P<number>\d{1,3}\s?[a-hа-г]?)(?!\w)"
)
_NUMBER_WHERE = re.compile(
    r"(?i)(?<!\w)(?:(?:nr\.?|nummer|hausnr\.?|hausnummer|haus|no\.?"
    r"|number)\s?(?P<number>\d{1,3}\s?[a-h]?)(?!\w)(?=[\s,]))"
)
_REVERSED = re.compile(
    rf"(?i)(?<!\w)(?:nr\.?|nummer|hausn(?:umme)?r\.?|haus|no\.?"
    rf"|number)\s?(?P<number>\d{{1,3}}\s?[a-h]?)(?!\w)[,\s]+\(?(?:in|auf|an|of|on)?\s?(?P<street>(?:(?:der|dem"
    rf"|the)\s)?[\wäöüß-]+{_SURE})"
)
_SPELLED = re.compile(
    rf"(?i)(?<![\w-])(?P<street>[\wäöüß-]+{_SURE})\s(?:nummer\s|nr\.\s)?(?P<number>eins|zwei|drei|vier|fünf|sechs"
    rf"|sieben|acht|neun|zehn"
    r"|elf|zwölf|\w+zehn|\w*(?:zig|ßig))(?=\s*(?:[.,;!?)]|$|\s?(?:und|wohn|leb|bei|da|im|in|ist|sind|hat|fehlt|brennt|direkt|ganz|oben)\b|\swohn|\sleb))"
)
_LIVES = re.compile(
    r"(?i)\b(?:wohn\w*|leb(?:e|t|en)|adresse|anschrift|zu\s?hause|daheim|gemeldet|zieh\w+|umgezogen|haus|nachbar\w*"
    r"|bei (?:mir|uns|ihm|ihr)|wir sind"
    r"|familie|herrn?|frau|mieter\w*|eingang|live[sd]?|living|resident|address|home|neighbou?r|at|oturuyor\w*"
    r"|adres\w*|evim\w*|жив\w+|мешка\w+"
    r"|адрес\w*|прожива\w+|будин\w+)\b|سكن|عنوان|يعيش|أعيش|تعيش|بيت"
)
_POSTCODE = re.compile(r",?\s*\(?(?:D-?)?\d{5}\b")
# Kinds of ways and places that are no names of any; and words after "am", "im" that are no streets.
_KINDS = words_of(
    "radweg fahrradweg gehweg fußweg fussweg heimweg umweg ausweg schulweg arbeitsweg wanderweg rückweg hinweg"
    " reitweg geh-weg"
    " waldweg feldweg weg radschnellweg bürgersteig bahnsteig einstieg ausstieg aufstieg umstieg abstieg straße strasse"
    " nebenstraße einbahnstraße seitenstraße bundesstraße landstraße landesstraße kreisstraße durchgangsstraße"
    " wohnstraße"
    " spielstraße fahrradstraße privatstraße verkehrsstraße schnellstraße platz spielplatz kinderspielplatz"
    " parkplatz sportplatz"
    " bolzplatz fußballplatz tennisplatz sitzplatz stehplatz stellplatz arbeitsplatz festplatz lagerplatz grillplatz"
    " campingplatz"
    " kitaplatz kita-platz bauplatz flugplatz abstellplatz fahrradparkplatz fahrradstellplatz liegeplatz standplatz"
    " studienplatz"
    " ausbildungsplatz therapieplatz betreuungsplatz krippenplatz pflegeplatz schulplatz behindertenparkplatz"
    " wohnmobilstellplatz"
    " supermarkt baumarkt flohmarkt wochenmarkt weihnachtsmarkt arbeitsmarkt getränkemarkt drogeriemarkt markt ring"
    " damm ufer"
    " allee gasse promenade sackgasse brücke fußgängerbrücke eisenbahnbrücke autobahnbrücke pfad trampelpfad lehrpfad"
    " u-bahnsteig staudamm rettungsgasse feuerwehrstraße zufahrtsstraße querstraße nachbarstraße parallelstraße"
)
_NEVER = words_of(
    "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august"
    " september"
    " oktober november dezember jahr jahre jahren linie klasse gleis bus tempo kapitel absatz abschnitt punkt seite"
    " stock"
    " etage raum zimmer halle zone kilometer alter uhr ort artikel paragraf paragraph paragraphen thema frage gruppe"
    " woche"
    " tag schnitt wert team teil band zimmer saal bahn bahnsteig steig platz straße linien buslinie bahnlinie u-bahn"
    " s-bahn"
    " straßenbahn tram höhe ausfahrt autobahn a b stufe phase schritt version sommer winter frühling herbst monat"
    " stunde"
    " pflegestufe pflegegrad nummer wohnung aufgang block runde kreis schicht nacht abend morgen mittag kurs level"
    " tabelle"
    " liste kategorie kita-gruppe anlage haltestelle quartal semester alternative größe zeit position parzelle gleise"
    " tisch stand block spiel platznummer los"
)


def addresses(text: str) -> Iterator[Finding]:
    """Streets and squares with a house number, and house numbers alone."""
    near_digits = _near_digits(text)
    for because, pattern, hint in _RULES:
        if not hint.search(text):
            continue
        for match in pattern.finditer(text, *(near_digits if hint is _DIGIT else ())):
            if _holds(text, match, because):
                yield Finding("address", *_span(match), because, _street(match))


def _near_digits(text: str) -> tuple[int, ...]:
    """From where to where a street with a number can stand: its name is no longer than that."""
    digits = [match.start() for match in _DIGIT.finditer(text)]
    return (max(0, digits[0] - _LONGEST_NAME), min(len(text), digits[-1] + _LONGEST_NAME)) if digits else ()


_LONGEST_NAME = 80
# What must be somewhere in a text before the costlier pattern is tried.
_DIGIT = re.compile(r"\d")
_TURKISH_WAY = re.compile(r"[Cc]ad|[Ss]o?k[.a]|[Bb]ul?v|[Mm]ah")
_NUMARA = re.compile("numara")
_NUMBER_WORD = re.compile("(?i)eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zig|ßig")
_CYRILLIC_SIGN = re.compile(r"[а-я]")
_ARABIC_SIGN = re.compile(r"[ء-ي]")
_RULES = (
    ("street-house-number", _WORDS, _DIGIT),
    ("street-house-number", _ONE_WORD, _DIGIT),
    ("street-house-number", _OF_THE, _DIGIT),
    ("house-number-street", _REVERSED, _DIGIT),
    ("street-house-number-spelled", _SPELLED, _NUMBER_WORD),
    ("street-english", _ENGLISH, _DIGIT),
    ("house-number-street", _ENGLISH_REVERSED, _DIGIT),
    ("street-where-one-lives", _ENGLISH_SMALL, _DIGIT),
    ("street-turkish", _TURKISH, _TURKISH_WAY),
    ("street-turkish", _TURKISH_NUMBERED, _NUMARA),
    ("house-number", _TURKISH_HOUSE, _NUMARA),
    ("street-ukrainian", _UKRAINIAN, _CYRILLIC_SIGN),
    ("street-ukrainian", _TRANSCRIBED, _CYRILLIC_SIGN),
    ("street-ukrainian", _UKRAINIAN_SHORT, _CYRILLIC_SIGN),
    ("house-number-street", _UKRAINIAN_REVERSED, _CYRILLIC_SIGN),
    ("street-arabic", _ARABIC, _ARABIC_SIGN),
    ("street-where-one-lives", _ENDING, _DIGIT),
    ("street-where-one-lives", _AT_THE, _DIGIT),
    ("street-where-one-lives", _LIVES_AT, _DIGIT),
    ("house-number", _HOUSE, _DIGIT),
    ("house-number-where-one-lives", _NUMBER_WHERE, _DIGIT),
)


def _span(match: re.Match[str]) -> tuple[int, int]:
    """From the street to its number, or all of it where the number stands first."""
    start = match.start("street") if match.re is _LIVES_AT else match.start()
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
        return _names_a_way(match) and (has_nr or match.re is _LIVES_AT or _lives(text, match))
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
    if match.re is _REVERSED:
        words = words[-1:]
    if any(word in _NEVER for word in words[1:]) and match.re in {_AT_THE, _LIVES_AT}:
        return False
    if len(words) > 1:
        return words[-2] not in stop_words("de") or match.re in {_OF_THE, _AT_THE, _LIVES_AT}
    return words[0] not in _KINDS and not words[0].endswith(("parkplatz", "spielplatz", "stellplatz", "radweg"))
