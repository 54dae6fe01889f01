"""An invented show: its pages as they fill in, and configs that watch them."""

from __future__ import annotations

from pathlib import Path

from watcher.config import read_config
from watcher.settings import Config

PLACEHOLDER = "There's no release date yet for {show} season 2, but as soon as there is one we'll have it right here."
DATED = "{show} season 2 arrives on {day}."


def page(sentence: str = PLACEHOLDER, show: str = "The Harbour Line", noise: str = "") -> bytes:
    """A page about the second season whose release section says this."""
    return f"""<!doctype html><html lang="en"><head><title>{show} season 2: everything we know</title></head>
<body><nav>{noise}</nav><article><h1>{show} season 2: everything we know</h1>
<p>{show} is a drama about a ferry line, the people who sail on it, and what the fog hides from them.</p>
<h2>{show} season 2 release date</h2><p>{sentence.format(show=show)}</p>
<h2>{show} season 2 trailer</h2><p>There is no trailer for {show} season 2 yet.</p></article></body></html>""".encode()


def dated(day: str, show: str = "The Harbour Line") -> bytes:
    """A page that announces a day, as in "October 31, 2027"."""
    return page(DATED.format(show=show, day=day), show)


def write_config(folder: Path, *pages: str, hook: str = "", every: str = "1s", more: str = "") -> Config:
    """A config with a title for each page, and a webhook or else the console."""
    channel = f'type = "webhook"\nurl = "{hook}"' if hook else 'type = "console"'
    titles = [f'[[title]]\nname = "{show(number)}"\nseason = 2\npages = ["{url}"]' for number, url in enumerate(pages)]
    text = f"""[watcher]
database = "sqlite:///watcher.db"
every = "{every}"
gap = "0s"
timezone = "UTC"

[host."127.0.0.1"]
gap = "0s"
parallel = 4

[channel.news]
{channel}
"""
    path = folder / "config.toml"
    path.write_text("\n".join([text, *titles, more]), encoding="utf-8")
    return read_config(path)


def show(number: int) -> str:
    """The name of one of many shows."""
    names = ("The Harbour Line", "Lantern Street", "Salt and Iron", "The Quiet Orchard", "Northbound", "Paper Kings")
    return names[number] if number < len(names) else f"{names[number % len(names)]} Stories {number // len(names)}"
