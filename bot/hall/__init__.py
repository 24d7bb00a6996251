"""What moves: reception (comes in), turns and talks (one turn), postman (goes out), clock (is due)."""
