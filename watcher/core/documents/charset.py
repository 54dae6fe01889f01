"""Bytes to text: which character set a page is in."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""(?:charset|<\?xml[^>]{0,40}\sencoding)\s{0,9}=\s{0,9}["']?([A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE
)
# How browsers read these labels (WHATWG Encoding Standard): the wider set of the same family.
_WIDER = {
    "ascii": "windows-1252",
    "iso8859-1": "windows-1252",
    "iso8859-9": "windows-1254",
    "iso8859-11": "windows-874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
# What Python calls a codec but no page is written in.
_NO_CHARSET = frozenset(("idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined", "utf-7"))


def decode(body: bytes, content_type: str = "") -> str:
    """The text of a page: byte order mark, else valid UTF-8, else HTTP header, else meta, else windows-1252.

    Never raises; what cannot be decoded is replaced. Servers and metas lie more often than bytes do, hence the order.
    """
    return _decoded_text(body, content_type).replace("\0", "")  # some C code takes NUL for the end


def _decoded_text(body: bytes, content_type: str) -> str:
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    if name := _utf16_without_mark(body):
        return body.decode(name, "replace")
    if (text := _strict_utf8(body)) is not None:
        return text
    names = _declared(body, content_type)
    declared = (text for name in names if (text := _decoded(body, name)) is not None)
    return next(declared, None) or body.decode("windows-1252", "replace")


def _strict_utf8(body: bytes) -> str | None:
    """The body as UTF-8, None where it is not; a body that was cut inside its last letter still is."""
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    try:
        text = decoder.decode(body, final=False)
    except UnicodeDecodeError:
        return None
    is_cut = bool(decoder.getstate()[0])
    return None if is_cut and text.isascii() else text


def _utf16_without_mark(body: bytes) -> str:
    """UTF-16 told by the zero bytes around the first characters."""
    head = body[:64]
    if len(head) < 8 or head.count(0) * 5 < len(head) * 2:
        return ""
    return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"


def _declared(body: bytes, content_type: str) -> Iterator[str]:
    for place in (content_type.encode("ascii", "ignore"), body[:4096]):
        for match in _DECLARED.finditer(place):
            yield match[1].decode("ascii")


def _decoded(body: bytes, name: str) -> str | None:
    """The body in the named set, None where Python does not know it as a character set."""
    try:
        known = codecs.lookup(name.lower()).name
        if known in _NO_CHARSET or known.startswith(("utf-16", "utf-32")):  # what names UTF-16 in ASCII is not in it
            return None
        return body.decode(_WIDER.get(known, known), "replace")
    except (LookupError, UnicodeError):
        return None


def without_surrogates(text: str) -> str:
    """The text with lone surrogates, which no file can hold, replaced."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text
