"""What is done about memory where very many pages are watched."""

from __future__ import annotations

import gc

import pytest

from watcher.memory import give_back, uncollected


@pytest.mark.parametrize("is_on", [True, False])
def test_garbage_is_collected_afterwards_as_before(is_on: bool) -> None:
    """Also where what was done meanwhile failed."""
    before = gc.isenabled()
    try:
        (gc.enable if is_on else gc.disable)()
        with pytest.raises(KeyError), uncollected():
            assert not gc.isenabled()
            raise KeyError
        assert is_on == gc.isenabled()
    finally:
        (gc.enable if before else gc.disable)()


def test_nothing_that_is_used_is_given_back() -> None:
    """What is there stays as it is."""
    there = [bytes([number % 256]) * 100_000 for number in range(100)]
    give_back()
    assert all(each == each[:1] * 100_000 for each in there)
