"""Names of private persons: what stands before them and beside them says that they are names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.matcher import Matcher, PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from nlp.guard.findings import Finding
from nlp.guard.personal.around import TITLES, WORDS
from nlp.guard.personal.lists import figures
from nlp.guard.personal.patterns import patterns, surroundings
from nlp.guard.personal.vocabulary import add_flags, traits
from nlp.reading.languages import words_of
from nlp.reading.trained import PERSONS, installed

_NAMED_AFTER = re.compile(
    r"(?i)(?:schulen?|gymnasium|kita|kindergarten|platz\w*|stra(?:ß|ss)e|str\.?|weg|allee|park|brücke|stiftung"
    r"|institut|gmbh|ag|kg|ohg"
    r"|e\.v\.|verein|haus(?:es)?|halle|heim|klinik|krankenhaus|apotheke|bäckerei|praxis|kirche|denkmal|bad|stadion"
    r"|bibliothek|bücherei|ring"
    r"|ufer|gasse|damm|markt|universität|uni|kolleg|zentrum|museum|theater|preis|pokal|brunnen|turm|hof|center"
    r"|siedlung|viertel|saal|steg|laden|läden|lädchen|cup|turnier|gedenk\w*"
    r"|street|road|school|avenue|lane|square|bridge|hospital|college|library|church|centre|hall|house|ltd|foundation"
    r"|university"
    r"|caddesi\w*|cad|sokağı\w*|sokak\w*|okulu\w*|lisesi\w*|cami\w*|parkı\w*|hastanesi\w*|vakfı\w*|meydanı\w*"
    r"|mahallesi\w*|bulvarı\w*"
    r"|enstitüsü\w*|kütüphanesi\w*|üniversitesi\w*|merkezi\w*)['’]?\w{0,3}$"
)
_BELONGS_TO = re.compile(
    r"(?i)^(?:.*(?:schule|gymnasium|kita|platz|straße|apotheke|bäckerei|bäcker|metzgerei|praxis|kanzlei|stiftung"
    r"|halle|denkmal|autohaus|möbelhaus|optik"
    r"|klinik|kirche|bücherei|friseur|salon|café|gasthaus|gasthof|hotel|museum|institut|supermarkt|baumarkt"
    r"|reisebüro|immobilien)"
    r"|firma|haus|cafe|edeka|rewe|marke|möbel|elektro|blumen|juwelier|restaurant|kiosk|(?:dichter|schriftsteller"
    r"|autor|komponist|maler|sänger)(?:in|s)?|poet|author|singer|şair|yazar|поет\w*|письменни\w+|الشاعر|الكاتب"
    r"|المغني|sankt|st\.|hl\.|heilige[rn]?|mode|auto|foto|spedition"
    r"|вул|вул\.|вулиця|вулиці|вулицю|вулицею|площа|площі|проспект\w*|бульвар\w*|парк\w*|школ[аиіуою]\w?|імені|ім|ім\."
    r"|пам'ятник\w*|улиц\w+|мост\w*|міст|ул\.?|ул"
    r"|شارع|بشارع|مدرسة|مسجد|جامع|ساحة|حديقة|مستشفى|ميدان|جسر|جامعة|مكتبة|школа)$"
)
_IN_OFFICE = re.compile(
    r"(?i)^(?:(?:ober|alt)?bürgermeister|(?:ober)?stadtdirektor|(?:ober)?kreisdirektor|landr[aä]t|stadtr[aä]t|gemeinder[aä]t"
    r"|\w*minister|(?:vize)?kanzler|\w*präsident|senator|staatssekretär|dezernent|\w*abgeordnete|ortsvorsteher|baur[aä]t"
    r"|(?:re)?gierungspräsident|beigeordnete|kämmerer|\w*bischof|papst)(?:in|innen|s|n|en|es|r)?$"
    r"|^(?:mayor|councillor|minister|president|senator|bishop|chancellor|vali|kaymakam|(?:belediye )?başkanı|bakanı?"
    r"|мер|мера|міністр\w*|президент\w*|رئيس|الرئيس|الوزير|وزير)$"
)
_POLITE = words_of("herr herrn frau mr mrs ms mr. mrs. ms. dr dr. prof prof. . пан пані السيد السيدة")
_HYPHENATED = re.compile(r"-\w+$")
_LITERALS = words_of(  # words that stand in the patterns themselves
    ", . hier bei bin Bei Hier Bin أنا alte alten junge jungen surname Surname nachnamen Nachnamen"
)
_BREAKS = re.compile(r"^[\n\r]")


class NameFinder:
    """Adds the names in a doc to ``doc._.personal``; a given name alone counts beside an address or a number."""

    def __init__(self, nlp: Language) -> None:
        self._matcher = Matcher(nlp.vocab, validate=False)  # the schema knows no flags of ours
        for because, shapes in patterns(add_flags(nlp.vocab)).items():
            self._matcher.add(because, shapes)
        self._figures = PhraseMatcher(nlp.vocab, attr="LOWER")
        self._figures.add("figure", [nlp.make_doc(name) for name in figures()])

    def __call__(self, doc: Doc) -> Doc:
        public = {token.i for _, begin, end in self._figures(doc) for token in doc[begin:end]}
        reachable = any(finding.kind in {"address", "phone", "email", "username", "iban"} for finding in doc._.personal)
        for span in self._names(doc, reachable):
            if public.isdisjoint(token.i for token in span) and not (_is_of_a_place(span) or _is_in_office(span)):
                doc._.personal.append(_finding(span))
        return doc

    def _names(self, doc: Doc, reachable: bool) -> Iterator[Span]:
        spans = [
            _name_in(Span(doc, begin, end, label=because))
            for because, begin, end in self._matcher(doc)
            if reachable or not doc.vocab.strings[because].endswith("-with-contact")
        ]
        whole = [span for span in spans if len(span) and _is_whole(span)]
        sure = filter_spans([span for span in whole if span.label_ != "name-unusual"] + _trained_names(doc))
        taken = {token.i for span in sure for token in span}
        yield from sure
        yield from filter_spans([one for one in whole if taken.isdisjoint(token.i for token in one)])


def _trained_names(doc: Doc) -> list[Span]:
    """Persons whom a trained pipeline finds; a given name alone is not enough, as with our own rules."""
    named = (one for one in installed().entities(doc.text) if one.label in PERSONS)
    spans = (doc.char_span(one.start, one.end, label="name-trained", alignment_mode="expand") for one in named)
    return [span for span in spans if span is not None and len(span) > 1]


def _name_in(span: Span) -> Span:
    """ "ich heiße Sabine Kowalski" without its first two words: the name alone is replaced."""
    around = surroundings(span.label_)
    begin, end = span.start, span.end
    while begin < end and _surrounds(span.doc[begin].text, around):
        begin += 1
    while end > begin and _surrounds(span.doc[end - 1].text, around):
        end -= 1
    return Span(span.doc, begin, end, label=span.label)


def _surrounds(word: str, around: frozenset[str]) -> bool:
    has = traits(word)
    if word in _LITERALS:
        return True
    return not has.isdisjoint(around) and (
        has.isdisjoint(("GIVEN", "FAMILY")) or word.casefold() in TITLES or "ARABIC_TITLE" in has
    )


def _is_whole(span: Span) -> bool:
    """Whether the name stays in its line; one "at the end" must end its sentence or stand before a comma."""
    if any(_BREAKS.match(token.text) for token in span):
        return False
    after = span.doc[span.end : span.end + 1].text
    if span.label_ == "name-lives" and span[0].lower_ in WORDS["NEAR"]:  # "im dritten Stock wohnt"
        return False
    if span.label_ == "name-unusual":
        return _could_name_somebody(span)
    return span.label_ != "name-at-the-end" or not after[:1].isalnum()


def _could_name_somebody(span: Span) -> bool:
    """Whether two words that no dictionary has can be a name: "Beueler Rheindamm" and "Kaiser Wilhelm" are none."""
    first, last = span[0].text, span[-1].text
    short = max(len(first), len(last)) <= _LONGEST_UNUSUAL and first[0] < _LAST_LATIN
    return short and not (_NO_GIVEN.search(first) or _NO_FAMILY.search(last))


_LAST_LATIN = "\u024f"
_LONGEST_UNUSUAL = 14  # longer ones are compounds with a typing error
_NO_GIVEN = re.compile(
    r"(?i)(?:er|es|en|em|ische|liche|sche)$|^(?:kaiser\w*|könig\w*|fürst\w*|herzog\w*|graf|papst|sankt|st|saint|zar|sultan"
    r"|king|queen|nasreddin|santa|san|bad|alt|neu|groß|klein|ober|unter)$|\d"
)
_NO_FAMILY = re.compile(
    r"(?i)(?:damm|stra(?:ß|ss|s)e|bach|platz|allee|weg|brücke|str|rd|ln|ave|blvd|st|dr|pkwy|hwy|ticket|app|bot|hoca|city|center"
    r"|park|club|festival|cup)$|^[ivx]+$|\d"
)


def _is_of_a_place(span: Span) -> bool:
    """Whether a street, a school or a shop has the name: "Anne Frank Schule", "Praxis Dr. Weber"."""
    doc, begin = span.doc, _before_doctor(span)
    if _goes_on_as_a_place(span) or begin == 0:
        return _goes_on_as_a_place(span)
    has_other_title = span.label_ == "name-after-title" and begin == span.start  # "an der Schule Frau Weber"
    if not has_other_title and _BELONGS_TO.match(doc[begin - 1].text):
        return True
    return doc[begin - 1].lower_ == "nach" and any(token.lower_ in _NAMING for token in doc[span.end :])


def _is_in_office(span: Span) -> bool:
    """Whether a public office stands before the name: "Landrätin Frau Dr. Weber", "Mayor Smith"."""
    begin = span.start
    while begin and span.doc[begin - 1].lower_ in _POLITE:
        begin -= 1
    return begin > 0 and _IN_OFFICE.match(span.doc[begin - 1].text) is not None


def _goes_on_as_a_place(span: Span) -> bool:
    after = span.doc[span.end : span.end + 1].text
    if after.startswith("-") or (after[:1].isupper() and _NAMED_AFTER.search(after)):
        return True
    return any(_NAMED_AFTER.search(part) for part in _HYPHENATED.findall(span[-1].text))


def _before_doctor(span: Span) -> int:
    """Where the name begins together with "Dr." and "Prof." before it."""
    begin = span.start
    while begin and re.fullmatch(r"(?i)(?:dr|prof)\.?|\.", span.doc[begin - 1].text):
        begin -= 1
    return begin


_NAMING = words_of("benannt benannte genannt heißt heissen benennen umbenannt")


def _finding(span: Span) -> Finding:
    """The name's place; a Turkish or English ending after an apostrophe stays in the sentence."""
    text = span.doc.text
    end = span.end_char
    apostrophe = re.search(r"['’](?:s|[a-zçğıöşü]{1,5})$", text[span.start_char : end])
    if apostrophe and "CAPITAL" in traits(span[-1].text[: -len(apostrophe[0])]):
        end -= len(apostrophe[0])
    return Finding("name", span.start_char, end, span.label_)
