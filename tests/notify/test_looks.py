"""Mails as a browser shows them: on a phone and on a desk, by day and by night; skipped where there is none."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from importlib.util import find_spec
from typing import Any

import pytest
import pytest_asyncio

from tests.notify.examples import DIPLOMAT, an_alert, every_kind
from tests.notify.goldens import LONDON
from tests.notify.hostile import TITLES
from watcher.core.model import Alert, Change
from watcher.notify.html import html
from watcher.sources.browser import find_chromium

pytestmark = [
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="module"),  # one browser serves all tests
    pytest.mark.skipif(
        find_chromium() is None or find_spec("playwright") is None, reason="there is no Chromium here, or no playwright"
    ),
]

FOOTER = ["You get this because the channel “inbox” of your watcher sends to this address.", "To stop, do this."]
LEGIBLE = 4.5  # contrast that WCAG 2 asks of text, level AA
CONTRASTS = """() => {
  const channel = part => (part /= 255) <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const light = colour => {
    const [red, green, blue] = colour.match(/[\\d.]+/g).map(Number).map(channel);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = element => {
    for (; element; element = element.parentElement) {
      const colour = getComputedStyle(element).backgroundColor;
      if (colour !== "rgba(0, 0, 0, 0)") return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const written = [...document.body.querySelectorAll("*")].filter(
    element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
  return written.map(element => {
    const [one, other] = [light(getComputedStyle(element).color), light(ground(element))].sort((a, b) => b - a);
    return (one + 0.05) / (other + 0.05);
  });
}"""


def mails() -> dict[str, list[Alert]]:
    """What people get: the usual, a correction, everything at once, a long plot, a burst, and what a stranger wrote."""
    kinds = every_kind()
    plot = "When the last ferry of the harbour vanishes in the fog, nobody believes the only one who saw it leave. " * 4
    pages = tuple(f"https://other{number}.example/{'x' * 200}" for number in range(3))
    odd = replace(an_alert(quote="x" * 500, heading=TITLES[48]), title=replace(DIPLOMAT, name="x" * 200))
    many = [replace(an_alert(), title=replace(DIPLOMAT, id=f"t{n}", name=f"Title {n}")) for n in range(40)]
    return {
        "dated": [kinds[Change.DATED]],
        "moved": [kinds[Change.MOVED]],
        "several": list(kinds.values()),
        "plot": [replace(an_alert(Change.FILLED, plot, quote=plot), also_said_by=pages)],
        "burst": many,
        "hostile": [odd],
    }


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Any]:
    """The machine's own."""
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        yield browser
        await browser.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1000])
@pytest.mark.parametrize("name", list(mails()))
async def test_a_mail_is_a_pleasure_to_read(browser: Any, name: str, width: int, theme: str) -> None:
    """Nothing is cut off or has to be scrolled sideways, every word can be read, and nothing is asked of anybody."""
    page = await browser.new_page(viewport={"width": width, "height": 700}, color_scheme=theme)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await page.set_content(html(mails()[name], LONDON, FOOTER))
    try:
        wide = await page.evaluate("document.documentElement.scrollWidth")
        ground = await page.evaluate("getComputedStyle(document.body).backgroundColor")
        contrasts = await page.evaluate(CONTRASTS)
    finally:
        await page.close()

    assert width == wide
    assert [] == asked
    assert (theme == "dark") == (ground == "rgb(22, 22, 21)")
    assert len(contrasts) >= 5
    assert min(contrasts) >= LEGIBLE
