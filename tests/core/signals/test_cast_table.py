"""Wordings of casts, as sites word them."""

from __future__ import annotations

import pytest

from tests.core.signals.wording import COLUMNS, Page, people, read_rows


@pytest.mark.parametrize(COLUMNS, read_rows("cast"))
def test_the_cast_is_read(page: Page, heading: str, text: str, expected: str, why: str) -> None:
    """Every row of the table: who joins and who returns; makers, rumours and those who leave are neither."""
    assert expected == people(page.read(heading, text)), why
