"""Is this page fit to be believed, or a wall, a shell, half of itself, another page?

judging asks in turn; signs gathers what a page shows; walls, hollow and other each name what they recognise; usual
keeps what the page is like when it is fit, so that the next answer can be held against it; reasons are what comes out.
A good page must never be refused: each reason needs several signs, and what only "before" can tell is not asked at
first sight.
"""

from __future__ import annotations

from watcher.core.fitness.reasons import Reason, Unfit

__all__ = ["Reason", "Unfit"]  # whoever only passes these on need not load the words that pages are judged by
