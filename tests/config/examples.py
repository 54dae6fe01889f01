"""A config that several tests start from, and the shapes of their fixtures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from watcher.settings import Config

Write = Callable[[str], Path]  # text -> its file
Read = Callable[[str], Config]
Refuse = Callable[[str], list[str]]  # text -> its mistakes

TITLE = """
[[title]]
name = "The Lantern Keepers"
season = 2
pages = ["https://tv.example/lantern"]
"""
