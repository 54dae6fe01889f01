"""Strangers' text made harmless."""

from __future__ import annotations

import unicodedata

import pytest

from tests.notify.hostile import IDS, TITLES
from watcher.notify.plain import link, plain, shorten

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize("title", TITLES, ids=IDS)
def test_no_control_and_no_direction_mark_is_left(title: str) -> None:
    """One line, printable, in the order in which it was written."""
    clean = plain(title)

    assert [sign for sign in clean if unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp")] == []
    assert set(clean) & set(BIDI) == set()
    assert clean.encode("utf-8").decode("utf-8") == clean


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  two\r\n lines\t", "two lines"),
        ("\x1b[1;31mred\x1b[0m", "red"),
        ("\x1b]8;;https://evil.example/\x1b\\click\x1b]8;;\x1b\\", "click"),
        ("\x1b]0;never ends", ""),
        ("Zoë’s “naïve” café — 第2季", "Zoë’s “naïve” café — 第2季"),
        ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
    ],
)
def test_what_people_write_is_kept(text: str, expected: str) -> None:
    """Accents, other scripts and joined emoji are words too."""
    assert plain(text) == expected


def test_a_megabyte_is_cut() -> None:
    """A page decides how long its sentences are."""
    assert plain("word " * 300_000, 100) == shorten("word " * 30, 100)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://tv.example/a?b=c#d", "https://tv.example/a?b=c#d"),
        ("http://127.0.0.1:8000/x", "http://127.0.0.1:8000/x"),
        ("javascript:alert(1)", ""),
        ("JaVaScRiPt:alert(1)", ""),
        ("https://", ""),
        ("https://[broken/", ""),
        ("https://user:secret@tv.example/", ""),
        ("https://tv.example\\@evil.example/", ""),
        ("https://tv.example/\r\nx", ""),
        ("https://tv.example/a b", ""),
        ("examples/harbour-line.html", ""),
    ],
)
def test_only_a_plain_web_address_is_a_link(address: str, expected: str) -> None:
    """Anything else is shown as text at most."""
    assert link(address) == expected
