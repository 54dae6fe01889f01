"""Dutch wordings."""

from watcher.core.language.cues import Phrases
from watcher.core.language.phrases.nl.elsewhere import ELSEWHERE
from watcher.core.language.phrases.nl.events import EVENTS
from watcher.core.language.phrases.nl.headings import HEADINGS
from watcher.core.language.phrases.nl.people import PEOPLE
from watcher.core.language.phrases.nl.recasts import RECASTS
from watcher.core.language.phrases.nl.speech import SPEECH
from watcher.core.language.phrases.nl.videos import VIDEOS

PHRASES: Phrases = {**EVENTS, **ELSEWHERE, **SPEECH, **VIDEOS, **PEOPLE, **RECASTS, **HEADINGS}
