"""Settings: a list of sections, each built when it is first shown."""
