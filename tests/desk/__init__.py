"""What is decided: what becomes of contributions, topics, moderators."""
