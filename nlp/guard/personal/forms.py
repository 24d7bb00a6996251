"""What a single word looks like: whether its letters, its form and our lists let it be a given or a family name."""

from __future__ import annotations

import re
from functools import lru_cache

from nlp.guard.personal.lists import names
from nlp.guard.personal.unnamed import ARABIC_NO_NAMES, CYRILLIC_NO_NAMES, NO_NAMES, OFTEN_AFTER_NAMES
from nlp.reading.dictionary import is_known, looked_up
from nlp.reading.languages import stop_words, words_of

_CAPITAL = re.compile(
    r"^(?:[DO]['’])?[A-ZÀ-ÖØ-ÞĀ-ŽİŞĞ][a-zß-öø-ÿā-žıșğ\u1ea0-\u1ef9]+(?:['’][a-zğşı]{1,4})?(?:-[A-ZÀ-ÖØ-ÞĀ-ŽİŞĞ]?[\w]+)*$"
    r"|^(?:Mc|Mac|O['’]|[AaEe]l-|[Aa]s-|[Aa]sh-|[Aa]t-|De|Di)[A-Z]\w+$"
)
_LARGE = re.compile(r"^[A-ZÀ-ÖØ-ÞŽİŞĞ]{3,}(?:-[A-ZÀ-ÖØ-ÞŽİŞĞ]{3,})*$")
_CYRILLIC_SMALL = re.compile("[а-яіїєґ]")
_CYRILLIC = re.compile(r"^[А-ЯІЇЄҐ][а-яіїєґ'’ʼ]+(?:-[А-ЯІЇЄҐ][а-яіїєґ'’ʼ]+)?$")
_ARABIC = re.compile(r"^[\u0621-\u064a\u064b-\u0652\u0670-\u06d3]{2,}$")
_CYRILLIC_FAMILY = re.compile(
    r"(?:енк|єнк|ськ|цьк|ук|юк|чук|ишин|ович|евич|[оеє]в|ін|ин|ськ|ак|як|ець|ій|ко)(?:о|а|у|ом|ові|ий|ої|ого|ому|ою"
    r"|ій|и|ів)?$"
)
_FAMILY_END = re.compile(
    r"\w{2}(?:mann|müller|mueller|meier|maier|mayer|meyer|hoff|hofer|huber|wimmer|bauer|schmidt|schmied|sträßer"
    r"|strässer|berger|felder"
    r"|[dlsnh]inger|[srnlk]sen|ski|sky|ska|czyk|wicz|enko|tschuk|chuk|ić|vic|oğlu|oglu|escu|idis|poulos|ova|off|witz"
    r"|hardt|brecht|bert)s?$"
)
_NO_FAMILY = re.compile(
    r"(?i)(?:feuerwehr|kauf|fach|haus|zimmer|weihnachts|schnee|see|fuhr|staats|geschäfts|haupt|lands|ob|ver|ge|ein"
    r"|aus|zu|vor)mann$"
    r"|(?:lieb|bau|vieh|lehr|lind|anl|bez|be|spr|br)[a-z]*(?:inger|sen)$|(?:essen|wissen|interessen|massen|straßen"
    r"|kassen|klassen|reisen|eisen|wiesen)$"
    r"|(?:bio|öko|klein|milch|land|häuser|orts|boots|geigen|städte|werkzeug)bauer$|(?:stoff|schiff|griff|hoff)$"
)
_BUILT = re.compile(
    r"\w{3}(?:mann|müller|mueller|meier|maier|mayer|meyer|hofer|huber|schmidt|ski|sky|ska|czyk|wicz|enko|vić|oğlu|oglu)s?$"
)
_NOUN_ENDS = tuple(words_of("ung ungen keit heit schaft straße platz weg schule haus bahn park kinder plätze wege"))
_CYRILLIC_ENDS = ("", "а", "я", "й", "о", "ь", "ій", "ий", "ія", "ин")
_ARABIC_VERB = ("ي", "ت", "ن", "بي", "بت", "بد", "بح", "بق", "بك", "عم", "رح", "سا", "كا")
_SUFFIX = re.compile(r"['’ʼ`](?:s|S|[a-zçğıöşü]{1,5})?$")
_WRITTEN_SMALL = str.maketrans({"İ": "i", "I": "i", "ı": "i"})


