"""A page whose text comes by script, from the server to the alert; skipped where there is no Chromium."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.loopback import Answer
from tests.served import served
from watcher.cli import main
from watcher.sources.browser import find_chromium

NAME = "The Lantern Keepers"
SHELL = """<!DOCTYPE html><html lang="en"><head><title>{name}</title></head><body><main id="app"></main><script>
fetch('/api').then(r => r.json()).then(d => document.getElementById('app').innerHTML =
  '<h1>{name} season 2</h1><h2>Release date</h2><p>' + d.text + '</p>');
</script></body></html>"""


@pytest.mark.browser
@pytest.mark.skipif(
    find_chromium() is None or find_spec("playwright") is None, reason="there is no Chromium here, or no playwright"
)
def test_a_day_that_a_script_brings_is_told(tmp_path: Path) -> None:
    """The page itself never changes; what its script asks for does."""
    soon = datetime.now(UTC).date() + timedelta(days=70)
    dated = f"{NAME} season 2 premieres on {soon:%B} {soon.day}, {soon.year}."
    told = []
    with served() as site:
        pages = f'pages = [{{ url = "{site.url("/")}", as = "browser" }}]'
        config = f'[watcher]\ngap = "0s"\n[[title]]\nname = "{NAME}"\nseason = 2\n{pages}'
        (tmp_path / "config.toml").write_text(config, encoding="utf-8")
        site.route("/", Answer(200, SHELL.format(name=NAME).encode(), {"ETag": '"1"'}))
        for text in ("There is no release date yet.", dated):
            site.route("/api", Answer(200, json.dumps({"text": text}).encode()))
            result = CliRunner().invoke(main, ["check", "--json", "--config", str(tmp_path / "config.toml")])
            assert result.stdout, result.output
            told.append([alert["value"] for alert in json.loads(result.stdout)["alerts"]])

    assert [[], [soon.isoformat()]] == told
