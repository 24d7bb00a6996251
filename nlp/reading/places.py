"""Names of streets, squares and other places in a text, by how such names look; no gazetteer, no trained model."""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from functools import cache

from spacy.language import Language
from spacy.matcher import Matcher
from spacy.tokens import Span
from spacy.util import filter_spans

from nlp.reading.languages import stop_words, words_of
from nlp.reading.pipeline import blank
from nlp.reading.trained import PLACES, Named, installed

_ENDINGS = (
    "straße|strasse|str\\.|str|weg|platz|allee|brücke|park|gasse|ufer|ring|damm|markt|chaussee|promenade|tunnel|viertel"
)
# What stands before such an ending when the word says a kind of place and names none.
_KINDS = words_of(
    "rad fahrrad geh fuß fuss fußgänger rück heim um aus schul arbeits kirch feld wald schleich wander wirtschafts "
    "über verbindungs zu durch hin auto spiel stell sport bolz sitz steh ausbildungs studien einbahn verkehrs vor "
    "super hauptverkehrs neben seiten bundes land wohn anlieger durchgangs zubringer ausfall quer sack radschnell "
    "floh wochen weihnachts bau kreuzungs eisenbahn autobahn industrie gewerbe freizeit kreis lehr liege abstell "
    "parallel stich zufahrts schutz standort ver fahr fahrzeug fuhr wagen kinderspiel sand lade halte lkw pkw u-bahn "
    "s-bahn reit hunde wohnungs energie strom bauern bio fach flug wind solar maschinen tier wohnbau fußgängerüber "
    "vorfahrt transport pendel irr einkaufs wasser ein öl handels verkehrsinfra gebrauchtwagen schienen kapital "
    "finanz binnen immobilien gebraucht hoch fluss bach privat holz parkplatz parkplatzes"
)
_LANDMARKS = (
    "Markt|Marktplatz|Rathaus|Bahnhof|Hauptbahnhof|Busbahnhof|Stadtpark|Volkspark|Schlosspark|Friedhof|Hafen|Dom|Münster|"
    "Schloss|Stadthaus|Stadion|Freibad|Hallenbad|Schwimmbad|Bürgerhaus|Stadtbibliothek|Stadtwald|Innenstadt|Altstadt"
)
_NAME = r"^[A-ZÄÖÜ][\w'’.-]*[\wß.]$"
_WAYS = r"^(?:Straße|Strasse|Str\.|Allee|Platz|Weg|Ring|Brücke|Damm|Chaussee|Ufer|Tor|Berg|Park|Markt)$"
_ENGLISH_WAYS = (
    r"^(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Ln\.?|Drive|Dr\.?|Boulevard|Blvd\.?|Square|Bridge|Park|Way|Court|"
    r"Highway|Hwy|Parkway|Bypass|Station)$"
)
_SPELLED = {
    "St": "Street", "Rd": "Road", "Ave": "Avenue", "Ln": "Lane", "Dr": "Drive", "Blvd": "Boulevard", "Hwy": "Highway",
}  # fmt: skip
# Case endings follow: "Caddesi'nde".
_TURKISH_WAYS = r"^(?:Caddesi|Cad\.|Sokağı|Sokak|Sok\.|Meydanı|Parkı|Köprüsü|Bulvarı|Mahallesi)(?:'?\w{0,4})$"
_UKRAINIAN_WAYS = r"^(?:вулиц|площ|проспект|бульвар|провул|мост|міст|парк|вул\.|пл\.)\w{0,3}\.?$"
_CYRILLIC_NAME = r"^[А-ЯІЇЄҐ][\w'’-]+$"
_NO_RING = "(?!.*(?:[eou]ring|haring|äufer)s?$)"  # Carsharing, Käufer
_ONE_WORD = rf"^{_NO_RING}[A-ZÄÖÜ][\w-]*(?:{_ENDINGS}|-(?i:{_ENDINGS}))(?:e?s)?$"
_PATTERNS: dict[str, list[list[dict[str, object]]]] = {
    "german": [
        [{"TEXT": {"REGEX": _ONE_WORD}}],
        [{"TEXT": {"REGEX": r"^[A-ZÄÖÜ][\wß-]+(?:er|sche|ischer|en)$"}}, {"TEXT": {"REGEX": _WAYS}}],
        [{"TEXT": "Bad"}, {"TEXT": {"REGEX": _NAME}}, {"TEXT": {"REGEX": _WAYS}}],
        [{"TEXT": {"REGEX": "^Sankt|St\\.$"}}, {"TEXT": {"REGEX": _NAME}}, {"TEXT": {"REGEX": _WAYS}}],
        [{"TEXT": {"IN": ["Am", "Im", "Zum", "Zur"]}, "IS_SENT_START": False}, {"TEXT": {"REGEX": _NAME}}],
        [
            {"TEXT": {"IN": ["An", "Auf", "In", "Unter", "Hinter"]}, "IS_SENT_START": False},
            {"TEXT": {"IN": ["der", "dem", "den"]}},
            {"TEXT": {"REGEX": _NAME}},
        ],
    ],
    "landmark": [
        [
            {"LOWER": {"IN": ["am", "im", "vom", "zum", "beim", "der", "dem", "den", "das", "ums"]}},
            {"TEXT": {"REGEX": f"^(?:{_LANDMARKS})$"}},
        ]
    ],
    "english": [[{"TEXT": {"REGEX": _NAME}, "OP": "{1,2}"}, {"TEXT": {"REGEX": _ENGLISH_WAYS}}]],
    "turkish": [[{"TEXT": {"REGEX": r"^[A-ZÇĞİÖŞÜ]\w+$"}, "OP": "{1,2}"}, {"TEXT": {"REGEX": _TURKISH_WAYS}}]],
    "ukrainian": [
        [{"LOWER": {"REGEX": _UKRAINIAN_WAYS}}, {"TEXT": {"REGEX": _CYRILLIC_NAME}, "OP": "{1,2}"}],
        [
            {"TEXT": {"REGEX": r"^[А-ЯІЇЄҐ][\w'’-]+(?:а|ої|ій|у|ий|ого|ому|і)$"}},
            {"LOWER": {"REGEX": r"^(?:вулиц|площ|проспект|бульвар)\w{0,2}$"}},
        ],
    ],
    "arabic": [
        [{"TEXT": {"REGEX": "^(?:ال|في|ب|ل)?(?:شارع|ساحة|ميدان|جسر|طريق)$"}}, {"TEXT": {"REGEX": r"^ال\w+$|^\w{3,}$"}}]
    ],
}
_turn = threading.Lock()


