"""Where this system wants the data of a program to be."""

from pathlib import Path


def usual_folder() -> Path:
    """The data folder where none is named; it need not exist."""
    from platformdirs import user_data_path

    return user_data_path("afterview", appauthor=False)
