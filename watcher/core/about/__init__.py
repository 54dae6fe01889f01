"""What a page is about: the title, its season and its kind, as far as the page says.

Headline, document title, structured facts and address each propose names; the one that most of them and the text
share wins. A page may be about nothing that can be told, then the name is "".

reading strings it together; names weighs what headline and facts propose, season and kind ask the same places, parts
are what they look at.
"""

from __future__ import annotations

from watcher.core.about.names import LONGEST
from watcher.core.about.reading import About, read_about, spelt_in_address, split_season

__all__ = ["LONGEST", "About", "read_about", "spelt_in_address", "split_season"]
