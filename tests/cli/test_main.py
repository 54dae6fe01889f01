"""The command line as a whole."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from watcher import __version__

Watcher = Callable[..., Result]

HEAVY = ("sqlalchemy", "alembic", "apscheduler", "httpx", "lxml", "babel", "rich", "pydantic", "jinja2")


def test_the_version_is_told(watcher: Watcher) -> None:
    """On one line."""
    assert f"watcher {__version__}\n" == watcher("--version").stdout


def test_help_lists_every_command_in_whole_sentences(watcher: Watcher) -> None:
    """None is cut off."""
    result = watcher("--help")

    assert 0 == result.exit_code
    assert "..." not in result.stdout.partition("Commands:")[2]


def test_a_misspelt_command_is_refused_with_the_right_one(watcher: Watcher) -> None:
    """Exit status 2, and the nearest word."""
    result = watcher("stauts")

    assert 2 == result.exit_code
    assert "status" in result.stderr


def test_the_command_line_starts_without_what_it_does_not_need() -> None:
    """Nothing heavy is loaded before a command asks for it."""
    code = "import sys, watcher.cli; print(*(name for name in sys.modules if '.' not in name))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()

    assert set() == set(HEAVY) & set(loaded)


@pytest.mark.parametrize("command", ["run", "check", "status", "timeline"])
def test_without_a_config_the_way_to_one_is_named(watcher: Watcher, command: str) -> None:
    """One sentence on standard error, exit status 2."""
    result = watcher(command)

    assert (2, "") == (result.exit_code, result.stdout)
    assert 'watcher: config.toml: there is no such file; "watcher init" writes a first one\n' == result.stderr


def test_the_package_can_be_run(folder: Path) -> None:
    """`python -m watcher` is `watcher`."""
    done = subprocess.run([sys.executable, "-m", "watcher", "--version"], capture_output=True, text=True, check=True)

    assert f"watcher {__version__}\n" == done.stdout
