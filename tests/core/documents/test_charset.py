"""Character sets: bytes decide before headers, headers before metas."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.documents.charset import decode

TEXT = "Zoë – “Schöne Grüße” und mehr"
META = '<meta charset="{}">'


@pytest.mark.parametrize("name", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_decides(name: str) -> None:
    """Whatever header and meta say."""
    marks = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE,
             "utf-32-le": codecs.BOM_UTF32_LE, "utf-32-be": codecs.BOM_UTF32_BE}  # fmt: skip
    assert TEXT == decode(marks[name] + TEXT.encode(name), "text/html; charset=iso-8859-1")


def test_valid_utf8_is_utf8_whatever_is_declared() -> None:
    """Metas that lie are common, bytes that are UTF-8 by chance are not."""
    text = META.format("iso-8859-1") + TEXT
    assert text == decode(text.encode(), "text/html; charset=latin1")


def test_utf8_cut_within_a_letter_is_still_utf8() -> None:
    """A body that was cut at its limit."""
    assert "Zoë Zo" == decode("Zoë Zoë".encode()[:-1], "text/html; charset=latin1")


def test_the_header_comes_before_the_meta() -> None:
    """Where the bytes are no UTF-8."""
    body = META.format("utf-8").encode() + "Łódź".encode("iso-8859-2")
    assert decode(body, "text/html; charset=ISO-8859-2").endswith("Łódź")


@pytest.mark.parametrize(
    ("name", "text"), [("shift_jis", "予告編が公開"), ("windows-1251", "дата выхода"), ("gb2312", "预告片")]
)
def test_the_meta_is_believed_where_nothing_else_speaks(name: str, text: str) -> None:
    """Old pages of other scripts."""
    assert decode(META.format(name).encode() + text.encode(name)).endswith(text)


def test_the_rest_is_windows_1252() -> None:
    """The commonest of the old sets, and what browsers take latin-1 for."""
    body = "“Zoë” – soon".encode("windows-1252")
    assert "“Zoë” – soon" == decode(body) == decode(body, "text/html; charset=iso-8859-1")


def test_utf16_without_a_mark_is_seen() -> None:
    """The zero bytes between its letters tell."""
    assert "<html>Zoë" == decode("<html>Zoë".encode("utf-16-le")) == decode("<html>Zoë".encode("utf-16-be"))


@pytest.mark.parametrize("name", ["no-such-set", "hex", "idna", "unicode_escape", "utf-16", "rot13", "undefined"])
def test_a_name_that_is_no_charset_is_passed_over(name: str) -> None:
    """Python knows codecs that no page is written in."""
    assert decode(META.format(name).encode() + b"Zo\xeb").endswith("Zoë")


@given(st.binary(max_size=300), st.text(max_size=60))
def test_any_bytes_are_text(body: bytes, content_type: str) -> None:
    """Never an exception, never NUL, always text that can be written."""
    text = decode(body, content_type)
    assert "\0" not in text
    assert text == text.encode().decode()
