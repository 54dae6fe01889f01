"""No alert is lost by a `kill -9` at any point of check, commit, send and mark, and none goes out under two ids.

`WATCHER_KILLS=1000` kills oftener than every test run can afford (`make kills`), `WATCHER_SEED` repeats a run.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

import pytest

from tests.kills import kill_often
from watcher.store.records import LetterState

KILLS = int(os.environ.get("WATCHER_KILLS", "100"))
SEED = int(os.environ.get("WATCHER_SEED", "0")) or random.randrange(10**6)

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="forks a process that has threads")


async def test_no_kill_loses_an_alert_or_gives_it_a_second_id(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the store learnt and what the pages say came through every channel, at most twice for a kill."""
    figures = await kill_often(tmp_path, kills=KILLS, seed=SEED)
    with capsys.disabled():
        sys.stdout.write(f"\n{figures} ")

    assert {} == figures.lost()
    assert [] == figures.doubled()
    assert {LetterState.SENT} == set(figures.states)
    assert all(repeats <= 1 for again in figures.repeats().values() for repeats in again.values())
