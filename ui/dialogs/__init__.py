"""Dialogs that belong to no single screen."""
