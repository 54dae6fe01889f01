"""Italian wordings; elided forms ("l'uscita", "c'è") are words of their own."""

from watcher.core.language.cues import Phrases
from watcher.core.language.phrases.it.elsewhere import ELSEWHERE
from watcher.core.language.phrases.it.events import EVENTS
from watcher.core.language.phrases.it.headings import HEADINGS
from watcher.core.language.phrases.it.people import PEOPLE
from watcher.core.language.phrases.it.recasts import RECASTS
from watcher.core.language.phrases.it.speech import SPEECH
from watcher.core.language.phrases.it.videos import VIDEOS

PHRASES: Phrases = {**EVENTS, **ELSEWHERE, **SPEECH, **VIDEOS, **PEOPLE, **RECASTS, **HEADINGS}
