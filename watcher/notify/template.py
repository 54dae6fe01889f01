"""Templates of a person's own, from files beside the config, in Jinja2's immutable sandbox.

A template sees texts, numbers and lists, never an object of the program; it can load nothing and change nothing. What
pages say is data to it and never becomes template itself. What could fill the memory is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from jinja2 import StrictUndefined, TemplateError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from watcher.core.model import Alert
from watcher.notify import Manner, TemplateFailed
from watcher.notify.data import alert_data
from watcher.notify.dates import write_instant
from watcher.notify.message import subject, text, title_name
from watcher.notify.notice import read_notice
from watcher.notify.plain import plain

LIMIT: Final = 200_000  # characters that a template may write
SOURCE_LIMIT: Final = 100_000
ROUNDS: Final = 10_000  # of its own counting, in all
WIDENING: Final = frozenset({"center", "expandtabs", "format", "format_map", "ljust", "replace", "rjust", "zfill"})
LARGE_FILTERS: Final = (
    "center",
    "filesizeformat",
    "format",
    "indent",
    "pprint",
    "random",
    "replace",
    "wordwrap",
    "xmlattr",
)


class Sandbox(ImmutableSandboxedEnvironment):
    """The sandbox, without what makes much out of little."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Let numbers be reckoned with, as long as they are small, and nothing be repeated."""
        small = all(isinstance(side, int | float) and abs(side) < 10**6 for side in (left, right))
        if not small or (operator == "**" and abs(right) > 10):
            raise SecurityError(f"{operator} is for small numbers")
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Refuse the methods of texts that pad and fill."""
        return attr not in WIDENING and super().is_safe_attribute(obj, attr, value)


class TemplateFile:
    """A template that is read anew for each message, so that a change counts at once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.is_html = is_html(path.name)

    def __call__(self, alerts: Sequence[Alert], manner: Manner) -> str:
        """The text of a message; raises `TemplateFailed` with a sentence."""
        return read_template(self.path)(alerts, manner)


def is_html(name: str) -> bool:
    """Whether a template writes HTML, in which what pages say is escaped."""
    return name.lower().endswith((".html", ".htm"))


class TextTemplate:
    """A template that was read and can write alerts."""

    def __init__(self, name: str, source: str) -> None:
        self.name = name
        self.is_html = is_html(name)
        environment = Sandbox(autoescape=self.is_html, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
        environment.globals.clear()
        for large in LARGE_FILTERS:
            environment.filters.pop(large, None)
        try:
            self._template = environment.from_string(source)
        except (TemplateError, RecursionError) as problem:
            raise TemplateFailed(f"the template {name} is wrong: {_said(problem)}") from problem

    def __call__(self, alerts: Sequence[Alert], manner: Manner) -> str:
        """The text of a message; raises `TemplateFailed` with a sentence."""
        pieces, size = [], 0
        try:
            for piece in self._template.generate(**values(alerts, manner), range=_counting()):
                pieces.append(piece)
                size += len(piece)
                if size > LIMIT:
                    raise TemplateFailed(f"the template {self.name} writes more than {LIMIT} characters")
        except TemplateFailed:
            raise
        except Exception as problem:  # a template can fail in as many ways as a program
            raise TemplateFailed(f"the template {self.name} failed: {_said(problem)}") from problem
        return "".join(pieces).strip("\n")


def read_template(path: Path) -> TextTemplate:
    """The template in a file; raises `TemplateFailed` with a sentence."""
    try:
        source = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else "it is not UTF-8 text"
        raise TemplateFailed(f"the template {path.name} cannot be read: {reason}") from problem
    if len(source) > SOURCE_LIMIT:
        raise TemplateFailed(f"the template {path.name} has more than {SOURCE_LIMIT} characters")
    return TextTemplate(path.name, source)


def values(alerts: Sequence[Alert], manner: Manner) -> Mapping[str, object]:
    """What a template sees: `subject`, `text` and `alerts`, each with its words and what a webhook tells."""
    return {
        "subject": subject(alerts, manner),
        "text": text(alerts, manner),
        "alerts": [_one(alert, manner) for alert in alerts],
    }


def _one(alert: Alert, manner: Manner) -> Mapping[str, object]:
    facts = {name: _harmless(value) for name, value in alert_data(alert).items()}
    words = {"title": title_name(alert.title, manner.language), "seen": write_instant(alert.observed_at, manner)}
    return facts | asdict(read_notice(alert, manner.language)) | words


def _harmless(value: object) -> object:
    match value:
        case str():
            return plain(value)
        case Mapping():
            return {key: _harmless(part) for key, part in value.items()}
        case list():
            return [_harmless(part) for part in value]
        case _:
            return value


def _counting() -> Callable[..., range]:
    """Python's `range`, for so many rounds in all."""
    left = ROUNDS

    def count(*bounds: int) -> range:
        nonlocal left
        numbers = range(*bounds)
        left -= len(numbers)
        if left < 0:
            raise SecurityError(f"it counts further than {ROUNDS}")
        return numbers

    return count


def _said(problem: Exception) -> str:
    line = getattr(problem, "lineno", None)
    return plain(str(problem) or type(problem).__name__, 200) + (f" (line {line})" if line else "")
