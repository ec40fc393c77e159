"""The minute after an interview: what is written down at once."""
