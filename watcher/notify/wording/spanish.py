"""Spanish words."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from watcher.core.model import Change, State
from watcher.core.trouble import TroubleKind
from watcher.notify.wording.shape import Wording

SPANISH: Final = Wording(
    language="es",
    season="{name}, temporada {season}",
    headlines=MappingProxyType(
        {
            Change.WINDOW: "periodo de estreno {value}",
            Change.DATED: "fecha de estreno {value}",
            Change.MOVED: "nueva fecha de estreno {value}",
            Change.WITHDRAWN: "fecha de estreno retirada",
            Change.CANCELLED: "cancelación",
            Change.REVIVED: "al final no se cancela",
            Change.RELEASED: "ya disponible",
            Change.TEASER: "ya hay avance",
            Change.TRAILER: "ya hay tráiler",
            Change.JOINED: "{value} se une al reparto",
            Change.FILLED: "novedades en «{section}»",
        }
    ),
    released_on="disponible desde el {value}",
    labels=MappingProxyType(
        {
            Change.WINDOW: "Periodo de estreno",
            Change.DATED: "Fecha de estreno",
            Change.MOVED: "Nueva fecha de estreno",
            Change.WITHDRAWN: "Fecha de estreno",
            Change.CANCELLED: "Estreno",
            Change.REVIVED: "Estreno",
            Change.RELEASED: "Estreno",
            Change.TEASER: "Tráiler",
            Change.TRAILER: "Tráiler",
            Change.JOINED: "Se une al reparto",
            Change.FILLED: "{section}",
        }
    ),
    facts=MappingProxyType(
        {
            Change.WITHDRAWN: "retirada",
            Change.CANCELLED: "cancelación",
            Change.REVIVED: "al final no se cancela",
            Change.RELEASED: "ya disponible",
            Change.TEASER: "ya hay avance",
            Change.TRAILER: "ya hay tráiler",
        }
    ),
    join="{value} se unen al reparto",
    somebody="alguien nuevo",
    several="{count} personas",
    hidden="ya tiene texto; abre la página para leerlo",
    states=MappingProxyType(
        {
            State.UNKNOWN: "nada conocido",
            State.PLACEHOLDER: "nada anunciado",
            State.WINDOW: "un periodo de estreno",
            State.DATED: "una fecha de estreno",
            State.RELEASED: "disponible",
            State.CANCELLED: "cancelación",
            State.TEASER: "un avance",
            State.TRAILER: "un tráiler",
        }
    ),
    seasons=("primavera de {year}", "verano de {year}", "otoño de {year}", "invierno de {year}"),
    quarters=(
        "primer trimestre de {year}",
        "segundo trimestre de {year}",
        "tercer trimestre de {year}",
        "cuarto trimestre de {year}",
    ),
    interval="{first} a {last}",
    both="{list} y {last}",
    more="{count} más",
    before="Antes",
    corrects="Corrige",
    told="{what}, avisado el {day}",
    corrected="Corregido el {day}: {what}",
    under="en «{heading}»",
    watch="Ver",
    page="Página",
    also_said_by="También lo dice",
    also="También",
    role="como {role}",
    seen="Visto el {at}",
    sender="watcher",
    began=MappingProxyType(
        {
            TroubleKind.PAGE: "sin respuesta útil de {about} desde el {since}",
            TroubleKind.SECTION: "falta una sección vigilada en {about} desde el {since}",
            TroubleKind.STALE: "nada nuevo en {about} desde el {since}",
            TroubleKind.CHANNEL: "nada llega por el canal «{about}» desde el {since}",
            TroubleKind.LETTERS: "se abandonaron mensajes para el canal «{about}»",
            TroubleKind.CONFIG: "{about} cambió pero no se aceptó, sigue el anterior",
            TroubleKind.CLOCK: "se ajustó el reloj",
            TroubleKind.WEEKLY: "{about} en vigilancia",
        }
    ),
    over=MappingProxyType(
        {
            TroubleKind.PAGE: "{about} responde de nuevo",
            TroubleKind.SECTION: "{about} tiene de nuevo cada sección vigilada",
            TroubleKind.STALE: "{about} ya no está desactualizada",
            TroubleKind.CHANNEL: "el canal «{about}» funciona de nuevo",
            TroubleKind.LETTERS: "ya no hay mensajes abandonados para el canal «{about}»",
            TroubleKind.CONFIG: "{about} se leyó de nuevo y está en uso",
            TroubleKind.CLOCK: "el reloj vuelve a ir bien",
            TroubleKind.WEEKLY: "{about} en vigilancia",
        }
    ),
    advice=MappingProxyType(
        {
            TroubleKind.PAGE: "Ábrela en un navegador: si cambió de lugar o desapareció, corrige config.toml.",
            TroubleKind.SECTION: "¿Cambió su encabezado? «heading» en [[title.section]] dice sus palabras.",
            TroubleKind.STALE: "Ábrela en un navegador: si ya nadie la cuida, pon otra página en config.toml.",
            TroubleKind.CHANNEL: "«watcher test-alert {about}» muestra qué responde el destinatario; "
            "«watcher outbox list» muestra qué espera.",
            TroubleKind.LETTERS: "«watcher outbox list» los muestra y dice por qué; "
            "«watcher outbox retry» los envía de nuevo.",
            TroubleKind.CONFIG: "«watcher config check» nombra cada error.",
        }
    ),
    why="Recibes esto porque el canal «{channel}» de tu watcher escribe a esta dirección.",
    stop="Para que pare, quita la dirección o el título de su config.toml.",
    titles=("{count} título", "{count} títulos"),
)
