"""Where keys stand in a TOML text."""

from __future__ import annotations

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from watcher.config.places import Path, read_places

TEXT = """\
# a comment with = and [brackets]
top = 1

[watcher]
every = "1h"   # "quoted" in a comment
range = { min = "1m", max = "2m" }

[host."slow.example"]
gap = "10s"

[[title]]
name = "One"
pages = [
  "https://a.example/x#part",
  { url = "https://b.example", headers = { "X-Y" = "1" } },

  'https://c.example',
]

[[title.section]]
name = "plot"

[[title]]
name = \"\"\"
Two "quoted" = [
lines\"\"\"
pages = []
[[title.section]]
name = "a"
[[title.section]]
name = "b"

[channel]
screen.type = "console"
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("top",), 2),
        (("watcher",), 4),
        (("watcher", "every"), 5),
        (("watcher", "range", "max"), 6),
        (("host", "slow.example", "gap"), 9),
        (("title", 0), 11),
        (("title", 0, "name"), 12),
        (("title", 0, "pages"), 13),
        (("title", 0, "pages", 0), 14),
        (("title", 0, "pages", 1, "headers", "X-Y"), 15),
        (("title", 0, "pages", 2), 17),
        (("title", 0, "section", 0, "name"), 21),
        (("title", 1, "name"), 24),
        (("title", 1, "pages"), 27),
        (("title", 1, "section", 1, "name"), 31),
        (("channel", "screen", "type"), 34),
    ],
)
def test_every_key_has_its_line(path: Path, line: int) -> None:
    """Tables, lists of tables, dotted keys, tables in braces and entries of lists are told apart."""
    assert line == read_places(TEXT).line(path)


def test_what_is_not_there_stands_where_it_belongs() -> None:
    """A key that is missing is looked for in its table; one without a table at the top."""
    places = read_places(TEXT)

    assert 11 == places.line(("title", 0, "season"))
    assert 1 == places.line(("nothing", "at", "all"))


@given(st.text(alphabet="ab=[]{}\",.#\n' ", max_size=60))
def test_no_text_is_too_strange(text: str) -> None:
    """Whatever tomli accepts is walked to its end, and every top-level key found."""
    try:
        table = tomli.loads(text)
    except tomli.TOMLDecodeError:
        return

    places = read_places(text)

    assert set(table) == {path[0] for path in places.lines if len(path) == 1}
