"""Italian words."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from watcher.core.model import Change, State
from watcher.core.trouble import TroubleKind
from watcher.notify.wording.shape import Wording

ITALIAN: Final = Wording(
    language="it",
    season="{name}, stagione {season}",
    headlines=MappingProxyType(
        {
            Change.WINDOW: "periodo di uscita {value}",
            Change.DATED: "data di uscita {value}",
            Change.MOVED: "nuova data di uscita {value}",
            Change.WITHDRAWN: "data di uscita ritirata",
            Change.CANCELLED: "cancellazione",
            Change.REVIVED: "niente più cancellazione",
            Change.RELEASED: "ora disponibile",
            Change.TEASER: "è uscito un teaser",
            Change.TRAILER: "è uscito il trailer",
            Change.JOINED: "{value} entra nel cast",
            Change.FILLED: "novità in «{section}»",
        }
    ),
    released_on="disponibile da {value}",
    labels=MappingProxyType(
        {
            Change.WINDOW: "Periodo di uscita",
            Change.DATED: "Data di uscita",
            Change.MOVED: "Nuova data di uscita",
            Change.WITHDRAWN: "Data di uscita",
            Change.CANCELLED: "Uscita",
            Change.REVIVED: "Uscita",
            Change.RELEASED: "Uscita",
            Change.TEASER: "Trailer",
            Change.TRAILER: "Trailer",
            Change.JOINED: "Entra nel cast",
            Change.FILLED: "{section}",
        }
    ),
    facts=MappingProxyType(
        {
            Change.WITHDRAWN: "ritirata",
            Change.CANCELLED: "cancellazione",
            Change.REVIVED: "niente più cancellazione",
            Change.RELEASED: "ora disponibile",
            Change.TEASER: "è uscito un teaser",
            Change.TRAILER: "è uscito il trailer",
        }
    ),
    join="{value} entrano nel cast",
    somebody="qualcuno",
    several="{count} persone",
    hidden="ora c’è il testo; apri la pagina per leggerlo",
    states=MappingProxyType(
        {
            State.UNKNOWN: "niente di noto",
            State.PLACEHOLDER: "niente di annunciato",
            State.WINDOW: "un periodo di uscita",
            State.DATED: "una data di uscita",
            State.RELEASED: "disponibile",
            State.CANCELLED: "cancellazione",
            State.TEASER: "un teaser",
            State.TRAILER: "un trailer",
        }
    ),
    seasons=("primavera {year}", "estate {year}", "autunno {year}", "inverno {year}"),
    quarters=(
        "primo trimestre {year}",
        "secondo trimestre {year}",
        "terzo trimestre {year}",
        "quarto trimestre {year}",
    ),
    interval="{first} – {last}",
    both="{list} e {last}",
    more="altri {count}",
    before="Prima",
    corrects="Corregge",
    told="{what}, annunciato il {day}",
    corrected="Corretto il {day}: {what}",
    under="sotto «{heading}»",
    watch="Guarda",
    page="Pagina",
    also_said_by="Lo dice anche",
    also="Anche",
    role="nel ruolo di {role}",
    seen="Visto il {at}",
    sender="watcher",
    began=MappingProxyType(
        {
            TroubleKind.PAGE: "nessuna risposta utile da {about} dal {since}",
            TroubleKind.SECTION: "manca una sezione seguita su {about} dal {since}",
            TroubleKind.STALE: "niente di nuovo su {about} dal {since}",
            TroubleKind.CHANNEL: "dal {since} niente passa per il canale «{about}»",
            TroubleKind.LETTERS: "messaggi per il canale «{about}» sono stati abbandonati",
            TroubleKind.CONFIG: "{about} è cambiato ma non è stato accettato, resta il vecchio",
            TroubleKind.CLOCK: "l’orologio è stato regolato",
            TroubleKind.WEEKLY: "{about} sempre sotto osservazione",
        }
    ),
    over=MappingProxyType(
        {
            TroubleKind.PAGE: "{about} risponde di nuovo",
            TroubleKind.SECTION: "{about} ha di nuovo ogni sezione seguita",
            TroubleKind.STALE: "{about} non è più ferma",
            TroubleKind.CHANNEL: "il canale «{about}» funziona di nuovo",
            TroubleKind.LETTERS: "nessun messaggio per il canale «{about}» è più abbandonato",
            TroubleKind.CONFIG: "{about} è stato riletto ed è in uso",
            TroubleKind.CLOCK: "l’orologio è di nuovo giusto",
            TroubleKind.WEEKLY: "{about} sempre sotto osservazione",
        }
    ),
    advice=MappingProxyType(
        {
            TroubleKind.PAGE: "Aprila in un browser: se si è spostata o non c’è più, correggi config.toml.",
            TroubleKind.SECTION: "Il suo titolo è cambiato? «heading» sotto [[title.section]] ne dice le parole.",
            TroubleKind.STALE: "Aprila in un browser: se nessuno la cura più, indica un’altra pagina in config.toml.",
            TroubleKind.CHANNEL: "«watcher test-alert {about}» mostra che cosa risponde il destinatario; "
            "«watcher outbox list» mostra che cosa aspetta.",
            TroubleKind.LETTERS: "«watcher outbox list» li mostra e dice perché; «watcher outbox retry» li rimanda.",
            TroubleKind.CONFIG: "«watcher config check» nomina ogni errore.",
        }
    ),
    why="Ricevi questo perché il canale «{channel}» del tuo watcher scrive a questo indirizzo.",
    stop="Per smettere, togli l’indirizzo o il titolo dal suo config.toml.",
    titles=("{count} titolo", "{count} titoli"),
)
