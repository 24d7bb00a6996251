"""The talks in which moderators work on topics, and decide on what a re-clustering proposes."""
