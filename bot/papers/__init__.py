"""What is handed over: a digest as chat messages, as a page, as a table, as data and as a picture."""
