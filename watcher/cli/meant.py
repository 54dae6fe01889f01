"""What a person meant by a name, or by the beginning of an id."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from watcher.core.model import Title

T = TypeVar("T")

SHOWN = 10  # names that are listed, where none is near


def find_titles(titles: Iterable[Title], name: str) -> list[Title]:
    """The titles of this id or name, or with these words in their name; words that fit none are refused."""
    known, wanted = list(titles), name.casefold()
    found = [title for title in known if wanted in {word.casefold() for word in (title.id, title.name, *title.aliases)}]
    found = found or [title for title in known if wanted in title.name.casefold()]
    if not found:
        ids = [title.id for title in known]
        refuse_name("title", name, ids, near=[word for title in known for word in (title.name, title.id)])
    return found


def refuse_unknown(channel: str, known: list[str]) -> None:
    """Refuse the name of a channel that the config does not have, with the nearest."""
    if channel not in known:
        refuse_name("channel", channel, known, near=known)


def refuse_name(what: str, name: str, known: Sequence[str], *, near: Sequence[str]) -> None:
    """Refuse a name, with the nearest of those that may have been meant, or with all that there are."""
    from watcher.config.mistakes import nearest

    meant = nearest(name, near)
    listed = ", ".join(known[:SHOWN]) + (", …" if len(known) > SHOWN else "")
    hint = f'did you mean "{meant}"?' if meant else f"there {'are' if len(known) > 1 else 'is'} {listed or 'none'}"
    raise click.UsageError(f'no {what} is named "{name}"; {hint}')


def the_one(what: str, beginning: str, ids: Iterable[tuple[str, T]]) -> T:
    """What has the id that begins so; a beginning that fits none or several is refused."""
    fitting = [each for id, each in ids if id.startswith(beginning)]
    if len(fitting) != 1:
        raise click.UsageError(f'{len(fitting) or "no"} {what} have an id that begins with "{beginning}"')
    return fitting[0]
