"""The rooms: who goes on with a topic, the room that is made for them, and who is let in."""

from __future__ import annotations

from collections.abc import Iterator

from bot.desk.consents import quotable
from bot.desk.news import BROADCAST, Cast, News, Order, Tell, Visitor, Way
from bot.desk.reaching import reach, shortened
from bot.desk.receipts import ROOM, begin
from bot.flows.outcomes import AskedWhoGoesOn, GoesOn, RoomWanted
from bot.messages import Address, Came, Hosted, Invite, JoinAsked, LetIn, MakeLink, OpenRoom
from storage import Books, Dialogue, Going, Person, Room, Topic

_FORUM_NETWORK = "telegram"
"""The network on which a room is a topic in a forum that a person has made before."""


def ask_who_goes_on(visitor: Visitor, asked: AskedWhoGoesOn) -> list[News]:
    """Ask everyone behind the topic who wants to hear whether they go on with it."""
    topic = visitor.topic(asked.topic)
    if topic is None:
        return [visitor.told("desk-topic-gone")]
    topic.asked_at = visitor.now
    people = sum(1 for _ in to_be_asked(visitor.books, topic))
    told = visitor.told("desk-asked", Way("desk-agenda", "/agenda"), people=people, topic=topic.label)
    return [Cast("go_on", people, topic.id), told]


def to_be_asked(books: Books, topic: Topic, after: int = 0) -> Iterator[Person]:
    """Who is behind the topic, wants to hear, can be reached and was not asked yet, beyond the person ``after``."""
    behind = books.contributions.people_by_topic(topic.dialogue_id).get(topic.id, set())
    asked = {going.person_id for going in books.topics.goings(topic.id)}
    for person in map(books.people.person, sorted(one for one in behind - asked if one > after)):
        if person is not None and person.hears and reach(books, person):
            yield person


def question_for(books: Books, topic: Topic, person: Person) -> Iterator[Tell]:
    """Ask one person whether they go on with the topic."""
    address = reach(books, person)
    books.add(Going(topic_id=topic.id, person_id=person.id, address=address))
    ways = tuple(Way(f"desk-go-on-{word}", f"/go_on {topic.id} {word}") for word in ("yes", "no"))
    yield Tell(address, "desk-go-on", {"topic": topic.label}, ways, BROADCAST)


def go_on(visitor: Visitor, goes: GoesOn) -> list[News]:
    """Note the answer of somebody who was asked; where the room is there already, they are invited at once."""
    topic = visitor.topic(goes.topic)
    going = _going(visitor, topic.id) if topic is not None else None
    if topic is None or going is None:
        return [visitor.told("desk-topic-gone")]
    going.answer, going.address = ("yes" if goes.yes else "no"), visitor.address
    if not goes.yes:
        going.invited = False
        return [visitor.told("desk-stays-out")]
    rooms = [room for room in visitor.books.topics.rooms(topic.id) if room.address]
    here = [room for room in rooms if room.network == _network(visitor.address)]
    told = visitor.told("desk-goes-on", topic=topic.label)
    return [told, *(news for room in here for news in _invitation(visitor.dialogue, topic, room, going))]


def open_room(visitor: Visitor, wanted: RoomWanted) -> list[News]:
    """Have a room made on every network on which somebody said yes and that has none yet."""
    topic = visitor.topic(wanted.topic)
    if topic is None:
        return [visitor.told("desk-topic-gone")]
    goings = [one for one in visitor.books.topics.goings(topic.id) if one.answer == "yes"]
    there = {room.network for room in visitor.books.topics.rooms(topic.id)}
    networks = sorted({_network(one.address) for one in goings} - there)
    return [news for network in networks for news in _make(visitor, topic, network)]


def _make(visitor: Visitor, topic: Topic, network: str) -> list[News]:
    dialogue = visitor.dialogue
    if network == _FORUM_NETWORK and not dialogue.forum:
        return [visitor.told("desk-no-forum", topic=topic.label)]
    key = f"{dialogue.name}-{topic.id}-{visitor.new_id()[:8]}"
    room = Room(topic_id=topic.id, network=network, key=key, created_at=visitor.now)
    visitor.books.add(room)
    deed = OpenRoom(key, topic.label[:128], dialogue.title, dialogue.name, dialogue.title)
    to = dialogue.forum if network == _FORUM_NETWORK else f"{network}:{key}"
    purpose = {"room": room.id, "asker": visitor.address}
    return [Order(to, deed, purpose), visitor.told("desk-room-soon", topic=topic.label)]


