"""A package, since a library that is installed brings a folder of the same name, which would stand in for this one."""
