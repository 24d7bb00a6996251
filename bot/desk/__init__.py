"""What is decided: plain functions over the books. No network, no sentence: they give back what is to be told."""
