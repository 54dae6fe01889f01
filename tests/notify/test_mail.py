"""Emails as their readers' programs see them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP
from email.utils import parsedate_to_datetime

import pytest

from tests.notify.examples import AT, DIPLOMAT, a_message, an_alert, every_kind
from tests.notify.goldens import LONDON
from tests.notify.hostile import IDS, TITLES
from watcher.core.model import Change
from watcher.core.trouble import Report, Trouble, TroubleKind
from watcher.notify import Manner, Message
from watcher.notify.mail import write_mail
from watcher.notify.message import subject
from watcher.notify.wording import WORDINGS

HEADERS = [
    "Subject",
    "From",
    "To",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Auto-Submitted",
    "List-Id",
    "List-Unsubscribe",
    "MIME-Version",
    "Content-Type",
]


def a_mail(
    message: Message | None = None, *, sender: str = "Watcher <w@example.com>", manner: Manner = LONDON
) -> EmailMessage:
    """The mail of a message, written and read again by the policy that raises on every defect."""
    made = write_mail(message or a_message(), to="you@example.com", sender=sender, manner=manner, at=AT)
    read = BytesParser(policy=SMTP.clone(raise_on_defect=True)).parsebytes(made.as_bytes())
    assert isinstance(read, EmailMessage)
    return read


def part(mail: EmailMessage, kind: str) -> str:
    """The one part of this content type, decoded."""
    (found,) = [each for each in mail.walk() if each.get_content_type() == kind]
    content = found.get_content()
    return content.decode() if isinstance(content, bytes) else str(content)


@pytest.mark.parametrize("change", list(Change))
def test_every_kind_parses_without_a_defect(change: Change) -> None:
    """The strict policy raises on every fault of form."""
    mail = a_mail(a_message(every_kind()[change]))

    assert mail.keys() == HEADERS
    assert str(mail["Subject"]).startswith("The Diplomat, season 2: ")


@pytest.mark.parametrize("language", sorted(WORDINGS))
def test_every_language_parses_without_a_defect(language: str) -> None:
    """Its letters stand in headers, too."""
    mail = a_mail(a_message(*every_kind().values()), manner=Manner(language))

    assert mail.keys() == HEADERS
    assert len(mail["Subject"]) <= 200


@pytest.mark.parametrize("kind", list(TroubleKind))
@pytest.mark.parametrize("name", TITLES[:25], ids=IDS[:25])
def test_every_trouble_parses_without_a_defect(kind: TroubleKind, name: str) -> None:
    """Whatever it is about, and whatever the reason says."""
    report = Report(Trouble(kind, name, name, AT), AT)
    mail = a_mail(Message("message_1", "ops", (), AT, report=report))

    assert sorted(mail.keys()) == sorted([*HEADERS, "Content-Transfer-Encoding"])
    assert mail["List-Id"] == "<operator.watcher.invalid>"
    assert mail["To"] == "you@example.com"


SPOKEN = ("The Diplomat", "Élite", "Como agua para chocolate: la serie más esperada de todas", "長い題名", "é" * 90)


@pytest.mark.parametrize("name", SPOKEN)
@pytest.mark.parametrize("language", sorted(WORDINGS))
def test_a_subject_arrives_as_it_was_written(language: str, name: str) -> None:
    """No space is lost or doubled where it is folded or encoded, and its first line is never empty."""
    manner, title = Manner(language), replace(DIPLOMAT, name=name)
    alerts = [replace(alert, title=title) for alert in every_kind().values()]
    for group in ([alert] for alert in alerts), [alerts]:
        for told in group:
            made = write_mail(a_message(*told), to="you@example.com", sender="w@example.com", manner=manner, at=AT)
            assert b"Subject: \r\n" not in made.as_bytes()
            assert subject(told, manner) == a_mail(a_message(*told), manner=manner)["Subject"]


def test_the_letter_is_dated_in_the_readers_zone() -> None:
    """The instant of the attempt."""
    mail = a_mail()

    assert parsedate_to_datetime(mail["Date"]) == AT
    assert str(mail["Date"]).endswith("+0100")


def test_a_repeat_is_the_same_message() -> None:
    """Message-ID is made of the message's id alone."""
    first = write_mail(a_message(), to="you@example.com", sender="w@example.com", manner=LONDON, at=AT)
    later = AT + timedelta(days=1)
    second = write_mail(a_message(), to="you@example.com", sender="w@example.com", manner=LONDON, at=later)

    assert first["Message-ID"] == second["Message-ID"] == "<message_1@example.com>"


def test_the_mails_of_a_title_are_one_thread() -> None:
    """All answer one root that was never sent; another title has another."""
    one, two = a_mail(), a_mail(a_message(an_alert(Change.TEASER, None)))
    other = a_mail(a_message(replace(an_alert(), title=replace(DIPLOMAT, id="another"))))

    assert one["References"] == two["References"] == one["In-Reply-To"]
    assert one["References"] != other["References"]


def test_a_mail_of_several_titles_is_in_no_thread() -> None:
    """It belongs to none of them."""
    mail = a_mail(a_message(an_alert(), replace(an_alert(), title=replace(DIPLOMAT, id="another"))))

    assert mail["References"] is None
    assert mail["List-Id"] == "<watcher.invalid>"


def test_programs_know_it_for_what_it_is() -> None:
    """Nobody's holiday notice answers it, lists can be sorted, and the way to stop is named."""
    mail = a_mail()

    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["List-Id"] == "<the-diplomat-2.watcher.invalid>"
    assert mail["List-Unsubscribe"] == "<mailto:w@example.com?subject=stop%20inbox>"
    assert "To stop, take the address or the title out of its config.toml." in part(mail, "text/plain")
    assert "To stop, take the address or the title out of its config.toml." in part(mail, "text/html")


def test_a_sender_may_have_a_name() -> None:
    """As the config writes it; "watcher" without one."""
    assert str(a_mail()["From"]) == "Watcher <w@example.com>"
    assert str(a_mail(sender="w@example.com")["From"]) == "watcher <w@example.com>"


def test_a_day_comes_with_a_calendar_entry() -> None:
    """Only where there is a day to enter."""
    entry = part(a_mail(), "text/calendar")

    assert "DTSTART;VALUE=DATE:20241031" in entry
    assert [each.get_content_type() for each in a_mail(a_message(an_alert(Change.TEASER, None))).walk()] == [
        "multipart/alternative",
        "text/plain",
        "text/html",
    ]


@pytest.mark.parametrize("name", TITLES, ids=IDS)
def test_a_hostile_title_is_only_a_title(name: str) -> None:
    """One Subject of at most 200 characters, no further header, no other recipient."""
    alert = replace(an_alert(quote=name, heading=name), title=replace(DIPLOMAT, id=name, name=name), page=name)
    mail = a_mail(a_message(alert))

    assert mail.keys() == HEADERS
    assert len(mail["Subject"]) <= 200
    assert mail["To"] == "you@example.com"
    assert "victim" not in "".join(str(value) for key, value in mail.items() if key != "Subject")
    assert "\n" not in str(mail["Subject"])


@pytest.mark.parametrize("name", TITLES, ids=IDS)
def test_lines_are_short_enough_for_every_server(name: str) -> None:
    """RFC 5322: at most 998 octets a line, each ended by CR and LF, all in ASCII."""
    alert = replace(an_alert(quote=name, heading=name), title=replace(DIPLOMAT, name=name))
    raw = write_mail(a_message(alert), to="you@example.com", sender="w@example.com", manner=LONDON, at=AT).as_bytes()

    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r")
