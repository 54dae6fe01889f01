"""Spanish wordings."""

from watcher.core.language.cues import Phrases
from watcher.core.language.phrases.es.elsewhere import ELSEWHERE
from watcher.core.language.phrases.es.events import EVENTS
from watcher.core.language.phrases.es.headings import HEADINGS
from watcher.core.language.phrases.es.people import PEOPLE
from watcher.core.language.phrases.es.recasts import RECASTS
from watcher.core.language.phrases.es.speech import SPEECH
from watcher.core.language.phrases.es.videos import VIDEOS

PHRASES: Phrases = {**EVENTS, **ELSEWHERE, **SPEECH, **VIDEOS, **PEOPLE, **RECASTS, **HEADINGS}
