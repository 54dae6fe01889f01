"""Templates, tried on what was told before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tests.store.examples import HOOK, NOON, a_decision, an_alert, open_store, read, the_page

Watcher = Callable[..., Result]


@pytest.fixture
def own(watcher: Watcher, folder: Path) -> Path:
    """A template beside a config."""
    watcher("init")
    (folder / "own.txt").write_text("Oh! {{ subject }}", encoding="utf-8")
    return folder / "own.txt"


def tell(folder: Path, *names: str) -> None:
    """Have told alerts."""
    with open_store(folder) as store:
        read(store, the_page(store), a_decision(*(an_alert(name, at=NOON) for name in names)), HOOK)


def test_without_a_past_it_is_tried_on_a_sample(watcher: Watcher, own: Path) -> None:
    """One of each kind."""
    assert watcher("template", "render", "own.txt").stdout.startswith("Oh! Sample: The Glass Tide, season 2: ")


def test_it_is_tried_on_the_last_alert(watcher: Watcher, own: Path) -> None:
    """Or on the one that is named by the beginning of its id."""
    tell(own.parent, "one", "two")

    assert "Oh! The Harbour, season 2: release date 31 October 2024\n" == watcher("template", "render", own).stdout
    assert 0 == watcher("template", "render", own, "alert_o").exit_code
    assert "2 alerts have an id" in watcher("template", "render", own, "alert_").stderr
    assert "no alerts have an id" in watcher("template", "render", own, "x").stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [("{{ nothing }}", "failed: 'nothing' is undefined"), ("{% if %}", "is wrong"), ("{{ ''.__class__ }}", "unsafe")],
)
def test_a_template_that_fails_says_why(watcher: Watcher, own: Path, text: str, said: str) -> None:
    """In one sentence, with exit status 1."""
    own.write_text(text, encoding="utf-8")

    result = watcher("template", "render", own)

    assert (1, 1) == (result.exit_code, result.stderr.count("\n"))
    assert said in result.stderr
