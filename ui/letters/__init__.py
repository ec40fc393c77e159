"""Letters: the list of them, the composer, and the pane that they leave from."""
