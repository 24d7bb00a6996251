"""Which texts hang together: neighbours, words and what moderators taught, in one graph."""
