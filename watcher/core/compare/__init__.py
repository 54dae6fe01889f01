"""Known and a reading make a verdict: what counts as news, and what is known afterwards.

News is decided against the last value told for the title, and each rule has its function and its test. comparing
strings the steps together: news finds the changes, with release and retraction for the date; stance keeps apart what
a page said all along; told is what counts as told, known what is known of the page, and alerts are what comes out.
"""

from __future__ import annotations

from watcher.core.compare.comparing import compare

__all__ = ["compare"]
