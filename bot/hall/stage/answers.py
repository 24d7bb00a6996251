"""What stands on the stage when an answer is rehearsed: a contribution of "you" about which moderators have asked."""

from __future__ import annotations

from datetime import datetime

from bot.desk.alike import Likeness, understand
from storage import Books, Contribution, Decision, Dialogue, Person

_SAID = {
    "de": ("Die Rampe ist zu steil.", "Welche Rampe meinst Du?"),
    "en": ("The ramp is too steep.", "Which ramp do you mean?"),
    "tr": ("Rampa çok dik.", "Hangi rampayı kastediyorsunuz?"),
    "uk": ("Пандус занадто крутий.", "Який пандус ви маєте на увазі?"),
    "ar": ("المنحدر شديد الانحدار.", "أي منحدر تقصدون؟"),
}


def ask_back(books: Books, likeness: Likeness, quarter: Dialogue, you: Person, now: datetime) -> None:
    """Contribution 3, and the question about it."""
    text, question = _SAID.get(quarter.language.partition("-")[0], _SAID["en"])
    said = Contribution(dialogue_id=quarter.id, person_id=you.id, source="stage", text=text, decided="asked")
    said.language = quarter.language
    understand(said, likeness.sense)
    said.created_at = said.changed_at = now
    asked = Decision(dialogue_id=quarter.id, contribution_id=books.add(said).id, kind="ask", made_at=now)
    asked.role, asked.words, asked.stood = "moderator", question, "new"
    books.add(asked)
