"""How pages are reached: politely, within fixed bounds, and never at an address inside that the config did not name.

`fetch.py` is the way in; `file.py` reads pages that are files. Below `fetch.py`, each file keeps one promise:
`answer.py` (what comes back), `url.py` (which addresses are asked at all), `guard.py` over `address.py` (where a
connection may lead), `exchange.py` (one request, the one home of httpx), `body.py` (how much is read), `redirect.py`
(what follows the page elsewhere), `validators.py` (what was seen before), `robots.py` and `pace.py` (good manners).
"""
