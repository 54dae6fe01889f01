"""Why a page is not fit to be believed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """What came in the page's place, or what is wrong with it."""

    CONSENT = "consent wall"
    BOT = "bot wall"
    LOGIN = "login form"
    NOT_FOUND = "not found"
    REGION = "not available here"
    ERROR = "error page"
    SHELL = "needs JavaScript"
    EMPTY = "empty"
    TRUNCATED = "truncated"
    JSON = "JSON"
    HOME = "home page"
    LANGUAGE = "other language"
    TITLE = "another title"
    SEASON = "another season"


@dataclass(frozen=True, slots=True)
class Unfit:
    """A page that changes nothing, and why: `detail` is one sentence for the operator that begins with the reason."""

    reason: Reason
    detail: str


def because(reason: Reason, what: str) -> Unfit:
    """The page is unfit for this reason, with what was seen."""
    return Unfit(reason, f"{reason}: {what}")
