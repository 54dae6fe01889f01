"""Where a connection may lead, decided at the moment of connecting."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable, Sequence

import httpcore
import pytest

from watcher.sources.guard import AddressMoved, AddressRefused, Guard, NameUnknown, Steady, look_up, refuse_spelled

PUBLIC, OTHER_PUBLIC, INNER, METADATA = "93.184.216.34", "93.184.216.35", "10.0.0.1", "169.254.169.254"


class Sockets(httpcore.AsyncNetworkBackend):
    """Notes where connections go; some places do not answer."""

    def __init__(self, *dead: str) -> None:
        self.asked: list[str] = []
        self._dead = dead

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A stream from nowhere."""
        self.asked.append(host)
        if host in self._dead:
            raise httpcore.ConnectError("dead")
        return httpcore.AsyncMockStream([])


class Names:
    """A resolver that gives its answers in turn."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self._answers = list(answers)

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        """The next answer."""
        return self._answers.pop(0)


async def connect(*found: str, inside: bool = False, dead: Sequence[str] = ()) -> list[str]:
    """Connect to a name with these addresses; which ones were asked?"""
    sockets = Sockets(*dead)
    await Guard(Names(found), inside=inside, sockets=sockets).connect_tcp("tv.example", 80)
    return sockets.asked


async def test_the_address_that_was_checked_is_connected_to() -> None:
    """Not the name, which could mean another place a moment later."""
    assert [PUBLIC] == await connect(PUBLIC)


@pytest.mark.parametrize("found", [(INNER,), (PUBLIC, INNER), (INNER, PUBLIC), ("::1",), ("fe80::1%eth0", PUBLIC)])
async def test_one_inner_address_among_all_is_refused(found: Sequence[str]) -> None:
    """A name with a public and an inner address is an attack, so nothing is asked."""
    sockets = Sockets()
    with pytest.raises(AddressRefused, match=r"tv\.example is "):
        await Guard(Names(found), inside=False, sockets=sockets).connect_tcp("tv.example", 80)
    assert [] == sockets.asked


async def test_a_name_that_changes_its_mind_is_caught() -> None:
    """Rebinding: public at first, inside at the next connection."""
    sockets = Sockets()
    guard = Guard(Names([PUBLIC], [INNER]), inside=False, sockets=sockets)
    await guard.connect_tcp("tv.example", 80)
    with pytest.raises(AddressRefused):
        await guard.connect_tcp("tv.example", 80)
    assert [PUBLIC] == sockets.asked


async def test_a_named_origin_may_lie_inside() -> None:
    """The config means it."""
    assert [INNER] == await connect(INNER, inside=True)


@pytest.mark.parametrize("address", [METADATA, f"::ffff:{METADATA}", "64:ff9b::a9fe:a9fe", "fd00:ec2::254"])
async def test_metadata_is_refused_even_where_it_is_named(address: str) -> None:
    """Nobody watches a page there."""
    with pytest.raises(AddressRefused):
        await connect(PUBLIC, address, inside=True)


async def test_a_rubbish_address_is_refused() -> None:
    """What cannot be read cannot be checked."""
    with pytest.raises(AddressRefused):
        await connect("2130706433")


async def test_the_next_address_is_tried_where_one_is_dead() -> None:
    """A host with IPv6 that goes nowhere is still reached."""
    assert [PUBLIC, OTHER_PUBLIC] == await connect(PUBLIC, OTHER_PUBLIC, dead=[PUBLIC])


async def test_the_last_address_says_what_is_wrong() -> None:
    """Its error is the one that is told."""
    with pytest.raises(httpcore.ConnectError, match="dead"):
        await connect(PUBLIC, OTHER_PUBLIC, dead=[PUBLIC, OTHER_PUBLIC])


async def test_no_more_than_four_addresses_are_tried() -> None:
    """A name with hundreds of dead addresses does not use us up."""
    many = [f"93.184.216.{number}" for number in range(1, 200)]
    sockets = Sockets(*many)
    with pytest.raises(httpcore.ConnectError):
        await Guard(Names(many), inside=False, sockets=sockets).connect_tcp("tv.example", 80)
    assert many[:4] == sockets.asked


async def test_a_name_without_addresses_is_unknown() -> None:
    """Whether the resolver says so or gives an empty list."""
    with pytest.raises(NameUnknown):
        await connect()


@pytest.mark.parametrize(
    "host", ["localhost", "a.localhost", "127.0.0.1", "::1", "10.0.0.1", "2130706433", "127.1", METADATA]
)
def test_a_spelled_inner_host_is_refused_before_a_proxy(host: str) -> None:
    """The proxy looks up the names; what is plain to see is refused here."""
    with pytest.raises(AddressRefused):
        refuse_spelled(host, inside=False)


@pytest.mark.parametrize("host", ["tv.example", PUBLIC, "localhost.example"])
def test_any_other_host_is_left_to_the_proxy(host: str) -> None:
    """Names inside are the proxy's own matter."""
    refuse_spelled(host, inside=False)


