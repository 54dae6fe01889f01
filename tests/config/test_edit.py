"""Adding to the text of a config: everything else stays, to the last blank."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.config.edit import PageEntry, TitleEntry, add_page, add_title
from watcher.config.toml import read_toml
from watcher.core.model import Kind
from watcher.settings import SourceKind

PAGE = PageEntry("https://new.example/page")
TITLE = TitleEntry('A “new” "one"', 2, Kind.SERIES, (PAGE,))
CHANNEL = '[channel.x]\ntype = "console"\n'

LAYOUTS = {
    "plain": f'[[title]]\nname = "x"\npages = ["a"]\n{CHANNEL}',
    "comma on the next line": '[[title]]\nname="x"\npages = [\n       "1" # comma below\n      ,"2"\n     ]\n',
    "tables over lines": '[[title]]\nname="x"\npages = [\n  { url = "a",\n    robots = true,\n  },\n]\n',
    "CRLF": '[[title]]\r\nname  =  "x" # hi\r\npages=["a"]\r\n\r\n# end\r\n[channel.x]\r\ntype="console"\r\n',
    "CRLF, tabs, lists over lines": (
        '[[title]]\r\nname="x"\r\npages=[\r\n\t"a",   # why\r\n\t# last\r\n]\r\n[channel.x]\r\ntype="console"'
    ),
    "comments in a list": '[[title]]\nname="x"\npages = [\n  # first\n  "a", # why\n  # last\n]\n',
    "titles apart": f'[[title]]\nname="x"\npages=["a"]\n{CHANNEL}\n[[title]]\nname="y"\npages=["b"]',
    "sections": (
        f'[[title]]\nname="x"\npages = ["a", ]\n[[title.section]]\nname="p"\nheading="[p]"\n#c\n\n# chan\n{CHANNEL}'
    ),
    "a section far from its title": (
        f'[[title]]\nname="x"\npages=["a"#c\n ]\n{CHANNEL}[[title.section]]\nname="p"\nheading="p"'
    ),
    "titles in braces": f'title = [ {{ name = "x", pages = ["a"] }} ] # c\n{CHANNEL}',
    "titles in braces over lines": f'title = [\n  {{ name = "x", pages = ["a"] }},\n] # c\n{CHANNEL}',
    "what looks like a title": 'x.y = "[[title]]"\n[[title]]\nname="""x\n[[title]]\n"""\npages=["]",\'#"\']',
    "quoted keys": '[[ "title" ]]\n"name"="x"\n"pages"=["a"]\n[ channel . "x" ]\ntype="console"\n',
    "a setting right below": '[[title]]\npages=["a"]\n#every = "1h"\nname="x"\n#id="x"\n[channel.x]\ntype="console"',
}
layouts = pytest.mark.parametrize("text", LAYOUTS.values(), ids=LAYOUTS.keys())


def meaning(text: str) -> dict[str, Any]:
    """What a text says; it must be valid."""
    found = read_toml(text.replace("\r\n", "\n"))
    assert isinstance(found, dict), found
    return found


def lost(before: str, after: str) -> list[str]:
    """The pieces of a text that are gone or changed."""
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [before[first:last] for kind, first, last, _, _ in steps if kind in ("delete", "replace")]


@layouts
def test_a_page_is_added_and_nothing_else_changes(text: str) -> None:
    """To the first title's list, in any layout."""
    expected = meaning(text)
    expected["title"][0]["pages"].append(PAGE.url)

    after = add_page(text, 0, PAGE)

    assert after is not None
    assert expected == meaning(after)
    assert [] == lost(text, after)


@layouts
def test_a_title_is_added_and_nothing_else_changes(text: str) -> None:
    """Behind the last one; sections that follow stay with their own titles."""
    expected = meaning(text)
    expected["title"].append({"name": TITLE.name, "season": 2, "pages": [PAGE.url]})

    after = add_title(text, TITLE)

    assert expected == meaning(after)
    assert [] == lost(text, after)


@layouts
def test_line_ends_are_those_of_the_file(text: str) -> None:
    """A file from another system stays one."""
    for after in (add_title(text, TITLE), add_page(text, 0, PAGE) or ""):
        assert ("\r\n" in text) == ("\r\n" in after)
        assert "\r\n" not in text or "\n" not in after.replace("\r\n", "")


blank = st.sampled_from(["", " ", "\n", '  # why, [ and "\n', "\n\n\t", "\n  # one\n  # two\n  "])


@given(pieces=st.lists(st.tuples(blank, blank), min_size=1, max_size=5), tail=st.booleans(), end=blank)
def test_a_page_fits_into_any_list(pieces: list[tuple[str, str]], tail: bool, end: str) -> None:
    """Blanks, line ends and comments around entries and commas, with or without a last comma."""
    entries = [f'{before}"{number}"{behind}' for number, (before, behind) in enumerate(pieces)]
    text = f"[[title]]\npages = [{','.join(entries)}{',' if tail else ''}{end}]\n{CHANNEL}"
    expected = meaning(text)
    expected["title"][0]["pages"].append(PAGE.url)

    after = add_page(text, 0, PAGE)

    assert after is not None
    assert expected == meaning(after)
    assert [] == lost(text, after)


def test_a_title_is_written_as_a_person_would() -> None:
    """Keys under each other, defaults left out, several pages one a line, a forced kind beside its address."""
    film = TitleEntry(
        "Glass Orchard", None, Kind.FILM, (PAGE, PageEntry("http://127.0.0.1/shows/1", SourceKind.TVMAZE))
    )

    assert """[[title]]
name  = "Glass Orchard"
kind  = "film"
pages = [
  "https://new.example/page",
  { url = "http://127.0.0.1/shows/1", as = "tvmaze" },
]
""" == str(film)


def test_a_title_stands_between_the_last_one_and_what_follows() -> None:
    """With a blank line around it, and behind the switched-off settings of the title before."""
    text = '[[title]]\nname = "x"\npages = ["a"]\n#every = "1h"\n\n# Whom it tells.\n[channel.x]\ntype = "console"\n'
    begins = '[[title]]\nname = "x"\npages = ["a"]\n#every = "1h"\n\n[[title]]\nname   = '
    ends = 'pages  = ["https://new.example/page"]\n\n# Whom it tells.\n[channel.x]\ntype = "console"\n'

    after = add_title(text, TITLE)

    assert after.startswith(begins)
    assert after.endswith(ends)


def test_a_long_list_goes_on_in_the_next_line() -> None:
    """Under its first entry."""
    long = "https://a-rather-long-name-of-a-site.example/with/a/path/that/goes/on/and/on/and/on/and/on"
    text = f'[[title]]\nname  = "x"\npages = ["{long}"]\n'

    assert f'pages = ["{long}",\n         "https://new.example/page"]\n' in str(add_page(text, 0, PAGE))
