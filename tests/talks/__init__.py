"""Recorded talks, played again."""