@lru_cache(maxsize=64)
def key(word: str) -> str:
    """The word as the lists have it: small letters, without "'s" and "'nin"; the Turkish i's are one."""
    return _SUFFIX.sub("", word).translate(_WRITTEN_SMALL).casefold()


def bases(word: str) -> tuple[str, ...]:
    """``word`` as it is and without what grammar may have added to a name in its script."""
    base = key(word)
    if _ARABIC.match(base):
        return tuple({base, base.removeprefix("و"), base.removeprefix("ل"), base.removeprefix("ب")})
    if "\u0400" <= base[:1] <= "\u04ff":
        return (base, *(base[:-cut] + end for cut in (1, 2, 3) if len(base) - cut > 2 for end in _CYRILLIC_ENDS))
    return (base, base[:-1]) if base.endswith("s") and len(base) > 3 else (base,)


def _keyed(listed: frozenset[str]) -> frozenset[str]:
    return frozenset(map(key, listed))


_GIVEN, _FAMILY = names("given_names.txt"), names("family_names.txt")
_GIVEN_SURE, _GIVEN_ALL = _keyed(_GIVEN.sure), _keyed(_GIVEN.all)
_FAMILY_SURE, _FAMILY_ALL = _keyed(_FAMILY.sure), _keyed(_FAMILY.all)
_NO_NAMES = _keyed(NO_NAMES)
_STOPS = stop_words("de") | stop_words("en") | stop_words("tr")


def is_arabic(word: str) -> bool:
    """Whether ``word`` is written in Arabic letters and can be a part of a name."""
    begins_anew = word.startswith("و") and word not in _GIVEN_ALL  # "and" is written together with its word
    return bool(_ARABIC.match(word)) and word not in ARABIC_NO_NAMES and not begins_anew


@lru_cache(maxsize=64)
def has_capital(word: str) -> bool:
    """Whether ``word`` is written as names are, in Latin or Cyrillic, and is no word of grammar or office."""
    base = key(word)
    if _CYRILLIC.match(word):
        return base not in CYRILLIC_NO_NAMES and base not in stop_words("uk") | stop_words("ru")
    written = _CAPITAL.match(word) or _LARGE.match(word)
    return bool(written) and base not in _NO_NAMES and base not in _STOPS and len(base) > 1


def _among(word: str, listed: frozenset[str]) -> bool:
    if not (has_capital(word) or is_arabic(word)):
        return False
    return any(base in listed for base in bases(word)) or (
        "-" in word and all(part in listed for part in key(word).split("-"))
    )


def is_given(word: str) -> bool:
    """Whether ``word`` is a given name, perhaps among other things."""
    return _among(word, _GIVEN_ALL)


def is_surely_given(word: str) -> bool:
    """Whether ``word`` is a given name and no other word."""
    return _among(word, _GIVEN_SURE)


def is_family(word: str) -> bool:
    """Whether ``word`` is a family name of the list; hyphens may join two."""
    return _among(word, _FAMILY_ALL) or ("-" in word and has_capital(word) and key(word).split("-")[-1] in _FAMILY_ALL)


def is_surely_family(word: str) -> bool:
    """Whether ``word`` is a family name and no other word; "Raus" is no genitive of Rau here."""
    listed = _among(word, _FAMILY_SURE) or is_built_family(word)
    return listed and not is_given(word) and not is_plural_family(word)


