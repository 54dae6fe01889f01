"""Which addresses are asked at all."""

from __future__ import annotations

import pytest

from watcher.sources.url import BadUrl, Origin, Proxy, Url, join, read_proxy, read_url


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://tv.example/a?b=c", "https://tv.example/a?b=c"),
        ("HTTPS://TV.Example:443", "https://tv.example/"),
        ("http://tv.example:80/", "http://tv.example/"),
        ("http://tv.example:8080/", "http://tv.example:8080/"),
        ("https://tv.example/a#part", "https://tv.example/a"),
        ("https://tv.example./a", "https://tv.example/a"),
        ("https://münchen.example/ü?ö=ä", "https://xn--mnchen-3ya.example/%C3%BC?%C3%B6=%C3%A4"),
        ("https://tv.example/a%20b/%E2%82%AC", "https://tv.example/a%20b/%E2%82%AC"),
        ("http://[::1]:8000/x", "http://[::1]:8000/x"),
        ("http://2130706433/", "http://2130706433/"),
        ('https://tv.example/"<x>"', "https://tv.example/%22%3Cx%3E%22"),
    ],
)
def test_a_web_address_is_read_and_made_plain(text: str, expected: str) -> None:
    """Host in ASCII and lower case, no fragment, no default port, the rest percent-encoded once."""
    assert expected == str(read_url(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tv.example",
        "//tv.example/",
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        "fIlE://localhost/etc/passwd",
        " file:///etc/passwd",
        "\x01file:///etc/passwd",
        "view-source:https://tv.example/",
        "source:file:///etc/passwd",
        "jar:https://tv.example!/",
        "data:text/html,hello",
        "javascript:alert(1)",
        "ftp://tv.example/",
        "gopher://tv.example/",
        "ws://tv.example/",
        "https:tv.example/",
        "https:///path",
        "https://",
        "https://:80/",
        "https://user@tv.example/",
        "https://user:secret@tv.example/",
        "https://tv.example@127.0.0.1/",
        "https://@tv.example/",
        "http://127.0.0.1:8888\\@example.com/",
        "https:\\\\tv.example\\",
        "https://tv.example/a b",
        " https://tv.example/",
        "https://tv.example/\n",
        "https://tv.ex\tample/",
        "https://tv.example/\r\nX: y",
        "https://tv.example/\x00",
        "https://tv.example/\x7f",
        "https://tv.example/\u2028",
        "https://tv.example:0/",
        "https://tv.example:65536/",
        "https://tv.example:port/",
        "https://tv..example/",
        "https://.tv.example/",
        "https://tv.exa$mple/",
        "https://tv%2eexample/",
        "http://[::1/",
        "https://" + "a" * 300 + "/",
        "https://tv.example/" + "a" * 9000,
        "https://\u2100.example/",
        "https://☃.example/",
        "https://exa\ufe00mple\uff0f.com/",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    """Only http and https, no user, no backslash, no blanks, no control characters."""
    assert isinstance(read_url(text), BadUrl)


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("/b", "https://tv.example/b"),
        ("b", "https://tv.example/a/b"),
        ("?c", "https://tv.example/a/x?c"),
        ("//other.example/b", "https://other.example/b"),
        ("http://other.example/b", "http://other.example/b"),
        ("../b#c", "https://tv.example/b"),
    ],
)
def test_a_location_is_seen_from_the_page(location: str, expected: str) -> None:
    """Relative ones as in a browser."""
    base = read_url("https://tv.example/a/x?y")
    assert isinstance(base, Url)
    assert expected == str(join(base, location))


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "//u:p@other.example/", "/a b", "\\\\other\\x", "http://[x"]
)
def test_a_bad_location_is_refused(location: str) -> None:
    """A redirect leads no further than the config could."""
    base = read_url("https://tv.example/a/x?y")
    assert isinstance(base, Url)
    assert isinstance(join(base, location), BadUrl)


def test_people_see_an_address_without_its_query() -> None:
    """A query may hold a key, and reasons go into logs."""
    url = read_url("https://tv.example/feed?key=secret")
    assert isinstance(url, Url)
    assert "https://tv.example/feed?…" == url.shown


def test_a_proxy_is_read_with_its_login() -> None:
    """Name and password may be percent-encoded; they are not part of what is shown."""
    proxy = read_proxy("http://me:p%40ss@proxy.example:3128")
    assert Proxy(Origin("http", "proxy.example", 3128), ("me", "p@ss")) == proxy


@pytest.mark.parametrize("text", ["socks5://proxy.example:1080", "proxy.example:3128", "http://"])
def test_another_kind_of_proxy_is_refused(text: str) -> None:
    """Only http and https proxies are spoken to."""
    assert isinstance(read_proxy(text), BadUrl)
