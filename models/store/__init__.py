"""The store: the only place that knows the database. `from models.store import Store`."""

from models.store.repository import Store

__all__ = ["Store"]
