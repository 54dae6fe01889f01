"""What the program raises on purpose; the text of each is a sentence that says what a person can do.

`WatcherError` > `StoreError` (the database cannot be used) > `Busy` (another daemon or command works on it).
"""

from __future__ import annotations


class WatcherError(Exception):
    """Something that a person can mend."""


class StoreError(WatcherError):
    """The database cannot be used."""


class Busy(StoreError):
    """Another daemon or command works on the database."""
