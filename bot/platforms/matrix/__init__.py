"""Matrix: encrypted direct chats and rooms, over matrix-nio; the only package that imports it."""

from bot.platforms.matrix.platform import Matrix

__all__ = ["Matrix"]
