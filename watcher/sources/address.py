"""Which IP addresses are public, by the special-purpose registries of IANA (RFC 6890 and its updates)."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from socket import inet_aton

Address = IPv4Address | IPv6Address

_INNER_V4 = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # shared by a provider's customers
        "127.0.0.0/8",  # loopback
        "169.254.0.0/16",  # link-local
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocol assignments
        "192.0.2.0/24",  # documentation
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",  # private
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, broadcast
    )
)
_OUTER_V6 = IPv6Network("2000::/3")  # the only range given out for global unicast
_INNER_V6 = tuple(
    IPv6Network(network)
    for network in (
        "2001::/23",  # protocol assignments: Teredo, benchmarks, ORCHID
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4
        "3fff::/20",  # documentation
    )
)
_METADATA = frozenset(
    ip_address(address)
    for address in (
        "169.254.169.254",  # most clouds
        "169.254.170.2",  # container credentials
        "169.254.170.23",
        "169.254.169.253",
        "100.100.100.200",
        "192.0.0.192",
        "168.63.129.16",  # public by its number, answers inside only
        "fd00:ec2::254",
        "fd00:ec2::23",
        "fd20:ce::254",
        "fe80::a9fe:a9fe",
    )
)
_NAT64 = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))
_COMPATIBLE = IPv6Network("::/96")


def read_address(text: str) -> Address | None:
    """The address that a text spells in full (a zone after "%" is dropped), or None."""
    try:
        return ip_address(text.partition("%")[0])
    except ValueError:
        return None


def read_spelled(host: str) -> Address | None:
    """The address that a host spells in any way that a system takes for one ("127.1", "0x7f000001"), or None."""
    try:
        return read_address(host) or IPv4Address(inet_aton(host))
    except OSError:
        return None


def is_public(address: Address) -> bool:
    """Whether anybody on the internet would reach the same machine under this address."""
    if is_metadata(address):
        return False
    if isinstance(address, IPv6Address):
        mapped = address.ipv4_mapped
        return is_public(mapped) if mapped else _is_outer_v6(address)
    return not any(address in network for network in _INNER_V4)


def is_metadata(address: Address) -> bool:
    """Whether a cloud hands out its secrets there, in whatever spelling."""
    return address in _METADATA or any(inner in _METADATA for inner in embedded(address))


def embedded(address: Address) -> tuple[IPv4Address, ...]:
    """The IPv4 addresses that an IPv6 address carries: mapped, compatible, NAT64, 6to4 or Teredo."""
    if isinstance(address, IPv4Address):
        return ()
    last = IPv4Address(int(address) & 0xFFFFFFFF)
    carried = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if any(address in network for network in (*_NAT64, _COMPATIBLE)):
        carried.append(last)
    return tuple(inner for inner in carried if inner)


def _is_outer_v6(address: IPv6Address) -> bool:
    return address in _OUTER_V6 and not any(address in network for network in _INNER_V6)
