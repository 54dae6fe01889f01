"""The words of each language say what the English ones say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from string import Formatter
from zoneinfo import ZoneInfo

import pytest

from tests.notify.examples import AT, a_message, every_kind
from watcher.core.model import Change
from watcher.core.trouble import Report, Trouble, TroubleKind
from watcher.notify import Manner
from watcher.notify.mail import write_mail
from watcher.notify.message import subject, text
from watcher.notify.report import report_headline, report_text
from watcher.notify.wording import ENGLISH, WORDINGS, Wording

languages = pytest.mark.parametrize("language", sorted(WORDINGS))
foreign = pytest.mark.parametrize("language", sorted(set(WORDINGS) - {"en"}))


def patterns(wording: Wording) -> Iterator[tuple[str, str]]:
    """Every text of a table under its name."""
    for field in fields(wording):
        match getattr(wording, field.name):
            case Mapping() as table:
                yield from ((f"{field.name}.{key}", each) for key, each in table.items())
            case tuple() as texts:
                yield from ((f"{field.name}.{number}", each) for number, each in enumerate(texts))
            case written:
                yield field.name, written


def gaps(pattern: str) -> set[str]:
    """The names of what is filled in."""
    return {name for _, name, _, _ in Formatter().parse(pattern) if name}


@foreign
def test_the_same_is_filled_in(language: str) -> None:
    """Every text is there, and nothing that the English one tells is left out."""
    english, other = dict(patterns(ENGLISH)), dict(patterns(WORDINGS[language]))

    assert english.keys() == other.keys()
    assert {} == {name: other[name] for name in english if gaps(english[name]) != gaps(other[name])}
    assert all(other.values())


@languages
@pytest.mark.parametrize("change", list(Change))
def test_every_kind_of_news_can_be_written(language: str, change: Change) -> None:
    """As a mail with all its parts; the subject holds the title and is no longer than it may be."""
    manner, alert = Manner(language, ZoneInfo("Europe/Berlin")), every_kind()[change]
    mail = write_mail(a_message(alert), to="you@example.com", sender="w@example.com", manner=manner, at=AT)

    assert "The Diplomat" in subject([alert], manner)
    assert "{" not in subject([alert], manner) + text([alert], manner)
    assert len(mail["Subject"]) <= 200
    assert mail.get_body(("html",)) is not None


@languages
@pytest.mark.parametrize("over", [False, True])
@pytest.mark.parametrize("kind", list(TroubleKind))
def test_every_kind_of_trouble_can_be_told(language: str, kind: TroubleKind, over: bool) -> None:
    """With what it is about."""
    about = "12 titles" if kind is TroubleKind.WEEKLY else "something"
    report = Report(Trouble(kind, about, "the reason", AT), AT, over=over)
    told = report_text(report, Manner(language))

    assert "{" not in told
    assert kind is TroubleKind.CLOCK or about.partition(" ")[0] in told.casefold()


@pytest.mark.parametrize(
    ("about", "language", "expected"),
    [
        ("1 title", "en", "still watching 1 title"),
        ("12 titles", "en", "still watching 12 titles"),
        ("1 title", "fr", "1 titre toujours sous surveillance"),
        ("12 titles", "de", "12 Titel weiter im Blick"),
    ],
)
def test_the_sign_of_life_counts(about: str, language: str, expected: str) -> None:
    """In words of the language."""
    report = Report(Trouble(TroubleKind.WEEKLY, about, "", AT), AT)

    assert expected == report_headline(report, Manner(language))


def test_a_reader_elsewhere_gets_other_words() -> None:
    """And dates as they are written there."""
    moved = every_kind()[Change.MOVED]

    assert "The Diplomat, Staffel 2: neuer Starttermin 7. November 2024" == subject([moved], Manner("de"))
    assert "The Diplomat, season 2: release date moved to November 7, 2024" == subject([moved], Manner("en-US"))
