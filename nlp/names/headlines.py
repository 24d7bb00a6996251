"""Sentences made into headlines, as people write them on a sign: "Radweg zu eng", "Ampel fehlt", "Öffis ausbauen"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from nlp.reading.languages import words_of
from nlp.reading.pipeline import lemma

_FEWEST, _MOST = 2, 8  # words of a headline
_LONGEST = 60


def headlines(clause: str, language: str) -> Iterator[str]:
    """The headlines in ``clause``, a sentence up to its first mark; none in languages whose grammar we do not know."""
    clause = _OPENERS.sub("", " ".join(clause.split()).strip(" -–\"„“'"))
    for make in _MAKERS.get(language, ()):
        made = make(clause)
        if made and _FEWEST <= len(made.split()) <= _MOST and len(made) <= _LONGEST:
            yield made[0].upper() + made[1:]


_OPENERS = re.compile(
    r"^(?:(?:und|aber|auch|bitte|leider|generell|grundsätzlich|unbedingt|endlich|außerdem|zudem|vor allem|insgesamt|"
    r"hier|dort|dringend|zumindest|eventuell|vielleicht|ja|nein|ich finde|ich denke|"
    r"and|but|also|please|maybe|perhaps|overall|in general|yes|i think|i believe|i feel)\s+)+",
    re.IGNORECASE,
)
_NO_THING = words_of(
    "es das dies diese dieser dieses wir ich man sie er alle alles viele jeder jede jedes was wer bei in an auf zu "
    "von vom mit nach für durch vor über unter zum zur im am aus dort hier da so nur auch wenn weil dass"
)
_VAGUELY = words_of(
    "klar schön gut doof da hier dort nicht das es so keiner super unklar bekannt möglich okay wichtig "
    "notwendig nötig sinnvoll verständlich keine kein toll ok super wahr richtig falsch egal nett fertig "
    "vorhanden schlimm regelmäßig häufig ständig eher nur auch dann jetzt so ebenso genau immer selten "
    "nie mehr sehr zu zurzeit bereits selbst allerdings jedoch lebensnotwendig gemeint"
)
_FILL = (
    r"(?:(?:oft|leider|immer|meist|meistens|hier|dort|einfach|wirklich|ziemlich|total|völlig|teilweise|noch|auch|"
    r"schon|so|generell|derzeit|momentan|aktuell|dringend|unbedingt|endlich|gerne?|bitte|deutlich|wieder|mir|uns|sich|es)"
    r"\s+)*"
)
_THING = r"(?:[^\W\d_][\w'’/-]*\s+){0,5}?[A-ZÄÖÜ][\w'’/-]+"
_TOO = re.compile(rf"(?P<thing>{_THING})\s+(?:ist|sind)\s+{_FILL}(?:viel\s+)?(?P<how>(?:zu |sehr )?[a-zäöüß]{{3,}})")
_MISSING = re.compile(rf"(?:es|hier|dort|leider)\s+(?P<verb>fehlt|fehlen)\s+{_FILL}(?P<thing>[^,]+)", re.IGNORECASE)
_WISHED = re.compile(
    r"(?:wir|ich|man|es|(?:die )?[\w-]+stadt|unser viertel)\s+(?:brauch\w*|bräucht\w*|benötig\w*|will|wollen|möchten?|"
    rf"forder\w*|wünschen?|hätten?)\s+{_FILL}(?P<thing>.+)",
    re.IGNORECASE,
)
_WANTED = re.compile(
    rf"(?:es|hier|dort)\s+(?:sollten?|soll|sollen|muss|müssen|müssten?)\s+{_FILL}"
    r"(?P<thing>(?:viel\s+)?(?:mehr|weniger|kein\w*)\s.+?)\s+geben",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    rf"(?:es|hier|dort)\s+gibt\s+{_FILL}(?:viel\s+)?(?P<thing>(?:zu wenige?|zu viele?|kaum|keine?n?)\s.+)",
    re.IGNORECASE,
)
_DONE = re.compile(
    rf"(?P<thing>{_THING})\s+(?:sollten?|sollen|soll|müssen|muss|müssten?)\s+{_FILL}"
    r"(?P<how>(?:[\w-]+\s+){0,3})(?P<verb>[a-zäöüß]+[tn])\s+werden"
)


def _too(clause: str) -> str:
    """ "Der Radweg am Ufer ist viel zu eng": "Radweg am Ufer zu eng"."""
    found = _TOO.fullmatch(clause)
    if not found or found["how"] in _VAGUELY or not _is_thing(found["thing"]):
        return ""
    return f"{_bare(found['thing'])} {found['how']}"


def _missing(clause: str) -> str:
    """ "Es fehlt ein Radweg an der Schule": "Radweg an der Schule fehlt"."""
    found = _MISSING.fullmatch(clause)
    if not found or not _ends_in_a_noun(found["thing"]):
        return ""
    return f"{_bare(found['thing'])} {found['verb'].lower()}"


def _wished(clause: str) -> str:
    """ "Wir brauchen einen sicheren Weg zur Schule": "Sicherer Weg zur Schule"."""
    return _thing(_WISHED.fullmatch(clause))


def _wanted(clause: str) -> str:
    """ "Es sollte mehr Bänke geben": "Mehr Bänke"."""
    return _thing(_WANTED.fullmatch(clause))


def _given(clause: str) -> str:
    """ "Es gibt viel zu wenig Licht": "Zu wenig Licht"."""
    return _thing(_GIVEN.fullmatch(clause))


def _done(clause: str) -> str:
    """ "Die Öffis sollten ausgebaut werden": "Öffis ausbauen"; not where the article's loss would show."""
    found = _DONE.fullmatch(clause)
    if not found or not _is_thing(found["thing"]) or re.match(r"der\s+[a-zäöü]", found["thing"], re.IGNORECASE):
        return ""
    verb = lemma(found["verb"], "de")
    how = f" {found['how']}"
    if verb == found["verb"] or not verb.endswith("n") or any(f" {word} " in how for word in ("und", "oder", "so")):
        return ""
    return f"{_bare(found['thing'])} {found['how']}{verb}"


