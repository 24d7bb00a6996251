"""The one place that chooses real things: settings become a store, platforms and a running bot."""

from bot.app.choosing import make_app, make_hall, make_platforms, make_sense
from bot.app.keeping import ensure_dialogue, keys_of, matrix_secret, open_store
from bot.app.running import ROLES, App

__all__ = [
    "ROLES",
    "App",
    "ensure_dialogue",
    "keys_of",
    "make_app",
    "make_hall",
    "make_platforms",
    "make_sense",
    "matrix_secret",
    "open_store",
]
