"""The demo, with a part of its story and the real daemon."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

from watcher.demo.show import Tempo, play
from watcher.demo.story import tell_story
from watcher.display.screen import Screen

SCENES = list(tell_story(datetime.now(UTC).date()))


async def test_news_arrive_once_and_noise_is_silent() -> None:
    """A page is found, then noise, then a day and a teaser: one email, two signed alerts."""
    pipe = io.StringIO()

    good = await play(Screen(pipe), [SCENES[0], SCENES[1], SCENES[3]], Tempo(patience=10, quiet=0.2))

    assert good, pipe.getvalue()
    assert "webhook: 2 alerts expected, 2 arrived under 2 ids\nemail:   1 expected, 1 arrived\n" in pipe.getvalue()


async def test_what_is_missing_is_named() -> None:
    """A story whose alert never comes ends badly, with what the daemon said."""
    pipe = io.StringIO()
    promised = replace(SCENES[0], alerts=(("trailer", "trailer", None),))

    good = await play(Screen(pipe), [promised], Tempo(start=2.5, quiet=0.1))

    assert not good
    assert "MISSING" in pipe.getvalue()
