"""E-mail addresses, plain and disguised, and the names people have on networks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from nlp.guard.findings import Finding
from nlp.guard.personal.surroundings import is_of_an_office
from nlp.reading.languages import stop_words, words_of

_LOCAL = r"[\w.+%-]{0,63}\w"
_AT = r"(?:\s?[\(\[{<]\s?(?:at|ät|ad|@|a|klammeraffe)\s?[\)\]}>]\s?|\s(?:at|ät|et|klammeraffe|äd|et işareti)\s|\s?@\s?)"
_DOT = r"(?:\s?[\(\[{<]\s?(?:dot|punkt|\.|pkt|nokta)\s?[\)\]}>]\s?|\s(?:dot|punkt|nokta|крапка|точка|نقطة)\s|\.)"
_ENDINGS = r"(?:com|org|net|info|eu|berlin|hamburg|koeln|cologne|online|mail|email|app|dev|me|io|tv|[a-z]{2})"
_PLAIN = re.compile(r"(?<![\w@.+%-])[\w.+%-]{0,63}\w@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}(?!\w)")
_DISGUISED = re.compile(
    rf"(?i)(?<![\w@.+%-]){_LOCAL}(?:{_DOT}[\w-]+)?{_AT}[\w-]+(?:{_DOT}[\w-]+)?{_DOT}{_ENDINGS}(?![\w@])"
)
_SPOKEN_OTHERS = re.compile(
    r"(?i)(?<!\w)[a-z][\w.+-]+\s?(?:собака|равлик|собачка|آت|ات)\s?[\w-]+\s?(?:\.|крапка|точка|نقطة|دوت)\s?[a-z]{2,}"
)
_SOME_AT = re.compile(r"(?i)@|[(\[{<]|\s(?:at|ät|et|äd|et işareti|klammeraffe)\s|собак|равлик|[آا]ت")
_OFFICIAL = re.compile(
    r"(?i)^(?:info|kontakt|post(?:stelle)?|rathaus|buerger\w*|presse|service|amt|\w*amt|contact|office|stadt\w*)@"
    r"(?:[\w-]+\.)*(?:stadt|gemeinde|kreis|landkreis|polizei|bund|rathaus|verwaltung|council|gov|city)"
)

_EVERYBODY = words_of("all alle everyone everybody here channel room team admin admins mods herkes")
_PUBLIC = re.compile(r"(?i)^(?:stadt|gemeinde|polizei|feuerwehr|kreis|rathaus|buergeramt|belediye|council|quartier)")
_AT_NAME = re.compile(r"(?<![\w@./])@([A-Za-z][\w.]{1,30}\w)(?![\w@]|\.\w)")
_MATRIX = re.compile(r"(?<![\w@])@[\w.=/+-]+:[\w-]+(?:\.[\w-]+)+(?::\d+)?")
_LINK = re.compile(
    r"(?i)(?<![\w.])(?:https?://)?(?:www\.|m\.)?(?:t\.me|telegram\.me|(?:instagram|facebook|fb|tiktok|twitter|x"
    r"|snapchat"
    r"|linkedin|youtube|threads)\.(?:com|net)(?:/in|/add)?|wa\.me|matrix\.to/#|signal\.me/#\w)/@?[\w.+:-]*\w"
)
_GROUPS = re.compile(r"(?i)/(?:groups?|pages|events|joinchat|channel|stadt\w*|\+)")
_NETWORKS = (
    r"(?:insta(?:gram)?|ig|telegram|tg|snap(?:chat)?|discord|tik\s?tok|twitter|facebook|fb|threema|skype|signal|steam"
    r"|mastodon|matrix|linkedin|інстаграм\w*|инстаграм\w*|телеграм\w*|انستغرام|انستا|تلغرام|تيليجرام)"
)
_CALLED = (
    r"(?:heiß\w*|heiss\w*|bin|findest|findet|erreichst|ist|lautet|unter|als|ich|du|ihr|mich|is|am|find|me|as|i'm|i"
    r"|under"
    r"|dem|den|namen?|user(?:name)?|nutzername|nick(?:name)?|handle|adım|hesabım|adresim|я|мій|нік|حسابي|اسمي|هو|مي"
    r"|mein|my|id|acc(?:ount)?)"
)
_ON_NETWORK = re.compile(
    rf"(?i)(?<![\w/.@])(?:{_NETWORKS}(?:['’]\w+)?(?:[-\s](?:name|id|acc(?:ount)?|nick|handle))?"
    rf"|(?:user|benutzer|nutzer|nick)-?name\w*|kullanıcı adım?|нік(?:нейм)?|логін|اسم المستخدم)"
    rf"\s*(?:[:=–-]|\b{_CALLED}\b)(?:\s+{_CALLED}\b){{0,4}}\s*[:=]?\s*[\"„'“]?(@?[A-Za-z][\w.]{{1,30}}\w)"
)
_AFTER_NETWORK = re.compile(rf"(?i)(?<![\w/.@]){_NETWORKS}\s(@?[A-Za-z]\w*(?:[_.]\w+|\d\w*))(?![\w@/])")
_DISCORD = re.compile(r"(?<![\w#])[A-Za-z][\w.]{1,31}#\d{4}(?!\w)")


def emails(text: str) -> Iterator[Finding]:
    """E-mail addresses; those of a public office are nobody's."""
    for because, pattern in (
        ("email-sign", _PLAIN),
        ("email-disguised", _DISGUISED),
        ("email-disguised", _SPOKEN_OTHERS),
    ):
        if not _SOME_AT.search(text):
            return
        for match in pattern.finditer(text):
            if because == "email-disguised" and not _is_disguised(match[0]):
                continue
            if not (_OFFICIAL.match(match[0]) and is_of_an_office(text, match.start(), match.end())):
                yield Finding("email", match.start(), match.end(), because)


