"""What a config asks for, built: the pace of hosts that name one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from watcher.config import read_config
from watcher.crew import make_pace

NOW = datetime(2026, 5, 4, tzinfo=UTC)
TITLE = '[[title]]\nname = "One"\npages = ["https://a.example"]\n'


@pytest.mark.parametrize(
    ("config", "host", "shortest"),
    [
        ('[watcher]\ngap = "0s"\n', "api.tvmaze.com", 0.5),
        ('[watcher]\ngap = "0s"\n', "api.themoviedb.org", 0.05),
        ('[watcher]\ngap = "0s"\n', "a.example", 0.0),
        ('[watcher]\ngap = "5s"\n', "api.tvmaze.com", 5.0),
        ('[host."api.tvmaze.com"]\ngap = "9s"\n', "api.tvmaze.com", 9.0),
    ],
)
async def test_a_host_that_names_a_limit_is_asked_no_oftener(
    tmp_path: Path, config: str, host: str, shortest: float
) -> None:
    """Whatever the gap of everybody else; a host's own setting wins."""
    (tmp_path / "config.toml").write_text(config + TITLE, encoding="utf-8")
    pace = make_pace(read_config(tmp_path / "config.toml"))

    async with pace.gate(host).turn(NOW):
        pass

    wait = pace.next_allowed_at(host, NOW) - NOW
    assert timedelta(seconds=shortest * 0.9) <= wait <= timedelta(seconds=shortest)
