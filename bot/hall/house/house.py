"""What a flow may look up: the house answers its queries from the books, as the person may see them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from bot.desk.news import Visitor
from bot.desk.office.setting_up import spoken
from bot.desk.permissions import FOR_QUERY, NotAllowed
from bot.desk.topics.agenda import hours
from bot.flows import queries as q
from bot.flows.office.team import Team
from bot.hall.house import curation, deciding, guarded, office
from bot.hall.house import engagement as organised
from bot.hall.house import rights as claims
from bot.words import LANGUAGES, named
from storage import Topic

_MOST_TOPICS = 12
"""How many topics that are not on the agenda a moderator is offered at once."""


class House:
    """Answers look-ups. ``found`` keeps, by name, what a search gave first, so that a talk does not change under
    the person's hands: the text searched for and the ids found."""

    def __init__(self, visitor: Visitor, found: dict[str, Any]) -> None:
        self._visitor = visitor
        self.found = found
        self._answers: dict[tuple[str, q.Query[Any]], Any] = {}

    def look_up(self, name: str, query: q.Query[Any]) -> Any:
        """The answer to ``query``, the same as often as it is asked; TypeError when nobody here knows such things."""
        if (name, query) not in self._answers:
            self._answers[name, query] = self._answer(name, query)
        return self._answers[name, query]

    def _answer(self, name: str, query: q.Query[Any]) -> Any:
        needed = FOR_QUERY.get(type(query))
        if needed is not None and not self._visitor.may(needed):
            raise NotAllowed(f"{type(query).__name__} is not for {self._visitor.roles or 'everybody'}")
        return self._found(name, query)

    def _found(self, name: str, query: q.Query[Any]) -> Any:  # noqa: C901 (a table, read downwards)
        match query:
            case q.ProblemsLike(text):
                return self._problems_like(name, text)
            case q.Cleaned() | q.Tone() | q.Astray() | q.Parts() | q.PlacesIn() | q.KindOf():
                return guarded.look_up(self._visitor, self.found, name, query)
            case q.Topics():
                return self._topics()
            case q.TopicNamed(id_):
                return self._topic_named(id_)
            case q.PhotosSent():
                return len(self._visitor.books.photos.loose(self._visitor.address))
            case q.May(what):
                return self._visitor.may(what)
            case q.Languages(every):
                return tuple((code, *named(code)) for code in (LANGUAGES if every else spoken(self._visitor.dialogue)))
            case q.ToSetUp() | q.SuggestedTitle() | q.NotesTaken() | q.Doors() | Team():
                return office.look_up(self._visitor, self.found, name, query)
        if isinstance(query, curation.Curated):
            return curation.look_up(self._visitor, self.found, query)
        if isinstance(query, deciding.AtDesk):
            return deciding.look_up(self._visitor, self.found, name, query)
        if isinstance(query, claims.Claim):
            return claims.look_up(self._visitor, query)
        return organised.look_up(self._visitor, self.found, name, query)

    def _problems_like(self, name: str, text: str) -> tuple[q.Alike, ...]:
        books, likeness = self._visitor.books, self._visitor.likeness
        earlier = self.found.get(name)
        if earlier is None or earlier["of"] != text:
            near = likeness.nearest(books, self._visitor.dialogue.id, text)
            rows: Sequence[Any] = [row for row in near if not books.topics.is_hidden(row.topic_id)]
            self.found[name] = {"of": text, "ids": [row.id for row in rows]}
        else:
            rows = books.contributions.many(earlier["ids"])
        return tuple(q.Alike(row.id, row.text, books.contributions.behind(row.id)) for row in rows)

    def _topics(self) -> tuple[q.TopicCard, ...]:
        voices = self._visitor.books.contributions.voices_by_topic(self._visitor.dialogue.id)
        topics = [one for one in self._visitor.books.topics.of_dialogue(self._visitor.dialogue.id) if not one.hidden]
        cards = [self._card(topic, voices.get(topic.id, 0)) for topic in topics]
        agenda = sorted((card for card in cards if card.position), key=lambda card: card.position)
        others = sorted((card for card in cards if not card.position), key=lambda card: (-card.people, card.id))
        if not self._visitor.may("agenda"):
            return tuple(agenda)
        return (*agenda, *others[:_MOST_TOPICS])

    def _topic_named(self, id_: str) -> q.TopicCard | None:
        topic = self._visitor.topic(int(id_)) if id_.isdecimal() and len(id_) < 16 else None
        if topic is None or not self._may_see(topic):
            return None
        voices = self._visitor.books.contributions.voices_by_topic(topic.dialogue_id)
        return self._card(topic, voices.get(topic.id, 0))

    def _may_see(self, topic: Topic) -> bool:
        person = self._visitor.person
        asked = person is not None and self._visitor.books.topics.goes(topic.id, person.id) is not None
        return asked or self._visitor.may("agenda")

    @cached_property
    def _hours(self) -> dict[int, str]:
        return hours(self._visitor.books, self._visitor.dialogue, self._visitor.zone)

    def _card(self, topic: Topic, people: int) -> q.TopicCard:
        yes = [one for one in self._visitor.books.topics.goings(topic.id) if one.answer == "yes"]
        there = {room.network for room in self._visitor.books.topics.rooms(topic.id)}
        return q.TopicCard(
            topic.id,
            topic.label,
            people,
            topic.position,
            going=len(yes),
            asked=topic.asked_at is not None,
            minutes=topic.minutes,
            hour=self._hours.get(topic.id, ""),
            room=bool(there) and {one.address.partition(":")[0] for one in yes} <= there,
        )
