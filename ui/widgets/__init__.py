"""Controls shared by the screens. Import them from their modules, so that a screen loads only what it shows."""
