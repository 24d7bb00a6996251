"""How streets with house numbers are written, in each language: patterns, and the rules that they stand for."""

from __future__ import annotations

import re

_NUMBER = r"(?P<number>\d{1,4}(?:\s?[a-hA-H](?![\w-]))?(?:\s?[-–/+]\s?\d{1,3}[a-hA-H]?)?)(?![\d%€§°])(?!\w*[a-z]{3})"
_NR = r"(?P<nr>,?\s*\(?(?:haus(?=\s\d)|(?:haus)?-?\s?(?:nummer|nr\b\.?|no\b\.?|numara|№|#|n°|رقم|house|number))[\s:.]*)"
_BETWEEN = rf"(?:{_NR}|\s*|,\s(?=\d{{1,3}}\s?[a-h]?\b[,.]?\s(?:\d{{5}}|кв)))"
_SURE = (
    r"(?:straße|strasse|str\b\.?|stroß|strooß|straat|weg|platz|allee|gasse|chaussee|promenade|ufer|ring|damm|markt"
    r"|pfad|steig|stieg|twiete|brücke)"
)
_MAYBE = (
    r"(?:hof|graben|wall|berg|kamp|feld|höhe|tor|aue|garten|winkel|grund|kai|bogen|hang|bach|heide|anger|stein"
    r"|siedlung|busch|wiese|wiesen|horst|park|zeile|eck|born|leite|rain|blick|mühle|brunnen|äcker|acker|holz|wald|see)"
)
_ONE_WORD = re.compile(rf"(?i)(?<![\w-])(?P<street>[\wäöüß’'-]+?-?(?:{_SURE})){_BETWEEN}{_NUMBER}")
_WORDS = re.compile(
    rf"(?<![\w-])(?P<street>(?:[A-ZÄÖÜ][\wß’'.-]+\s){{1,3}}(?:[Ss]tra(?:ß|ss)e|[Ss]tr\b\.?|[Ww]eg|[Pp]latz|Allee"
    rf"|Gasse|Chaussee|Promenade|Ufer|Ring|Damm|Markt|Pfad|Steig|Stieg|Wall|Tor|Hof|Kamp)){_BETWEEN}{_NUMBER}"
)
OF_THE = re.compile(
    r"(?<![\w-])(?P<street>(?:Straße|Strasse|Str\.|Platz|Allee|Weg|Ufer|Brücke|Gasse|Ring)\s(?:de[rsm]|am|im|zu[rm]"
    r"|an der|von)\s(?:\d+\.\s)?"
    rf"[A-ZÄÖÜ][\wß-]+(?:\s[A-ZÄÖÜ][\wß-]+)?){_BETWEEN}{_NUMBER}"
)
_ENDING = re.compile(rf"(?<![\w-])(?P<street>[A-ZÄÖÜ][\wß-]*{_MAYBE}){_BETWEEN}{_NUMBER}")
AT_THE = re.compile(
    r"(?<![\w-])(?P<street>(?:[Aa]m|[Ii]m|[Zz]u[mr]|[Bb]eim|(?:[Aa]n|[Aa]uf|[Ii]n|[Uu]nter|[Hh]inter|[Vv]or|[Bb]ei"
    r"|[Zz]wischen) de[rnm]|(?:Alte|Neue|Lange|Kurze|Große|Kleine|Hohe|Breite|Obere|Untere)[rns]?"
    rf")\s(?:(?:alten|neuen|kleinen|großen|hohen|langen|oberen|unteren|krummen)\s)?(?P<name>[A-ZÄÖÜ][\wß-]+)"
    rf"(?:\s[A-ZÄÖÜ][\wß-]+)?){_BETWEEN}{_NUMBER}"
)
LIVES_AT = re.compile(
    r"(?i)(?<!\w)(?:wohn(?:e|en|t|st|haft)|leb(?:e|en|t))\s(?:\w+\s){0,2}?(?P<street>(?:am|im|zu[mr]|beim|(?:an|auf"
    r"|in|unter|hinter) de[rnm])"
    rf"\s[\wäöüß-]+(?:\s[\wäöüß-]+)?){_BETWEEN}{_NUMBER}"
)
_ENGLISH = re.compile(
    r"(?<![\w.-])(?P<number>\d{1,4}[a-dA-D]?),?\s(?P<street>(?:[A-Z][\w'’]+\s){1,3}(?:Street|St\b\.?|Road|Rd\b\.?"
    r"|Avenue|Ave\b\.?|Lane|Ln\b\.?|Drive|Close|Court|Crescent|Terrace|Place|Gardens|Way|Square|Boulevard"
    r"|Blvd\b\.?|Row|Mews|Grove)"
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
    r"(?i)(?<!\w)(?:(?:nr\.?|nummer|hausnr\.?|hausnummer|haus|no\.?|number)\s?(?P<number>\d{1,3}\s?[a-h]?)(?!\w)"
    r"(?=[\s,]))"
)
REVERSED = re.compile(
    r"(?i)(?<!\w)(?:nr\.?|nummer|hausn(?:umme)?r\.?|haus|no\.?|number)\s?(?P<number>\d{1,3}\s?[a-h]?)(?!\w)[,\s]+"
    rf"\(?(?:in|auf|an|of|on)?\s?(?P<street>(?:(?:der|dem|the)\s)?[\wäöüß-]+{_SURE})"
)
_SPELLED = re.compile(
    rf"(?i)(?<![\w-])(?P<street>[\wäöüß-]+{_SURE})\s(?:nummer\s|nr\.\s)?"
    r"(?P<number>eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\w+zehn|\w*(?:zig|ßig))"
    r"(?=\s*(?:[.,;!?)]|$|\s?(?:und|wohn|leb|bei|da|im|in|ist|sind|hat|fehlt|brennt|direkt|ganz|oben)\b|\swohn|\sleb))"
)

