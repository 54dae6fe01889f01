"""Texts of configs that several tests start from."""

from __future__ import annotations

TITLE = """
[[title]]
name = "The Lantern Keepers"
season = 2
pages = ["https://tv.example/lantern"]
"""
