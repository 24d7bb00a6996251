"""Telegram on loopback: a Bot API server as strict as the specification, and the citizens who use it."""

from tests.botapi.failures import Drop, Flood, Garble, Hold, Refuse, too_many
from tests.botapi.groups import Group
from tests.botapi.people import Person
from tests.botapi.server import Telegram

__all__ = ["Drop", "Flood", "Garble", "Group", "Hold", "Person", "Refuse", "Telegram", "too_many"]
