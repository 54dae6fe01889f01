"""Webhooks against a real receiver on loopback."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks import Webhook as Verifier
from standardwebhooks import WebhookVerificationError

from tests.notify.examples import AT, a_message, an_alert
from tests.receivers import Behaviour, Certificates, Request, WebhookReceiver, answer, drip, flood, hang, reset
from watcher.core.model import Change
from watcher.notify import Failed, Sent
from watcher.notify.data import webhook_data
from watcher.notify.post import Poster
from watcher.notify.webhook import WebhookChannel, signing_key
from watcher.settings import Secret, Webhook

KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
OLD_KEY = "an older secret, in plain text"
SHORT = timedelta(seconds=0.3)


def a_channel(url: str, *secrets: str, headers: Mapping[str, str] | None = None, **more: Any) -> WebhookChannel:
    """A channel that posts to this address."""
    own = tuple((name, Secret(text=value)) for name, value in (headers or {}).items())
    keys = tuple(Secret(text=secret) for secret in secrets)
    return WebhookChannel(Webhook("hook", url, keys, headers=own), Poster(**more))


async def post(*script: Behaviour, secrets: tuple[str, ...] = (KEY,), at: datetime = AT, **more: Any) -> Request:
    """The request that a receiver got."""
    async with WebhookReceiver(*script) as receiver:
        await a_channel(receiver.url, *secrets, **more).send(a_message(), at=at)
        return receiver.requests[0]


async def outcome(*script: Behaviour, timeout: timedelta = timedelta(seconds=5)) -> Sent | Failed:
    """What a channel makes of a receiver's behaviour."""
    async with WebhookReceiver(*script) as receiver:
        return await a_channel(receiver.url, KEY, timeout=timeout).send(a_message(), at=AT)


def recipe() -> Callable[[Mapping[str, str], bytes, str], None]:
    """The ten lines that the docs give to receivers."""
    docs = (Path(__file__).parents[2] / "docs" / "webhooks.md").read_text()
    names: dict[str, Any] = {}
    exec(docs.partition("```python\n")[2].partition("```")[0], names)
    verify: Callable[[Mapping[str, str], bytes, str], None] = names["verify"]
    return verify


def library(headers: Mapping[str, str], body: bytes, secret: str) -> None:
    """The same with the package that everybody uses."""
    Verifier(signing_key(secret)).verify(body, dict(headers))


VERIFIERS = pytest.mark.parametrize("verify", [library, recipe()], ids=["library", "recipe"])
REFUSALS = (WebhookVerificationError, ValueError)


# --- the request ---------------------------------------------------------------------------------


async def test_the_body_is_the_payload() -> None:
    """One alert, as the docs show it."""
    request = await post()

    assert (request.method, request.path) == ("POST", "/hook")
    assert request.headers["content-type"] == "application/json; charset=utf-8"
    assert json.loads(request.body) == webhook_data(an_alert())


async def test_the_id_is_the_alerts_and_the_stamp_the_attempts() -> None:
    """Standard Webhooks: the id stays over retries, the stamp does not; no full stop in the id."""
    async with WebhookReceiver(answer(500), answer(200)) as receiver:
        channel = a_channel(receiver.url, KEY)
        await channel.send(a_message(), at=AT)
        await channel.send(a_message(), at=AT + timedelta(minutes=5))
        first, second = receiver.requests

    assert first.headers["webhook-id"] == second.headers["webhook-id"] == "alert_dated_1"
    assert int(second.headers["webhook-timestamp"]) - int(first.headers["webhook-timestamp"]) == 300
    assert first.body == second.body


async def test_each_alert_is_a_request() -> None:
    """Never grouped."""
    async with WebhookReceiver() as receiver:
        message = a_message(an_alert(), an_alert(Change.TEASER, None))
        result = await a_channel(receiver.url, KEY).send(message, at=AT)
        ids = [request.headers["webhook-id"] for request in receiver.requests]

    assert result == Sent("200 OK: ok")
    assert ids == ["alert_dated_1", "alert_teaser_1"]


async def test_without_a_secret_there_is_no_signature() -> None:
    """Unsigned is allowed."""
    request = await post(secrets=())

    assert "webhook-signature" not in request.headers
    assert request.headers["webhook-id"] == "alert_dated_1"


async def test_own_headers_are_sent_and_cannot_forge_the_id() -> None:
    """Receivers may want a token; the webhook's own headers stay."""
    request = await post(headers={"Authorization": "Bearer t0ken", "Webhook-Id": "forged"})

    assert request.headers["authorization"] == "Bearer t0ken"
    assert request.headers["webhook-id"] == "alert_dated_1"


async def test_a_login_in_the_address_is_used() -> None:
    """As HTTP's basic scheme; its words are told to nobody else."""
    async with WebhookReceiver(answer(401, b"what is cGw0bnRlZDpzM2NyZXQ=?")) as receiver:
        url = receiver.url.replace("http://", "http://pl4nted:s3cret@")
        result = await a_channel(url).send(a_message(), at=AT)
        (request,) = receiver.requests

    assert request.headers["authorization"] == "Basic cGw0bnRlZDpzM2NyZXQ="
    assert isinstance(result, Failed)
    assert result.reason.endswith("401 Unauthorized: what is ***?")


