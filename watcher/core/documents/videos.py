"""Addresses of videos: which are videos, and the one form in which each is written."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qs, parse_qsl, urljoin, urlsplit, urlunsplit

_YOUTUBE_HOST = re.compile(r"(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$")
_YOUTUBE_ID = re.compile(r"[A-Za-z0-9_-]{6,20}")
_YOUTUBE_PATH = re.compile(r"/(?:embed|shorts|live|v|e|watch)/([A-Za-z0-9_-]{6,20})")
_VIMEO_PATH = re.compile(r"/(?:(?:video|channels/[^/]+|groups/[^/]+/videos|showcase/\d+/video)/)?(\d{5,})")
_DAILYMOTION_PATH = re.compile(r"/(?:embed/)?video/([A-Za-z0-9]{5,})")
_TRACKING = re.compile(r"(?:utm_|fbclid|gclid|mc_|ref=|ref_|cmpid|si=|feature=|ftag|smid|igsh)", re.IGNORECASE)
_LENGTH = re.compile(r"^(?:\d{1,2}(?::\d\d)+|(?:\d+\s?(?:h|hr|m|min|mins|s|sec|secs)\b\.?\s*)+)\s*", re.IGNORECASE)
_FILE_ENDINGS = frozenset(("mp4", "m4v", "webm", "ogv", "mov", "m3u8", "mpd"))
# Hosts whose frames are players; a frame of another host counts where its address says so.
_PLAYER_HOST = re.compile(
    r"(?:^|\.)(?:jwplayer|jwplatform|brightcove|kaltura|wistia|ooyala|vidyard|streamable|twitch|rumble|ted|facebook|"
    r"tiktok|bilibili|youku|rutube|vk|ok|glomex|connatix|sproutvideo|odysee|nicovideo|imdb)\.[a-z]+"
)
_PLAYER_PATH = re.compile(
    r"(?:^|[/_.-])(?:players?|videos?|embed|trailers?|clips?|watch|vod)(?:[/_.?=-]|$)", re.IGNORECASE
)
_VIDEO_PATH = re.compile(r"(?:^|[/_.-])(?:videos?|trailers?|teasers?|clips?|watch)(?:[/_.-]|$)", re.IGNORECASE)
_VIDEO_WORD = re.compile(
    r"(?<![^\W_])(?:trailers?|teasers?|videos?|watch|clips?|v[ií]deos?|tráiler|bandes?-annonces?|zwiastun|трейлер)(?![^\W_])"
    r"|予告|ティザー|预告|預告|예고편",
    re.IGNORECASE,
)
_PROVIDERS = {
    "youtube": "https://www.youtube.com/watch?v={}",
    "vimeo": "https://vimeo.com/{}",
    "dailymotion": "https://www.dailymotion.com/video/{}",
}


def absolute_address(address: str, base: str) -> str:
    """The http(s) address that the page's one leads to; "" for none, any other scheme or a malformed one."""
    address = address.strip()
    if not address:
        return ""
    if address[:1] == "/" and address[1:2] != "/" and "/." not in address:
        return _origin(base) + address if _origin(base) else ""
    try:
        absolute = urljoin(base, address)
        parts = urlsplit(absolute)
        return absolute if parts.scheme in ("http", "https") and parts.hostname else ""
    except ValueError:
        return ""


@lru_cache(maxsize=16)
def _origin(base: str) -> str:
    """Scheme and host of an http(s) address, "" for anything else."""
    parts = urlsplit(base)
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("http", "https") and parts.hostname else ""


def canonical(address: str, base: str = "") -> str:
    """The video's address in its one form; "" for what is no web address."""
    absolute = absolute_address(address, base)
    if not absolute or not (parts := _split(absolute)):
        return ""
    inner = next((hosted(value) for _, value in parse_qsl(parts.query) if value.startswith("http")), "")
    if inner:  # a player's frame that is given the video's address
        return inner
    query = "&".join(pair for pair in parts.query.split("&") if pair and not _TRACKING.match(pair))
    return hosted(absolute) or urlunsplit(parts._replace(query=query, fragment=""))


