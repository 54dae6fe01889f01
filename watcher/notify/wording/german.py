"""German words."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from watcher.core.model import Change, State
from watcher.core.trouble import TroubleKind
from watcher.notify.wording.shape import Wording

GERMAN: Final = Wording(
    language="de",
    season="{name}, Staffel {season}",
    headlines=MappingProxyType(
        {
            Change.WINDOW: "Startzeitraum {value}",
            Change.DATED: "Starttermin {value}",
            Change.MOVED: "neuer Starttermin {value}",
            Change.WITHDRAWN: "Starttermin zurückgezogen",
            Change.CANCELLED: "abgesetzt",
            Change.REVIVED: "doch nicht abgesetzt",
            Change.RELEASED: "jetzt zu sehen",
            Change.TEASER: "Teaser ist da",
            Change.TRAILER: "Trailer ist da",
            Change.JOINED: "{value} stößt zur Besetzung",
            Change.FILLED: "Neues unter „{section}“",
        }
    ),
    released_on="zu sehen seit {value}",
    labels=MappingProxyType(
        {
            Change.WINDOW: "Startzeitraum",
            Change.DATED: "Starttermin",
            Change.MOVED: "Neuer Starttermin",
            Change.WITHDRAWN: "Starttermin",
            Change.CANCELLED: "Start",
            Change.REVIVED: "Start",
            Change.RELEASED: "Start",
            Change.TEASER: "Trailer",
            Change.TRAILER: "Trailer",
            Change.JOINED: "Neu in der Besetzung",
            Change.FILLED: "{section}",
        }
    ),
    facts=MappingProxyType(
        {
            Change.WITHDRAWN: "zurückgezogen",
            Change.CANCELLED: "abgesetzt",
            Change.REVIVED: "doch nicht abgesetzt",
            Change.RELEASED: "jetzt zu sehen",
            Change.TEASER: "Teaser ist da",
            Change.TRAILER: "Trailer ist da",
        }
    ),
    join="{value} stoßen zur Besetzung",
    somebody="jemand Neues",
    several="{count} neue Leute",
    hidden="ausgefüllt; zum Lesen die Seite öffnen",
    states=MappingProxyType(
        {
            State.UNKNOWN: "nichts bekannt",
            State.PLACEHOLDER: "noch nichts angekündigt",
            State.WINDOW: "ein Startzeitraum",
            State.DATED: "ein Starttermin",
            State.RELEASED: "zu sehen",
            State.CANCELLED: "abgesetzt",
            State.TEASER: "ein Teaser",
            State.TRAILER: "ein Trailer",
        }
    ),
    seasons=("Frühjahr {year}", "Sommer {year}", "Herbst {year}", "Winter {year}"),
    quarters=("erstes Quartal {year}", "zweites Quartal {year}", "drittes Quartal {year}", "viertes Quartal {year}"),
    interval="{first} bis {last}",
    both="{list} und {last}",
    more="{count} weitere",
    before="Vorher",
    corrects="Berichtigt",
    told="{what}, gemeldet am {day}",
    corrected="Berichtigt am {day}: {what}",
    under="unter „{heading}“",
    watch="Ansehen",
    page="Seite",
    also_said_by="Sagt auch",
    also="Außerdem",
    role="als {role}",
    seen="Gesehen am {at}",
    sender="watcher",
    began=MappingProxyType(
        {
            TroubleKind.PAGE: "seit {since} keine brauchbare Antwort von {about}",
            TroubleKind.SECTION: "seit {since} fehlt auf {about} ein beobachteter Abschnitt",
            TroubleKind.STALE: "seit {since} nichts Neues auf {about}",
            TroubleKind.CHANNEL: "seit {since} kommt über den Kanal „{about}“ nichts an",
            TroubleKind.LETTERS: "Nachrichten für den Kanal „{about}“ wurden aufgegeben",
            TroubleKind.CONFIG: "die geänderte {about} wurde nicht übernommen, die alte gilt weiter",
            TroubleKind.CLOCK: "die Uhr wurde gestellt",
            TroubleKind.WEEKLY: "{about} weiter im Blick",
        }
    ),
    over=MappingProxyType(
        {
            TroubleKind.PAGE: "{about} antwortet wieder",
            TroubleKind.SECTION: "{about} hat wieder jeden beobachteten Abschnitt",
            TroubleKind.STALE: "{about} ist nicht mehr veraltet",
            TroubleKind.CHANNEL: "der Kanal „{about}“ geht wieder",
            TroubleKind.LETTERS: "keine Nachricht für den Kanal „{about}“ ist mehr aufgegeben",
            TroubleKind.CONFIG: "{about} wurde neu gelesen und gilt",
            TroubleKind.CLOCK: "die Uhr geht wieder richtig",
            TroubleKind.WEEKLY: "{about} weiter im Blick",
        }
    ),
    advice=MappingProxyType(
        {
            TroubleKind.PAGE: "Im Browser öffnen: Ist sie umgezogen oder fort, hilft eine Änderung in config.toml.",
            TroubleKind.SECTION: "Heißt die Überschrift anders? „heading“ unter [[title.section]] nennt ihre Wörter.",
            TroubleKind.STALE: "Im Browser öffnen: Pflegt sie niemand mehr, hilft eine andere Seite in config.toml.",
            TroubleKind.CHANNEL: "„watcher test-alert {about}“ zeigt, was der Empfänger antwortet; "
            "„watcher outbox list“ zeigt, was wartet.",
            TroubleKind.LETTERS: "„watcher outbox list“ zeigt sie und warum; "
            "„watcher outbox retry“ sendet sie noch einmal.",
            TroubleKind.CONFIG: "„watcher config check“ nennt jeden Fehler.",
        }
    ),
    why="Das kommt, weil der Kanal „{channel}“ deines watcher an diese Adresse sendet.",
    stop="Damit es aufhört: die Adresse oder den Titel aus seiner config.toml nehmen.",
    titles=("{count} Titel", "{count} Titel"),
)
