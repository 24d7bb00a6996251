"""The program under siege: killed at every point where it could lose or double a word, while people go on talking."""
