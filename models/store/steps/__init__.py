"""The steps that bring a file from one version to the next; the version is the number of steps taken."""

from models.store.steps import m0001

STEPS: tuple[str, ...] = (m0001.SQL,)
