"""Every kind of source, from a server that answers as the real one does to the alerts that `watcher check` prints."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.answers import (
    CHANNEL,
    NAME,
    atom_feed,
    tmdb_cast,
    tmdb_film,
    tmdb_series,
    tmdb_video,
    tvmaze_show,
    wikipedia_article,
    wordpress_feed,
    youtube_feed,
)
from tests.loopback import Answer, Site
from tests.served import served
from watcher.cli import main

NOW = datetime.now(UTC).replace(microsecond=0)
PREMIERE = (NOW.date() + timedelta(days=70)).replace(day=15)  # TMDB's first of January is no day
LATER = (NOW.date() + timedelta(days=130)).replace(day=20)
TRAILER = "https://www.youtube.com/watch?v=trailer0002"
SECTION = '<p>{} is renewed for a second season.</p><table class="wikitable"><tr><th>Season</th><th>Premiere</th></tr>'

PAGES = {
    "tvmaze": "/shows/82",
    "tvmaze-first": "/shows/83",
    "tmdb": "/3/tv/1399",
    "youtube": f"/channel/{CHANNEL}",
    "feed": "/feed/",
    "atom": "/atom.xml",
    "wikipedia": "/wiki/The_Lantern_Keepers",
    "tmdb-film": "/3/movie/1",
}
SERVED = PAGES | {"youtube": "/feeds/videos.xml"}


def spoken(day: date) -> str:
    """ "October 31, 2026"."""
    return f"{day:%B} {day.day}, {day.year}"


def days_ago(days: int) -> datetime:
    """An instant before today."""
    return NOW - timedelta(days=days)


# --- what the sources say, round by round --------------------------------------------------------


def at_first() -> dict[str, bytes]:
    """Nothing is known yet."""
    teaser = ("trailer0001", "Harbour Watch | Official Trailer | Netflix", days_ago(9), "Only on Netflix.")
    return {
        "tvmaze": tvmaze_show({1: "2025-03-06", 2: None}),
        "tvmaze-first": tvmaze_show({1: None}, status="In Development", cast={}, id=83),
        "tmdb": tmdb_series({1: "2025-03-06", 2: None}),
        "youtube": youtube_feed(teaser),
        "feed": wordpress_feed(
            (f"‘{NAME}’ Renewed For Season 2", days_ago(9), f"<p>Netflix renews <em>{NAME}</em>.</p>")
        ),
        "atom": atom_feed(("Harbour Watch ends", days_ago(9), "<p>Its last episode airs tonight.</p>")),
        "wikipedia": article("TBA"),
        "tmdb-film": tmdb_film({}),
    }


def with_news() -> dict[str, bytes]:
    """The day, the trailer and a new face, as far as the source can tell them."""
    day, text = PREMIERE.isoformat(), spoken(PREMIERE)
    trailer = tmdb_video("Official Trailer", "Trailer", "trailer0002", days_ago(2).date().isoformat())
    new = {
        "season/1/credits": tmdb_cast({"Ada Moor": "Liv"}),
        "season/2/credits": tmdb_cast({"Ada Moor": "Liv", "Nell Ashby": "Ingrid"}),
    }
    post = f"""<p>Season 2 of <em>{NAME}</em> premieres {text}, Netflix has announced.</p>
