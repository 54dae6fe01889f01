"""Players in a page: which video an element or a script plays, and what it is called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from watcher.core.documents.jsonld import load, objects_in
from watcher.core.documents.lines import one_line
from watcher.core.documents.tree import Node, script_text
from watcher.core.documents.videos import absolute_address, by_provider, canonical, hosted, is_file, is_player

_FRAMES = frozenset(("iframe", "amp-iframe", "embed", "object", "frame"))
_FILES = frozenset(("video", "amp-video", "source"))
_BY_TAG = {
    "amp-youtube": "youtube",
    "lite-youtube": "youtube",
    "youtube-video": "youtube",
    "lite-vimeo": "vimeo",
    "vimeo-video": "vimeo",
    "amp-vimeo": "vimeo",
    "amp-dailymotion": "dailymotion",
}
_SOURCES = ("src", "data-src", "data-lazy-src", "data-original", "data-url", "data", "data-litespeed-src")
_FRAME_DATA = (
    "data-src", "data-lazy-src", "data-embed", "data-embed-src", "data-embed-url", "data-iframe-src",
    "data-litespeed-src", "data-url", "data-consent-src",
)  # fmt: skip
_VIDEO_DATA = ("data-video-url", "data-video-src", "data-video", "data-mp4", "data-hls", "data-file", "data-oembed-url")
_YOUTUBE_DATA = (
    "data-youtube-id", "data-youtubeid", "data-yt-id", "data-ytid", "data-youtube", "data-yt", "data-youtube-video-id",
)  # fmt: skip
_MARKUP_DATA = ("data-html", "data-embed-html", "data-embed-code", "data-iframe", "data-content", "data-markup")
_IDS = ("videoid", "data-videoid", "video-id", "data-video-id", "data-plyr-embed-id", "data-id", "data-embed-id")
_PROVIDER_DATA = (
    "data-provider", "data-plyr-provider", "data-video-provider", "data-platform", "data-type", "data-host",
)  # fmt: skip
_LABELS = (
    "title", "aria-label", "playlabel", "data-title", "data-video-title", "alt", "name", "data-caption", "data-label",
)  # fmt: skip
_NAMELESS = frozenset(("youtube video player", "video player", "youtube player", "vimeo player", "video", "player",
                       "embedded video", "embedded content"))  # fmt: skip
PLAYER_TAGS = _FRAMES | _FILES | frozenset(_BY_TAG)
PLAYER_DATA = frozenset(
    (*_FRAME_DATA, *_VIDEO_DATA, *_YOUTUBE_DATA, *_MARKUP_DATA, *_IDS[:-2], "data-player-config", "data-setup")
)
MICRODATA = frozenset(("embedUrl", "contentUrl"))  # https://schema.org/VideoObject

_SCRIPT_SIZE = 50_000  # letters; what is longer is the state of a whole page
_ADDRESS_KEYS = (
    "url", "src", "file", "embedUrl", "contentUrl", "videoUrl", "embed_url", "video_url", "hls", "mp4", "source",
)  # fmt: skip
_ID_KEYS = ("youtubeId", "youtube_id", "ytId", "videoId", "video_id", "id")
_TITLE_KEYS = ("title", "name", "headline", "label", "caption", "description")
_HREF = re.compile(r"""https?://[^\s"'<>]{8,300}""")
_SET_UP = re.compile(r"""\bYT\.Player\([^<>]{0,400}?\bvideoId["']?\s*:\s*["']([\w-]{6,20})["']""")
_SRC = re.compile(r"""<iframe[^<>]{0,500}?\ssrc=["']?([^"'\s<>]{8,500})""", re.IGNORECASE)


def video_of(tag: str, attrs: Mapping[str, str], base: str) -> str:
    """The canonical address of the video that an element plays, "" where it plays none."""
    return next((found for address in _addresses(tag, attrs) if (found := canonical(address, base))), "")


def plays(attrs: Mapping[str, str]) -> bool:
    """Whether the attributes may tell a player what to play."""
    return not PLAYER_DATA.isdisjoint(attrs) or ("data-id" in attrs and "youtube" in attrs.get("class", "").lower())


def label_of(attrs: Mapping[str, str]) -> str:
    """What the element calls its video, "" where it says no more than that it is one."""
    labels = (one_line(attrs[name]) for name in _LABELS if name in attrs)
    return next((label for label in labels if label and label.lower() not in _NAMELESS), "")