# --- the signature -------------------------------------------------------------------------------


@VERIFIERS
@pytest.mark.parametrize("secret", [KEY, OLD_KEY, "whsec_" + "QUJD" * 8, "whsec_" + "QUJD" * 8 + "QQ=="])
async def test_the_signature_holds(verify: Callable[..., None], secret: str) -> None:
    """Base64 or plain text, by the library and by ten lines."""
    request = await post(secrets=(secret,), at=datetime.now(UTC))

    verify(request.headers, request.body, secret)


@VERIFIERS
@pytest.mark.parametrize("secret", [KEY, OLD_KEY])
async def test_both_keys_sign_while_one_is_changed(verify: Callable[..., None], secret: str) -> None:
    """A receiver may know either."""
    request = await post(secrets=(KEY, OLD_KEY), at=datetime.now(UTC))

    assert len(request.headers["webhook-signature"].split(" ")) == 2
    verify(request.headers, request.body, secret)


@VERIFIERS
async def test_a_changed_body_is_refused(verify: Callable[..., None]) -> None:
    """One letter is enough."""
    request = await post(at=datetime.now(UTC))

    with pytest.raises(REFUSALS):
        verify(request.headers, request.body.replace(b"2024", b"2025"), KEY)


@VERIFIERS
async def test_an_old_stamp_is_refused(verify: Callable[..., None]) -> None:
    """A recorded request cannot be played again, nor its stamp be renewed."""
    request = await post(at=datetime.now(UTC) - timedelta(minutes=10))
    renewed = request.headers | {"webhook-timestamp": str(int(datetime.now(UTC).timestamp()))}

    for headers in (request.headers, renewed):
        with pytest.raises(REFUSALS):
            verify(headers, request.body, KEY)


@VERIFIERS
async def test_a_wrong_key_is_refused(verify: Callable[..., None]) -> None:
    """Whoever does not know the secret cannot sign."""
    request = await post(at=datetime.now(UTC))

    with pytest.raises(REFUSALS):
        verify(request.headers, request.body, OLD_KEY)


async def test_a_broken_key_is_named_without_being_shown() -> None:
    """The config may be mended, so it is tried again."""
    result = await a_channel("http://127.0.0.1:9/", "whsec_öö not base64").send(a_message(), at=AT)

    assert isinstance(result, Failed)
    assert "not base64" in result.reason.removeprefix("http://127.0.0.1:9")
    assert "öö" not in result.reason


async def test_a_missing_secret_is_tried_again() -> None:
    """The environment may be mended."""
    channel = WebhookChannel(Webhook("hook", "http://127.0.0.1:9/", (Secret(env="NO_SUCH_SECRET"),)))

    result = await channel.send(a_message(), at=AT)

    assert result == Failed("the environment variable NO_SUCH_SECRET is not set")


# --- the answer ----------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
async def test_only_2xx_is_yes(status: int) -> None:
    """Any of them."""
    result = await outcome(answer(status, b"" if status == 204 else b"ok"))

    assert isinstance(result, Sent)
    assert result.answer.startswith(str(status))


@pytest.mark.parametrize("status", [300, 304, 400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 502, 503, 504, 599])
async def test_everything_else_is_tried_again(status: int) -> None:
    """No status but 410 is permanent: receivers are mended."""
    result = await outcome(answer(status, b""))

    assert isinstance(result, Failed)
    assert (result.permanent, result.gone, result.retry_after) == (False, False, None)
    assert f"answered {status}" in result.reason


async def test_410_ends_the_channel() -> None:
    """Standard Webhooks: the receiver wants nothing more."""
    result = await outcome(answer(410))

    assert isinstance(result, Failed)
    assert result.gone


@pytest.mark.parametrize("status", [429, 503, 500, 301])
async def test_retry_after_is_understood(status: int) -> None:
    """Whatever the status that carries it."""
    result = await outcome(answer(status, retry_after="7"))

    assert isinstance(result, Failed)
    assert result.retry_after == timedelta(seconds=7)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_no_redirect_is_followed(status: int) -> None:
    """Else a receiver could send our request, and its secrets, anywhere."""
    async with WebhookReceiver() as elsewhere:
        result = await outcome(answer(status, location=elsewhere.url))

        assert elsewhere.requests == []

    assert isinstance(result, Failed)
    assert result.reason.endswith("(redirects are not followed)")


async def test_the_answer_is_kept_short_and_escaped() -> None:
    """What a receiver says goes into logs and terminals."""
    result = await outcome(answer(400, b"no\x1b[31m\n" + b"x" * 1000))

    assert isinstance(result, Failed)
    assert "400 Bad Request: no\\x1b[31m\\n" in result.reason
    assert len(result.reason) < 300


