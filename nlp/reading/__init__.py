"""What a text says by itself: its language, its words, its vector, the places it names."""
