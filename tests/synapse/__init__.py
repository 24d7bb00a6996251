"""A real Matrix homeserver (Synapse) on loopback, and people with real clients on it."""
