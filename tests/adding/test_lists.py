"""Lists of other programs, each in its own form."""

from __future__ import annotations

import json

import pytest

from watcher.adding.lists import Listed, read_address, read_list
from watcher.settings import SourceKind

URLWATCH = """\
name: "Lantern Keepers"
url: "https://tv.example/lantern"
filter:
  - css: article
  - html2text
---
name: shell
command: "ls -l"
---
url: [unclosed
---
name: "script site"
navigate: https://app.example/lantern
---
kind: url
name: post
url: https://tv.example/search
data:
  a: b
---
# nothing but a comment
---
- a
- list
---
name: no address
"""


def test_plain_addresses() -> None:
    """One a line; comments, blank lines, a byte order mark and changedetection.io's tags are passed over."""
    text = "\ufeff# mine\r\nhttps://a.example/x\r\n\r\n  tv.example/y tag one, two\r\nhttp://b.example # why\r\n"

    assert (
        Listed("line 2", "https://a.example/x"),
        Listed("line 4", "https://tv.example/y"),
        Listed("line 5", "http://b.example"),
    ) == read_list(text)


def test_a_line_that_is_no_address_is_named() -> None:
    """And loses no other."""
    first, second, third = read_list("Watch this!\nhttps://a.example/x\nfile:///etc/passwd\n")

    assert ("line 1", "Watch this!") == (first.where, first.url)
    assert "https://" in first.why_not and "https://" in third.why_not
    assert Listed("line 2", "https://a.example/x") == second


def test_an_address_that_comes_again_is_passed_over() -> None:
    """With the place where it stands already."""
    _, again = read_list("https://a.example/x\nhttps://a.example/x\n")

    assert ("it stands at line 1 already", True) == (again.why_not, again.is_fine)


def test_jobs_of_urlwatch() -> None:
    """Name and address are taken; a command, a form and broken YAML are named, and cost nothing else."""
    entries = read_list(URLWATCH)

    assert Listed("job 1", "https://tv.example/lantern", "Lantern Keepers") == entries[0]
    assert ["it runs a command, not a page", "it is not valid YAML"] == [each.why_not for each in entries[1:3]]
    assert Listed("job 4", "https://app.example/lantern", "script site", SourceKind.BROWSER) == entries[3]
    assert "it sends data, and watcher only reads" == entries[4].why_not
    assert ["it is no job with a name and a url", "it has no address"] == [each.why_not for each in entries[5:]]


def test_yaml_cannot_do_anything() -> None:
    """A tag that would build an object is broken YAML."""
    (entry,) = read_list('url: !!python/object/apply:os.system ["true"]\n')

    assert "it is not valid YAML" == entry.why_not


@pytest.mark.parametrize("is_its_own_file", [True, False])
def test_watches_of_changedetection(is_its_own_file: bool) -> None:
    """Its own file or the answer of its API: watches by their ids; a paused one is passed over."""
    watches = {
        "0b2c": {"url": "https://tv.example/lantern", "title": "Lantern", "paused": False, "method": "GET"},
        "77aa": {"url": "https://tv.example/x", "title": None, "paused": True},
        "9d01": {"url": "https://tv.example/y", "method": "POST", "body": "a=b"},
        "abcd": {"url": "", "title": "empty"},
    }

    first, paused, posted, empty = read_list(json.dumps({"watching": watches} if is_its_own_file else watches))

    assert Listed("watch 1", "https://tv.example/lantern", "Lantern") == first
    assert ("it is paused there", True) == (paused.why_not, paused.is_fine)
    assert "it sends data, and watcher only reads" == posted.why_not
    assert "it has no address" == empty.why_not


def test_a_json_list_of_addresses_or_watches() -> None:
    """Whatever a person made of an export."""
    text = json.dumps(["https://a.example/x", {"url": "https://b.example/y", "title": "B"}, 7])

    first, second, third = read_list(text)

    assert (Listed("watch 1", "https://a.example/x"), Listed("watch 2", "https://b.example/y", "B")) == (first, second)
    assert "it is no watch with a url" == third.why_not


def test_broken_json_is_named_with_its_line() -> None:
    """One entry that says so."""
    assert (Listed("line 2", why_not="the file is not valid JSON"),) == read_list('{"watching": {\n"x": }}')


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://tv.example/x?a=1", "https://tv.example/x?a=1"),
        ("tv.example/the-diplomat", "https://tv.example/the-diplomat"),
        ("S.W.A.T.", ""),
        ("The Diplomat", ""),
        ("https://", ""),
        ("https://tv.example/a b", ""),
        ("ftp://tv.example/x", ""),
    ],
)
def test_an_address_is_told_from_a_name(text: str, expected: str) -> None:
    """Only https:// may be missing, and only before a path."""
    assert expected == read_address(text)
