"""A site on loopback, and a fetcher without pauses."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta

import pytest
import trustme

from tests.loopback import Site
from watcher.sources.fetch import Answer, Fetcher, Manners, PageRequest
from watcher.sources.pace import Pace

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)

Fetch = Callable[..., object]


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    """A site whose origin a test may name."""
    async with Site() as site:
        yield site


@pytest.fixture
async def other() -> AsyncIterator[Site]:
    """A second site: another origin."""
    async with Site() as site:
        yield site


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """Who signs the certificates of secure sites."""
    return trustme.CA()


@pytest.fixture
async def secure_site(authority: trustme.CA) -> AsyncIterator[Site]:
    """A site with a certificate for 127.0.0.1."""
    async with Site(tls=server_tls(authority, "127.0.0.1")) as site:
        yield site


@pytest.fixture
async def fetcher(authority: trustme.CA) -> AsyncIterator[Fetcher]:
    """Trusts the authority, asks without gaps, gives up after two seconds."""
    tls = ssl.create_default_context()
    authority.configure_trust(tls)
    pace = Pace(Manners(gap=timedelta(0), parallel=8))
    async with Fetcher(pace=pace, tls=tls, deadline=timedelta(seconds=2)) as fetcher:
        yield fetcher


def server_tls(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    """What a server of these names shows."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(*names).configure_cert(context)
    return context


async def fetch(fetcher: Fetcher, url: str, *named: str, validators: str = "", now: datetime = NOW) -> Answer:
    """Fetch a page that the config names, without robots.txt, and whatever else is named."""
    return await fetcher.fetch(PageRequest(url, named=(url, *named), robots=False), validators, now=now)
