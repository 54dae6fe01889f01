"""What all chat formats share: each alert as a block of lines, in the signs of a service.

Each service has its own signs for bold, links and mentions; what a page wrote is escaped by the service's own rule,
so that it can neither mention everybody nor dress up a link. A message longer than a service takes becomes several.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import urlsplit

from watcher.core.model import Alert
from watcher.notify import Earlier, Manner, Message
from watcher.notify.dates import wording_of, write_period
from watcher.notify.message import MANY, title_name
from watcher.notify.notice import Notice, read_notice
from watcher.notify.plain import digest, link, shorten
from watcher.notify.written import in_words

LINK_LIMIT: Final = 1_000  # a longer address is left out

Content = dict[str, Any]
Outdated = Mapping[str, Alert]  # by the id of an alert: the one that corrects it
NOTHING: Final[Outdated] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Post:
    """One request: where to, and the JSON."""

    url: str
    content: Content
    method: str = "POST"


@dataclass(frozen=True, slots=True)
class Style:
    """How a service writes: `escape` for every word of ours and of pages, the others around escaped words."""

    escape: Callable[[str], str]
    bold: Callable[[str], str]
    link: Callable[[str, str], str]  # address, escaped words
    quote: Callable[[str], str]
    strike: Callable[[str], str] = lambda words: words  # several lines


PLAIN: Final = Style(
    escape=lambda words: words,
    bold=lambda words: words,
    link=lambda address, words: f"{words}: {address}" if words != site(address) else address,
    quote=lambda words: words,
)


def write_blocks(message: Message, manner: Manner, style: Style, outdated: Outdated = NOTHING) -> list[str]:
    """Each alert as a block of lines in the style, of many each as one line; or what is written as a whole."""
    if is_whole(message, manner):
        blocks = [style.escape(block) for block in in_words(message, manner).text.split("\n\n")]
        return [*map(style.strike, blocks), *notes(outdated, manner, style)] if outdated else blocks
    write = short_block if len(message.alerts) > MANY else long_block
    return [struck(write(each, manner.language, style), each, outdated, manner, style) for each in message.alerts]


def is_whole(message: Message, manner: Manner) -> bool:
    """Whether the text is not made of alerts here: it is the operator's, or the person's own template writes it."""
    return message.report is not None or manner.template is not None


def long_block(alert: Alert, language: str, style: Style) -> str:
    """The headline, what was before, the quote and the links."""
    notice = read_notice(alert, language)
    headline = f"{title_name(alert.title, language)}: {notice.headline}"
    lines = [style.bold(style.escape(headline)), *map(style.escape, facts_of(notice, language))]
    if notice.quote:
        lines.append(style.quote(style.escape(f"“{notice.quote}”")))
    return "\n".join([*lines, *links_of(notice, language, style)])


def short_block(alert: Alert, language: str, style: Style) -> str:
    """One line, whose news is the link."""
    notice = read_notice(alert, language)
    headline = style.escape(notice.headline)
    linked = style.link(notice.page, headline) if fits(notice.page) else headline
    return f"{style.bold(style.escape(title_name(alert.title, language)))}: {linked}"


def facts_of(notice: Notice, language: str) -> list[str]:
    """What is new and what was before, with their labels."""
    wording = wording_of(language)
    facts = [("" if notice.now in notice.headline else notice.label, notice.now), (notice.before_label, notice.before)]
    facts += [(wording.also, day) for day in notice.also]
    return [f"{label}: {value}" for label, value in facts if label and value]


def links_of(notice: Notice, language: str, style: Style) -> list[str]:
    """The video and the pages on one line, if there is any."""
    links = [style.link(page, style.escape(site(page))) for page in pages_of(notice)]
    if fits(notice.video):
        links = [style.link(notice.video, style.escape(wording_of(language).watch)), *links]
    return [" · ".join(links)] if links else []


def pages_of(notice: Notice) -> list[str]:
    """The pages that can be linked."""
    return [page for page in (notice.page, *notice.also_said_by) if fits(page)]


def fits(address: str) -> bool:
    """Whether an address may stand in a chat message."""
    return bool(link(address)) and len(address) <= LINK_LIMIT


def site(address: str) -> str:
    """The host of an address, as people say it."""
    return shorten((urlsplit(address).hostname or "").removeprefix("www."), 40)


def packed(blocks: Sequence[str], limit: int, size: Callable[[str], int] = len) -> list[str]:
    """The blocks in as few texts as hold them, none larger than the limit; a block beyond it stands alone, cut."""
    texts: list[str] = []
    for block in blocks:
        whole = f"{texts[-1]}\n\n{block}" if texts else block
        if texts and size(whole) <= limit:
            texts[-1] = whole
        else:
            texts.append(block if size(block) <= limit else shorten(block, limit // 4))
    return texts


# --- corrections ---------------------------------------------------------------------------------


def outdated_by(message: Message, earlier: Earlier, manner: Manner) -> Outdated:
    """What no longer holds of an earlier message; nothing where it was written as a whole and some of it holds."""
    told = {alert.id for alert in earlier.alerts}
    outdated = {alert.corrects: alert for alert in message.alerts if alert.corrects in told}
    return NOTHING if manner.template is not None and told - set(outdated) else outdated


def rewritten(message: Message, earlier: Earlier) -> Message:
    """The earlier message, to be written once more."""
    return replace(message, alerts=earlier.alerts, corrects=())


def struck(block: str, alert: Alert, outdated: Outdated, manner: Manner, style: Style) -> str:
    """The block as it is, or struck out with what holds now where the alert was corrected."""
    if alert.id not in outdated:
        return block
    return "\n".join([style.strike(block), *notes({alert.id: outdated[alert.id]}, manner, style)])


def notes(outdated: Outdated, manner: Manner, style: Style) -> list[str]:
    """What holds now, a line for each correction."""
    return [style.bold(style.escape(note(alert, manner))) for alert in outdated.values()]


def note(alert: Alert, manner: Manner) -> str:
    """What holds now, and since when the reader could know."""
    day = write_period(alert.observed_at.astimezone(manner.timezone).date().isoformat(), manner.language)
    return wording_of(manner.language).corrected.format(what=read_notice(alert, manner.language).headline, day=day)


def screen_name(message: Message) -> str:
    """The name under which a notification stands on a screen, that of the one whose place it takes if there is any.

    It takes that of a message which it corrects as a whole; the end of a trouble takes that of its beginning.
    """
    if message.report is not None:
        trouble = message.report.trouble
        return digest(f"{trouble.kind} {trouble.about} {trouble.since}")
    corrected = {alert.corrects for alert in message.alerts}
    whole = [each.handle for each in message.corrects if {alert.id for alert in each.alerts} <= corrected]
    return whole[0] if len(whole) == 1 else digest(message.id)