<p>Nell Ashby joins the cast of <em>{NAME}</em> for season 2 as Ingrid Vale.</p>
<iframe src="https://www.youtube.com/embed/trailer0002" title="{NAME}: Season 2 | Official Trailer"></iframe>"""
    video = (
        "trailer0002",
        f"{NAME}: Season 2 | Official Trailer | Netflix",
        days_ago(2),
        f"{NAME} season 2 premieres {text}.\nSubscribe!",
    )
    return {
        "tvmaze": tvmaze_show({1: "2025-03-06", 2: day}, updated=days_ago(2)),
        "tvmaze-first": tvmaze_show({1: day}, updated=days_ago(2), cast={"Nell Ashby": "Ingrid Vale"}, id=83),
        "tmdb": tmdb_series({1: "2025-03-06", 2: day}, more=new | {"season/2/videos": {"results": [trailer]}}),
        "youtube": youtube_feed(video),
        "feed": wordpress_feed((f"‘{NAME}’ Season 2 Sets Premiere Date", days_ago(2), post)),
        "atom": atom_feed((f"‘{NAME}’ Season 2 Sets Premiere Date", days_ago(2), post)),
        "wikipedia": article(text, "<p>In June, Nell Ashby joined the cast for the second season as Ingrid Vale.</p>"),
        "tmdb-film": tmdb_film(
            {"US": [(3, day), (5, LATER.isoformat())], "FR": [(1, days_ago(30).date().isoformat())]},
            people={"Ada Moor": "Liv Sand", "Nell Ashby": "Ingrid"},
            videos=[trailer],
        ),
    }


def in_the_end() -> dict[str, bytes]:
    """Another day, or the end."""
    day, text = LATER.isoformat(), spoken(LATER)
    before = with_news()
    post = f"<p>Season 2 of <em>{NAME}</em> has been cancelled, Netflix confirms.</p>"
    moved = f"<p>Season 2 of <em>{NAME}</em> will now premiere {text}, Netflix has announced.</p>"
    return before | {
        "tvmaze": tvmaze_show({1: "2025-03-06"}, status="Ended", updated=days_ago(1)),
        "tmdb": tmdb_series({1: "2025-03-06", 2: None}, status="Canceled"),
        "feed": wordpress_feed(
            (f"‘{NAME}’ Season 2 Delayed", days_ago(1), moved),
            (
                f"‘{NAME}’ Season 2 Sets Date",
                days_ago(2),
                f"<p>Season 2 of <em>{NAME}</em> premieres {spoken(PREMIERE)}.</p>",
            ),
        ),
        "atom": atom_feed((f"‘{NAME}’ Cancelled", days_ago(1), post)),
        "wikipedia": article(text),
        "tmdb-film": tmdb_film({"US": [(3, day)]}, status="Post Production"),
    }


def article(second: str, more: str = "") -> bytes:
    """Wikipedia's, with the day of the second season in the table of seasons."""
    rows = f"<tr><th>Season 1</th><td>March 6, 2025</td></tr><tr><th>Season 2</th><td>{second}</td></tr></table>"
    return wikipedia_article(
        {"Network": "Netflix", "No. of seasons": "1"}, ("Episodes", SECTION.format(NAME) + rows), ("Cast", more)
    )


# --- the rounds ----------------------------------------------------------------------------------


@dataclass
class Rounds:
    """What `watcher check` said of each title, round by round, and what the site was asked."""

    outcomes: list[dict[str, str]] = field(default_factory=list)  # title -> outcome
    alerts: list[dict[str, set[tuple[str, str | None]]]] = field(default_factory=list)  # title -> (type, value)
    urls: set[str | None] = field(default_factory=set)  # of trailers
    roles: set[str | None] = field(default_factory=set)
    targets: set[str] = field(default_factory=set)
    headers: dict[str, str] = field(default_factory=dict)  # of the request to TMDB


@pytest.fixture(scope="module")
def rounds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rounds]:
    """Three checks of every kind, each after the sources changed."""
    folder = tmp_path_factory.mktemp("kinds")
    seen = Rounds()
    with served() as site, pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMDB_TOKEN", "token-of-tmdb")
        config = write_config(folder, site)
        for answers in (at_first(), with_news(), in_the_end()):
            for kind, body in answers.items():
                site.route(SERVED[kind], Answer(200, body, {"Content-Type": "application/octet-stream"}))
            look(config, seen)
        seen.targets = {request.target for request in site.requests}
        seen.headers = dict(site.asked("/3/tv/1399")[0].headers)
    yield seen


