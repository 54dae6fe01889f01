"""watcher reads "everything we know" pages and tells when a placeholder fills in.

The map: `core/` decides and touches nothing; `sources/` reaches pages; `store/` remembers; `notify/` tells people;
`check.py` and `deliver.py` string the steps together; `schedule.py` says when; `daemon.py` builds it all; `cli.py`
is what a person types.
"""

__version__ = "0.1.0"