DIGIT = re.compile(r"\d")
_TURKISH_WAY = re.compile(r"[Cc]ad|[Ss]o?k[.a]|[Bb]ul?v|[Mm]ah")
_NUMARA = re.compile("numara")
_NUMBER_WORD = re.compile("(?i)eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zig|ßig")
_CYRILLIC_SIGN = re.compile(r"[а-я]")
_ARABIC_SIGN = re.compile(r"[ء-ي]")

RULES = (
    ("street-house-number", _WORDS, DIGIT),
    ("street-house-number", _ONE_WORD, DIGIT),
    ("street-house-number", OF_THE, DIGIT),
    ("house-number-street", REVERSED, DIGIT),
    ("street-house-number-spelled", _SPELLED, _NUMBER_WORD),
    ("street-english", _ENGLISH, DIGIT),
    ("house-number-street", _ENGLISH_REVERSED, DIGIT),
    ("street-where-one-lives", _ENGLISH_SMALL, DIGIT),
    ("street-turkish", _TURKISH, _TURKISH_WAY),
    ("street-turkish", _TURKISH_NUMBERED, _NUMARA),
    ("house-number", _TURKISH_HOUSE, _NUMARA),
    ("street-ukrainian", _UKRAINIAN, _CYRILLIC_SIGN),
    ("street-ukrainian", _TRANSCRIBED, _CYRILLIC_SIGN),
    ("street-ukrainian", _UKRAINIAN_SHORT, _CYRILLIC_SIGN),
    ("house-number-street", _UKRAINIAN_REVERSED, _CYRILLIC_SIGN),
    ("street-arabic", _ARABIC, _ARABIC_SIGN),
    ("street-where-one-lives", _ENDING, DIGIT),
    ("street-where-one-lives", AT_THE, DIGIT),
    ("street-where-one-lives", LIVES_AT, DIGIT),
    ("house-number", _HOUSE, DIGIT),
    ("house-number-where-one-lives", _NUMBER_WHERE, DIGIT),
)
"""Why something is taken for an address, by which pattern, and what must be somewhere in a text before that costlier
pattern is tried."""
