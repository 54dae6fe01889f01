"""A site that tries every trick at once: it costs a bounded amount, and every other page is checked in time.

`WATCHER_SIEGE=120` besieges for so many seconds at the real deadline of 30.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.hostile import BROKEN, LARGE, LIARS, PAGE, SLOW, chain, leads_inside, pauses
from tests.loopback import Answer, Handler, Line, Site, redirect
from watcher.sources.fetch import DEADLINE

SECONDS = float(os.environ.get("WATCHER_SIEGE", "0")) or 7.0
PAGE_DEADLINE = DEADLINE.total_seconds() if "WATCHER_SIEGE" in os.environ else 1.5
DAY = 86_400.0

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc to measure memory")


@dataclass(slots=True)
class Siege:
    """What was done, and what it cost; `inner` is the server inside that nobody may reach."""

    warm: float  # seconds that the harmless pages took before it
    idle: float
    peak: float
    checks: list[dict[str, Any]]
    planned: dict[str, float]
    names: Mapping[str, str] = field(default_factory=dict)  # trick -> address
    reached: int = 0  # connections to the server inside
    ended: float = 0.0

    @property
    def slack(self) -> float:
        """Seconds that a busy machine may add."""
        return 3 + 2 * self.warm

    def of(self, trick: str) -> list[dict[str, Any]]:
        """The checks of a trick's page."""
        return [check for check in self.checks if check["page"] == self.names[trick]]


async def robots(line: Line) -> None:
    """Nothing to say, but for the hosts whose trick it is."""
    trick = line.request.headers["host"].partition(".")[0].removeprefix("robots-")
    tricks: dict[str, Handler] = {
        "endless": LARGE["endless body"],
        "drip": SLOW["body"],
        "loop": redirect("/robots.txt"),
        "bomb": LARGE["bomb"],
    }
    await tricks.get(trick, Answer(404))(line)


def tricks(site: Site, inner: Site) -> dict[str, Handler]:
    """Every trick by its name."""
    circles = {
        "loop": redirect("/loop"),
        "pair": redirect("/pair-two"),
        "long way": redirect(chain(site, 30)),
        "loop of cookies": redirect("/loop-of-cookies", headers={"Set-Cookie": "a=b"}),
    }
    site.route("/pair-two", redirect("/pair"))
    of_robots = {f"robots {name}": Answer(body=PAGE) for name in ("endless", "drip", "loop", "bomb")}
    kinds = (BROKEN, SLOW, LARGE, LIARS, circles, leads_inside(inner.port), pauses(datetime.now(UTC)), of_robots)
    return {name: handler for kind in kinds for name, handler in kind.items()}


def slug(name: str) -> str:
    """A trick's name as a path and a host have it."""
    return name.replace(" ", "-")


def config_text(site: Site, names: Mapping[str, str]) -> str:
    """Every trick on a host of its own, and twenty pages on five hosts that mean no harm."""
    good = [f"http://good{number % 5}.example:{site.port}/good/{number}" for number in range(20)]
    bad = [*names.values(), f"http://mixed.example:{site.port}/x", f"http://metadata.example:{site.port}/x"]
    return f"""
[watcher]
gap = "0s"
timezone = "UTC"
[[title]]
name = "The Harbour"
season = 2
every = "1s"
pages = {json.dumps(good)}
[[title]]
name = "The Siege"
season = 2
every = "2s"
pages = {json.dumps(bad)}
"""


async def besieged(folder: Path, seconds: float, deadline: float) -> dict[str, Any]:
    """What the watcher under siege tells of itself, in a process of its own."""
    words = ("-m", "tests.besieged", str(folder / "config.toml"), str(seconds), str(deadline))
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, *words, stdout=pipe, cwd=Path(__file__).parent.parent
    )
    output, _ = await process.communicate()
    found: dict[str, Any] = json.loads(output)
    return found


@pytest.fixture(scope="module")
def siege(tmp_path_factory: pytest.TempPathFactory) -> Siege:
    """One siege, looked at by every test."""
    return asyncio.run(lay_siege(tmp_path_factory.mktemp("siege")))


