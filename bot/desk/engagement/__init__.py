"""Organisations and those who help them: who they are, what they need, who comes together."""
