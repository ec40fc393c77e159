"""The forms: each collects, says at the field what cannot be, and hands back a value."""
