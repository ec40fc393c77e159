"""Notes and the question bank. Import the page from its module."""