def write_config(folder: Path, site: Site) -> Path:
    """One title a kind, so that each is heard by itself; RSS and Atom are told by what they answer."""
    text = '[watcher]\ngap = "0s"\ntmdb = { env = "TMDB_TOKEN" }\n'
    for kind, path in PAGES.items():
        which = {"tmdb-film": 'kind = "film"', "tvmaze-first": "season = 1"}.get(kind, "season = 2")
        forced = "" if kind in ("feed", "atom") else f', as = "{kind.partition("-")[0]}"'
        text += (
            f'[[title]]\nid = "{kind}"\nname = "{NAME}"\n{which}\npages = [{{ url = "{site.url(path)}"{forced} }}]\n'
        )
    (folder / "config.toml").write_text(text, encoding="utf-8")
    return folder / "config.toml"


def look(config: Path, seen: Rounds) -> None:
    """One check."""
    result = CliRunner().invoke(main, ["check", "--json", "--config", str(config)])
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(PAGES) == len(lines), result.output
    seen.outcomes.append({line["title"]: line["outcome"] for line in lines})
    seen.alerts.append(
        {line["title"]: {(f"{a['signal']}.{a['change']}", a["value"]) for a in line["alerts"]} for line in lines}
    )
    for alert in (alert for line in lines for alert in line["alerts"]):
        seen.urls.add(alert["url"])
        seen.roles.add(alert["role"])


# --- what came of it -----------------------------------------------------------------------------


def test_the_first_look_is_the_baseline_of_every_kind(rounds: Rounds) -> None:
    """All are read, nobody is told."""
    assert dict.fromkeys(PAGES, "read") == rounds.outcomes[0]
    assert [] == [kind for kind in PAGES if rounds.alerts[0][kind]]


DATED = ("release_date.dated", PREMIERE.isoformat())
JOINED = ("cast.joined", "Nell Ashby")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("tvmaze", {DATED}),
        ("tvmaze-first", {DATED, JOINED}),
        ("tmdb", {DATED, ("trailer.trailer", None), JOINED}),
        ("youtube", {DATED, ("trailer.trailer", None)}),
        ("feed", {DATED, ("trailer.trailer", None), JOINED}),
        ("atom", {DATED, ("trailer.trailer", None), JOINED}),
        ("wikipedia", {DATED, JOINED}),
        ("tmdb-film", {DATED, ("trailer.trailer", None), JOINED}),
    ],
)
def test_each_kind_tells_every_signal_that_it_can(
    rounds: Rounds, kind: str, expected: set[tuple[str, str | None]]
) -> None:
    """Once its placeholders are filled, and nothing else."""
    assert expected == rounds.alerts[1][kind]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("tvmaze", {("release_date.cancelled", None)}),
        ("tvmaze-first", set()),
        ("tmdb", {("release_date.cancelled", None)}),
        ("youtube", set()),
        ("feed", {("release_date.moved", LATER.isoformat())}),
        ("atom", {("release_date.cancelled", None)}),
        ("wikipedia", {("release_date.moved", LATER.isoformat())}),
        ("tmdb-film", {("release_date.moved", LATER.isoformat())}),
    ],
)
def test_each_kind_tells_what_becomes_of_it(rounds: Rounds, kind: str, expected: set[tuple[str, str | None]]) -> None:
    """A day that moves, and the end; entries that scrolled out of a feed take nothing back."""
    assert expected == rounds.alerts[2][kind]


def test_trailers_and_roles_come_along(rounds: Rounds) -> None:
    """The video's address in its one form, and the role where the source gives it."""
    assert {TRAILER, None} == rounds.urls
    assert {"Ingrid", "Ingrid Vale", None} >= rounds.roles > {None}


def test_an_api_is_asked_once_for_all(rounds: Rounds) -> None:
    """One request a check, and never for its robots.txt but by pages of other kinds; the token is in a header."""
    assert "/shows/82?embed[]=seasons&embed[]=cast" in rounds.targets
    more = "videos,season/2,season/2/videos,season/1/credits,season/2/credits"
    assert f"/3/tv/1399?append_to_response={more}" in rounds.targets
    assert "/3/movie/1?append_to_response=release_dates,videos,credits" in rounds.targets
    assert f"/feeds/videos.xml?channel_id={CHANNEL}" in rounds.targets
    assert "Bearer token-of-tmdb" == rounds.headers["authorization"]
    assert not [target for target in rounds.targets if "token-of-tmdb" in target]
