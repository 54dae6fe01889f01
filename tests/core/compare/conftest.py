"""Pages of one title to compare."""

from __future__ import annotations

import pytest

from tests.core.chorus import A, B, C, Chorus


@pytest.fixture
def chorus() -> Chorus:
    """Three pages that had a placeholder at first."""
    chorus = Chorus()
    chorus.begin("placeholder", A, B, C)
    return chorus
