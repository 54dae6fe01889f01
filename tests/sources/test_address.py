"""Which addresses are public."""

from __future__ import annotations

import pytest

from watcher.sources.address import embedded, is_metadata, is_public, read_address

INNER = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "100.127.255.254",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.0.1",
    "172.16.0.1",
    "172.31.255.254",
    "192.0.0.1",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.0.1",
    "198.18.0.1",
    "198.19.255.254",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::127.0.0.1",
    "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::8.8.8.8",
    "64:ff9b:1::7f00:1",
    "100::1",
    "2001::1",
    "2001:0:7f00:1::1",
    "2001:2::1",
    "2001:10::1",
    "2001:20::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:808:808::1",
    "3fff::1",
    "4000::1",
    "5f00::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "ff0e::1",
]
METADATA = [
    "169.254.169.254",
    "::ffff:169.254.169.254",
    "::169.254.169.254",
    "64:ff9b::a9fe:a9fe",
    "2002:a9fe:a9fe::1",
    "100.100.100.200",
    "168.63.129.16",
    "192.0.0.192",
    "169.254.170.2",
    "fd00:ec2::254",
    "fe80::a9fe:a9fe",
]
PUBLIC = [
    "1.1.1.1",
    "8.8.8.8",
    "11.0.0.1",
    "100.63.255.255",
    "100.128.0.1",
    "172.15.255.255",
    "172.32.0.1",
    "192.167.255.255",
    "198.20.0.1",
    "223.255.255.255",
    "::ffff:8.8.8.8",
    "2001:4860:4860::8888",
    "2606:4700::1111",
    "2a00:1450:4001::1",
]


@pytest.mark.parametrize("text", INNER + METADATA)
def test_an_address_inside_is_not_public(text: str) -> None:
    """Every special-purpose range is inside, however it is spelled."""
    address = read_address(text)
    assert address is not None
    assert not is_public(address)


@pytest.mark.parametrize("text", PUBLIC)
def test_an_address_that_anybody_reaches_is_public(text: str) -> None:
    """The neighbours of the special ranges are ordinary addresses."""
    address = read_address(text)
    assert address is not None
    assert is_public(address)


@pytest.mark.parametrize("text", METADATA)
def test_a_cloud_s_secrets_are_known_in_every_spelling(text: str) -> None:
    """Metadata addresses are told apart, because not even the config leads there."""
    address = read_address(text)
    assert address is not None
    assert is_metadata(address)


@pytest.mark.parametrize("text", ["127.0.0.1", "10.0.0.1", "8.8.8.8", "::1"])
def test_other_addresses_are_not_metadata(text: str) -> None:
    """A machine inside may be named by the config."""
    address = read_address(text)
    assert address is not None
    assert not is_metadata(address)


def test_teredo_carries_its_server_and_its_client() -> None:
    """The client's address is stored inverted (RFC 4380)."""
    address = read_address("2001:0:4136:e378:8000:63bf:3fff:fdd2")
    assert address is not None
    assert ["65.54.227.120", "192.0.2.45"] == [str(inner) for inner in embedded(address)]


@pytest.mark.parametrize("text", ["", "localhost", "2130706433", "0x7f.1", "127.1", "1.2.3.4.5", "[::1]"])
def test_a_text_that_is_no_full_address_is_none(text: str) -> None:
    """Short and odd spellings are left to the resolver, whose answer is checked."""
    assert read_address(text) is None
