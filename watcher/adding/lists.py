"""Lists of pages that other programs keep: plain addresses, urlwatch's jobs, changedetection.io's watches.

What cannot be taken is named with its place and the reason, and costs nothing else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

import yaml

from watcher.settings import SourceKind

_HOST: Final = re.compile(r"[\w-]+(?:\.[\w-]+)+(?::\d+)?/\S*")
_JOB: Final = re.compile(r"^(?:---|(?:name|url|navigate|command|kind|filter)\s*:)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry of a list: its address, or why it has none that can be watched."""

    where: str  # "line 3", "job 2"
    url: str = ""
    name: str = ""  # what its owner called it
    source: SourceKind | None = None
    why_not: str = ""
    is_fine: bool = False  # it is passed over for a good reason


def read_list(text: str) -> tuple[Listed, ...]:
    """The entries of a list, whichever program keeps it; an address that comes again is not taken twice."""
    text = text.removeprefix("\ufeff")
    if text.lstrip()[:1] in ("{", "["):
        entries = _from_json(text)
    elif _JOB.search(text):
        entries = _from_jobs(text)
    else:
        entries = _from_lines(text)
    return tuple(_once(entries))


def read_address(text: str) -> str:
    """The web address that a word spells, with https:// where only that is missing; "" for anything else."""
    if re.match(r"https?://[^\s/]", text, re.IGNORECASE) and not re.search(r"\s", text):
        return text
    return f"https://{text}" if _HOST.fullmatch(text) else ""


def _once(entries: Iterator[Listed]) -> Iterator[Listed]:
    seen: dict[str, str] = {}
    for entry in entries:
        if entry.url and not entry.why_not and entry.url in seen:
            yield replace(entry, why_not=f"it stands at {seen[entry.url]} already", is_fine=True)
        else:
            yield entry
        seen.setdefault(entry.url, entry.where)


def _entry(where: str, url: object, name: object = "", source: SourceKind | None = None) -> Listed:
    """An entry with this address, if it is one."""
    label = " ".join(name.split()) if isinstance(name, str) else ""
    text = url.strip() if isinstance(url, str) else ""
    address = read_address(text)
    if address:
        return Listed(where, address, label, source)
    return Listed(where, text[:200], label, why_not="an address begins with https://" if text else "it has no address")


# --- plain lists ---------------------------------------------------------------------------------


def _from_lines(text: str) -> Iterator[Listed]:
    """One address a line; behind a blank may stand changedetection.io's tags or a comment."""
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split()
        if words and not words[0].startswith("#"):
            address = read_address(words[0])
            yield _entry(f"line {number}", address or line)


# --- urlwatch ------------------------------------------------------------------------------------


def _from_jobs(text: str) -> Iterator[Listed]:
    """One job a YAML document; each is read by itself, so that a broken one costs only itself."""
    for number, document in enumerate(_documents(text), 1):
        try:
            job = yaml.safe_load(document)
        except (yaml.YAMLError, ValueError, RecursionError):
            yield Listed(f"job {number}", why_not="it is not valid YAML")
            continue
        if job is not None:
            yield _job(f"job {number}", job)


def _documents(text: str) -> list[str]:
    parts = re.split(r"^---[^\n]*$", text, flags=re.MULTILINE)
    return [part for part in parts if part.strip()]


def _job(where: str, job: object) -> Listed:
    """One job of urlwatch or webchanges."""
    if not isinstance(job, Mapping):
        return Listed(where, why_not="it is no job with a name and a url")
    name = job.get("name") or ""
    if "command" in job or job.get("kind") == "shell":
        return Listed(where, name=str(name), why_not="it runs a command, not a page")
    if job.get("data") or str(job.get("method") or "GET").upper() != "GET":
        return Listed(where, str(job.get("url") or ""), str(name), why_not="it sends data, and watcher only reads")
    if "navigate" in job or job.get("use_browser"):
        return _entry(where, job.get("navigate") or job.get("url"), name, SourceKind.BROWSER)
    return _entry(where, job.get("url"), name)


# --- changedetection.io --------------------------------------------------------------------------


def _from_json(text: str) -> Iterator[Listed]:
    """Its export: watches by their ids (under "watching" in its own file), or a list of them."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as problem:
        place = f"line {problem.lineno}" if isinstance(problem, json.JSONDecodeError) else "line 1"
        yield Listed(place, why_not="the file is not valid JSON")
        return
    if isinstance(found, Mapping) and isinstance(found.get("watching"), Mapping):
        found = found["watching"]
    watches = [found] if isinstance(found, Mapping) and "url" in found else _values(found)
    for number, watch in enumerate(watches, 1):
        yield _watch(f"watch {number}", watch)


def _values(found: Any) -> list[Any]:
    return list(found.values()) if isinstance(found, Mapping) else found if isinstance(found, list) else [found]


def _watch(where: str, watch: object) -> Listed:
    if isinstance(watch, str):
        return _entry(where, watch)
    if not isinstance(watch, Mapping):
        return Listed(where, why_not="it is no watch with a url")
    entry = _entry(where, watch.get("url"), watch.get("title") or "")
    if watch.get("paused") is True and not entry.why_not:
        return replace(entry, why_not="it is paused there", is_fine=True)
    if str(watch.get("method") or "GET").upper() != "GET" or watch.get("body"):
        return replace(entry, why_not="it sends data, and watcher only reads")
    return entry
