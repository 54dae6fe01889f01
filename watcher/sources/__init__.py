"""How pages are reached: politely, within fixed bounds, and never at an address inside that the config did not name.

`fetch.py` is the way in; `file.py` reads pages that are files. The other files keep one promise each:

- `answer.py`: what is asked for and what comes back are values, trouble included;
- `url.py`: only plain http and https addresses are asked at all, read by one parser;
- `guard.py`, by the table in `address.py`: a connection goes to the very address that was checked;
- `exchange.py`: one request, one reply; the home of httpx, many small pools, one TLS context;
- `body.py`: no body costs more than its bound, on the wire or inflated;
- `visit.py`: each redirect is checked like the first request, and secrets stay at home;
- `page.py`, `headers.py`, `validators.py`: what a reply means, and what lets the next one be "not modified";
- `robots.py` and `pace.py`: what hosts ask of programs, and how often they are asked;
- `kinds.py`, with `tvmaze.py` and `tmdb.py`: which address is asked for each kind of source; `reach.py` asks;
- `browser.py`, with `tunnel.py` as its only way out and `onward.py` behind it: pages that need JavaScript.
"""
