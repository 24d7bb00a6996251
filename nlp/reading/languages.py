"""The languages we read, their stop words and the little grammar by which labels are cut from sentences."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module

SERVED = ("de", "en", "tr", "uk", "ar", "ru", "pl", "fr", "es", "it", "fa")
"""ISO 639-1 codes that language recognition chooses from. Fewer choices make short texts surer."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """Word lists, lower case, that say which role a word may play in a label.

    ``opening`` may begin a label although they are stop words ("mehr", "no"); ``linking`` and ``articles`` may stand
    within it; ``genitive`` articles link by themselves; ``joining`` words mean "and"; ``personal`` words make a clause
    unfit for a label; ``vague`` words carry no topic ("Problem", "need"); ``trailing`` words never end a label;
    ``conjunction`` joins the last of several keywords.
    """

    opening: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    genitive: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()
    vague: frozenset[str] = frozenset()
    trailing: frozenset[str] = frozenset()
    conjunction: str = ""
    capital_nouns: bool = False


def words_of(text: str) -> frozenset[str]:
    """The words of ``text`` as a set."""
    return frozenset(text.split())


_GERMAN = Grammar(
    conjunction="und ",
    opening=words_of(
        "mehr weniger kein keine keinen zu wenig wenige viel viele zuwenig zuviel ohne bessere besserer besseres "
        "fehlende fehlender fehlendes"
    ),
    linking=words_of(
        "an am ans auf aus bei beim bis durch entlang für gegen hinter im in ins mit nach neben ohne über um unter "
        "vom von vor zu zum zur"
    ),
    articles=words_of("der die das den dem des ein eine einen einem einer eines"),
    genitive=words_of("der des eines einer"),
    joining=words_of("und &"),
    personal=words_of(
        "ich du wir ihr mich mir mein meine meinen meinem meiner uns unser unsere unseren unserer man sie er es "
        "euch euer ihre ihren diese dieser dieses diesen diesem dies welche welcher welches dass weil wenn ob damit "
        "wo wie was wer warum hier dort da dann je desto umso bitte somit also daher deshalb darum außerdem dadurch"
    ),
    vague=words_of(
        "mehrere mehreren einige einigen andere anderen kommende kommenden bestimmte gewisse "
        "problem probleme situation bereich stelle stellen möglichkeit möglichkeiten thema beispiel bitte idee "
        "vorschlag frage fall grund weise art jahr jahre jahren woche wochen monat monate stunde stunden minute "
        "minuten drittel zeit tag leute mensch menschen person personen teil seite ende etwas richtung str straße "
        "strasse sollte sollten sollen müssen muss müsste müssten kann können könnte könnten wird werden wäre wären "
        "gibt geben machen macht gehen geht haben sein finde finden denke danke viele sehr auch noch nur schon "
        "immer leider bzw usw etc z.b. zb dh d.h. u.a. ca. ggf str. nr. bzw. usw. etc. inkl. evtl. inkl evtl co u v"
    ),
    trailing=words_of("sehr auch nur noch schon mehr nicht zu so als wie und oder aber ist sind wird werden"),
    capital_nouns=True,
)
_ENGLISH = Grammar(
    conjunction="and ",
    opening=words_of("more less fewer no too many much few not enough better lack of stop"),
    linking=words_of("of in on at for to from with without near around through into along by about over under per"),
    articles=words_of("the a an our"),
    joining=words_of("and &"),
    personal=words_of(
        "i you we me my mine us your he she they something anything everything someone anyone nothing them "
        "his her their it its this that these those there here who what why how when where which because if "
        "whether let lets"
    ),
    vague=words_of(
        "problem problems issue issues thing things way ways lot lots people person need needs needed want wants "
        "make makes making get gets getting go goes going see have has having should could would must can will like "
        "think feel please use used using year years time times day days place places area areas allow allows "
        "continue keep help helps really great good best new many become becomes put take takes come comes know "
        "work works working look provide include including etc instead able sure start ensure love bring"
    ),
    trailing=words_of("more not and or but very too so as also is are was be been being becoming than"),
)
_TURKISH = Grammar(
    conjunction="ve ",
    opening=words_of("daha çok az yeterli hiç"),
    linking=words_of("için ile ve"),
    personal=words_of("ben sen biz siz bana bize beni bizi bu şu o benim bizim burada orada ne neden nasıl"),
    vague=words_of("sorun sorunu var yok olmalı lazım gerek gerekiyor istiyorum istiyoruz lütfen zaman şey yer"),
    trailing=words_of("için ile ve çok daha bir"),
)
_UKRAINIAN = Grammar(
    conjunction="та ",
    opening=words_of("більше менше немає мало багато без"),
    linking=words_of("в у на біля для з із зі до від через між по за під над без та і й"),
    personal=words_of(
        "я ти ми ви мені нам мене нас мій наш це цей ця ці тут там що чому як коли де який яка які бо щоб"
    ),
    vague=words_of("проблема проблеми потрібно треба можна дуже час люди будь ласка місце"),
    trailing=words_of("в у на для з до та і дуже"),
)
_ARABIC = Grammar(
    conjunction="و",
    opening=words_of("لا عدم نقص قلة زيادة المزيد"),
    linking=words_of("في من على إلى عن مع بين قرب أمام خلف حول و"),
    personal=words_of("أنا نحن أنت هو هي هم هذا هذه ذلك التي الذي هنا هناك لماذا كيف متى أين لأن إذا أن"),
    vague=words_of("مشكلة مشاكل يجب نحتاج نريد أريد يوجد توجد جدا وقت مكان الناس كل"),
    trailing=words_of("في من على إلى عن مع جدا و"),
)
_GRAMMARS = {"de": _GERMAN, "en": _ENGLISH, "tr": _TURKISH, "uk": _UKRAINIAN, "ar": _ARABIC}


def grammar(language: str) -> Grammar:
    """The word lists of ``language``; empty ones where we have none, so that only stop words count."""
    return _GRAMMARS.get(language, Grammar())


@cache
def stop_words(language: str) -> frozenset[str]:
    """spaCy's stop words of ``language``, lower case; empty for a language spaCy does not know."""
    if language not in SERVED:
        return frozenset()
    listed: Iterable[str] = import_module(f"spacy.lang.{language}.stop_words").STOP_WORDS
    return frozenset(word.lower() for word in listed)
