"""The menu of commands beside a chat: everybody's, and in the chats of those with a role that of their roles too."""

from __future__ import annotations

from collections.abc import Iterable

from bot.desk.permissions import FOR_FLOW, allows
from bot.hall.commands import IN_ROLES, MACHINE
from bot.hall.hall import Hall
from bot.messages import Address, ShowMenu
from bot.words import LANGUAGES, Words
from storage import Books

_EVERYBODYS = ("start", "help", "mine", "language", "privacy", "stop")
_NEEDED = {**FOR_FLOW, MACHINE: "machine"}


def menus(otherwise: str) -> dict[str, list[tuple[str, str]]]:
    """(command, description) of everybody's menu in each language that networks know, and under "" for all others
    that in the language ``otherwise``: a form like "de-simple" is none of its own."""
    known = [language for language in LANGUAGES if "-" not in language]
    return {"": menu(Words(otherwise)), **{language: menu(Words(language)) for language in known}}


def menu(words: Words, roles: Iterable[str] = ()) -> list[tuple[str, str]]:
    """(command, description) of the menu in the language of ``words``, the commands of ``roles`` first."""
    theirs = dict.fromkeys(name for role in roles for name in commands_of(role))
    ordered = [*(name for name in IN_ROLES if name in theirs), *_EVERYBODYS]
    return [(name, words(f"command-{name}.about")) for name in ordered]


def commands_of(role: str) -> list[str]:
    """The commands that only somebody with such a role may say, in the order in which help lists them."""
    return [name for name in IN_ROLES if allows(role, _NEEDED[name])]


def show(hall: Hall, books: Books, to: str) -> None:
    """Show at the address ``to`` what its roles may say now, where its network has such a menu."""
    contact = books.people.contact(to)
    if contact is None or Address.parse(to).network not in hall.menus:
        return
    roles = [one.role for one in books.people.roles_of(to, contact.dialogue_id)]
    words = Words(contact.language, books.people.dialogue(contact.dialogue_id).language)
    hall.post(books, to, ShowMenu(tuple(menu(words, roles))))
