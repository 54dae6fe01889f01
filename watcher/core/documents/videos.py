"""Addresses of videos: which are videos, and the one form in which each is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import parse_qs, urljoin, urlsplit, urlunsplit

_YOUTUBE = re.compile(r"(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$")
_YOUTUBE_ID = re.compile(r"[A-Za-z0-9_-]{6,20}")
_YOUTUBE_PATH = re.compile(r"/(?:embed|shorts|live|v|e|watch)/([A-Za-z0-9_-]{6,20})")
_VIMEO_PATH = re.compile(r"/(?:(?:video|channels/[^/]+|groups/[^/]+/videos|showcase/\d+/video)/)?(\d{5,})")
_DAILYMOTION_PATH = re.compile(r"/(?:embed/)?video/([A-Za-z0-9]{5,})")
_TRACKING = re.compile(r"(?:utm_|fbclid|gclid|mc_|ref$|ref_|cmpid|si$|feature$|ftag|smid|igsh)", re.IGNORECASE)
_FILE = re.compile(r"\.(?:mp4|m4v|webm|ogv|mov|m3u8|mpd)$", re.IGNORECASE)
# Hosts whose frames are players; frames of other hosts count where their address says so.
_PLAYER_HOST = re.compile(
    r"(?:^|\.)(?:jwplayer|jwplatform|brightcove|brightcove\.net|kaltura|wistia|ooyala|vidyard|streamable|twitch|"
    r"rumble|bitchute|ted|facebook|tiktok|bilibili|youku|rutube|vk|ok|glomex|connatix|vidible|jwpcdn|sproutvideo|"
    r"odysee|nicovideo|tver|abema|imdb)\."
)
_PLAYER_PATH = re.compile(r"(?:^|[/_.-])(?:players?|videos?|embed|trailers?|clips?|watch|vod)(?:[/_.?=-]|$)", re.IGNORECASE)
VIDEO_WORD = re.compile(r"\b(?:trailer|teaser|video|watch|clip)s?\b", re.IGNORECASE)
_PROVIDERS = {
    "youtube": "https://www.youtube.com/watch?v={}",
    "vimeo": "https://vimeo.com/{}",
    "dailymotion": "https://www.dailymotion.com/video/{}",
}


def canonical(address: str, base: str = "") -> str:
    """The video's address in its one form; "" for what is no web address."""
    absolute = absolute_address(address, base)
    if not absolute:
        return ""
    parts = urlsplit(absolute)
    return _hosted(absolute) or urlunsplit(parts._replace(query=_untracked(parts.query), fragment=""))


def absolute_address(address: str, base: str) -> str:
    """The http(s) address that the page's one leads to; "" for any other scheme or a malformed one."""
    address = address.strip()
    try:
        absolute = urljoin(base, address)
        parts = urlsplit(absolute)
        return absolute if parts.scheme in ("http", "https") and parts.hostname else ""
    except ValueError:
        return ""


def is_hosted(address: str) -> bool:
    """Whether the address is a video of YouTube, Vimeo or Dailymotion."""
    return bool(_hosted(address))


def is_file(address: str) -> bool:
    """Whether the address is a video file or stream."""
    return bool(_FILE.search(urlsplit(address).path))


def is_player(address: str) -> bool:
    """Whether a frame of this address is likely to show a video."""
    parts = urlsplit(address)
    if _hosted(address) or is_file(address) or _PLAYER_HOST.search(f"{parts.hostname}"):
        return True
    return bool(_PLAYER_PATH.search(f"{parts.hostname}{parts.path}"))


