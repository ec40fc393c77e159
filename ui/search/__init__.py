"""Search: everything that is written, and everything that can be done, from one line (Ctrl+K, F3)."""