def made(books: Books, room: Room, address: Address, link: str, asker: str) -> list[News]:
    """The network has made the room: pin the topic's summary there, invite its people, tell the moderator."""
    topic = books.topics.living(room.topic_id)
    if topic is None:
        return []
    dialogue = books.people.dialogue(topic.dialogue_id)
    room.address, room.link = str(address), link
    goings = [one for one in books.topics.goings(topic.id) if one.answer == "yes"]
    here = [one for one in goings if _network(one.address) == room.network]
    news: list[News] = [_summary(books, topic, room, len(goings))]
    for going in here:
        news += _invitation(dialogue, topic, room, going)
    _tell_the_others(books, topic, room, goings)
    return [*news, Tell(asker, "desk-room-open", {"topic": topic.label, "people": len(here), "link": link})]


def _tell_the_others(books: Books, topic: Topic, room: Room, goings: list[Going]) -> None:
    """Who goes on is invited; the others who said something to the topic hear once that there is a room."""
    for going in goings:
        rows = books.rights.untold(going.person_id, ROOM, topic.id)
        books.rights.note([row.id for row in rows], ROOM, room.created_at)
    begin(books, topic.dialogue_id, ROOM, room.created_at, topic.id)


def _summary(books: Books, topic: Topic, room: Room, going: int) -> Tell:
    behind = books.contributions.voices_by_topic(topic.dialogue_id).get(topic.id, 0)
    said = quotable(books, books.contributions.many(topic.quotes))
    said = said or quotable(books, books.contributions.of_topic(topic.id))[:1]  # the best quotes may not be shown here
    quotes = tuple(shortened(row.text) for row in said)
    args = {"topic": topic.label, "people": behind, "going": going, "quotes": quotes, "count": len(quotes)}
    return Tell(room.address, "desk-room-summary", args, title="desk-room-title", pin=True)


def _invitation(dialogue: Dialogue, topic: Topic, room: Room, going: Going) -> list[News]:
    going.invited = True
    args = {"topic": topic.label, "link": room.link, "door": dialogue.forum_link}
    if room.network == _FORUM_NETWORK:
        return [Tell(going.address, "desk-invited-by-link", args)]
    invite = Invite(Address.parse(room.address), home=dialogue.name)
    return [Order(going.address, invite), Tell(going.address, "desk-invited", args)]


def host(visitor: Visitor, hosted: Hosted) -> list[News]:
    """Somebody made the bot an administrator of a group: it becomes the dialogue's forum if they may and
    its rights suffice."""
    if not visitor.may("rooms"):
        return []
    if not hosted.able:
        return [visitor.told("desk-forum-rights")]
    visitor.dialogue.forum = str(hosted.forum)
    link = Order(str(hosted.forum), MakeLink(visitor.dialogue.title[:32]), {"forum": visitor.dialogue.id})
    return [link, visitor.told("desk-forum-set", title=visitor.dialogue.title)]


def linked(books: Books, dialogue_id: int, link: str) -> list[News]:
    """The link by which people ask to join the forum is made."""
    books.people.dialogue(dialogue_id).forum_link = link
    return []


def join_asked(visitor: Visitor, asked: JoinAsked) -> list[News]:
    """Let in exactly those who were invited to a room there."""
    rooms = visitor.books.topics.rooms_at(str(asked.room))
    goings = [_going(visitor, _home(visitor, room)) for room in rooms]
    yes = any(going is not None and going.invited for going in goings)
    return [Order(visitor.address, LetIn(asked.room, yes))]


def came(visitor: Visitor, came: Came) -> list[News]:
    """Remember who is inside the rooms."""
    for room in visitor.books.topics.rooms_at(str(came.room)):
        if going := _going(visitor, _home(visitor, room)):
            going.inside = came.here
    return []


def _home(visitor: Visitor, room: Room) -> int:
    """The topic to which a room belongs, also when its own was merged."""
    topic = visitor.books.topics.living(room.topic_id)
    return room.topic_id if topic is None else topic.id


def _going(visitor: Visitor, topic_id: int) -> Going | None:
    person = visitor.person
    return None if person is None else visitor.books.topics.goes(topic_id, person.id)


def _network(address: str) -> str:
    return address.partition(":")[0]