async def lay_siege(folder: Path) -> Siege:
    """Serve every trick at once, and see what it does to a watcher."""
    async with Site() as site, Site() as inner:
        handlers = tricks(site, inner)
        names = {
            name: site.route(f"/{slug(name)}", handler).replace("127.0.0.1", f"{slug(name)}.hostile.example")
            for name, handler in handlers.items()
        }
        site.route("/robots.txt", robots)
        for number in range(20):
            site.route(f"/good/{number}", Answer(body=PAGE, headers={"ETag": '"1"'}))
        (folder / "config.toml").write_text(config_text(site, names), encoding="utf-8")
        found = await besieged(folder, SECONDS, PAGE_DEADLINE)
        return Siege(**found, names=names, reached=inner.connections, ended=datetime.now(UTC).timestamp())


def test_it_costs_no_more_than_sixty_four_megabytes(siege: Siege, capsys: pytest.CaptureFixture[str]) -> None:
    """Over what the watcher takes when idle, its readers included, all tricks at once."""
    longest = max(check["took"] for name in siege.names for check in siege.of(name))
    with capsys.disabled():
        print(  # noqa: T201
            f"\nsiege: {len(siege.names)} tricks, {len(siege.checks)} checks; idle {siege.idle:.0f} MB, "
            f"peak +{siege.peak - siege.idle:.0f} MB; longest check {longest:.1f} s"
        )
    assert siege.peak - siege.idle <= 64


def test_no_trick_takes_longer_than_the_deadline(siege: Siege) -> None:
    """However slow its bytes."""
    took = {name: max(check["took"] for check in siege.of(name)) for name in siege.names if siege.of(name)}
    slow = {name: seconds for name, seconds in took.items() if seconds > PAGE_DEADLINE + siege.slack}
    assert {} == slow


def test_nothing_inside_is_reached(siege: Siege) -> None:
    """By no redirect, spelling or name."""
    assert 0 == siege.reached
    for name in siege.names:
        if name.startswith("inside "):
            assert {"unreachable"} == {check["result"] for check in siege.of(name)}
    for host in ("mixed", "metadata"):
        reasons = [check["reason"] for check in siege.checks if f"//{host}.example" in check["page"]]
        assert reasons
        assert all("leads to an address inside" in reason for reason in reasons)


def test_every_other_page_is_checked_in_time(siege: Siege) -> None:
    """Each second, as the config asks, from the first to the last."""
    seen = defaultdict(list)
    for check in siege.checks:
        if "//good" in check["page"]:
            assert check["result"] in ("read", "unchanged"), check["reason"]
            seen[check["page"]].append(check["at"])
    assert 20 == len(seen)
    gaps = [later - at for times in seen.values() for at, later in pairwise(times)]
    assert sorted(gaps)[len(gaps) * 9 // 10] <= 1 + siege.slack
    assert max(gaps) <= 1 + 2 * siege.slack
    assert all(siege.ended - times[-1] <= 1 + 2 * siege.slack for times in seen.values())


def test_no_trick_is_believed(siege: Siege) -> None:
    """Each is tried and named; what comes with a length or a version that lies says what it says, and no more."""
    assert [] == [name for name in siege.names if not siege.of(name)]
    believed = {
        name for name in siege.names if any(check["result"] in ("read", "unchanged") for check in siege.of(name))
    }
    assert believed <= {*LIARS, "robots endless", "robots loop", "robots bomb"}
    assert 0 == sum(check["alerts"] for check in siege.checks)


def test_a_pause_is_kept_and_has_its_bounds(siege: Siege) -> None:
    """Whatever form it has: whoever asks for one is left alone so long, and for a day at most."""
    long = (
        "seconds",
        "date",
        "ten years",
        "date in ten years",
        "more digits than stars",
        "year 9999",
    )
    asked = {form: sum("answers 429" in check["reason"] for check in siege.of(f"pause {form}")) for form in long}
    assert {1} == set(asked.values()) - {0}, asked  # 0: it was too busy to answer
    for name in siege.names:
        assert siege.planned[siege.names[name]] <= siege.ended + DAY + siege.slack
