"""Emails against real mail servers on loopback."""

from __future__ import annotations

import asyncio
import base64
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP as SMTPServer
from aiosmtpd.smtp import AuthResult

from tests.notify.examples import AT, DIPLOMAT, a_message, an_alert
from tests.notify.goldens import LONDON
from tests.notify.hostile import IDS, TITLES
from tests.receivers import HOST, Certificates, Mailbox
from watcher.core.model import Change
from watcher.notify import Failed, Sent
from watcher.notify.email import EmailChannel, is_public
from watcher.settings import Email, Encryption, Login, Secret

CERTIFICATES = Certificates()
YOU = "you@example.com"


def a_channel(port: int, *to: str, password: str | None = None, tls: bool = False, **more: Any) -> EmailChannel:
    """A channel through the mail server on this port."""
    settings = Email(
        name="inbox",
        to=to or (YOU,),
        sender="Watcher <w@example.com>",
        host=HOST,
        port=port,
        encryption=Encryption.TLS if tls else Encryption.STARTTLS,
        user="user" if password else None,
        password=Secret(text=password) if password else None,
    )
    return EmailChannel(settings, LONDON, tls=CERTIFICATES.client(), **more)


async def outcome(box: Mailbox, *to: str, password: str | None = None, **more: Any) -> Sent | Failed:
    """What the channel makes of a server's answers."""
    async with box:
        return await a_channel(box.port, *to, password=password, **more).send(a_message(), at=AT)


# --- what arrives --------------------------------------------------------------------------------


async def test_a_mail_arrives_with_everything_in_it() -> None:
    """One mail holds all alerts of a check; the answer is the server's own."""
    async with Mailbox(verdict="250 queued as 4711") as box:
        message = a_message(an_alert(), an_alert(Change.TEASER, None))
        result = await a_channel(box.port).send(message, at=AT)
        (letter,) = box.letters

    assert result == Sent("queued as 4711")
    assert (letter.sender, letter.recipients) == ("w@example.com", (YOU,))
    assert letter.mail["Subject"] == "The Diplomat, season 2: release date 31 October 2024, teaser out"
    assert [part.get_content_type() for part in letter.mail.walk()] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
    ]


async def test_each_recipient_gets_a_mail_of_its_own() -> None:
    """Nobody sees the others, and each refusal is understood alone."""
    async with Mailbox() as box:
        result = await a_channel(box.port, "a@example.com", "B <b@example.com>").send(a_message(), at=AT)
        envelopes = [letter.recipients for letter in box.letters]
        to = [letter.mail["To"] for letter in box.letters]

    assert isinstance(result, Sent)
    assert envelopes == [("a@example.com",), ("b@example.com",)]
    assert to == ["a@example.com", "b@example.com"]


async def test_a_message_for_one_recipient_goes_to_that_one() -> None:
    """The outbox keeps a row for each."""
    async with Mailbox() as box:
        await a_channel(box.port, "a@example.com", "b@example.com").send(a_message(to="b@example.com"), at=AT)

        assert [letter.recipients for letter in box.letters] == [("b@example.com",)]


@pytest.mark.parametrize("name", TITLES, ids=IDS)
async def test_a_hostile_title_reaches_nobody_else(name: str) -> None:
    """One mail, one recipient, one Subject at the server."""
    alert = replace(an_alert(quote=name, heading=name), title=replace(DIPLOMAT, name=name))
    async with Mailbox() as box:
        result = await a_channel(box.port).send(a_message(alert), at=AT)
        (letter,) = box.letters

    assert isinstance(result, Sent)
    assert letter.recipients == (YOU,)
    assert len(letter.mail.get_all("Subject", [])) == 1
    assert letter.mail["Bcc"] is None


# --- the way there -------------------------------------------------------------------------------


