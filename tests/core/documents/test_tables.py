"""Tables: row heads and column heads above each cell, whatever the markup."""

from __future__ import annotations

import pytest

from tests.core.documents.pages import article, block, path, texts
from watcher.core.model import Block, BlockKind, Document


def cell(document: Document, text: str) -> Block:
    """The one block with exactly this text."""
    (found,) = [block for block in document.blocks if block.text == text]
    return found


def heads(html: str, text: str) -> tuple[str, ...]:
    """The heads above the one cell with exactly this text."""
    return cell(article(html), text).path[1:]


def test_heads_of_rows_and_columns_stand_above_a_cell() -> None:
    """First the row's head, then the column's."""
    table = (
        "<table><thead><tr><th></th><th>Episodes</th><th>First aired</th></tr></thead>"
        "<tr><th>Season 1</th><td>12</td><td>8 April 2021</td></tr>"
        "<tr><th>Season 2</th><td>24</td><td>TBA</td></tr></table>"
    )
    assert ("Season 2", "First aired") == heads(table, "TBA")
    assert ("Season 1", "Episodes") == heads(table, "12")


def test_the_first_cell_heads_its_row_where_no_th_does() -> None:
    """Also in a table whose heads are a row of th alone."""
    table = "<table><tr><th>Character</th><th>Voice</th></tr><tr><td>Kaba</td><td>Chizuru Amagase</td></tr></table>"
    assert ("Kaba", "Voice") == heads(table, "Chizuru Amagase")
    assert ("Character",) == heads(table, "Kaba")


def test_a_first_row_of_short_words_heads_the_columns() -> None:
    """Without any th: no figures, no links, at least three columns."""
    table = (
        "<table><tr><td>Show</td><td>Network</td><td>Date</td></tr>"
        "<tr><td>Wolfram</td><td>Crest</td><td>5 May</td></tr>"
        "<tr><td>Kiln</td><td>UBN</td><td>6 May</td></tr></table>"
    )
    assert ("Kiln", "Date") == heads(table, "6 May")


def test_a_bold_first_row_heads_two_columns() -> None:
    """Two columns without th have heads only where these are set apart."""
    bold = "<table><tr><td><b>Role</b></td><td><b>Actor</b></td></tr><tr><td>Pip</td><td>Ann Lee</td></tr></table>"
    assert ("Pip", "Actor") == heads(bold, "Ann Lee")
    plain = "<table><tr><td>Network</td><td>Crest</td></tr><tr><td>Made by</td><td>Wet Bank</td></tr></table>"
    assert (("Network",), ("Made by",)) == (heads(plain, "Crest"), heads(plain, "Wet Bank"))


def test_a_first_row_without_cells_heads_nothing() -> None:
    """It stands there all the same, as in a calendar whose first week holds no day."""
    table = "<table><tr></tr><tr><td>Network</td><td>Crest</td></tr><tr><td>Made by</td><td>Wet Bank</td></tr></table>"
    assert ("Network",) == heads(table, "Crest")


def test_a_row_with_dates_or_links_is_no_head() -> None:
    """Listings begin with content."""
    table = (
        "<table><tr><td>Sat 22</td><td>6 pm</td><td>The Hearing</td></tr>"
        "<tr><td>Mon 24</td><td>9 pm</td><td>Merrow</td></tr></table>"
    )
    assert ("Mon 24",) == heads(table, "Merrow")


def test_a_first_row_like_all_others_is_no_head() -> None:
    """Cast lists begin with a name."""
    row = "<tr><td>{}</td><td>...</td><td>{}</td></tr>"
    table = f"<table>{row.format('Ann Lee', 'Mara')}{row.format('Bob Hale', 'Tom')}</table>"
    assert (("Ann Lee",), ("Bob Hale",)) == (heads(table, "Mara"), heads(table, "Tom"))