def _is_disguised(written: str) -> bool:
    """ "at" alone is an English word: "meet at cafe.de" holds no address unless its point is disguised as well."""
    return not re.search(r"(?i)\s(?:at|et)\s", written) or bool(
        re.search(r"(?i)[\s(\[{](?:dot|punkt|nokta|крапка|точка|نقطة)|\d|_", written)
    )


def usernames(text: str) -> Iterator[Finding]:
    """Names on Telegram, Matrix, Instagram and the like; not those of everybody or of a town."""
    for because, pattern, group, is_one in _RULES:
        for match in pattern.finditer(text):
            if is_one(match):
                yield Finding("username", match.start(group), match.end(group), because)


def _is_of_one_person(match: re.Match[str]) -> bool:
    return match[1].casefold() not in _EVERYBODY and not _PUBLIC.match(match[1])


def _is_named(match: re.Match[str]) -> bool:
    return _is_a_name(match[1]) and not _is_said_of_the_network(match)


def _is_said_of_the_network(match: re.Match[str]) -> bool:
    """ "Instagram ist nix für mich": after "is" a plain word is a name only if a name is spoken of."""
    said = match[0][: match.start(1) - match.start()]
    return (
        match[1].isalpha()
        and bool(re.search(r"(?i)\b(?:ist|is)\s*$", said))
        and not re.search("(?i)name|nick|id|acc", said)
    )


_NO_NAMES = words_of("bitte gern gerne keine kein nein leider gibt haben besser weniger mehr gruppe group please none")


def _is_a_name(word: str) -> bool:
    """Whether ``word`` can be an account's name: small letters, or signs and digits that no sentence has."""
    bare = word.lstrip("@")
    if bare.casefold() in stop_words("de") | stop_words("en") | stop_words("tr") | _NO_NAMES or _PUBLIC.match(bare):
        return False
    return word.startswith("@") or bare.islower() or bool(re.search(r"[\d_]|\w\.\w|[a-z][A-Z]", bare))


_RULES: tuple[tuple[str, re.Pattern[str], int, Callable[[re.Match[str]], bool]], ...] = (
    ("username-matrix", _MATRIX, 0, bool),
    ("username-link", _LINK, 0, lambda match: not _GROUPS.search(match[0])),
    ("username-at", _AT_NAME, 0, _is_of_one_person),
    ("username-network", _DISCORD, 0, bool),
    ("username-network", _ON_NETWORK, 1, _is_named),
    ("username-network", _AFTER_NETWORK, 1, bool),
)
