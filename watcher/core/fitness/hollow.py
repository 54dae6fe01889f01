"""Pages that came without their text: cut short, empty, a shell for scripts, or an answer for programs."""

from __future__ import annotations

from typing import Final

from watcher.core.fitness.reasons import Reason, Unfit, because
from watcher.core.fitness.signs import Signs
from watcher.core.fitness.words import find_hints, find_sayings, fold
from watcher.core.model import Ending

_SHELL: Final = 200  # letters of article that a shell may have
_NOTE: Final = 150  # letters that make a note, where nothing is known of the page
_VANISHED: Final = 10  # what an article must be shorter by to have vanished


def find_json(signs: Signs) -> Unfit | None:
    """An answer for programs."""
    if signs.markup.is_json and not signs.document.headline:
        return because(Reason.JSON, "the site answered with data for programs, an error as a rule")
    return None


def find_cut(signs: Signs) -> Unfit | None:
    """A page that ends too early: its markup tells."""
    if is_cut(signs):
        return because(Reason.TRUNCATED, "the page stops before its end, so a part of its text is missing")
    return None


def is_cut(signs: Signs) -> bool:
    """Whether the markup ends where it should not, or the page formerly closed what it now leaves open."""
    ending, usual = signs.markup.ending, signs.usual
    if ending is Ending.CUT:
        return True
    if usual is None or not usual.is_closed:
        return False
    return ending is Ending.OPEN or (ending is Ending.LOOSE and signs.content_letters * 100 < usual.letters * 97)


def find_hollow(signs: Signs) -> Unfit | None:
    """A page without its text."""
    if not is_hollow(signs):
        return None
    if is_shell(signs):
        return because(Reason.SHELL, "the page comes without its text, which scripts would add in a browser")
    return because(Reason.EMPTY, "the page holds no text of its own")


def is_hollow(signs: Signs) -> bool:
    """Whether the article is missing: nothing there at first sight, or next to nothing where there was a text."""
    has_prose = any(text.is_prose and not text.speaks_of(Reason.SHELL) for text in signs.texts)
    has_own = has_prose or signs.letters >= _SHELL
    if signs.usual is not None and signs.usual.letters >= _SHELL:
        is_gone = signs.content_letters * _VANISHED < signs.usual.letters
        return not signs.mentions and not has_prose and (is_gone or not has_own)
    has_more = signs.mentions or signs.document.videos or signs.document.facts
    return not has_own and not has_more and (signs.letters == 0 or not signs.is_headed or is_shell(signs))


def is_shell(signs: Signs) -> bool:
    """Whether scripts were to bring the text."""
    markup = signs.markup
    notice = fold(markup.without_scripts)
    is_asked = any(reason is Reason.SHELL for reason, _ in find_sayings(notice) | find_hints(notice))
    says_so = signs.heads_say(Reason.SHELL) or any(text.speaks_of(Reason.SHELL) for text in signs.texts)
    return markup.is_mount or is_asked or says_so or (bool(markup.scripts) and not signs.texts)
