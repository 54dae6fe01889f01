"""Sheets: what becomes of lines at a place."""

from __future__ import annotations

import pytest

from watcher.core.documents.lines import Line
from watcher.core.documents.outline import Place
from watcher.core.documents.sheet import Sheet
from watcher.core.model import BlockKind, Mark, MarkKind, Region, VideoForm

BASE = "https://tv.example/page"


def test_lines_take_the_place_of_the_walk() -> None:
    """Kind, region, row, list, day and headings."""
    sheet = Sheet(BASE, place=Place(BlockKind.CELL, row=3, group=2).under(2, "Facts"), root="T")
    sheet.write([Line("Network: Crest")])
    (block,) = sheet.blocks
    assert (BlockKind.CELL, 3, 2, ("T", "Facts", "Network")) == (block.kind, block.row, block.group, block.path)


def test_a_known_lead_labels_one_line() -> None:
    """The next one, and no other."""
    sheet = Sheet(BASE, lead="Out")
    sheet.write([Line("Out TBA"), Line("On Crest")])
    assert [("Out",), ()] == [block.path for block in sheet.blocks]


@pytest.mark.parametrize(
    ("href", "is_elsewhere"), [("https://tv.example/n/1", True), ("https://crest.example/1", False)]
)
def test_a_video_goes_with_the_paragraph_that_links_it(href: str, is_elsewhere: bool) -> None:
    """A paragraph that is another page's headline takes its videos along."""
    text = "The trailer for it is here at last"
    sheet = Sheet(BASE)
    sheet.keep_video("https://tv.example/v.mp4", VideoForm.LINK, "", in_line=True)
    sheet.write([Line(text, (Mark(0, len(text), MarkKind.LINK, href),))])
    expected = Region.OTHERS if is_elsewhere else Region.ARTICLE
    assert (expected, expected) == (sheet.blocks[0].region, sheet.videos[0].region)


def test_letters_are_counted_by_region() -> None:
    """Headings apart."""
    sheet = Sheet(BASE)
    sheet.head(Line("Cast"), 2)
    sheet.write([Line("Ann Lee")])
    sheet.glimpse("Cookies", Region.BOILERPLATE)
    assert (7, 7, 0) == tuple(map(sheet.letters, (Region.ARTICLE, Region.BOILERPLATE, Region.COMMENTS)))