def is_unusual(word: str) -> bool:
    """Whether ``word`` has a capital that no German noun explains; in Cyrillic a capital is enough."""
    if not has_capital(word):
        return False
    if _CYRILLIC.match(word) or is_family(word):
        return True
    base = _SUFFIX.sub("", word)
    if _FAMILY_END.search(base) and not _NO_FAMILY.search(base):
        return True
    return not _is_a_noun(base) and not base.endswith(_NOUN_ENDS)


@lru_cache(maxsize=64)
def is_built_family(word: str) -> bool:
    """Whether ``word`` is made as family names are and is no noun: "der alte Brockmann", not "der Seemann"."""
    bare = word.removesuffix("s")
    built = has_capital(word) and _BUILT.search(word) is not None and not _NO_FAMILY.search(bare)
    return built and not (_is_a_noun(word) or _is_a_noun(bare))


def is_surname(word: str) -> bool:
    """Whether ``word`` alone can name a family: unusual, and no given name."""
    return is_unusual(word) and not is_given(word)


def is_likely(word: str) -> bool:
    """Whether ``word`` after a given name is its family name, although it may be a noun: "Petra Sommer"."""
    if is_unusual(word):
        return True
    base = key(word)
    if is_known(base, "en") and not is_known(base, "de"):
        return False
    is_one_noun = looked_up(_SUFFIX.sub("", word), "de").casefold() == _SUFFIX.sub("", word).casefold()
    return has_capital(word) and is_one_noun and base not in OFTEN_AFTER_NAMES and not base.endswith(_NOUN_ENDS)


@lru_cache(maxsize=64)
def _is_a_noun(word: str) -> bool:
    return is_known(word, "de") or is_known(word.lower(), "en")


def is_cyrillic_family(word: str) -> bool:
    """Whether ``word`` is built as Ukrainian and Russian family names are."""
    return (
        bool(_CYRILLIC.match(word)) and has_capital(word) and (is_family(word) or bool(_CYRILLIC_FAMILY.search(word)))
    )


def is_small_given(word: str) -> bool:
    """Whether ``word``, in small letters, is surely a given name."""
    parts = key(word).split("-")
    return word.islower() and all(part in _GIVEN_SURE for part in parts) and word not in _STOPS


def is_small_family(word: str) -> bool:
    """Whether ``word``, in small letters, is a family name of the list."""
    parts = key(word).split("-")
    return word.islower() and (parts[0] in _FAMILY_ALL or parts[-1] in _FAMILY_ALL) and word not in _STOPS


def is_small_unusual(word: str) -> bool:
    """Whether ``word``, in small letters, is in no dictionary of ours."""
    if not word.islower() or len(word) <= 3 or word in _STOPS or _is_a_noun(word):
        return False
    return not _CYRILLIC_SMALL.search(word) or bool(_CYRILLIC_FAMILY.search(word))


def is_small_family_after_given(word: str) -> bool:
    """Whether ``word``, in small letters behind a given name, is surely no other word: "sven dargatz"."""
    return is_small_unusual(word) and not _is_a_noun(word.capitalize()) and not any(map(str.isdigit, word))


def is_arabic_family(word: str) -> bool:
    """Whether ``word`` is a family name of the list, or at least no verb: "علي الخطيب", not "علي يركن"."""
    return is_arabic(word) and (is_family(word) or (len(word) > 3 and not word.startswith(_ARABIC_VERB)))


def is_plural_family(word: str) -> bool:
    """ "die Müllers", "Kowalskis Hund": a family name with an s that is not its own."""
    family = key(word)[:-1]
    listed = family in _FAMILY_SURE or (family.endswith("er") and family in _FAMILY_ALL) or is_built_family(word)
    return has_capital(word) and word.endswith("s") and listed and key(word) not in _FAMILY_ALL


def is_owner(word: str) -> bool:
    """ "Kowalskis" and what is theirs."""
    return is_plural_family(word) and key(word)[:-1] in _FAMILY_SURE and len(word) > 6 and not _is_a_noun(word)
