"""What the work costs at least: httpx asking for the pages in its best set-up, Beautiful Soup over lxml parsing them.

    python -m benchmarks.floors full|news ADDRESS PAGES       prints seconds, without what it takes to start

The best set-up of httpx is ten clients of one connection each that share an SSL context, with sniffio installed.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
import time
from collections.abc import Iterator

import httpx
from bs4 import BeautifulSoup

from benchmarks.site import Show

CLIENTS = 10
PARSED = 100  # pages; the time is scaled to all


async def ask(address: str, pages: int, tags: dict[str, str]) -> dict[str, bytes]:
    """Ask for all pages, or for their news alone where tags are known; returns bodies, and fills in the tags."""
    paths = iter([Show(number).path for number in range(pages)])
    tls, bodies = ssl.create_default_context(), dict[str, bytes]()

    async def work(paths: Iterator[str]) -> None:
        async with httpx.AsyncClient(base_url=address, verify=tls, limits=httpx.Limits(max_connections=1)) as client:
            for path in paths:
                answer = await client.get(path, headers={"if-none-match": tags[path]} if path in tags else {})
                bodies[path], tags[path] = answer.content, answer.headers["etag"]

    await asyncio.gather(*(work(paths) for _ in range(CLIENTS)))
    return bodies


def parse(bodies: list[bytes]) -> float:
    """Seconds for parsing all of them."""
    began = time.perf_counter()
    for body in bodies[:PARSED]:
        BeautifulSoup(body, "lxml")
    return (time.perf_counter() - began) * len(bodies) / min(PARSED, len(bodies))


def main(kind: str, address: str, pages: int) -> dict[str, float]:
    """Seconds of asking, on the clock and of the processor, and of parsing what came in full."""
    tags: dict[str, str] = {}
    if kind == "news":
        asyncio.run(ask(address, pages, tags))
    began, spent = time.perf_counter(), time.process_time()
    bodies = asyncio.run(ask(address, pages, tags))
    took = {"ask": time.perf_counter() - began, "cpu": time.process_time() - spent}
    return took if kind == "news" else took | {"parse": parse(list(bodies.values()))}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2], int(sys.argv[3]))))