def _hosted(address: str) -> str:
    """The canonical address of a video on the three great hosts, "" elsewhere."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    if _YOUTUBE.search(host):
        found = _youtube_id(host, parts.path, parts.query)
        return _PROVIDERS["youtube"].format(found) if found else ""
    if host == "vimeo.com" or host.endswith(".vimeo.com"):
        match = _VIMEO_PATH.match(parts.path)
        return _PROVIDERS["vimeo"].format(match[1]) if match else ""
    if host == "dai.ly":
        return _PROVIDERS["dailymotion"].format(parts.path.strip("/")) if len(parts.path) > 4 else ""
    if host == "dailymotion.com" or host.endswith(".dailymotion.com"):
        match = _DAILYMOTION_PATH.match(parts.path)
        found = match[1] if match else next(iter(parse_qs(parts.query).get("video", ())), "")
        return _PROVIDERS["dailymotion"].format(found) if found else ""
    return ""


def _youtube_id(host: str, path: str, query: str) -> str:
    if host.endswith("youtu.be"):
        match = _YOUTUBE_ID.match(path[1:])
        return match[0] if match else ""
    if match := _YOUTUBE_PATH.match(path):
        return match[1] if match[1] not in ("videoseries", "live_stream") else ""
    match = _YOUTUBE_ID.match(next(iter(parse_qs(query).get("v", ())), ""))
    return match[0] if match else ""


def _untracked(query: str) -> str:
    return "&".join(pair for pair in query.split("&") if pair and not _TRACKING.match(pair))


def embedded(tag: str, attrs: Mapping[str, str], base: str) -> str:
    """The canonical address of the video that an element plays, "" where it plays none."""
    return next((found for address in _addresses(tag, attrs) if (found := canonical(address, base))), "")


_FRAMES = frozenset(("iframe", "amp-iframe", "embed", "object", "frame"))
_PLAYERS = frozenset(("video", "amp-video", "amp-video-iframe", "source"))
_SOURCES = ("src", "data-src", "data-lazy-src", "data-original", "data-url", "data", "data-litespeed-src", "data-iframe-src")
_FRAME_DATA = ("data-src", "data-lazy-src", "data-embed", "data-embed-src", "data-embed-url", "data-iframe-src")
_VIDEO_DATA = ("data-video-url", "data-video-src", "data-video", "data-mp4", "data-hls", "data-file", "data-oembed-url")
_YOUTUBE_DATA = ("data-youtube-id", "data-youtubeid", "data-yt-id", "data-ytid", "data-youtube", "data-youtube-video-id")


def _addresses(tag: str, attrs: Mapping[str, str]) -> Iterator[str]:
    if tag in _FRAMES:
        yield from (attrs[name] for name in _SOURCES if is_player(attrs.get(name, "")))
    elif tag in _PLAYERS:
        yield from (attrs[name] for name in _SOURCES if name in attrs)
    else:
        yield from _configured(tag, attrs)


def _configured(tag: str, attrs: Mapping[str, str]) -> Iterator[str]:
    """Players that are told by attributes what to play."""
    if "youtube" in tag:
        yield from _by_provider("youtube", attrs.get("videoid") or attrs.get("data-videoid") or attrs.get("video-id", ""))
    if tag in ("amp-vimeo", "amp-dailymotion", "lite-vimeo", "vimeo-video"):
        found = attrs.get("data-videoid") or attrs.get("videoid", "")
        yield from _by_provider("dailymotion" if "daily" in tag else "vimeo", found)
    yield from (found for name in _YOUTUBE_DATA for found in _by_provider("youtube", attrs.get(name, "")))
    provider = attrs.get("data-provider") or attrs.get("data-plyr-provider") or attrs.get("data-type") or ""
    named = attrs.get("data-video-id") or attrs.get("data-plyr-embed-id") or attrs.get("data-id") or ""
    yield from _by_provider(provider.lower(), named)
    yield from (attrs[name] for name in _VIDEO_DATA if _is_address(attrs.get(name, "")))
    yield from (attrs[name] for name in _FRAME_DATA if _is_address(attrs.get(name, "")) and is_player(attrs[name]))


def _by_provider(provider: str, name: str) -> Iterator[str]:
    """The address of a video by its host and id."""
    if name and _is_address(name):
        yield name
    elif name and provider in _PROVIDERS and _YOUTUBE_ID.fullmatch(name):
        yield _PROVIDERS[provider].format(name)


def _is_address(value: str) -> bool:
    return value.startswith(("https://", "http://", "//", "/"))
