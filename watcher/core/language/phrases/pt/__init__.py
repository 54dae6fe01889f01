"""Portuguese wordings."""

from watcher.core.language.cues import Phrases
from watcher.core.language.phrases.pt.elsewhere import ELSEWHERE
from watcher.core.language.phrases.pt.events import EVENTS
from watcher.core.language.phrases.pt.headings import HEADINGS
from watcher.core.language.phrases.pt.people import PEOPLE
from watcher.core.language.phrases.pt.recasts import RECASTS
from watcher.core.language.phrases.pt.speech import SPEECH
from watcher.core.language.phrases.pt.videos import VIDEOS

PHRASES: Phrases = {**EVENTS, **ELSEWHERE, **SPEECH, **VIDEOS, **PEOPLE, **RECASTS, **HEADINGS}
