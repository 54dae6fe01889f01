"""TMDB: which address tells of a series' season or of a film (https://developer.themoviedb.org).

One request brings all: `append_to_response` takes up to twenty further answers along. The read access token goes into a
header, so that it never stands in an address.
"""

from __future__ import annotations

import re
from datetime import timedelta
from urllib.parse import urlsplit

API = "https://api.themoviedb.org"
GAP = timedelta(seconds=0.05)  # some forty requests a second are allowed

_SITES = frozenset({"www.themoviedb.org", "themoviedb.org"})
_TITLE = re.compile(r"(?:/3)?/(?P<kind>tv|movie)/(?P<id>\d{1,9})(?:[-/]|$)")
_MOST_EARLIER = 15  # seasons whose casts are taken along


def title_address(url: str, season: int | None) -> str:
    """Where the API tells of the series (with what it knows of the season) or film; "" for any other address."""
    parts = urlsplit(url)
    match = _TITLE.match(parts.path)
    if match is None:
        return ""
    base = API if parts.hostname in _SITES else f"{parts.scheme}://{parts.netloc}"
    more = ["release_dates", "videos", "credits"] if match["kind"] == "movie" else _of_season(season or 1)
    return f"{base}/3/{match['kind']}/{match['id']}?append_to_response={','.join(more)}"


def _of_season(number: int) -> list[str]:
    earlier = range(max(1, number - _MOST_EARLIER), number)
    credits = [f"season/{each}/credits" for each in (*earlier, number)]
    return ["videos", f"season/{number}", f"season/{number}/videos", *credits]
