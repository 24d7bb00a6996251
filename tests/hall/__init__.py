"""What moves: turns, queues, post and clock, with the real store and real words."""
