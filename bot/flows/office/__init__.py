"""The talks of the moderators' office."""
