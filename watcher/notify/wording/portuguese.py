"""Portuguese words."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from watcher.core.model import Change, State
from watcher.core.trouble import TroubleKind
from watcher.notify.wording.shape import Wording

PORTUGUESE: Final = Wording(
    language="pt",
    season="{name}, temporada {season}",
    headlines=MappingProxyType(
        {
            Change.WINDOW: "período de estreia {value}",
            Change.DATED: "data de estreia {value}",
            Change.MOVED: "nova data de estreia {value}",
            Change.WITHDRAWN: "data de estreia retirada",
            Change.CANCELLED: "cancelamento",
            Change.REVIVED: "afinal sem cancelamento",
            Change.RELEASED: "já disponível",
            Change.TEASER: "saiu um teaser",
            Change.TRAILER: "saiu o trailer",
            Change.JOINED: "{value} entra no elenco",
            Change.FILLED: "novidades em “{section}”",
        }
    ),
    released_on="disponível desde {value}",
    labels=MappingProxyType(
        {
            Change.WINDOW: "Período de estreia",
            Change.DATED: "Data de estreia",
            Change.MOVED: "Nova data de estreia",
            Change.WITHDRAWN: "Data de estreia",
            Change.CANCELLED: "Estreia",
            Change.REVIVED: "Estreia",
            Change.RELEASED: "Estreia",
            Change.TEASER: "Trailer",
            Change.TRAILER: "Trailer",
            Change.JOINED: "Entra no elenco",
            Change.FILLED: "{section}",
        }
    ),
    facts=MappingProxyType(
        {
            Change.WITHDRAWN: "retirada",
            Change.CANCELLED: "cancelamento",
            Change.REVIVED: "afinal sem cancelamento",
            Change.RELEASED: "já disponível",
            Change.TEASER: "saiu um teaser",
            Change.TRAILER: "saiu o trailer",
        }
    ),
    join="{value} entram no elenco",
    somebody="alguém novo",
    several="{count} pessoas",
    hidden="já tem texto; abra a página para ler",
    states=MappingProxyType(
        {
            State.UNKNOWN: "nada conhecido",
            State.PLACEHOLDER: "nada anunciado",
            State.WINDOW: "um período de estreia",
            State.DATED: "uma data de estreia",
            State.RELEASED: "disponível",
            State.CANCELLED: "cancelamento",
            State.TEASER: "um teaser",
            State.TRAILER: "um trailer",
        }
    ),
    seasons=("primavera de {year}", "verão de {year}", "outono de {year}", "inverno de {year}"),
    quarters=(
        "primeiro trimestre de {year}",
        "segundo trimestre de {year}",
        "terceiro trimestre de {year}",
        "quarto trimestre de {year}",
    ),
    interval="{first} a {last}",
    both="{list} e {last}",
    more="mais {count}",
    before="Antes",
    corrects="Corrige",
    told="{what}, avisado em {day}",
    corrected="Corrigido em {day}: {what}",
    under="em “{heading}”",
    watch="Ver",
    page="Página",
    also_said_by="Também diz",
    also="Também",
    role="como {role}",
    seen="Visto em {at}",
    sender="watcher",
    began=MappingProxyType(
        {
            TroubleKind.PAGE: "sem resposta útil de {about} desde {since}",
            TroubleKind.SECTION: "falta uma secção vigiada em {about} desde {since}",
            TroubleKind.STALE: "nada de novo em {about} desde {since}",
            TroubleKind.CHANNEL: "nada passa pelo canal “{about}” desde {since}",
            TroubleKind.LETTERS: "mensagens para o canal “{about}” foram abandonadas",
            TroubleKind.CONFIG: "{about} mudou mas não foi aceite, fica o anterior",
            TroubleKind.CLOCK: "o relógio foi acertado",
            TroubleKind.WEEKLY: "{about} sob vigilância",
        }
    ),
    over=MappingProxyType(
        {
            TroubleKind.PAGE: "{about} responde de novo",
            TroubleKind.SECTION: "{about} tem de novo cada secção vigiada",
            TroubleKind.STALE: "{about} já não está desatualizada",
            TroubleKind.CHANNEL: "o canal “{about}” funciona de novo",
            TroubleKind.LETTERS: "já não há mensagens abandonadas para o canal “{about}”",
            TroubleKind.CONFIG: "{about} foi lido de novo e está em uso",
            TroubleKind.CLOCK: "o relógio está certo de novo",
            TroubleKind.WEEKLY: "{about} sob vigilância",
        }
    ),
    advice=MappingProxyType(
        {
            TroubleKind.PAGE: "Abra-a num navegador: se mudou de lugar ou desapareceu, corrija config.toml.",
            TroubleKind.SECTION: "O título mudou? “heading” em [[title.section]] diz as palavras.",
            TroubleKind.STALE: "Abra-a num navegador: se já ninguém cuida dela, indique outra página em config.toml.",
            TroubleKind.CHANNEL: "“watcher test-alert {about}” mostra o que responde o destinatário; "
            "“watcher outbox list” mostra o que espera.",
            TroubleKind.LETTERS: "“watcher outbox list” mostra-as e porquê; “watcher outbox retry” envia-as de novo.",
            TroubleKind.CONFIG: "“watcher config check” nomeia cada erro.",
        }
    ),
    why="Recebe isto porque o canal “{channel}” do seu watcher escreve para este endereço.",
    stop="Para parar, tire o endereço ou o título do seu config.toml.",
    titles=("{count} título", "{count} títulos"),
)
