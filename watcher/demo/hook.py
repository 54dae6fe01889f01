"""A webhook's receiver on loopback, which checks every signature with stock code."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

from standardwebhooks import Webhook, WebhookVerificationError

from watcher.demo.site import HOST, Server, read_request, write_answer

SECRET = "whsec_" + "ZGVtbyBzZWNyZXQsIHVzZWQgb24gbG9vcGJhY2s="  # of the demo alone


class Hook(Server):
    """Hands the id and the payload of every signed request to `on_alert`; refuses one request after `refuse_one()`."""

    def __init__(self, on_alert: Callable[[str, dict[str, Any]], None], on_refusal: Callable[[], None]) -> None:
        self.on_alert = on_alert
        self.on_refusal = on_refusal
        self.refusals = 0

    @property
    def url(self) -> str:
        """Where to post."""
        return f"http://{HOST}:{self.port}/watcher"

    def refuse_one(self) -> None:
        """Answer the next request with a 503."""
        self.refusals = 1

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, headers, body = await read_request(reader)
        try:
            Webhook(SECRET).verify(body, headers)
        except WebhookVerificationError:
            write_answer(writer, "401 Unauthorized", b"the signature is wrong")
            return
        if self.refusals:
            self.refusals -= 1
            self.on_refusal()
            write_answer(writer, "503 Service Unavailable", b"down for a moment")
            return
        write_answer(writer, "204 No Content")
        self.on_alert(headers["webhook-id"], json.loads(body))
