"""What is handed over to moderators, in each of its forms."""
