"""Alerts without spoilers: who and what stays behind the link."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from watcher.core.model import Alert, Signal
from watcher.notify import Channel, Failed, Message, Sent
from watcher.notify.dates import wording_of


class VeiledChannel:
    """Sends through another channel, without names, roles, plots and quotes."""

    def __init__(self, channel: Channel, language: str) -> None:
        self.channel = channel
        self.language = language

    async def send(self, message: Message, *, at: datetime) -> Sent | Failed:
        """Hand the veiled message over, under its own id."""
        earlier = tuple(replace(each, alerts=veil(each.alerts, self.language)) for each in message.corrects)
        veiled = replace(message, alerts=veil(message.alerts, self.language), corrects=earlier)
        return await self.channel.send(veiled, at=at)


def veil(alerts: Sequence[Alert], language: str) -> tuple[Alert, ...]:
    """The alerts with what a reader may want to find out alone taken out; days, videos and links stay."""
    return tuple(_veiled(alert, language) for alert in alerts)


def _veiled(alert: Alert, language: str) -> Alert:
    # A quote or a heading about the day may name the cast as well, so none is kept.
    wording, claim = wording_of(language), alert.claim
    match alert.signal:
        case Signal.CAST:
            value: str | None = wording.somebody
        case Signal.SECTION:
            value = wording.hidden
        case _:
            value = alert.value
    hidden = replace(claim, value=value, quote="", heading="", role=None, scope="", former=None)
    others = tuple(replace(other, quote="", heading="", scope="") for other in alert.others)
    return replace(alert, value=value, claim=hidden, others=others)
