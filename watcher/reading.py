"""What happens in a process of its own: one page after another is read, within limits of time and memory.

A worker is asked over its standard input and answers over its standard output; `worker.py` is who asks. It ends by
itself when the input ends (its parent is gone, however it went), and the kernel ends it when one page takes too much of
the processor's time. This file loads little, and of the readers nothing until a page has to be parsed.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import resource
import signal
import struct
import sys
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import BinaryIO, Final

from watcher.core.fitness import Unfit
from watcher.core.glance import glance
from watcher.core.marks import Marks, marks_of
from watcher.core.model import Document, Reading, Title, Usual

LIMIT: Final = timedelta(seconds=20)  # of processor time for one page
MEMORY: Final = 384 * 1024 * 1024  # bytes of a worker; it needs 50 MB by itself, and 70 more for a page of 2 MB
PAGES: Final = ("", "page", "wikipedia", "browser")  # kinds of source that may come as a page
GLANCED: Final = 256 * 1024  # bytes of a page at which a first look takes a few milliseconds
QUICKLY: Final = 3  # zlib's level: half the time of its usual one, for a twenty-fifth more on the disk
HEAD: Final = struct.Struct("!I")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to be read, and for which title."""

    title: Title
    body: bytes
    url: str  # the final one
    today: date
    asked: str = ""  # the address in the config
    content_type: str = ""
    last_modified: datetime | None = None
    language: str = ""  # where the config knows better than the page
    kind: str = ""  # of source; "" where its content tells it
    fingerprint: str = ""  # of its text when it was last read
    usual: Usual | None = None  # what it was like then
    status: int = 200  # of the answer


@dataclass(frozen=True, slots=True)
class Read:
    """What a page says, what it is like, the fingerprint of the text that says so, and its body, deflated."""

    reading: Reading
    usual: Usual
    fingerprint: str
    packed: bytes


@dataclass(frozen=True, slots=True)
class Same:
    """The text that counts is what it was; `fingerprint` is to be kept, and tells it sooner the next time."""

    fingerprint: str


@dataclass(frozen=True, slots=True)
class Unread:
    """The page could not be read: `reason` is one line."""

    reason: str


Answer = Read | Same | Unfit | Unread


# --- one page ------------------------------------------------------------------------------------


def read_page(sheet: Sheet) -> Answer:
    """Read one page here and now."""
    known = Marks.read(sheet.fingerprint)  # it was fit when it was read
    seen = glance_of(sheet)
    if known.known_by(seen, sheet.last_modified):
        return Same(sheet.fingerprint)
    document = document_of(sheet)
    marks = marks_of(document, seen, sheet.last_modified, sheet.today)
    return Same(str(marks)) if marks.text == known.text else read_document_of(sheet, document, str(marks))


def looks_same(sheet: Sheet) -> bool:
    """Whether a first look tells that the page says what it said; a page that would take long is not looked at."""
    known = Marks.read(sheet.fingerprint)
    is_quick = bool(known.glance) and len(sheet.body) <= GLANCED
    return is_quick and known.known_by(glance_of(sheet), sheet.last_modified)


def glance_of(sheet: Sheet) -> str:
    """The page's mark before it is parsed; "" for what is no page."""
    if sheet.kind not in PAGES:
        return ""
    return glance(sheet.body, url=sheet.url, told=f"{sheet.content_type} {sheet.language}", today=sheet.today)


def document_of(sheet: Sheet) -> Document:
    """What the page contains."""
    from watcher.core.documents import read_document  # the parsers take long to load

    document = read_document(
        sheet.body, url=sheet.url, content_type=sheet.content_type, last_modified=sheet.last_modified, kind=sheet.kind
    )
    is_told = not sheet.language or (document.markup.is_data and document.language)
    return document if is_told else replace(document, language=sheet.language)


def read_document_of(sheet: Sheet, document: Document, marks: str) -> Read | Unfit:
    """What a page says whose text is not what it was."""
    from watcher.core.fitness.judging import judge_by, signs_of
    from watcher.core.fitness.usual import usual_by
    from watcher.core.signals import read_signals
    from watcher.core.signals.cast.newcomers import newcomers_of

    signs = signs_of(
        document,
        sheet.title,
        sheet.status,
        url=sheet.asked,
        final_url=sheet.url,
        usual=sheet.usual,
        language=sheet.language,
    )
    if (unfit := judge_by(signs)) is not None:
        return unfit
    before = sheet.usual.newcomers if sheet.usual else ()
    reading = read_signals(document, sheet.title, sheet.today, before)
    usual = replace(usual_by(signs, sheet.usual), newcomers=newcomers_of(reading))
    return Read(reading, usual, marks, zlib.compress(sheet.body, QUICKLY))


# --- the worker's side ---------------------------------------------------------------------------


def serve(read: Callable[[Sheet], Answer] = read_page, limit: timedelta = LIMIT) -> None:
    """Answer sheets until there are no more: what runs in a worker."""
    heed_the_parent()
    with contextlib.suppress(ValueError, OSError):  # where less is allowed already
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever prints must not get between the answers
    with contextlib.suppress(BrokenPipeError):
        while (sheet := receive(sys.stdin.buffer)) is not None:
            signal.setitimer(signal.ITIMER_PROF, limit.total_seconds())
            answer = safely(read, sheet)
            signal.setitimer(signal.ITIMER_PROF, 0)
            answers.write(packed(answer))
            answers.flush()


def heed_the_parent() -> None:
    """Let it decide when to stop, also where the whole group is told to."""
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, signal.SIG_IGN)


def safely(read: Callable[[Sheet], Answer], sheet: Sheet) -> Answer:
    """A page that breaks the reader is unread, and the next one is read."""
    try:
        return read(sheet)
    except MemoryError:
        sys.exit(1)  # whatever is left half done takes room for ever
    except Exception as problem:  # noqa: BLE001  (a defect of ours must not hide the other pages)
        return Unread(f"the reader failed: {type(problem).__name__}: {problem}"[:300])


def receive(source: BinaryIO) -> Sheet | None:
    """The next sheet; None when there are no more."""
    head = source.read(HEAD.size)
    if len(head) < HEAD.size:
        return None
    sheet: Sheet = pickle.loads(source.read(*HEAD.unpack(head)))
    return sheet


def packed(value: Sheet | Answer) -> bytes:
    """A value as it goes through a pipe."""
    content = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    return HEAD.pack(len(content)) + content
