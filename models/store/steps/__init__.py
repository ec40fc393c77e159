"""The steps that bring a file from one version to the next; the version is the number of steps taken."""

from models.store.steps import m0001, m0002, m0003, m0004, m0005, m0006

STEPS: tuple[str, ...] = (m0001.SQL, m0002.SQL, m0003.SQL, m0004.SQL, m0005.SQL, m0006.SQL)