async def test_a_reset_is_tried_again() -> None:
    """The connection may break at any point."""
    result = await outcome(reset)

    assert isinstance(result, Failed)
    assert "cannot be reached" in result.reason


async def test_nobody_listening_is_tried_again() -> None:
    """The receiver may be starting."""
    async with WebhookReceiver() as receiver:
        url = receiver.url

    result = await a_channel(url).send(a_message(), at=AT)

    assert isinstance(result, Failed)
    assert not result.permanent


ENDLESS = {
    "no answer": hang,
    "a head that drips": drip(b"HTTP/1.1 200 OK\r\nx-slow: "),
    "interim answers": drip(b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
}


@pytest.mark.parametrize("behaviour", ENDLESS.values(), ids=ENDLESS.keys())
async def test_a_request_ends_in_time(behaviour: Behaviour) -> None:
    """A limit on the whole, which no drip can stretch."""
    async with asyncio.timeout(2):
        result = await outcome(behaviour, timeout=SHORT)

    assert isinstance(result, Failed)
    assert "did not answer within" in result.reason


async def test_an_endless_body_changes_nothing() -> None:
    """The status says yes; at most 64 KB of the rest are read."""
    async with asyncio.timeout(5):
        result = await outcome(flood(b"HTTP/1.1 200 OK\r\n\r\n"))

    assert isinstance(result, Sent)


async def test_a_dripping_body_is_left_after_the_status() -> None:
    """The receiver said yes before it dripped."""
    async with asyncio.timeout(2):
        result = await outcome(drip(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n"), timeout=SHORT)

    assert isinstance(result, Sent)


async def test_a_packed_answer_is_not_unpacked() -> None:
    """A few bytes may be gigabytes."""
    result = await outcome(answer(400, b"\x1f\x8bgarbage", content_encoding="gzip"))

    assert isinstance(result, Failed)
    assert "400 Bad Request" in result.reason


async def test_a_certificate_that_nobody_vouches_for_is_refused() -> None:
    """HTTPS is checked."""
    async with WebhookReceiver(tls=Certificates().server()) as receiver:
        result = await a_channel(receiver.url).send(a_message(), at=AT)

        assert receiver.requests == []

    assert isinstance(result, Failed)
    assert "certificate" in result.reason


async def test_https_reaches_a_receiver_whose_certificate_holds() -> None:
    """The way that everybody should use."""
    certificates = Certificates()
    async with WebhookReceiver(tls=certificates.server()) as receiver:
        result = await a_channel(receiver.url, tls=certificates.client()).send(a_message(), at=AT)

    assert result == Sent("200 OK: ok")


@pytest.mark.parametrize("address", ["169.254.169.254", "100.100.100.200", "fd00:ec2::254", "::ffff:169.254.169.254"])
async def test_a_name_that_leads_to_a_clouds_secrets_is_refused(address: str) -> None:
    """Whatever the config names: no webhook lives there."""

    async def resolve(host: str, port: int) -> list[str]:
        return ["127.0.0.1", address]

    result = await a_channel("http://hooks.example/", resolve=resolve).send(a_message(), at=AT)

    assert result == Failed(f"http://hooks.example cannot be reached: hooks.example is {address}")


async def test_an_unknown_name_is_tried_again() -> None:
    """Name servers fail and are mended."""

    async def resolve(host: str, port: int) -> list[str]:
        raise OSError("Name or service not known")

    result = await a_channel("http://hooks.example/", resolve=resolve).send(a_message(), at=AT)

    assert result == Failed("http://hooks.example cannot be reached: Name or service not known")


# --- secrets -------------------------------------------------------------------------------------


async def test_no_secret_is_told() -> None:
    """Neither key, token, user, password, path nor query, even where the receiver repeats them."""
    marks = ["pl4nted-key", "pl4nted-token", "pl4nted-user", "pl4nted-password", "pl4nted-path", "pl4nted-query"]
    echo = " ".join(marks).encode()
    async with WebhookReceiver(answer(500, echo), answer(200, echo), reset, hang) as receiver:
        url = f"http://pl4nted-user:pl4nted-password@127.0.0.1:{receiver.port}/pl4nted-path?key=pl4nted-query"
        channel = a_channel(url, "pl4nted-key", headers={"x-token": "pl4nted-token"}, timeout=SHORT)
        results = [await channel.send(a_message(), at=AT) for _ in range(4)]

    assert [type(result) for result in results] == [Failed, Sent, Failed, Failed]
    assert [mark for mark in marks if mark in repr(results)] == []


@pytest.mark.parametrize("value", ["pl4nted\nheader: x", "pl4nted\x00", "pl4nted é"])
async def test_a_header_that_cannot_be_sent_is_not_told(value: str) -> None:
    """The libraries below like to quote what they refuse."""
    async with WebhookReceiver() as receiver:
        result = await a_channel(receiver.url, KEY, headers={"x-token": value}).send(a_message(), at=AT)

        assert receiver.requests == []

    assert isinstance(result, Failed)
    assert "pl4nted" not in result.reason