@cache
def _reader() -> tuple[Language, Matcher]:
    tokeniser = blank()
    matcher = Matcher(tokeniser.vocab)
    for name, patterns in _PATTERNS.items():
        matcher.add(name, patterns)
    return tokeniser, matcher


def places(text: str) -> tuple[str, ...]:
    """The places that ``text`` names, each once, in the order and nearly the spelling of the text.

    "Kaiserstr." becomes "Kaiserstraße", a genitive loses its ending. Only what looks like a name is found: "Radweg"
    and "Parkplatz" are no places, a district without such an ending is missed, unless a trained pipeline knows it.
    """
    with _turn:
        tokeniser, matcher = _reader()
        doc = tokeniser(text)
        for token in doc:  # a capital after a full stop says nothing; without a parser we mark the starts ourselves
            token.is_sent_start = token.i == 0 or token.nbor(-1).text in {".", "!", "?", ":", "\n"}
        spans = [Span(doc, begin, end, kind) for kind, begin, end in matcher(doc)]
    named = [_written(span) for span in sorted(filter_spans(spans), key=lambda span: span.start) if _is_name(span)]
    named += [text[one.start : one.end] for one in _trained_places(text, spans)]
    first = {place.casefold(): place for place in reversed(named)}
    return tuple(first[key] for key in dict.fromkeys(map(str.casefold, named)))


def _trained_places(text: str, spans: Sequence[Span]) -> list[Named]:
    """What a trained pipeline takes for a place, where our rules saw nothing."""
    found = [one for one in installed().entities(text) if one.label in PLACES]
    return [one for one in found if not any(one.start < span.end_char and span.start_char < one.end for span in spans)]


def _is_name(span: Span) -> bool:
    first = span[0].lower_
    if span.label_ == "german" and len(span) == 1:
        stem = re.sub(rf"-?(?:{_ENDINGS})(?:e?s)?$", "", first)
        return (
            len(stem) > 1
            and _KINDS.isdisjoint((stem, first))
            and not stem.endswith(("rad", "fuß", "verkehrs", "gänger"))
        )
    if span.label_ == "german" and span[0].text in {"Am", "Im", "Zum", "Zur", "An", "Auf", "In", "Unter", "Hinter"}:
        return span[-1].lower_ not in stop_words("de")
    if span.label_ in {"german", "english"}:
        return first not in stop_words("de") | stop_words("en") and not first.endswith(("eren", "ener"))
    return True


def _written(span: Span) -> str:
    if span.label_ == "landmark":
        return str(span[1:].text)
    if span.label_ in {"english", "turkish"}:
        return _in_full(span)
    text = re.sub(r"(?i)(?<=s)tr\.?$|(?<=s)trasse$", "traße", span.text)
    return re.sub(r"(?i)(platz|park|ring|damm|markt|weg|tunnel)e?s$", r"\1", text) if span.label_ == "german" else text


def _in_full(span: Span) -> str:
    """ "Expand Nashville Rd." says Nashville Road: of three words, one that opens the sentence is no name."""
    name = span[1:-1] if len(span) > 2 and span[0].is_sent_start else span[:-1]
    way = span[-1].text.rstrip(".")
    return f"{name.text} {_SPELLED.get(way, way)}"
