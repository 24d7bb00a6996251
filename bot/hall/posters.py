"""Posters: a door becomes QR codes and pages to be printed, for the moderators who asked for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from bot.desk.news import DIGEST
from bot.desk.office.doors import word_of
from bot.hall.forms import Paper
from bot.hall.hall import Hall
from bot.messages import Say, network_name
from bot.words import Words, whole
from storage import Dialogue, Door, Store

if TYPE_CHECKING:  # what draws posters takes a second to load, which a start need not take: see `bot.hall.forms`
    from bot.papers.poster import Poster, Way

Links = Mapping[str, Callable[[str], str]]
"""Network -> what makes a link (or what to type) of a word."""


def hand_out(hall: Hall, store: Store) -> bool:
    """Draw what moderators asked for and lay it into the outbox; False when nobody has.

    It is drawn between two transactions, since that takes longer than anybody's turn may wait.
    """
    with store.open() as books:
        asked = books.people.doors_wanted()
    for address, dialogue_id, name in asked:
        _hand_out(hall, store, address, dialogue_id, name)
    return bool(asked)


def _hand_out(hall: Hall, store: Store, address: str, dialogue_id: int, name: str) -> None:
    with store.open() as books:
        contact, dialogue = books.people.contact(address), books.people.dialogue(dialogue_id)
        language, door = contact.language if contact else dialogue.language, books.doors.named(name)
        words = Words(language, dialogue.language)
    poster = None if door is None else poster_of(dialogue, door, hall.links, Words(whole(dialogue.language)))
    files = [] if poster is None else _files(name, poster, hall.now())
    with store.open() as books:
        roles = books.people.roles_of(address, dialogue_id)
        if name not in {role.door_wanted for role in roles}:
            return
        for role in roles:
            role.door_wanted = ""
        if poster is None:
            hall.post(books, address, Say(words("desk-door-gone")), DIGEST)
            return
        kept = tuple(hall.attach(books, dialogue_id, file) for file in files)
        links = "\n".join(" ".join(filter(None, (way.link, way.typed))) for way in poster.ways)
        text = f"{words('desk-door-ready', door=name)}\n\n{words('desk-door-links', links=links)}"
        hall.post(books, address, Say(text, files=kept), DIGEST)


def poster_of(dialogue: Dialogue, door: Door, links: Links, words: Words) -> Poster:
    """What stands on the poster of ``door``, in the language of ``words``."""
    from bot.papers.poster import Poster

    ways = tuple(_way(network, links[network](word_of(door))) for network in sorted(links, reverse=True))
    place = {"place": dialogue.place}
    contact = dialogue.contact or dialogue.municipality
    return Poster(
        language=words.language,
        owner=dialogue.municipality,
        title=dialogue.title,
        call=words("poster-call", **place) if dialogue.place else words("poster-call-anywhere"),
        how=words("poster-how"),
        ways=ways,
        typed={way.network: words("poster-typed", typed=way.typed) for way in ways if way.typed},
        more=words("poster-more", doors=dialogue.doors) if dialogue.doors else "",
        notes=(
            words("poster-responsible", municipality=dialogue.municipality, privacy_contact=contact),
            words("poster-program"),
        ),
        mark=door.name,
        alt={way.network: words("poster-alt", network=way.network, link=way.link) for way in ways},
    )


def _way(network: str, link: str) -> Way:
    """What does not fit into a link stands after it; what is no link at all is to be typed as a whole."""
    from bot.papers.poster import Way

    address, _, typed = link.partition(" ") if "://" in link else (link, "", "")
    return Way(network_name(network), address, typed)


def _files(name: str, poster: Poster, made: datetime) -> list[Paper]:
    """The codes as pictures, and the poster in each size."""
    from bot.papers import codes
    from bot.papers.poster import SIZES, pdf

    pictures = [
        Paper(f"{name}-{way.network.lower()}.png", "image/png", codes.png(way.link), poster.alt[way.network])
        for way in poster.ways
    ]
    return [*pictures, *(Paper(f"{name}-{size}.pdf", "application/pdf", pdf(poster, size, made)) for size in SIZES)]
