"""Today: what is due, what is to come, and what is with other people."""
