"""How days, times and periods are read as people write them."""
