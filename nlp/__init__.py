"""What is alike: texts in, topics, labels, places and neighbours out; knows no bot and no database."""
