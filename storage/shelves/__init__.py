"""The shelves of the books: one for each matter."""
