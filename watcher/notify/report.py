"""What the operator is told, in words and as JSON. Pure; everything passes through `plain`."""

from __future__ import annotations

import json

from watcher.core.trouble import Report, Trouble, TroubleKind
from watcher.notify import Manner
from watcher.notify.data import write_timestamp
from watcher.notify.dates import wording_of, write_instant
from watcher.notify.notice import capitalised
from watcher.notify.plain import plain
from watcher.notify.wording import Wording


def report_headline(report: Report, manner: Manner) -> str:
    """What is wrong, or right again: "no usable answer from https://… since …"."""
    wording, trouble = wording_of(manner.language), report.trouble
    pattern = (wording.over if report.over else wording.began)[trouble.kind]
    return pattern.format(about=_about(trouble, wording), since=write_instant(trouble.since, manner))


def _about(trouble: Trouble, wording: Wording) -> str:
    """The page, channel or file; of the sign of life so many titles, in words of the language."""
    count = trouble.about.partition(" ")[0]
    if trouble.kind is TroubleKind.WEEKLY and count.isdecimal():
        return wording.titles[count != "1"].format(count=count)
    return plain(trouble.about, 120)


def report_subject(report: Report, manner: Manner) -> str:
    """The headline under the name of the program, so that it is never taken for news."""
    return f"{wording_of(manner.language).sender}: {report_headline(report, manner)}"


def report_text(report: Report, manner: Manner) -> str:
    """The headline, the reason and what to do, as plain lines."""
    wording, trouble = wording_of(manner.language), report.trouble
    advice = "" if report.over else wording.advice.get(trouble.kind, "")
    lines = [
        capitalised(report_headline(report, manner)) + ".",
        "" if report.over else plain(trouble.reason, 1000),
        advice.format(about=plain(trouble.about, 120)),
        wording.seen.format(at=write_instant(report.at, manner)),
    ]
    return "\n".join(line for line in lines if line)


def report_data(report: Report) -> dict[str, object]:
    """The report as JSON tells it."""
    trouble = report.trouble
    return {
        "kind": str(trouble.kind),
        "about": trouble.about,
        "reason": trouble.reason,
        "since": write_timestamp(trouble.since),
        "over": report.over,
    }


def report_body(report: Report) -> bytes:
    """The report as a webhook tells it: `type` is "operator.page.began" or "operator.page.over"."""
    type = f"operator.{report.trouble.kind}.{'over' if report.over else 'began'}"
    content = {"type": type, "timestamp": write_timestamp(report.at), "data": report_data(report)}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", errors="replace")
