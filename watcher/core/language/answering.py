"""Answers to what was asked: how a sentence begins that affirms it."""

from __future__ import annotations

import re

from watcher.core.language.phrases.answering import YES

AFFIRMED = re.compile(rf"\W*(?:{'|'.join(YES)})(?![\w-])\W*", re.IGNORECASE)
