"""Dutch words."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from watcher.core.model import Change, State
from watcher.core.trouble import TroubleKind
from watcher.notify.wording.shape import Wording

DUTCH: Final = Wording(
    language="nl",
    season="{name}, seizoen {season}",
    headlines=MappingProxyType(
        {
            Change.WINDOW: "startperiode {value}",
            Change.DATED: "startdatum {value}",
            Change.MOVED: "nieuwe startdatum {value}",
            Change.WITHDRAWN: "startdatum ingetrokken",
            Change.CANCELLED: "stopgezet",
            Change.REVIVED: "toch niet stopgezet",
            Change.RELEASED: "nu te zien",
            Change.TEASER: "teaser is er",
            Change.TRAILER: "trailer is er",
            Change.JOINED: "{value} komt bij de cast",
            Change.FILLED: "nieuws onder ‘{section}’",
        }
    ),
    released_on="te zien sinds {value}",
    labels=MappingProxyType(
        {
            Change.WINDOW: "Startperiode",
            Change.DATED: "Startdatum",
            Change.MOVED: "Nieuwe startdatum",
            Change.WITHDRAWN: "Startdatum",
            Change.CANCELLED: "Start",
            Change.REVIVED: "Start",
            Change.RELEASED: "Start",
            Change.TEASER: "Trailer",
            Change.TRAILER: "Trailer",
            Change.JOINED: "Nieuw in de cast",
            Change.FILLED: "{section}",
        }
    ),
    facts=MappingProxyType(
        {
            Change.WITHDRAWN: "ingetrokken",
            Change.CANCELLED: "stopgezet",
            Change.REVIVED: "toch niet stopgezet",
            Change.RELEASED: "nu te zien",
            Change.TEASER: "teaser is er",
            Change.TRAILER: "trailer is er",
        }
    ),
    join="{value} komen bij de cast",
    somebody="iemand nieuws",
    several="{count} nieuwe mensen",
    hidden="ingevuld; open de pagina om het te lezen",
    states=MappingProxyType(
        {
            State.UNKNOWN: "niets bekend",
            State.PLACEHOLDER: "nog niets aangekondigd",
            State.WINDOW: "een startperiode",
            State.DATED: "een startdatum",
            State.RELEASED: "te zien",
            State.CANCELLED: "stopgezet",
            State.TEASER: "een teaser",
            State.TRAILER: "een trailer",
        }
    ),
    seasons=("voorjaar {year}", "zomer {year}", "najaar {year}", "winter {year}"),
    quarters=("eerste kwartaal {year}", "tweede kwartaal {year}", "derde kwartaal {year}", "vierde kwartaal {year}"),
    interval="{first} tot {last}",
    both="{list} en {last}",
    more="nog {count}",
    before="Eerder",
    corrects="Verbetert",
    told="{what}, gemeld op {day}",
    corrected="Verbeterd op {day}: {what}",
    under="onder ‘{heading}’",
    watch="Bekijken",
    page="Pagina",
    also_said_by="Zegt ook",
    also="Ook",
    role="als {role}",
    seen="Gezien op {at}",
    sender="watcher",
    began=MappingProxyType(
        {
            TroubleKind.PAGE: "geen bruikbaar antwoord van {about} sinds {since}",
            TroubleKind.SECTION: "een gevolgde sectie ontbreekt op {about} sinds {since}",
            TroubleKind.STALE: "niets nieuws op {about} sinds {since}",
            TroubleKind.CHANNEL: "sinds {since} komt er niets door op het kanaal ‘{about}’",
            TroubleKind.LETTERS: "berichten voor het kanaal ‘{about}’ zijn opgegeven",
            TroubleKind.CONFIG: "de gewijzigde {about} is niet overgenomen, de oude blijft",
            TroubleKind.CLOCK: "de klok is verzet",
            TroubleKind.WEEKLY: "{about} nog steeds in de gaten",
        }
    ),
    over=MappingProxyType(
        {
            TroubleKind.PAGE: "{about} antwoordt weer",
            TroubleKind.SECTION: "{about} heeft weer elke gevolgde sectie",
            TroubleKind.STALE: "{about} is niet meer verouderd",
            TroubleKind.CHANNEL: "het kanaal ‘{about}’ werkt weer",
            TroubleKind.LETTERS: "geen bericht voor het kanaal ‘{about}’ is nog opgegeven",
            TroubleKind.CONFIG: "{about} is opnieuw gelezen en in gebruik",
            TroubleKind.CLOCK: "de klok loopt weer gelijk",
            TroubleKind.WEEKLY: "{about} nog steeds in de gaten",
        }
    ),
    advice=MappingProxyType(
        {
            TroubleKind.PAGE: "Open hem in een browser: is hij verhuisd of weg, verbeter dan config.toml.",
            TroubleKind.SECTION: "Is de kop veranderd? ‘heading’ onder [[title.section]] noemt de woorden.",
            TroubleKind.STALE: "Open hem in een browser: zorgt niemand er meer voor, noem dan een andere.",
            TroubleKind.CHANNEL: "‘watcher test-alert {about}’ toont wat de ontvanger antwoordt; "
            "‘watcher outbox list’ toont wat wacht.",
            TroubleKind.LETTERS: "‘watcher outbox list’ toont ze en waarom; ‘watcher outbox retry’ stuurt ze opnieuw.",
            TroubleKind.CONFIG: "‘watcher config check’ noemt elke fout.",
        }
    ),
    why="Je krijgt dit omdat het kanaal ‘{channel}’ van je watcher naar dit adres stuurt.",
    stop="Om te stoppen: haal het adres of de titel uit zijn config.toml.",
    titles=("{count} titel", "{count} titels"),
)
