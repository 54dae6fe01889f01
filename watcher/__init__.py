"""watcher reads "everything we know" pages and tells when a placeholder fills in.

The map, from the ground up. `core/` decides and touches nothing: `documents/` makes a page's bytes a document,
`fitness/` judges whether to believe it, `language/` knows what words mean, `signals/` reads what the document says,
`compare/` and `witnesses/` say what is news. `sources/` reaches pages, `store/` remembers, `notify/` tells people,
`settings/` are what the user sets and `config/` reads their file. `check.py` and `deliver.py` string the steps
together, `reading.py` reads in the worker processes of `pool.py`, which come from the `nursery.py` through `worker.py`,
`rounds.py` and `schedule.py` say when, `crew.py` puts it all together, `daemon.py` keeps it going, and `errands.py`
lets a command work beside it. `display/` and `cli/` are what a person sees and types, `adding/` finds what to watch,
`demo/` shows it all.
"""

__version__ = "0.1.0"