def test_a_named_host_may_be_spelled_but_not_the_metadata() -> None:
    """As without a proxy."""
    refuse_spelled("127.0.0.1", inside=True)
    with pytest.raises(AddressRefused):
        refuse_spelled(METADATA, inside=True)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "2130706433", "127.1", "0x7f.1", "017700000001"])
async def test_the_system_reads_odd_spellings_of_loopback(host: str) -> None:
    """All of them come out as addresses that are checked."""
    assert set(await look_up(host, 80)) <= {"127.0.0.1", "::1"}


@pytest.mark.parametrize("host", ["name.invalid", "a" * 64 + ".example"])
async def test_an_unknown_name_raises_what_the_guard_tells(host: str) -> None:
    """Too long a label as well."""
    with pytest.raises(NameUnknown):
        await Guard(look_up, inside=False).connect_tcp(host, 80)


async def test_a_lookup_that_is_given_up_holds_nobody() -> None:
    """It runs in a daemon thread, so that a stop need not wait for a slow name server."""
    asked = asyncio.ensure_future(look_up("127.0.0.1", 80))
    await asyncio.sleep(0)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    assert all(thread.daemon for thread in threading.enumerate() if thread.name.startswith("look up"))


# --- names that move ---------------------------------------------------------------------------------


async def test_a_name_that_once_led_outside_does_not_lead_inside_later() -> None:
    """Though the config names it: it was meant to lie outside, and whoever moved it was somebody else."""
    names, sockets = Steady(Names([PUBLIC], [INNER], [OTHER_PUBLIC])), Sockets()
    guard = Guard(names, inside=True, sockets=sockets)

    await guard.connect_tcp("tv.example", 80)
    with pytest.raises(AddressMoved, match=r"tv.example is 10.0.0.1, and an address outside as well"):
        await guard.connect_tcp("tv.example", 80)
    await guard.connect_tcp("tv.example", 80)

    assert [PUBLIC, OTHER_PUBLIC] == sockets.asked


@pytest.mark.parametrize("found", [[INNER, PUBLIC], [PUBLIC, INNER], [PUBLIC, "::1"], [PUBLIC, METADATA]])
async def test_a_name_does_not_lead_both_ways_at_once(found: Sequence[str]) -> None:
    """Nothing is connected to, though the config names it."""
    sockets = Sockets()

    with pytest.raises(AddressMoved):
        await Guard(Steady(Names(found)), inside=True, sockets=sockets).connect_tcp("tv.example", 80)

    assert [] == sockets.asked


async def test_a_name_inside_may_stay_there_or_move_out() -> None:
    """A machine of one's own that the config names."""
    names, sockets = Steady(Names([INNER], [INNER], [PUBLIC])), Sockets()
    guard = Guard(names, inside=True, sockets=sockets)

    for _ in range(3):
        await guard.connect_tcp("nas.example", 80)

    assert [INNER, INNER, PUBLIC] == sockets.asked
