"""TVmaze's search: which shows have a name (https://www.tvmaze.com/api#show-search). No key is needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote_plus, urlsplit

from watcher.core.documents.records import Record, read_record
from watcher.core.language.titles import plain
from watcher.notify.plain import plain as harmless
from watcher.settings import SourceKind
from watcher.sources.kinds import kind_of
from watcher.sources.tvmaze import API

MOST = 10  # shows that TVmaze lists


@dataclass(frozen=True, slots=True)
class Show:
    """One show that TVmaze found."""

    name: str
    page: str  # its address at TVmaze
    source: SourceKind | None  # where the address does not tell that it is TVmaze's
    year: str
    network: str
    status: str
    articles: tuple[str, ...]  # of Wikipedia

    def row(self, number: int) -> tuple[str, ...]:
        """The show as a row of a list to choose from."""
        words = (self.name, self.year or "–", self.network or "–", self.status)
        return str(number), *(harmless(each, 80) for each in words)


def search_address(name: str, base: str = API) -> str:
    """Where TVmaze, or a server that speaks as it does, is asked for a name."""
    return f"{base.rstrip('/')}/search/shows?q={quote_plus(name)}"


def read_shows(body: bytes, base: str = API) -> tuple[Show, ...] | None:
    """The shows of an answer, the best first; None for what is no such answer."""
    answer = read_record('{"found": ' + body.decode("utf-8", "replace") + "}")
    if answer is None or not isinstance(answer.values.get("found"), list):
        return None
    shows = (entry.record("show") for entry in answer.records("found"))
    return tuple(_show(show, base) for show in shows if show.text("name") and show.number("id"))[:MOST]


def _show(show: Record, base: str) -> Show:
    own = show.text("url")
    is_tvmaze = base == API and kind_of(own) is SourceKind.TVMAZE if own else False
    return Show(
        name=show.text("name"),
        page=own if is_tvmaze else f"{base.rstrip('/')}/shows/{show.number('id')}",
        source=None if is_tvmaze or base == API else SourceKind.TVMAZE,
        year=show.text("premiered")[:4],
        network=show.record("network").text("name") or show.record("webChannel").text("name"),
        status=show.text("status"),
        articles=tuple(dict.fromkeys(_articles(show))),
    )


def _articles(show: Record) -> Iterator[str]:
    """Addresses of Wikipedia in the answer."""
    externals = show.record("externals")
    for address in (show.text("officialSite"), *(externals.text(key) for key in externals.values)):
        if urlsplit(address).scheme in ("http", "https") and kind_of(address) is SourceKind.WIKIPEDIA:
            yield address


def exact(shows: Sequence[Show], name: str) -> tuple[Show, ...]:
    """The shows of exactly this name, accents and case aside."""
    return tuple(show for show in shows if plain(show.name) == plain(name))


def next_season(body: bytes, today: date) -> int | None:
    """The season that comes next: the first without a past premiere, else the one after the last; an ended show's
    last. None where TVmaze lists none."""
    answer = read_record(body.decode("utf-8", "replace"))
    if answer is None:
        return None
    premieres = {
        number: season.text("premiereDate")
        for season in answer.record("_embedded").records("seasons")
        if (number := season.number("number"))
    }
    coming = [number for number, day in premieres.items() if not day or day > today.isoformat()]
    if not premieres or coming:
        return min(coming, default=None)
    return max(premieres) + (answer.text("status") != "Ended")
