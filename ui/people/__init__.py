"""People: the wall of cards, the list, and all about one of them."""
