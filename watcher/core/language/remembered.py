"""What was found in a text, remembered for the next time: of a page that moved, most sentences stand as they stood."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Concatenate, Final, ParamSpec, TypeVar

MOST: Final = 1_024  # texts
LONGEST: Final = 1_000  # characters of one; longer texts are seldom the same again

Arguments = ParamSpec("Arguments")
Found = TypeVar("Found")
Finds = Callable[Concatenate[str, Arguments], Found]


def remembered(find: Finds[Arguments, Found]) -> Finds[Arguments, Found]:
    """A pure function of a text and of hashable values, and of its values for the last short texts."""
    known = lru_cache(maxsize=MOST)(find)

    def found(text: str, /, *args: Arguments.args, **kwargs: Arguments.kwargs) -> Found:
        return (known if len(text) <= LONGEST else find)(text, *args, **kwargs)

    return found
