"""One message as an email: headers, text, HTML and calendar entries. Pure.

Message-ID, thread and calendar UID are made of ids alone, so that a repeat is known as one. Titles reach headers
only through `plain`; the policy refuses what it would miss.
"""

from __future__ import annotations

import re
from datetime import datetime
from email.header import Header
from email.headerregistry import Address, BaseHeader, HeaderRegistry, UniqueUnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, Policy
from email.utils import format_datetime, parseaddr
from typing import Any, Final
from urllib.parse import quote

from watcher.notify import Manner, Message
from watcher.notify.calendar import write_calendar
from watcher.notify.dates import wording_of
from watcher.notify.html import html
from watcher.notify.message import by_title
from watcher.notify.plain import digest, plain
from watcher.notify.written import Written, in_words
from watcher.settings import Priority

_SAFE: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?")
_HOME: Final = "watcher.invalid"  # a domain that can never be anybody's
URGENCY: Final = {  # RFC 2156 has the first, mail programs look at the second
    Priority.LOW: (("Importance", "low"), ("X-Priority", "5")),
    Priority.HIGH: (("Importance", "high"), ("X-Priority", "1")),
}


class _Subject(UniqueUnstructuredHeader, BaseHeader):  # type: ignore[misc]  # as the registry itself mixes them
    """A subject that arrives as it was written: the email package loses or doubles spaces where it folds a long one."""

    def fold(self, *, policy: Policy[Any]) -> str:
        """The header's lines: ASCII as it is, everything else in encoded words (RFC 2047)."""
        text = str(self)
        words = Header(text, None if text.isascii() else "utf-8", header_name="Subject", maxlinelen=76)
        return f"Subject: {words.encode(linesep=policy.linesep)}{policy.linesep}"


def _headers() -> HeaderRegistry:
    headers = HeaderRegistry()
    headers.map_to_type("subject", _Subject)
    return headers


POLICY: Final = SMTP.clone(header_factory=_headers())


def write_mail(
    message: Message,
    *,
    to: str,
    sender: str,
    manner: Manner,
    at: datetime,
    priority: Priority = Priority.NORMAL,
) -> EmailMessage:
    """The email for one recipient, dated `at`."""
    mail, written = EmailMessage(policy=POLICY), in_words(message, manner)
    mail["Subject"] = _unencoded(written.subject)
    _address(mail, message, to, sender, manner, at)
    _thread(mail, message)
    _say_what_it_is(mail, message, sender, priority)
    _write_parts(mail, message, written, manner)
    _attach_days(mail, message, manner)
    return mail


def _say_what_it_is(mail: EmailMessage, message: Message, sender: str, priority: Priority) -> None:
    """The headers that mail programs sort and answer by."""
    mail["Auto-Submitted"] = "auto-generated"
    for name, value in URGENCY.get(priority, ()):
        mail[name] = value
    mail["List-Id"] = f"<{_list_name(message)}>"
    # Only a person can take an address out of a config: the wish goes to whoever has the sender's address.
    mail["List-Unsubscribe"] = f"<mailto:{address_of(sender)}?subject=stop%20{quote(plain(message.channel, 30))}>"


def _write_parts(mail: EmailMessage, message: Message, written: Written, manner: Manner) -> None:
    """The text, and the same in HTML."""
    footer = _footer(message, manner)
    mail.set_content("\n".join([written.text, "", "-- ", *footer, ""]), cte="quoted-printable")
    if markup := _html_part(message, written, manner, footer):
        mail.add_alternative(markup, subtype="html", cte="quoted-printable")


def _html_part(message: Message, written: Written, manner: Manner, footer: list[str]) -> str:
    # Beside a text of the person's own, our HTML would be what their mail program shows.
    if message.report is not None:
        return ""
    if not written.own or manner.template is None:
        return html(message.alerts, manner, footer)
    return written.own if manner.template.is_html else ""


def address_of(written: str) -> str:
    """The bare address of "Name <address>"."""
    return parseaddr(written)[1]


def _address(mail: EmailMessage, message: Message, to: str, sender: str, manner: Manner, at: datetime) -> None:
    name, address = parseaddr(sender)
    mail["From"] = Address(_unencoded(plain(name)) or wording_of(manner.language).sender, addr_spec=address)
    mail["To"] = Address(addr_spec=address_of(to))
    mail["Date"] = format_datetime(at.astimezone(manner.timezone))
    mail["Message-ID"] = f"<{_slug(message.id)}@{address.rpartition('@')[2] or _HOME}>"


def _unencoded(text: str) -> str:
    # The email package takes "=?utf-8?q?=0D=0A?=" in a text for an encoded word, and writes its line end as one.
    return text.replace("=?", "= ?")


def _thread(mail: EmailMessage, message: Message) -> None:
    # The root was never sent: every mail of a title answers it, so the thread holds whichever was deleted.
    if message.report is not None:
        trouble = message.report.trouble
        roots = [f"<operator-{digest(f'{trouble.kind} {trouble.about}')}@{_HOME}>"]
    else:
        roots = [f"<title-{digest(title.id)}@{_HOME}>" for title, _ in by_title(message.alerts)]
    if len(roots) == 1:
        mail["In-Reply-To"] = mail["References"] = roots[0]


def _list_name(message: Message) -> str:
    if message.report is not None:
        return f"operator.{_HOME}"
    groups = by_title(message.alerts)
    name = f"{_slug(groups[0][0].id)}." if len(groups) == 1 else ""
    return f"{name}{_HOME}"


def _slug(name: str) -> str:
    return name if _SAFE.fullmatch(name.replace("_", "-").lower()) else digest(name)


def _attach_days(mail: EmailMessage, message: Message, manner: Manner) -> None:
    entries = write_calendar(message.alerts, manner.language) if message.alerts else None
    if entries is None:
        return
    method, content = entries
    titles = {alert.title.id for alert in message.alerts}
    name = f"{_slug(titles.pop())}.ics" if len(titles) == 1 else "releases.ics"
    mail.add_attachment(
        content.decode(), subtype="calendar", cte="quoted-printable", filename=name, params={"method": method}
    )


def _footer(message: Message, manner: Manner) -> list[str]:
    words = wording_of(manner.language)
    return [words.why.format(channel=plain(message.channel, 60)), words.stop]
