"""What stands on the stage when a talk of organisations is rehearsed: an organisation, what it needs, a helper."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.desk.alike import Likeness, understand
from bot.desk.consents import VERSION
from bot.flows.citizens import CONSENT
from bot.flows.rights.queries import PASSED_ON
from storage import Books, Contact, Contribution, Dialogue, Match, Member, Need, Organisation, Person

STAGED = ("support_need", "need_result", "organisations", "needs", "match", "relay")
OPENED_BY = {"match": "/match 1", "relay": "/relay 1", "need_result": "/need_result 3"}
_YOURS = ("support_need", "need_result", "match", "relay")
"""In these talks "you" speaks for the organisation, in the others the neighbour does."""
_WORDS = {
    "de": (
        *("Turnverein Auental", "Turnhalle", "Wir turnen mit Kindern und alten Menschen."),
        *("Wir brauchen Hilfe beim Kisten-Tragen.", "Wir suchen jemanden, der die Halle streicht."),
        "Ich kann ab 9 Uhr. Mein Name in der App ist Sam.",
    ),
    "en": (
        *("Auental gymnastics club", "Gym", "We do gymnastics with children and old people."),
        *("We need help carrying boxes.", "We look for somebody to paint the gym."),
        "I can come from 9. My name in the app is Sam.",
    ),
    "tr": (
        *("Auental Spor Kulübü", "Spor salonu", "Çocuklarla ve yaşlılarla spor yapıyoruz."),
        *("Kutu taşımak için yardıma ihtiyacımız var.", "Salonu boyayacak birini arıyoruz."),
        "Saat 9'dan sonra gelebilirim. Uygulamadaki adım Sam.",
    ),
    "uk": (
        *("Спортивний клуб Ауенталь", "Спортзал", "Ми займаємося спортом з дітьми та літніми людьми."),
        *("Нам потрібна допомога, щоб носити коробки.", "Шукаємо людину, яка пофарбує зал."),
        "Я можу з 9 години. Моє ім'я в застосунку Sam.",
    ),
    "ar": (
        *("نادي أوينتال الرياضي", "الصالة الرياضية", "نمارس الرياضة مع الأطفال وكبار السن."),
        *("نحتاج إلى مساعدة في حمل الصناديق.", "نبحث عن شخص يطلي الصالة."),
        "أستطيع ابتداءً من الساعة 9. اسمي في التطبيق Sam.",
    ),
}


def organise(
    books: Books, likeness: Likeness, quarter: Dialogue, you: Person, flow: str, helper: str, now: datetime
) -> None:
    """An organisation; unless a need is what the talk is for, it has one (number 3), and one that enough have answered.

    The helper Sam, at the address ``helper``, is asked about in ``match``, was accepted in the others.
    """
    name, place, does, boxes, paint, word = _WORDS.get(quarter.language.partition("-")[0], _WORDS["en"])
    club = Organisation(dialogue_id=quarter.id, name=name, kind="club", place=place, does=does, created_at=now)
    books.add(club)
    books.add(Member(organisation_id=club.id, person_id=you.id if flow in _YOURS else 1, joined_at=now))
    if flow in ("support_need", "organisations"):
        return
    sam = _sam(books, quarter, helper, now)
    first = _need(books, likeness, club, quarter, boxes, now)
    if flow != "needs":
        state = "asked" if flow == "match" else "yes"
        books.add(Match(need_id=first.id, person_id=sam.id, word=word, state=state, created_at=now))
        return
    second = _need(books, likeness, club, quarter, paint, now)
    books.add(Match(need_id=second.id, person_id=sam.id, word=word, state="asked", created_at=now))


def _sam(books: Books, quarter: Dialogue, address: str, now: datetime) -> Person:
    sam = Person(dialogue_id=quarter.id, pseudonym="sam", consent=CONSENT, hears=True, created_at=now)
    sam.consented_at = now
    contact = Contact(address=address, dialogue_id=quarter.id, language=quarter.language, seen_at=now)
    contact.person_id = books.add(sam).id
    books.rights.decide(sam.id, PASSED_ON, True, VERSION, now)
    books.add(contact)
    return sam


def _need(
    books: Books, likeness: Likeness, club: Organisation, quarter: Dialogue, text: str, now: datetime
) -> Contribution:
    said = Contribution(dialogue_id=quarter.id, source="stage", kind="need", text=text, place=club.place)
    said.language = quarter.language
    understand(said, likeness.sense)
    said.created_at = said.changed_at = now
    books.add(said)
    begins = (now + timedelta(days=5)).replace(hour=9)
    times = {"begins": begins, "ends": begins + timedelta(hours=3)}
    books.add(Need(id=said.id, organisation_id=club.id, people=4, contact="03641 123456", most=1, **times))
    return said
