"""French wordings; elided and inverted forms ("n'a", "l'équipe", "sortira-t-elle") are words of their own."""

from watcher.core.language.cues import Phrases
from watcher.core.language.phrases.fr.elsewhere import ELSEWHERE
from watcher.core.language.phrases.fr.events import EVENTS
from watcher.core.language.phrases.fr.headings import HEADINGS
from watcher.core.language.phrases.fr.people import PEOPLE
from watcher.core.language.phrases.fr.recasts import RECASTS
from watcher.core.language.phrases.fr.speech import SPEECH
from watcher.core.language.phrases.fr.videos import VIDEOS

PHRASES: Phrases = {**EVENTS, **ELSEWHERE, **SPEECH, **VIDEOS, **PEOPLE, **RECASTS, **HEADINGS}