def _thing(found: re.Match[str] | None) -> str:
    return _bare(found["thing"]) if found and _ends_in_a_noun(found["thing"]) else ""


def _is_thing(words: str) -> bool:
    return words.split()[0].lower() not in _NO_THING


def _ends_in_a_noun(words: str) -> bool:
    return words.split()[-1][0].isupper() and (_is_thing(words) or words.lower().startswith(("zu wenig", "zu viel")))


def _bare(thing: str) -> str:
    """A German noun phrase in the nominative without its article: "der enge Weg" is "enger Weg"."""
    found = _ARTICLE.match(thing)
    if not found:
        return thing
    article, rest = found[1].lower(), thing[found.end() :]
    described = _DESCRIBED.match(rest)
    ending = _STRONG.get((article, described["end"])) if described else None
    if described and ending is not None:
        rest = f"{described['how']}{ending} {rest[described.end() :]}"
    return f"kein {rest}" if article == "keinen" else rest


_ARTICLE = re.compile(r"(der|das|die|ein|eine|einen|keinen)\s+", re.IGNORECASE)
_DESCRIBED = re.compile(r"(?P<how>[a-zäöüß-]+?)(?P<end>en|e)\s+(?=[A-ZÄÖÜ])")
_STRONG = {("der", "e"): "er", ("das", "e"): "es", ("die", "en"): "e", ("einen", "en"): "er", ("keinen", "en"): "er"}

_TOWN = (
    r"(?:(?:the\s+)?(?:city|county|town|state|government|council|university|officials|we|they|you|bg|bowling green|"
    r"wku|warren county)(?:\s+(?:county|city|commission|government|leaders))?(?:/\w+)?)"
)
_SHALL = re.compile(
    rf"{_TOWN}\s+(?:should|must|ought to|needs? to|have to|has to|could)\s+"
    r"(?:also\s+|really\s+|do more to\s+|seriously\s+)*"
    r"(?P<do>(?!(?:not|be|have|go|get|look|consider|think|try|work|focus)\b)[a-z]+\s.+)",
    re.IGNORECASE,
)
_NEED = re.compile(
    rf"(?:{_TOWN}\s+(?:really\s+|desperately\s+)?needs?|there\s+(?:should|must|needs?\s+to)\s+be|"
    r"there\s+(?:is|are)(?=\s+(?:no|too|a lack))|i\s+(?:would|'d)\s+(?:like|love)(?:\s+to\s+see|\s+to\s+have)?|"
    r"it\s+would\s+be\s+(?:nice|great|good)\s+to\s+have|we\s+(?:want|have(?=\s+(?:no|too))))\s+(?!to\b)(?P<thing>.+)",
    re.IGNORECASE,
)


def _shall(clause: str) -> str:
    """ "The city should plant more trees": "Plant more trees"."""
    found = _SHALL.fullmatch(clause)
    return found["do"] if found else ""


def _needed(clause: str) -> str:
    """ "We need more buses": "More buses"; "There should be a light": "Light"."""
    found = _NEED.fullmatch(clause)
    return re.sub(r"^(?:an?|the|some)\s+", "", found["thing"], flags=re.IGNORECASE) if found else ""


_Maker = Callable[[str], str]
_MAKERS: dict[str, tuple[_Maker, ...]] = {
    "de": (_too, _missing, _wished, _wanted, _given, _done),
    "en": (_shall, _needed),
}
