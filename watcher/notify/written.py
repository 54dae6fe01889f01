"""A message as a subject and a text, whatever it holds: news in our words or the person's own, or the operator's."""

from __future__ import annotations

from dataclasses import dataclass

from watcher.notify import Manner, Message, TemplateFailed
from watcher.notify.message import subject, text
from watcher.notify.report import report_subject, report_text


@dataclass(frozen=True, slots=True)
class Written:
    """One line, and many. `own` is what the person's template wrote, "" where it has none or failed."""

    subject: str
    text: str
    own: str = ""


def in_words(message: Message, manner: Manner) -> Written:
    """The message in words. A template that fails costs nobody the news: it comes in ours, with the reason below."""
    if message.report is not None:
        return Written(report_subject(message.report, manner), report_text(message.report, manner))
    headline, plainly = subject(message.alerts, manner), text(message.alerts, manner)
    if manner.template is None:
        return Written(headline, plainly)
    try:
        own = manner.template(message.alerts, manner)
    except TemplateFailed as problem:
        return Written(headline, f"{plainly}\n\n({problem})")
    return Written(headline, plainly if manner.template.is_html else own, own)