def test_a_season_matrix_has_both_heads() -> None:
    """Two rows of heads with spans: the season's number stands above each cell."""
    table = (
        '<table><tr><th rowspan="2">Actor</th><th rowspan="2">Character</th><th colspan="3">Season</th></tr>'
        "<tr><th>1</th><th>2</th><th>3</th></tr>"
        "<tr><th>Ann Lee</th><td>Wick</td><td>Main</td><td>Guest</td><td>Recurring</td></tr>"
        '<tr><th>Bob Hale</th><td>Flint</td><td colspan="2">Absent</td><td>New</td></tr></table>'
    )
    assert ("Ann Lee", "Season", "2") == heads(table, "Guest")
    assert ("Bob Hale", "Season", "3") == heads(table, "New")
    assert ("Bob Hale", "Season", "1", "2") == heads(table, "Absent")
    assert ("Ann Lee", "Character") == heads(table, "Wick")


def test_a_cell_that_reaches_down_heads_the_rows_it_covers() -> None:
    """rowspan in the first column."""
    table = (
        "<table><tr><th>Network</th><th>Show</th><th>Date</th></tr>"
        '<tr><td rowspan="2">Crest</td><td>Wolfram</td><td>5 May</td></tr>'
        "<tr><td>Kiln</td><td>6 May</td></tr></table>"
    )
    assert ("Crest", "Date") == heads(table, "6 May")


def test_an_infobox_row_is_a_label_with_its_value() -> None:
    """th and td side by side; a head across the box names the rows below it."""
    table = (
        '<table><tr><th colspan="2">Harbour Line</th></tr><tr><th>Showrunner</th><td>Dee Ray</td></tr>'
        '<tr><th colspan="2">Release</th></tr><tr><th>Original release</th><td>21&nbsp;February 2025</td></tr></table>'
    )
    assert ("Harbour Line", "Showrunner") == heads(table, "Dee Ray")
    assert ("Release", "Original release") == heads(table, "21 February 2025")
    assert (BlockKind.HEADING, 7) == (block(article(table), "Release").kind, block(article(table), "Release").level)


def test_cells_of_a_row_share_it_and_tables_do_not() -> None:
    """Rows are counted over the page."""
    document = article("<table><tr><td>a1</td><td>a2</td></tr><tr><td>b1</td><td>b2</td></tr></table>" * 1
                       + "<table><tr><td>c1</td><td>c2</td></tr></table>")  # fmt: skip
    rows = {text: cell(document, text).row for text in ("a1", "a2", "b1", "c1")}
    assert rows["a1"] == rows["a2"]
    assert 3 == len(set(rows.values()))
    assert cell(document, "a1").group == cell(document, "b1").group != cell(document, "c1").group


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td><p>Ann Lee</p><table><tr><td>x</td><td>y</td></tr></table></td><td>side</td></tr></table>",
        '<table role="presentation"><tr><td>Ann Lee</td><td>side</td></tr></table>',
        f"<table><tr><td>Ann Lee</td><td>{'long text ' * 80}</td></tr></table>",
        "<table><tr><td>Ann Lee</td></tr><tr><td>side</td></tr></table>",
    ],
)
def test_tables_that_lay_out_a_page_have_no_cells(table: str) -> None:
    """Their parts are read like boxes."""
    assert BlockKind.PARAGRAPH == cell(article(table), "Ann Lee").kind


def test_a_table_after_a_colon_is_labelled_by_its_sentence() -> None:
    """\"New this season:\" stands above the rows."""
    rows = "<tr><th>Role</th><th>Voice</th></tr><tr><td>Nagi</td><td>Ryo</td></tr>"
    document = article(f"<p>Two return. New this season:</p><table>{rows}</table>")

    assert ("New this season", "Nagi", "Voice") == path(document, "Ryo")


def test_a_caption_heads_its_table() -> None:
    """Its words stand above every cell, and once on their own."""
    table = "<table><caption>Season 3</caption><tr><td>Network</td><td>Crest</td></tr></table>"
    assert ("Season 3", "Network") == heads(table, "Crest")
    assert BlockKind.CAPTION == cell(article(table), "Season 3").kind


@pytest.mark.parametrize("span", ["0", "-1", "x", "999999999", "²"])
def test_odd_spans_are_harmless(span: str) -> None:
    """A span that is no number, or a monstrous one, loses no text."""
    first = f'<td colspan="{span}" rowspan="{span}">a1</td>'
    table = f"<table><tr>{first}<td>b1</td></tr><tr><td>c1</td><td>d1</td></tr></table>"
    assert ["a1", "b1", "c1", "d1"] == texts(article(table))
