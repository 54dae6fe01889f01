"""Alerts as JSON, for machines, as docs/webhooks.md and its schema describe them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Final

from watcher.core.model import Alert, Signal
from watcher.notify.plain import shorten

SECTION_LIMIT: Final = 500


def webhook_data(alert: Alert) -> dict[str, object]:
    """The alert as a webhook tells it: all keys always there, None where they do not apply."""
    return {
        "type": f"{alert.signal}.{alert.change}",
        "timestamp": write_timestamp(alert.observed_at),
        "data": alert_data(alert),
    }


def alert_data(alert: Alert) -> dict[str, object]:
    """The `data` of a webhook, which is also an alert in the output of `check --json`."""
    title, claim = alert.title, alert.claim
    section = alert.signal is Signal.SECTION
    return {
        "title": {"id": title.id, "name": title.name, "season": title.season, "kind": str(title.kind)},
        "signal": str(alert.signal),
        "section": claim.section if section else None,
        "change": str(alert.change),
        "value": shorten(alert.value, SECTION_LIMIT) if section and alert.value else alert.value,
        "previous": {"state": str(alert.previous_state), "value": alert.previous_value},
        "quote": claim.quote or None,
        "heading": claim.heading or None,
        "role": claim.role if alert.signal is Signal.CAST else None,
        "url": claim.url if alert.signal is Signal.TRAILER else None,
        "page": alert.page,
        "also_said_by": list(alert.also_said_by),
        "observed_at": write_timestamp(alert.observed_at),
    }


def webhook_body(alert: Alert) -> bytes:
    """What a webhook is told, as the bytes that are signed and sent: the same alert is always the same bytes."""
    written = json.dumps(webhook_data(alert), ensure_ascii=False, separators=(",", ":"))
    return written.encode("utf-8", errors="replace")  # a lone surrogate of a broken page becomes "?"


def write_timestamp(at: datetime) -> str:
    """An instant as JSON tells it: "2024-09-05T10:00:00Z"."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