async def test_starttls_is_used_where_it_is_offered() -> None:
    """And the login goes through it."""
    async with Mailbox(starttls=CERTIFICATES.server(), users={"user": "pass"}) as box:
        result = await a_channel(box.port, password="pass").send(a_message(), at=AT)

        assert isinstance(result, Sent)
        assert [letter.private for letter in box.letters] == [True]


async def test_implicit_tls_and_login() -> None:
    """smtps:// is private from the first byte."""
    async with Mailbox(tls=CERTIFICATES.server(), users={"user": "pass"}) as box:
        result = await a_channel(box.port, password="pass", tls=True).send(a_message(), at=AT)

        assert isinstance(result, Sent)
        assert [letter.private for letter in box.letters] == [True]


async def test_a_server_without_tls_and_login_is_fine() -> None:
    """A mail server at home often is."""
    result = await outcome(Mailbox())

    assert isinstance(result, Sent)


async def test_a_login_is_only_tried_with_a_password() -> None:
    """`smtp://user@…` without one logs in nowhere."""
    async with Mailbox() as box:
        settings = replace(a_channel(box.port).settings, user="user")
        result = await EmailChannel(settings, LONDON).send(a_message(), at=AT)

    assert isinstance(result, Sent)


@pytest.mark.parametrize("tls", [True, False])
async def test_a_certificate_that_nobody_vouches_for_is_refused(tls: bool) -> None:
    """A password goes to no stranger."""
    strange = Certificates().server()
    box = Mailbox(tls=strange) if tls else Mailbox(starttls=strange)
    result = await outcome(box, password="s3cret", tls=tls)

    assert isinstance(result, Failed)
    assert not result.permanent
    assert "certificate" in result.reason
    assert box.letters == []


async def test_a_server_on_this_machine_may_have_a_certificate_of_its_own() -> None:
    """Where no password travels there is nothing to steal on loopback."""
    async with Mailbox(starttls=Certificates().server()) as box:
        result = await a_channel(box.port).send(a_message(), at=AT)

        assert isinstance(result, Sent)
        assert [letter.private for letter in box.letters] == [True]


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("8.8.8.8", True),
        ("2600::1", True),
        ("", True),
        ("10.0.0.1", False),
        ("127.0.0.1", False),
        ("fe80::1%eth0", False),
    ],
)
def test_a_password_stays_off_the_open_internet(address: str, expected: bool) -> None:
    """Without TLS it goes to private addresses alone; an unknown one counts as public."""
    assert is_public(address) is expected


