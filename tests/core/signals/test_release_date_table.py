"""Wordings of release dates, as sites word them."""

from __future__ import annotations

import pytest

from tests.core.signals.wording import COLUMNS, Page, read_rows, stated


@pytest.mark.parametrize(COLUMNS, read_rows("release_date"))
def test_the_release_date_is_read(page: Page, heading: str, text: str, expected: str, why: str) -> None:
    """Every row of the table: a stated day or period counts, a guess, a rumour or another event does not."""
    assert expected == stated(page.read(heading, text).release_date), why
