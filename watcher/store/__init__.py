"""What is known, and what is still to be sent.

`store.py` is the way in, `records.py` the values that come and go. Below it: `pages.py` (what is watched and when),
`checks.py` (what a check writes), `queue.py` (the way into the outbox), `outbox.py` (the way out), `troubles.py` (the
operator's), `history.py` (what a person sees), `requests.py`, `tidy.py`; `tables.py` and `migrations/` are the schema,
`codec.py` values as JSON, `database.py` the one place that knows how SQLite is opened.
"""
