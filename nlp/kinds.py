"""What kind of contribution a text is: proposed from its words, which are named, and never decided."""

from __future__ import annotations

import re
from dataclasses import dataclass

KINDS = ("problem", "need", "offer", "idea", "value", "feedback", "question")
"""All kinds; a text that shows none of the others is a problem."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A kind out of `KINDS`, and the words of the text that speak for it: "" when nothing does."""

    kind: str
    because: str = ""


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(phrases) + r")(?!\w)", re.IGNORECASE)


# Asked in this order: "Kann mir jemand helfen?" is a need and no question, "Wie wäre es mit …?" is an idea.
_SIGNS = {
    "offer": _any(
        r"(?:ich|wir)\s+(?:biete|bieten|verschenke|verschenken|verleihe|verleihen|spende|spenden)",
        r"(?:ich|wir)\s+(?:helfe|helfen)\s+(?:gern|gerne|beim|bei|mit)",
        r"(?:ich|wir)\s+(?:kann|können|könnte|könnten|würde|würden)\s+(?!nicht\b|kein)(?:\w+\s+){0,6}"
        r"(?:helfen|anbieten|übernehmen|vorlesen|verleihen|abgeben|mitmachen|mithelfen)",
        r"biete(?=\s+\w+)",
        r"(?:habe|haben)\s+(?:\w+\s+){0,6}(?:zu\s+verschenken|abzugeben|übrig)",
        r"zu\s+verschenken",
        r"(?:i|we)\s+(?:offer|give\s+away|volunteer)",
        r"(?:i|we)\s+(?:can|could)\s+(?!not\b)(?:\w+\s+){0,3}(?:help|offer|lend|teach|give|volunteer)",
        r"(?:i|we)(?:'m|\s+am|'re|\s+are|'d\s+be|\s+would\s+be)\s+(?:happy|glad)\s+to\s+\w+",
        r"giving\s+away",
        r"yardım\s+ede(?:rim|riz|bilirim|biliriz)",
        r"(?:ücretsiz|bedava|hediye)\s+(?:\w+\s+){0,3}(?:verebilirim|veriyorum|ederim)",
        r"(?:я\s+|ми\s+)?(?:можу|можемо)\s+(?:\w+\s+){0,3}(?:допомогти|допомагати|позичити|віддати|навчити)",
        r"(?:пропоную|пропонуємо|віддам|подарую|позичу)(?=\s+\w+)",
        r"(?:أستطيع|نستطيع|يمكنني|يمكننا)\s+(?:أن\s+أساعد|أن\s+نساعد|مساعدة|المساعدة)",
        r"(?:أعرض|نعرض|أقدم|نقدم)\s+\w+",
    ),
    "need": _any(
        r"(?:ich|wir)\s+(?:brauche|brauchen|bräuchte|bräuchten|benötige|benötigen|suche|suchen)",
        r"(?:brauche|benötige|suche|suchen|brauchen)\s+(?:ich|wir|dringend|hilfe|jemand\w*|leute|menschen)",
        r"(?:kann|könnte|würde)\s+(?:mir|uns)\s+(?:bitte\s+)?jemand",
        r"wer\s+(?:kann|könnte|hilft)\s+(?:mir|uns)",
        r"(?:i|we)\s+(?:need|require)",
        r"(?:i\s+am|i'm|we\s+are|we're)\s+looking\s+for",
        r"(?:can|could)\s+(?:someone|somebody|anyone|anybody)",
        r"ihtiyac(?:ım|ımız)\s+var",
        r"(?:arıyorum|arıyoruz)",
        r"(?:bana|bize)\s+(?:\w+\s+){0,3}(?:lazım|gerekiyor|gerek)",
        r"(?:мені|нам)\s+(?:\w+\s+){0,2}(?:потрібн\w+|треба)",
        r"(?:потребую|потребуємо|шукаю|шукаємо)",
        r"(?:хто|чи)\s+(?:може|міг\s+би)\s+(?:мені|нам)",
        r"و?(?:أحتاج|نحتاج|أبحث\s+عن|نبحث\s+عن)",
    ),
    "idea": _any(
        r"(?:meine|eine|unsere)\s+idee",
        r"idee\s*:",
        r"(?:mein|ein|unser)\s+vorschlag",
        r"vorschlag\s*:",
        r"(?:schlage|schlagen)\s+(?:\w+\s+){0,3}vor",
        r"wie\s+wäre\s+(?:es|ein\w*)",
        r"(?:man|wir)\s+(?:könnte|könnten)",
        r"(?:könnte|könnten)\s+(?:man|wir)",
        r"was\s+wäre,?\s+wenn",
        r"(?:my|an|our)\s+idea",
        r"idea\s*:",
        r"(?:i|we)\s+(?:suggest|propose)",
        r"how\s+about",
        r"what\s+if",
        r"why\s+not",
        r"(?:we|one|they)\s+could",
        r"could\s+we",
        r"(?:fikrim|önerim|önerimiz|fikrimiz)",
        r"(?:моя|наша|маю)\s+(?:ідея|ідею|пропозиція)",
        r"(?:а\s+)?(?:що,?\s+якщо|може\s+б)",
        r"(?:فكرتي|اقتراحي|أقترح|نقترح|لدي\s+فكرة|عندي\s+فكرة)",
    ),
    "value": _any(
        r"(?:mir|uns)\s+ist\s+(?:\w+,?\s+){0,6}wichtig",
        r"ist\s+(?:mir|uns)\s+(?:\w+\s+){0,3}wichtig",
        r"wichtig\s+ist\s+(?:mir|uns)",
        r"(?:mir|uns)\s+(?:\w+\s+){0,4}am\s+herzen",
        r"(?:is|are)\s+(?:\w+\s+){0,2}important\s+to\s+(?:me|us)",
        r"(?:matters?|means?\s+a\s+lot)\s+to\s+(?:me|us)",
        r"what\s+matters",
        r"(?:i|we)\s+(?:value|care\s+about)",
        r"(?:benim|bizim)\s+için\s+(?:\w+\s+){0,3}önemli",
        r"(?:для\s+мене|для\s+нас|мені|нам)\s+(?:\w+\s+){0,2}важлив\w+",
        r"(?:يهمني|يهمنا|مهم\s+لي|مهم\s+لنا|مهم\s+بالنسبة\s+لي)",
    ),
    "feedback": _any(
        r"danke\s+(?:für|an|dass)",
        r"vielen\s+dank\s+(?:für|an|dass)",
        r"(?:ein\s+)?(?:großes\s+)?lob\s+(?:für|an)",
        r"(?:gut|toll|super)\s+gemacht",
        r"(?:toll|schön|super|prima|klasse),?\s+dass",
        r"gefällt\s+(?:mir|uns)",
        r"(?:hat|haben)\s+(?:mir|uns)\s+(?:\w+\s+){0,2}gefallen",
        r"thanks\s+for",
        r"thank\s+you\s+for",
        r"well\s+done",
        r"great\s+(?:that|job|work)",
        r"(?:i|we)\s+(?:really\s+)?(?:like|love)\s+(?:the|that|how)",
        r"için\s+(?:çok\s+)?teşekkür\w*",
        r"(?:çok\s+)?(?:güzel|iyi)\s+olmuş",
        r"(?:щиро\s+)?дякую\s+за",
        r"(?:мені|нам)\s+(?:\w+\s+){0,2}подобається",
        r"شكر[اًا]*\s+(?:\w+\s+)?على",
        r"(?:أعجبني|أعجبتني|يعجبني)",
    ),
}
_COMPLAINS = _any(
    *("aber", "leider", "allerdings", "jedoch", "nicht", "kein(?:e|en|er|es)?", "but", "unfortunately", "not"),
    *("ama", "maalesef", "değil", "але", r"на\s+жаль", "не", "لكن", "للأسف"),
)
_ASKS = re.compile(
    r"(?:^|[.!?,:]\s+|\bund\s+|\band\s+)(?P<word>wann|wer|wo|wohin|was|welche\w*|wie|wieso|warum|wozu|gibt|kann|können|"
    r"darf|dürfen|ist|sind|wird|werden|hat|haben|when|where|who|what|which|why|how|is|are|was|were|will|can|may|does|"
    r"do|did|has|have|коли|де|хто|чи|чому|навіщо|як|який|яка|скільки|"
    r"متى|أين|من|ماذا|لماذا|كيف|هل|كم)\b[^.!?؟]*[?؟]\s*$"
    r"|\b(?P<within>ne\s+zaman|nerede|neden|niye|nasıl|kaç|m[ıiuü](?:y\w+|s\w+)?)\b[^.!?]*\?\s*$",
    re.IGNORECASE,
)


def kind_of(text: str) -> Proposal:
    """The kind that the words of ``text`` speak for, in the languages of the core path; a problem when for none."""
    for kind, signs in _SIGNS.items():
        found = signs.search(text)
        if found and not (kind == "feedback" and _COMPLAINS.search(text)):
            return Proposal(kind, found[0])
    asked = _ASKS.search(text)
    return Proposal("question", f"{asked['word'] or asked['within']} … ?") if asked else Proposal("problem")
