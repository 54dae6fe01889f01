"""The HTML part of a mail, from a template that escapes everything; links are web links or no links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from watcher.core.model import Alert
from watcher.notify import Manner
from watcher.notify.dates import locale_of, wording_of, write_instant
from watcher.notify.message import MANY, by_title, subject, title_name
from watcher.notify.notice import capitalised, read_notice
from watcher.notify.plain import link, plain, shorten

ADDRESS_LIMIT: Final = 60


def short(address: str) -> str:
    """A link as people read it: host and path, and of a long one its beginning."""
    return shorten(address.partition("://")[2].removeprefix("www.").rstrip("/"), ADDRESS_LIMIT)


_TEMPLATES: Final = Environment(
    loader=PackageLoader("watcher.notify"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_TEMPLATES.filters |= {"link": link, "capitalised": capitalised, "short": short}


def html(alerts: Sequence[Alert], manner: Manner, footer: Sequence[str] = ()) -> str:
    """All alerts as one page that needs nothing from elsewhere, in light and dark."""
    language = manner.language
    groups = [
        (title_name(title, language), [read_notice(alert, language) for alert in group])
        for title, group in by_title(alerts)
    ]
    seen = wording_of(language).seen.format(at=write_instant(max(alert.observed_at for alert in alerts), manner))
    locale = locale_of(wording_of(language).language)
    return _TEMPLATES.get_template("mail.html").render(
        subject=subject(alerts, manner),
        language=str(locale).replace("_", "-"),
        direction=locale.text_direction,
        groups=groups,
        words=wording_of(language),
        many=len(alerts) > MANY,
        seen=seen,
        footer=[plain(line) for line in footer],
    )
