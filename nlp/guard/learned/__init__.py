"""The learned layer of the guard: what a sentence sounds like, from its vector, the known cues in it and its words."""

from nlp.guard.learned.impressions import HOME, KINDS, Impression, Impressions

__all__ = ["HOME", "KINDS", "Impression", "Impressions"]
"""``KINDS``: what a text can sound like; ``HOME``: a crisis that comes from people close by."""
