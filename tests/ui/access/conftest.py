from tests.ui.keys.walking import walk

__all__ = ["walk"]
