"""What is known, and what is still to be sent.

`store.py` is the way in, `records.py` the values that come and go. Its parts: `pages.py` (what is watched and when),
`checks.py` (what a check writes), `outbox.py` and `channels.py` (the way out), `troubles.py` (the operator's),
`history.py` (what a person sees), `requests.py`; `session.py` holds their transactions together. Below them rows
become values: `past.py`, `known.py`, `bodies.py`, `alerts.py`, `letters.py`; `fit.py`, `registering.py`, `queue.py`
(the way into the outbox), `ailing.py` and `tidy.py` are what a part does in one go. `tables.py` and `migrations/` are
the schema, `codec.py` values as JSON and `primer.py` what that is deflated against, `database.py` the one place that
knows how SQLite is opened.
"""
