"""Who said the like before, and what tells apart what sounds alike."""
