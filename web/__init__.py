"""What is seen: one web server of the house, with its health, its figures and what networks call us by."""

from web.health import Health
from web.server import Server

__all__ = ["Health", "Server"]