# --- what answers mean ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("box", "reason", "permanent"),
    [
        (Mailbox(refuse={YOU: "550 no such person"}), "refused you@example.com: 550 no such person", True),
        (Mailbox(refuse={YOU: "450 greylisted"}), "refused you@example.com: 450 greylisted", False),
        (Mailbox(refuse={YOU: "530 log in first"}), "refused you@example.com: 530 log in first", False),
        (Mailbox(verdict="554 spam"), "refused the message: 554 spam", True),
        (Mailbox(verdict="451 later"), "refused the message: 451 later", False),
        (Mailbox(verdict="421 closing"), "refused the message: 421 closing", False),
        (Mailbox(instead=b"554 no service here\r\n"), "answered 554 no service here", False),
        (Mailbox(users={"user": "pass"}), "refused w@example.com: 530", False),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_a_refusal_is_understood(box: Mailbox, reason: str, permanent: bool) -> None:
    """Permanent is a 5xx for a recipient or the message; everything else may pass or be mended."""
    result = await outcome(box)

    assert isinstance(result, Failed)
    assert reason in result.reason
    assert (result.permanent, result.gone) == (permanent, False)


async def test_a_refused_login_is_tried_again() -> None:
    """The config may be mended; the password is not told."""
    box = Mailbox(starttls=CERTIFICATES.server(), users={"user": "right"})
    result = await outcome(box, password="wr0ng-password")

    assert isinstance(result, Failed)
    assert "refused the login: 535" in result.reason
    assert not result.permanent
    assert "wr0ng" not in repr(result)


async def test_a_login_that_is_repeated_is_hidden() -> None:
    """Some servers quote what they were sent, in base64."""
    box = Mailbox(starttls=CERTIFICATES.server(), users={"user": "pl4nted"}, verdict="451 AHVzZXIAcGw0bnRlZA== pl4nted")
    result = await outcome(box, password="pl4nted")

    assert isinstance(result, Failed)
    assert result.reason.endswith("refused the message: 451 *** ***")


async def test_a_login_that_is_not_offered_is_tried_again() -> None:
    """Another sign of a config that may be mended."""
    result = await outcome(Mailbox(), password="s3cret-password")

    assert isinstance(result, Failed)
    assert not result.permanent
    assert "s3cret" not in repr(result)


async def test_a_missing_password_is_tried_again() -> None:
    """The environment may be mended."""
    channel = a_channel(9)
    channel.settings = replace(channel.settings, user="user", password=Secret(env="NO_SUCH_SECRET"))

    assert await channel.send(a_message(), at=AT) == Failed("the environment variable NO_SUCH_SECRET is not set")


@pytest.mark.parametrize("where", ["greeting", "nobody"])
async def test_a_silent_server_is_left_in_time(where: str) -> None:
    """A limit on the whole exchange."""
    box = Mailbox(instead=b"" if where == "greeting" else None)
    async with box:
        port = box.port if where == "greeting" else 9
        async with asyncio.timeout(2):
            result = await a_channel(port, timeout=timedelta(seconds=0.3)).send(a_message(), at=AT)

    assert isinstance(result, Failed)
    assert not result.permanent


async def test_what_was_accepted_is_sent_however_the_server_takes_leave() -> None:
    """A repeat would be a second mail."""
    async with asyncio.timeout(2):
        result = await outcome(Mailbox(lingers=True), timeout=timedelta(seconds=2))

    assert isinstance(result, Sent)


async def test_a_partly_refused_list_is_sent_and_says_who_was_not() -> None:
    """One wrong address does not hold up the others, nor repeat their mail."""
    box = Mailbox(refuse={"b@example.com": "550 no such person"})
    result = await outcome(box, "a@example.com", "b@example.com")

    assert isinstance(result, Sent)
    assert "but 127.0.0.1:" in result.answer
    assert "refused b@example.com: 550 no such person" in result.answer


async def test_a_recipient_who_may_yet_be_reached_is_tried_again() -> None:
    """Rather twice than never, where one row holds several."""
    box = Mailbox(refuse={"b@example.com": "450 greylisted"})
    result = await outcome(box, "a@example.com", "b@example.com")

    assert isinstance(result, Failed)
    assert not result.permanent


class TokenMailbox(Mailbox):
    """Takes access tokens instead of passwords."""

    def __init__(self, token: str) -> None:
        super().__init__(users={"somebody": "else"})
        self.token = token

    async def auth_XOAUTH2(self, server: SMTPServer, words: list[str]) -> AuthResult:
        """Look at the token."""
        said = base64.b64decode(words[1]).decode()
        return AuthResult(success=said == f"user=me@example.com\1auth=Bearer {self.token}\1\1", handled=False)


@pytest.mark.parametrize(("token", "kind"), [("t0ken", Sent), ("0ld", Failed)])
async def test_an_access_token_logs_in(token: str, kind: type) -> None:
    """Google and Microsoft want XOAUTH2; a token that ran out is tried again, and not told."""
    async with TokenMailbox("t0ken") as mailbox:
        secret = Secret(text=token)
        to, user = ("you@example.com",), "me@example.com"
        settings = Email("inbox", to, user, "127.0.0.1", mailbox.port, user=user, password=secret, login=Login.XOAUTH2)
        result = await EmailChannel(settings, LONDON).send(a_message(), at=AT)

    assert type(result) is kind
    assert not isinstance(result, Failed) or not result.permanent
    assert token not in str(result)