def by_provider(provider: str, name: str) -> str:
    """The canonical address of a video by its host and its id there; "" for an unknown host or no id."""
    form = _PROVIDERS.get(provider.lower())
    return form.format(name) if form and _YOUTUBE_ID.fullmatch(name) else ""


def hosted(address: str) -> str:
    """The canonical address of a video on YouTube, Vimeo or Dailymotion; "" for any other address."""
    parts = _split(address)
    host = (parts.hostname or "") if parts else ""
    if not parts or not host:
        return ""
    if _YOUTUBE_HOST.search(host):
        return by_provider("youtube", _youtube_id(host, parts.path, parts.query))
    if host == "vimeo.com" or host.endswith(".vimeo.com"):
        match = _VIMEO_PATH.match(parts.path)
        return _PROVIDERS["vimeo"].format(match[1]) if match else ""
    if host == "dai.ly" or host == "dailymotion.com" or host.endswith(".dailymotion.com"):
        return by_provider("dailymotion", _dailymotion_id(host, parts.path, parts.query))
    return ""


def without_length(label: str) -> str:
    """What a link calls its video, without how long it runs ("48s Season 3 First Look", "1:58 Trailer")."""
    return _LENGTH.sub("", label)


def is_file(address: str) -> bool:
    """Whether the address is a video file or stream."""
    parts = _split(address)
    return bool(parts and parts.path.rpartition(".")[2].lower() in _FILE_ENDINGS)


def is_player(address: str) -> bool:
    """Whether a frame of this address is likely to show a video."""
    parts = _split(address)
    if not parts:
        return False
    if hosted(f"https:{address}" if address.startswith("//") else address) or is_file(address):
        return True
    host = parts.hostname or ""
    return bool(_PLAYER_HOST.search(host) or _PLAYER_PATH.search(f"{host}{parts.path}"))


def is_video_link(address: str, text: str, base: str) -> bool:
    """Whether a plain link leads to a video: by its host or file, or by its words on the publisher's own host."""
    if not _may_be_video(address.lower(), text.lower()):
        return False
    if hosted(address) or is_file(address):
        return True
    parts = _split(address)
    if not parts or (parts.fragment and not parts.path.strip("/")):
        return False
    in_path, in_words = bool(_VIDEO_PATH.search(parts.path)), bool(_VIDEO_WORD.search(text))
    own = _split(base)
    is_own = bool(own and own.hostname == parts.hostname)
    return (in_path and in_words) or (is_own and (in_path or in_words))


def _may_be_video(address: str, text: str) -> bool:
    """A quick look, because most links are none: whether any of the words is there that a video's link has."""
    if not text.isascii() or "video" in address or "trailer" in address or "youtu" in address or "vimeo" in address:
        return True
    if "trailer" in text or "video" in text or "watch" in text or "teaser" in text or "clip" in text:
        return True
    if "watch" in address or "teaser" in address or "clip" in address or "dai" in address:
        return True
    return "annonce" in text or "zwiastun" in text or address[-5:].rpartition(".")[2] in _FILE_ENDINGS


def _split(address: str):  # type: ignore[no-untyped-def]
    try:
        parts = urlsplit(address)
        return parts if parts.hostname is not None or not parts.netloc else None
    except ValueError:
        return None


def _youtube_id(host: str, path: str, query: str) -> str:
    if host.endswith("youtu.be"):
        match = _YOUTUBE_ID.match(path[1:])
        return match[0] if match else ""
    if match := _YOUTUBE_PATH.match(path):
        return match[1] if match[1] not in ("videoseries", "live_stream") else ""
    return next(iter(parse_qs(query).get("v", ())), "")


def _dailymotion_id(host: str, path: str, query: str) -> str:
    if host == "dai.ly":
        return path.strip("/")
    match = _DAILYMOTION_PATH.match(path)
    return match[1] if match else next(iter(parse_qs(query).get("video", ())), "")
