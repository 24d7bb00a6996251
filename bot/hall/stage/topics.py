"""What stands on the stage when talks about topics are rehearsed: a second topic, and two proposed changes."""

from __future__ import annotations

from datetime import datetime

from bot.desk.alike import Likeness, understand
from storage import Books, Contribution, Dialogue, Proposal, Topic

CURATED = ("topics", "proposals")
_SAID = {
    "de": ("Am Bahnhof hält kein Bus mehr.", "Der Bus am Bahnhof ist immer voll."),
    "en": ("No bus stops at the station any more.", "The bus at the station is always full."),
}
_CALLED = {"de": "Bus am Bahnhof", "en": "Bus at the station"}


def curate(books: Books, likeness: Likeness, quarter: Dialogue, now: datetime) -> None:
    """Topic 2 of the contributions 3 and 4; it is proposed that the single voice 2 comes in, and that both merge."""
    language = quarter.language if quarter.language in _SAID else "en"
    topic = Topic(dialogue_id=quarter.id, label=_CALLED[language], keywords=[], quotes=[3, 4], created_at=now)
    books.add(topic)
    for text in _SAID[language]:
        said = Contribution(dialogue_id=quarter.id, person_id=1, source="stage", text=text, topic_id=topic.id)
        said.language = quarter.language
        understand(said, likeness.sense)
        said.created_at = said.changed_at = now
        books.add(said)
    quarter.topics_shown_at = now
    for kind, topics, contributions in (("grown", [topic.id], [2]), ("merged", [topic.id, 1], [])):
        proposal = Proposal(dialogue_id=quarter.id, kind=kind, topics=topics, words={}, made_at=now)
        proposal.contributions = contributions
        books.add(proposal)
