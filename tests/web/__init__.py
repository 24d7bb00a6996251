"""What is seen: health, figures, and the doors by which networks call us."""