def _addresses(tag: str, attrs: Mapping[str, str]) -> Iterator[str]:
    if tag in _FRAMES:
        yield from (attrs[name] for name in _SOURCES if is_player(attrs.get(name, "")))
        yield from (match[1] for match in _SRC.finditer(attrs.get("srcdoc", "")[:20_000]))
        yield from _linked(attrs.get("srcdoc", ""))
    elif tag in _FILES:
        yield from (attrs[name] for name in _SOURCES if attrs.get(name) and (tag != "source" or is_file(attrs[name])))
    yield from _configured(tag, attrs)


def _linked(html: str) -> Iterator[str]:
    """Addresses of hosted videos in a piece of HTML (the click-to-play form of a lazy frame)."""
    return (match[0] for match in _HREF.finditer(html[:20_000]) if hosted(match[0]))


def _configured(tag: str, attrs: Mapping[str, str]) -> Iterator[str]:
    """Players that are told by attributes what to play."""
    names = [attrs[name] for name in _IDS if attrs.get(name)]
    providers = [attrs[name].lower() for name in _PROVIDER_DATA if attrs.get(name)]
    providers += [_BY_TAG[tag]] if tag in _BY_TAG else []
    yield from (found for provider in providers for name in names if (found := by_provider(provider, name)))
    if names and not providers and "youtube" in attrs.get("class", "").lower():
        yield by_provider("youtube", names[0])
    yield from (found for name in _YOUTUBE_DATA if (found := _youtube(attrs.get(name, ""))))
    yield from (match[1] for name in _MARKUP_DATA for match in _SRC.finditer(attrs.get(name, "")[:20_000]))
    yield from (attrs[name] for name in _VIDEO_DATA if _is_address(attrs.get(name, "")))
    yield from (attrs[name] for name in _FRAME_DATA if _is_address(attrs.get(name, "")) and is_player(attrs[name]))
    if names and "data-account" in attrs:  # Brightcove
        player = f"{attrs.get('data-player', 'default')}_{attrs.get('data-embed', 'default')}"
        yield f"https://players.brightcove.net/{attrs['data-account']}/{player}/index.html?videoId={names[0]}"


def _youtube(value: str) -> str:
    return hosted(value) if _is_address(value) else by_provider("youtube", value)


def _is_address(value: str) -> bool:
    return value.startswith(("https://", "http://", "//", "/"))


def videos_in_script(script: Node, base: str) -> list[tuple[str, str]]:
    """Addresses and names of the videos that a script sets a player up with; [] for any other script."""
    if "ld+json" in script.attrs.get("type", ""):
        return []
    text = script_text(script)
    may_play = "video" in text or "player" in text or "youtube" in text or "Video" in text
    if len(text) > _SCRIPT_SIZE or not may_play:
        return []
    found = [found for value in _values(text) for found in _players(value, base)]
    found += [(by_provider("youtube", match[1]), "") for match in _SET_UP.finditer(text)]
    return list(dict(reversed(found)).items())[::-1] if len(found) <= 4 else []


def _values(text: str) -> Iterator[Any]:
    """The JSON in a script: the whole of it, or what it assigns or passes on."""
    stripped = text.strip()
    if stripped[:1] in ("{", "["):
        yield load(stripped)
    else:
        yield from objects_in(stripped, limit=4)


def _players(value: Any, base: str) -> Iterator[tuple[str, str]]:
    """Every object below that names a video's address or id, under a key that speaks of a video or player."""
    pending: list[tuple[str, Any]] = [("", value)]
    seen = 0
    while pending and seen < 2_000:
        key, current = pending.pop()
        seen += 1
        if isinstance(current, list):
            pending.extend((key, inner) for inner in reversed(current))
        elif isinstance(current, dict):
            address = _address_in(key, current, base)
            if address:
                yield address, _title_in(current)
            else:
                pending.extend((f"{key}.{name}"[-200:], inner) for name, inner in reversed(current.items()))


def _address_in(key: str, item: dict[str, Any], base: str) -> str:
    strings = {name: value for name, value in item.items() if isinstance(value, str)}
    for name in _ADDRESS_KEYS:
        address = absolute_address(strings[name], base) if _is_address(strings.get(name, "")) else ""
        if address and (hosted(address) or is_file(address) or ("video" in key.lower() and is_player(address))):
            return canonical(address)
    provider = next(
        (strings[name] for name in ("provider", "platform", "host", "type", "service") if name in strings), ""
    )
    ids = (strings[name] for name in _ID_KEYS if name in strings)
    found = next((found for name in ids if (found := by_provider(provider, name))), "")
    return found or by_provider("youtube", strings.get("youtubeId") or strings.get("youtube_id", ""))


def _title_in(item: dict[str, Any]) -> str:
    return next((one_line(item[name]) for name in _TITLE_KEYS if isinstance(item.get(name), str) and item[name]), "")
