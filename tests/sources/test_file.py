"""Pages that are files."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.loopback import Site, redirect
from tests.sources.conftest import NOW, fetch
from watcher.sources.answer import Answer, Fetched, NotModified, PageRequest, Trouble, Unreachable
from watcher.sources.body import PAGE
from watcher.sources.fetch import Fetcher
from watcher.sources.file import FilePages, is_file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A config's folder with a page, and something beside it."""
    folder = tmp_path / "config"
    (folder / "examples").mkdir(parents=True)
    (folder / "examples" / "page.html").write_bytes(b"<p>hello")
    (folder / "config.toml").write_bytes(b"secret = 1")
    (tmp_path / "outside.html").write_bytes(b"<p>not yours")
    return folder


async def read(folder: Path, page: str, validators: str = "") -> Answer:
    """What comes of a page of that name."""
    return await FilePages(folder).fetch(PageRequest(page), validators, now=NOW)


async def test_a_file_is_read_like_a_page(folder: Path) -> None:
    """With the day of its last change."""
    os.utime(folder / "examples" / "page.html", (0, 1_700_000_000))
    answer = await read(folder, "examples/page.html")
    assert isinstance(answer, Fetched)
    assert ("examples/page.html", b"<p>hello", "text/html", 200) == (
        answer.final_url,
        answer.body,
        answer.content_type,
        answer.status,
    )
    assert datetime.fromtimestamp(1_700_000_000, UTC) == answer.last_modified


async def test_a_file_is_new_when_its_content_is(folder: Path) -> None:
    """Not when it is merely written again."""
    first = await read(folder, "examples/page.html")
    assert isinstance(first, Fetched)
    (folder / "examples" / "page.html").write_bytes(b"<p>hello")
    assert NotModified(first.validators) == await read(folder, "examples/page.html", first.validators)
    (folder / "examples" / "page.html").write_bytes(b"<p>news")
    assert isinstance(await read(folder, "examples/page.html", first.validators), Fetched)


@pytest.mark.parametrize(
    "page",
    [
        "../outside.html",
        "examples/../../outside.html",
        "/etc/passwd",
        "link.html",
        "linked/outside.html",
        "config.toml",
        "examples/.",
        "missing.html",
        "examples",
        "folder.html",
        "pipe.html",
        "page\0.html",
        "a" * 300 + ".html",
        "",
    ],
)
async def test_nothing_else_is_read(folder: Path, page: str) -> None:
    """Neither outside of the folder, by whatever way, nor anything but HTML files."""
    (folder / "link.html").symlink_to(folder.parent / "outside.html")
    (folder / "linked").symlink_to(folder.parent)
    (folder / "folder.html").mkdir()
    os.mkfifo(folder / "pipe.html")
    answer = await read(folder, page)
    assert isinstance(answer, Unreachable)
    assert Trouble.FILE == answer.trouble
    assert answer.reason.endswith(".")


async def test_a_file_that_is_too_large_is_refused(folder: Path) -> None:
    """By the same bound as a page."""
    with (folder / "large.html").open("wb") as file:
        file.truncate(PAGE + 1)
    answer = await read(folder, "large.html")
    assert isinstance(answer, Unreachable)
    assert Trouble.SIZE == answer.trouble


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("examples/page.html", True),
        ("./page.html", True),
        ("https://tv.example/page.html", False),
        ("file:///etc/passwd", False),
        ("data:text/html,x", False),
    ],
)
def test_a_file_names_no_scheme(page: str, expected: bool) -> None:
    """Everything with a scheme is an address, and refused unless it is http or https."""
    assert expected == is_file(page)


@pytest.mark.parametrize("location", ["file:///etc/hostname", "File:/etc/hostname", "examples/page.html"])
async def test_the_web_never_leads_to_a_file(site: Site, fetcher: Fetcher, location: str) -> None:
    """A redirect is read as an address."""
    answer = await fetch(fetcher, site.route("/", redirect(location)))
    assert isinstance(answer, Unreachable)
    assert answer.status in (None, 404)


@pytest.mark.parametrize("page", ["examples/page.html", "file:///etc/hostname"])
async def test_the_fetcher_reads_no_files(fetcher: Fetcher, page: str) -> None:
    """Whoever hands it one by mistake hears so."""
    answer = await fetch(fetcher, page)
    assert isinstance(answer, Unreachable)
    assert Trouble.URL == answer.trouble
