"""English words, and what Americans say otherwise."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from watcher.core.model import Change, State
from watcher.core.trouble import TroubleKind
from watcher.notify.wording.shape import Wording

ENGLISH: Final = Wording(
    language="en",
    season="{name}, season {season}",
    headlines=MappingProxyType(
        {
            Change.WINDOW: "release window {value}",
            Change.DATED: "release date {value}",
            Change.MOVED: "release date moved to {value}",
            Change.WITHDRAWN: "release date withdrawn",
            Change.CANCELLED: "cancelled",
            Change.REVIVED: "no longer cancelled",
            Change.RELEASED: "out now",
            Change.TEASER: "teaser out",
            Change.TRAILER: "trailer out",
            Change.JOINED: "{value} joins the cast",
            Change.FILLED: "{section} filled in",
        }
    ),
    released_on="out since {value}",
    labels=MappingProxyType(
        {
            Change.WINDOW: "Release window",
            Change.DATED: "Release date",
            Change.MOVED: "New release date",
            Change.WITHDRAWN: "Release date",
            Change.CANCELLED: "Release",
            Change.REVIVED: "Release",
            Change.RELEASED: "Release",
            Change.TEASER: "Trailer",
            Change.TRAILER: "Trailer",
            Change.JOINED: "Joins the cast",
            Change.FILLED: "{section}",
        }
    ),
    facts=MappingProxyType(
        {
            Change.WITHDRAWN: "withdrawn",
            Change.CANCELLED: "cancelled",
            Change.REVIVED: "no longer cancelled",
            Change.RELEASED: "out now",
            Change.TEASER: "teaser out",
            Change.TRAILER: "trailer out",
        }
    ),
    join="{value} join the cast",
    somebody="someone new",
    several="{count} new people",
    hidden="filled in; open the page to read it",
    states=MappingProxyType(
        {
            State.UNKNOWN: "nothing known",
            State.PLACEHOLDER: "nothing announced yet",
            State.WINDOW: "a release window",
            State.DATED: "a release date",
            State.RELEASED: "out",
            State.CANCELLED: "cancelled",
            State.TEASER: "a teaser",
            State.TRAILER: "a trailer",
        }
    ),
    seasons=("spring {year}", "summer {year}", "autumn {year}", "winter {year}"),
    quarters=(
        "the first quarter of {year}",
        "the second quarter of {year}",
        "the third quarter of {year}",
        "the fourth quarter of {year}",
    ),
    interval="{first} to {last}",
    both="{list} and {last}",
    more="{count} more",
    before="Before",
    corrects="Corrects",
    told="{what}, told on {day}",
    corrected="Corrected on {day}: {what}",
    under="under “{heading}”",
    watch="Watch",
    page="Page",
    also_said_by="Also said by",
    also="Also",
    role="as {role}",
    seen="Seen {at}",
    sender="watcher",
    began=MappingProxyType(
        {
            TroubleKind.PAGE: "no usable answer from {about} since {since}",
            TroubleKind.SECTION: "a watched section is missing on {about} since {since}",
            TroubleKind.STALE: "nothing new on {about} since {since}",
            TroubleKind.CHANNEL: "nothing gets through to the channel “{about}” since {since}",
            TroubleKind.LETTERS: "messages for the channel “{about}” were given up",
            TroubleKind.CONFIG: "the changed {about} was not taken, the old one stays",
            TroubleKind.CLOCK: "the clock was set",
            TroubleKind.WEEKLY: "still watching {about}",
        }
    ),
    over=MappingProxyType(
        {
            TroubleKind.PAGE: "{about} answers again",
            TroubleKind.SECTION: "{about} has every watched section again",
            TroubleKind.STALE: "{about} is no longer stale",
            TroubleKind.CHANNEL: "the channel “{about}” works again",
            TroubleKind.LETTERS: "no message for the channel “{about}” stands given up any more",
            TroubleKind.CONFIG: "{about} was read again and is in use",
            TroubleKind.CLOCK: "the clock is right again",
            TroubleKind.WEEKLY: "still watching {about}",
        }
    ),
    advice=MappingProxyType(
        {
            TroubleKind.PAGE: "Open it in a browser: where it moved or is gone, mend config.toml.",
            TroubleKind.SECTION: "Has its heading other words now? “heading” under [[title.section]] names them.",
            TroubleKind.STALE: "Open it in a browser: where nobody looks after it any more, name another page.",
            TroubleKind.CHANNEL: "“watcher test-alert {about}” shows what its receiver answers; “watcher outbox list” "
            "shows what waits.",
            TroubleKind.LETTERS: "“watcher outbox list” shows them and why; “watcher outbox retry” sends them again.",
            TroubleKind.CONFIG: "“watcher config check” names every mistake.",
        }
    ),
    why="You get this because the channel “{channel}” of your watcher sends to this address.",
    stop="To stop, take the address or the title out of its config.toml.",
    titles=("{count} title", "{count} titles"),
)

AMERICAN_SEASONS: Final = ("spring {year}", "summer {year}", "fall {year}", "winter {year}")
