"""What a topic is called, and which voices are quoted of it."""
