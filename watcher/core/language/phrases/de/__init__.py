"""German wordings."""

from watcher.core.language.cues import Phrases
from watcher.core.language.phrases.de.elsewhere import ELSEWHERE
from watcher.core.language.phrases.de.events import EVENTS
from watcher.core.language.phrases.de.headings import HEADINGS
from watcher.core.language.phrases.de.people import PEOPLE
from watcher.core.language.phrases.de.recasts import RECASTS
from watcher.core.language.phrases.de.speech import SPEECH
from watcher.core.language.phrases.de.videos import VIDEOS

PHRASES: Phrases = {**EVENTS, **ELSEWHERE, **SPEECH, **VIDEOS, **PEOPLE, **RECASTS, **HEADINGS}
