"""French words."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from watcher.core.model import Change, State
from watcher.core.trouble import TroubleKind
from watcher.notify.wording.shape import Wording

FRENCH: Final = Wording(
    language="fr",
    season="{name}, saison {season}",
    headlines=MappingProxyType(
        {
            Change.WINDOW: "période de sortie {value}",
            Change.DATED: "date de sortie {value}",
            Change.MOVED: "nouvelle date de sortie {value}",
            Change.WITHDRAWN: "date de sortie retirée",
            Change.CANCELLED: "annulation",
            Change.REVIVED: "finalement pas d’annulation",
            Change.RELEASED: "disponible",
            Change.TEASER: "un teaser est sorti",
            Change.TRAILER: "la bande-annonce est sortie",
            Change.JOINED: "{value} rejoint la distribution",
            Change.FILLED: "du nouveau sous « {section} »",
        }
    ),
    released_on="disponible depuis le {value}",
    labels=MappingProxyType(
        {
            Change.WINDOW: "Période de sortie",
            Change.DATED: "Date de sortie",
            Change.MOVED: "Nouvelle date de sortie",
            Change.WITHDRAWN: "Date de sortie",
            Change.CANCELLED: "Sortie",
            Change.REVIVED: "Sortie",
            Change.RELEASED: "Sortie",
            Change.TEASER: "Bande-annonce",
            Change.TRAILER: "Bande-annonce",
            Change.JOINED: "Rejoint la distribution",
            Change.FILLED: "{section}",
        }
    ),
    facts=MappingProxyType(
        {
            Change.WITHDRAWN: "retirée",
            Change.CANCELLED: "annulation",
            Change.REVIVED: "finalement pas d’annulation",
            Change.RELEASED: "disponible",
            Change.TEASER: "un teaser est sorti",
            Change.TRAILER: "la bande-annonce est sortie",
        }
    ),
    join="{value} rejoignent la distribution",
    somebody="quelqu’un",
    several="{count} personnes",
    hidden="rempli ; ouvrir la page pour le lire",
    states=MappingProxyType(
        {
            State.UNKNOWN: "rien de connu",
            State.PLACEHOLDER: "rien d’annoncé",
            State.WINDOW: "une période de sortie",
            State.DATED: "une date de sortie",
            State.RELEASED: "disponible",
            State.CANCELLED: "annulation",
            State.TEASER: "un teaser",
            State.TRAILER: "une bande-annonce",
        }
    ),
    seasons=("printemps {year}", "été {year}", "automne {year}", "hiver {year}"),
    quarters=(
        "premier trimestre {year}",
        "deuxième trimestre {year}",
        "troisième trimestre {year}",
        "quatrième trimestre {year}",
    ),
    interval="{first} à {last}",
    both="{list} et {last}",
    more="{count} de plus",
    before="Avant",
    corrects="Corrige",
    told="{what}, annoncé le {day}",
    corrected="Corrigé le {day} : {what}",
    under="sous « {heading} »",
    watch="Regarder",
    page="Page",
    also_said_by="Dit aussi par",
    also="Aussi",
    role="dans le rôle de {role}",
    seen="Vu le {at}",
    sender="watcher",
    began=MappingProxyType(
        {
            TroubleKind.PAGE: "pas de réponse utilisable de {about} depuis le {since}",
            TroubleKind.SECTION: "une section suivie manque sur {about} depuis le {since}",
            TroubleKind.STALE: "rien de nouveau sur {about} depuis le {since}",
            TroubleKind.CHANNEL: "rien ne passe par le canal « {about} » depuis le {since}",
            TroubleKind.LETTERS: "des messages pour le canal « {about} » ont été abandonnés",
            TroubleKind.CONFIG: "{about} a changé mais n’a pas été repris, l’ancien reste",
            TroubleKind.CLOCK: "l’horloge a été réglée",
            TroubleKind.WEEKLY: "{about} toujours sous surveillance",
        }
    ),
    over=MappingProxyType(
        {
            TroubleKind.PAGE: "{about} répond de nouveau",
            TroubleKind.SECTION: "{about} a de nouveau chaque section suivie",
            TroubleKind.STALE: "{about} n’est plus à l’abandon",
            TroubleKind.CHANNEL: "le canal « {about} » fonctionne de nouveau",
            TroubleKind.LETTERS: "plus aucun message pour le canal « {about} » n’est abandonné",
            TroubleKind.CONFIG: "{about} a été relu et sert désormais",
            TroubleKind.CLOCK: "l’horloge est de nouveau juste",
            TroubleKind.WEEKLY: "{about} toujours sous surveillance",
        }
    ),
    advice=MappingProxyType(
        {
            TroubleKind.PAGE: "Ouvrez-la dans un navigateur : si elle a changé d’adresse ou disparu, corrigez "
            "config.toml.",
            TroubleKind.SECTION: "Son titre a-t-il changé ? « heading » sous [[title.section]] en donne les mots.",
            TroubleKind.STALE: "Ouvrez-la dans un navigateur : si plus personne ne s’en occupe, indiquez-en une autre.",
            TroubleKind.CHANNEL: "« watcher test-alert {about} » montre ce que répond le destinataire ; "
            "« watcher outbox list » montre ce qui attend.",
            TroubleKind.LETTERS: "« watcher outbox list » les montre et dit pourquoi ; "
            "« watcher outbox retry » les renvoie.",
            TroubleKind.CONFIG: "« watcher config check » nomme chaque erreur.",
        }
    ),
    why="Vous recevez ceci parce que le canal « {channel} » de votre watcher écrit à cette adresse.",
    stop="Pour arrêter, retirez l’adresse ou le titre de son config.toml.",
    titles=("{count} titre", "{count} titres"),
)
