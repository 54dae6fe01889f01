"""What is known of each title: its table, its pages, and what waits to be sent."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from watcher.core.model import Claim, Reading, Signal, State, Title, Told
from watcher.core.witnesses.confirmation import unconfirmed
from watcher.core.witnesses.saying import STANDING
from watcher.core.witnesses.trust import by_trust, disagreement
from watcher.display.data import claim_data, reading_data, title_data
from watcher.display.screen import Row, Screen
from watcher.display.words import COLUMNS, about, claim_row, state_words, title_words
from watcher.notify.data import write_timestamp
from watcher.notify.plain import plain
from watcher.store.records import Health, Learnt, PageStanding, TitleStanding

Meaning = tuple[Signal, str | None, State, str | None]

GOOD = frozenset({Health.FIT, Health.UNREAD})


# --- titles --------------------------------------------------------------------------------------


def show_title(screen: Screen, standing: TitleStanding) -> None:
    """One table: what the pages of a title say, each thing once, with the pages that say it."""
    watched = [page for page in standing.pages if page.watched]
    many = len(watched) > 1
    claims = said(watched)
    if not claims:
        screen.line(title_words(standing.title), "bold")
        screen.line("  no page could be read yet", "yellow")
        return
    rows = [row for signal in (*standing.title.signals, Signal.SECTION) for row in _rows(signal, claims)]
    columns = (*COLUMNS, "on") if many else COLUMNS
    screen.table(title_words(standing.title), columns, [row[: len(columns)] for row in rows])
    for line in doubts(standing):
        screen.line(f"  {line}", "yellow")


def doubts(standing: TitleStanding) -> Iterator[str]:
    """Where the pages cannot all be right, and what is not told yet because too few of them say it."""
    watched = [page.witness for page in standing.pages if page.watched]
    if sides := disagreement(watched):
        views = (f"{_value(claim)} says {_addresses(pages)}" for claim, pages in sides)
        yield f"the pages disagree on the release date: {'; '.join(views)}"
    for claim, pages in unconfirmed(standing.title, standing.told or Told(), watched):
        words = f"{about(claim)} {state_words(claim)}"
        yield f"not told until pages on {standing.title.confirm} hosts say it: {words}, says {_addresses(pages)}"


def _value(claim: Claim) -> str:
    return plain(claim.value or claim.state, 80)


def _addresses(pages: Iterable[str]) -> str:
    return ", ".join(plain(page, 200) for page in pages)


def _rows(signal: Signal, everything: Sequence[tuple[Claim, list[str]]]) -> Iterator[Row]:
    """The rows of one signal; who returns shares one."""
    claims = [entry for entry in everything if entry[0].signal is signal]
    back = [entry for entry in claims if entry[0].state is State.RETURNING]
    if signal is Signal.CAST and len(back) == len(claims):
        yield "cast", "nobody new", "", "", ""
    for claim, pages in claims:
        if claim.state is not State.RETURNING:
            yield *claim_row(claim), ", ".join(pages)
    if back:
        names = ", ".join(plain(claim.value or "", 80) for claim, _ in back)
        yield "cast", "returning", names, "", ", ".join(dict.fromkeys(page for _, pages in back for page in pages))


def said(pages: Iterable[PageStanding]) -> list[tuple[Claim, list[str]]]:
    """What the pages say, in the order of the signals: each meaning once, with its witnesses, the most trusted first.

    What stands for something comes before placeholders.
    """
    meanings: dict[Meaning, tuple[Claim, list[str]]] = {}
    for witness in by_trust(page.witness for page in pages if page.known.reading):
        for claim in claims_of(witness.reading):
            meanings.setdefault(meaning(claim), (claim, []))[1].append(plain(witness.page, 200))
    return sorted(meanings.values(), key=lambda entry: _place(entry[0]))


def _place(claim: Claim) -> tuple[int, bool]:
    return list(Signal).index(claim.signal), claim.signal is Signal.RELEASE_DATE and claim.state not in STANDING


def meaning(claim: Claim) -> Meaning:
    """What a claim says, whoever says it in whatever words."""
    return claim.signal, claim.section, claim.state, claim.value


def claims_of(reading: Reading) -> Iterator[Claim]:
    """The claims that make a reading."""
    yield reading.release_date
    yield reading.trailer
    yield from (*reading.joined, *reading.returning, *reading.sections)


# --- pages ---------------------------------------------------------------------------------------


def page_line(page: PageStanding, now: datetime, *, robots: bool = True) -> str:
    """How a page fares: "https://...: read 5 min ago, next look in 55 min (as configured)".

    `robots`: whether its robots.txt is obeyed.
    """
    parts = [_health_words(page, now)]
    if page.past.next_check_at is None:
        parts.append("not watched any more")
    else:
        parts.append(f"next look {until(page.past.next_check_at - now)} ({page.why})")
    if not robots:
        parts.append("robots.txt is not obeyed")
    return f"{plain(page.past.url, 300)}: {', '.join(parts)}"


def _health_words(page: PageStanding, now: datetime) -> str:
    good = f"last good {ago(now - page.good_at)}" if page.good_at else "never read yet"
    reason = plain(page.reason, 300).rstrip(".")
    match page.past.health:
        case Health.UNREAD:
            return "never looked at"
        case Health.FIT:
            return f"read {ago(now - (page.past.checked_at or now))}"
        case Health.UNFIT:
            return f"unfit: {reason}; {good}"
        case Health.UNREACHABLE:
            return f"unreachable: {reason}; {good}"


def ago(span: timedelta) -> str:
    """ "5 min ago"."""
    return "just now" if span < timedelta(seconds=1) else f"{length(span)} ago"


def until(span: timedelta) -> str:
    """ "in 5 min"."""
    return "now" if span < timedelta(seconds=1) else f"in {length(span)}"


def length(span: timedelta) -> str:
    """A duration in its largest whole unit: "90 s" is "1 min"."""
    for unit, size in (("d", 86_400), ("h", 3_600), ("min", 60)):
        if span.total_seconds() >= 2 * size:
            return f"{span.total_seconds() // size:.0f} {unit}"
    return f"{max(span.total_seconds(), 0):.0f} s"


# --- as JSON -------------------------------------------------------------------------------------


def standing_data(standing: TitleStanding, waiting: int, bold: Collection[str] = ()) -> dict[str, object]:
    """A title with its pages as JSON; `bold` are the pages whose robots.txt is not obeyed."""
    told, watched = standing.told, [page for page in standing.pages if page.watched]
    witnesses = [page.witness for page in watched]
    return {
        "title": title_data(standing.title),
        "told": told
        and {
            "release_date": {"state": str(told.release_date), "value": told.value},
            "trailer": {"state": str(told.trailer)},
        },
        "claims": [claim_data(claim) | {"pages": pages, "also_said_by": pages[1:]} for claim, pages in said(watched)],
        "disagreement": [_side(*side) for side in disagreement(witnesses)],
        "unconfirmed": [
            claim_data(claim) | {"pages": list(pages)}
            for claim, pages in unconfirmed(standing.title, told or Told(), witnesses)
        ],
        "pages": [page_data(page) | {"robots": page.past.url not in bold} for page in standing.pages],
        "waiting": waiting,
    }


def _side(claim: Claim, pages: Iterable[str]) -> dict[str, object]:
    return {"state": str(claim.state), "value": claim.value, "pages": list(pages)}


def page_data(page: PageStanding) -> dict[str, object]:
    """A page as JSON."""
    past = page.past
    return {
        "page": past.url,
        "watched": page.watched,
        "trust": page.past.trust,
        "health": str(past.health),
        "reason": page.reason or None,
        "failures": past.failures,
        "checked_at": _instant(past.checked_at),
        "good_at": _instant(page.good_at),
        "next_check_at": _instant(past.next_check_at),
        "why": page.why,
        "reading": reading_data(page.known.reading) if page.known.reading else None,
    }


def _instant(at: datetime | None) -> str | None:
    return write_timestamp(at) if at else None


# --- the timeline --------------------------------------------------------------------------------


def learnt_row(entry: Learnt, zone: ZoneInfo, also: Sequence[str] = ()) -> Row:
    """One thing that was learnt: when, what, in which words, on which page; `also` said it later."""
    quote = f"“{plain(entry.claim.quote, 300)}”" if entry.claim.quote else ""
    on = plain(entry.page, 200) + (f" (then also {_addresses(also)})" if also else "")
    when = f"{entry.at.astimezone(zone):%Y-%m-%d %H:%M:%S}"
    return when, about(entry.claim), state_words(entry.claim), quote, on


def learnt_data(entry: Learnt, also: Sequence[str] = ()) -> dict[str, object]:
    """The same as JSON."""
    return {
        "at": write_timestamp(entry.at),
        "title": title_data(entry.title),
        "page": entry.page,
        "also_said_by": list(also),
        **claim_data(entry.claim),
    }


def with_witnesses(entries: Sequence[Learnt]) -> list[tuple[Learnt, tuple[str, ...]]]:
    """Each entry with the other pages that came to say the same about its title after it."""
    later: dict[tuple[str, Meaning], dict[str, None]] = {}
    found = []
    for entry in reversed(entries):
        pages = later.setdefault((entry.title.id, meaning(entry.claim)), {})
        found.append((entry, tuple(page for page in reversed(pages) if page != entry.page)))
        pages.pop(entry.page, None)
        pages[entry.page] = None
    return found[::-1]


def by_title(entries: Sequence[Learnt]) -> list[tuple[Title, list[Learnt]]]:
    """The entries under their titles."""
    titles: dict[str, tuple[Title, list[Learnt]]] = {}
    for entry in entries:
        if entry.claim.state is not State.UNKNOWN:
            titles.setdefault(entry.title.id, (entry.title, []))[1].append(entry)
    return list(titles.values())
