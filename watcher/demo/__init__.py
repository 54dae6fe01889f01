"""The whole program in a minute, on loopback: a page that fills in, the daemon, a mailbox and a webhook.

`story.py` says what happens and what must be told, `site.py` serves the page, `mailbox.py` and `hook.py` receive,
`show.py` brings them together and prints. The daemon is the real one, in a process of its own.
"""
