"""Wordings of trailers, as sites word them."""

from __future__ import annotations

import pytest

from tests.core.signals.wording import COLUMNS, Page, read_rows, stated


@pytest.mark.parametrize(COLUMNS, read_rows("trailer"))
def test_the_trailer_is_read(page: Page, heading: str, text: str, expected: str, why: str) -> None:
    """Every row of the table: a video that is out counts, with its address; one to come or another's does not."""
    assert expected == stated(page.read(heading, text).trailer), why
