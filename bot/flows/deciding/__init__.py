"""The talks in which moderators decide on contributions, and authors answer what they are asked."""
