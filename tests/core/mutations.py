"""Ways to change a page that change nothing of what it says: noise around it, another order, other words.

Each takes the page's HTML and gives HTML back. The shows and people of the noise are none of the histories'.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from bs4 import BeautifulSoup, Tag
from bs4.element import PageElement

from watcher.core.model import Title

# --- noise ---------------------------------------------------------------------------------------

RELATED = {
    "en": [
        ("The Ninth Gardener season 4 release date set for March 3, 2027", "It returns to Beacon in spring."),
        ("Mill Race is cancelled after one season", "There will be no second season of Mill Race."),
        ("Watch the official trailer for Ferry Cross", "The first full trailer for Ferry Cross is here."),
        ("Otto Brandvold joins the cast of Mill Race", "Otto Brandvold will play a new lock keeper."),
    ],
    "de": [
        ("„Der neunte Gärtner“: Staffel 4 startet am 3. März 2027", "Im Frühjahr geht es bei Leuchtfunk weiter."),
        ("„Mühlgraben“ abgesetzt", "Eine zweite Staffel von „Mühlgraben“ wird es nicht geben."),
        ("Der offizielle Trailer zu „Fährmanns Lohn“ ist da", "Hier ist der erste Trailer."),
        ("Otto Brandvold steigt bei „Mühlgraben“ ein", "Otto Brandvold spielt den neuen Schleusenwärter."),
    ],
    "fr": [
        ("« Le Neuvième Jardinier » : la saison 4 arrive le 3 mars 2027", "Rendez-vous au printemps sur Balise."),
        ("« Le Bief » annulée après une saison", "Il n'y aura pas de saison 2 du « Bief »."),
        ("La bande-annonce officielle de « La Traversée »", "Les premières images de « La Traversée »."),
        ("Otto Brandvold rejoint le casting du « Bief »", "Otto Brandvold incarnera le nouvel éclusier."),
    ],
    "es": [
        ("'El noveno jardinero': la temporada 4 se estrena el 3 de marzo de 2027", "Vuelve en primavera a Faro."),
        ("'La esclusa', cancelada tras una temporada", "No habrá segunda temporada de 'La esclusa'."),
        ("Tráiler oficial de 'La travesía'", "Ya puedes ver el primer tráiler de 'La travesía'."),
        ("Otto Brandvold se incorpora al reparto de 'La esclusa'", "Otto Brandvold será el nuevo guarda."),
    ],
    "it": [
        ("Il nono giardiniere: la quarta stagione esce il 3 marzo 2027", "In primavera si torna su Faro Uno."),
        ("La chiusa cancellata dopo una stagione", "La seconda stagione di La chiusa non si farà."),
        ("Il trailer ufficiale di La traversata", "Ecco il primo trailer di La traversata."),
        ("Otto Brandvold entra nel cast di La chiusa", "Otto Brandvold sarà il nuovo guardiano."),
    ],
    "pt": [
        ("O Nono Jardineiro: 4ª temporada estreia em 3 de março de 2027", "A série volta ao Farol no outono."),
        ("A Eclusa é cancelada após uma temporada", "Não haverá segunda temporada de A Eclusa."),
        ("Trailer oficial de A Travessia", "Saiu o primeiro trailer de A Travessia."),
        ("Otto Brandvold entra para o elenco de A Eclusa", "Otto Brandvold será o novo guarda."),
    ],
    "nl": [
        ("De Negende Tuinman seizoen 4 start op 3 maart 2027", "In het voorjaar is de reeks terug bij Baken."),
        ("De Sluis stopt na één seizoen", "Een tweede seizoen van De Sluis komt er niet."),
        ("De officiële trailer van De Overtocht", "De eerste trailer van De Overtocht is er."),
        ("Otto Brandvold nieuw in De Sluis", "Otto Brandvold speelt de nieuwe sluiswachter."),
    ],
}
HEADS = {
    "en": ("More stories", "Comments", "In other news", "Updated 3 minutes ago", "Sale: half price until December 31"),
    "de": ("Mehr zum Thema", "Kommentare", "Weitere Meldungen", "Vor 3 Minuten aktualisiert", "Nur bis 31. Dezember"),
    "fr": ("À lire aussi", "Commentaires", "Autres actualités", "Mis à jour il y a 3 minutes", "Jusqu'au 31 décembre"),
    "es": (
        "Más noticias",
        "Comentarios",
        "Otras noticias",
        "Actualizado hace 3 minutos",
        "Solo hasta el 31 de diciembre",
    ),
    "it": ("Altre notizie", "Commenti", "In breve", "Aggiornato 3 minuti fa", "Solo fino al 31 dicembre"),
    "pt": ("Mais notícias", "Comentários", "Outras notícias", "Atualizado há 3 minutos", "Só até 31 de dezembro"),
    "nl": ("Meer nieuws", "Reacties", "Ander nieuws", "3 minuten geleden bijgewerkt", "Alleen tot en met 31 december"),
}
WORDS = {
    "en": ("{name} is out on March 9, 2027, my cousin says!", "{name} official trailer:", "Ulla Fenn joins the cast!!"),
    "de": ("{name} startet am 9. März 2027, sagt mein Cousin!", "{name} Trailer:", "Ulla Fenn ist neu dabei!!"),
    "fr": ("{name} sort le 9 mars 2027, dit mon cousin !", "{name} bande-annonce :", "Ulla Fenn rejoint le casting !!"),
    "es": ("¡{name} se estrena el 9 de marzo de 2027!", "{name} tráiler:", "¡Ulla Fenn se une al reparto!"),
    "it": ("{name} esce il 9 marzo 2027, dice mio cugino!", "{name} trailer:", "Ulla Fenn entra nel cast!!"),
    "pt": ("{name} estreia em 9 de março de 2027, diz meu primo!", "{name} trailer:", "Ulla Fenn entra no elenco!!"),
    "nl": ("{name} start op 9 maart 2027, zegt mijn neef!", "{name} trailer:", "Ulla Fenn speelt ook mee!!"),
}
VIDEO = "https://www.youtube.com/watch?v=f0r31gnV1d0"


def related(language: str, _: str) -> str:
    """A list of links to stories about other shows, each with its day."""
    items = "".join(
        f'<li><a href="/other/{number}">{headline}</a> <time datetime="2027-01-0{number + 1}">{number}</time></li>'
        for number, (headline, _) in enumerate(RELATED[language])
    )
    return f"<section><h2>{HEADS[language][0]}</h2><ul>{items}</ul></section>"


def cards(language: str, _: str) -> str:
    """The same stories as cards with a sentence each."""
    stories = "".join(
        f'<article><h3><a href="/card/{number}">{headline}</a></h3><p>{text}</p></article>'
        for number, (headline, text) in enumerate(RELATED[language])
    )
    return f'<div class="g">{stories}</div>'


def comments(language: str, name: str) -> str:
    """What readers say of the watched title itself."""
    date, trailer, cast = (words.format(name=name) for words in WORDS[language])
    said = (date, f'{trailer} <a href="{VIDEO}">{VIDEO}</a>', cast)
    items = "".join(
        f'<li class="comment"><b>user{number}</b> <time datetime="2027-01-02T10:00:00Z">2 h</time><p>{text}</p></li>'
        for number, text in enumerate(said)
    )
    return f'<section id="comments"><h2>3 {HEADS[language][1]}</h2><ol>{items}</ol></section>'


def advert(language: str, _: str) -> str:
    """An advertisement with a day of its own."""
    return f'<div class="ad" role="complementary"><a href="/shop"><p>{HEADS[language][4]}</p></a></div>'


def time_stamp(language: str, _: str) -> str:
    """When the page was made."""
    return f"<div><p>{HEADS[language][3]}</p></div>"


def other_news(language: str, _: str) -> str:
    """Another show's news under its own heading, with a video."""
    (headline, text), (trailer, _) = RELATED[language][0], RELATED[language][2]
    player = '<iframe src="https://www.youtube.com/embed/0th3rsh0wsV"></iframe>'
    return f"<section><h2>{headline}</h2><p>{text}</p><p>{trailer}</p>{player}</section>"


NOISE: tuple[Callable[[str, str], str], ...] = (related, cards, comments, advert, time_stamp, other_news)


def at_end(html: str, noise: str) -> str:
    """The page with the noise as the last thing of its body."""
    head, end, tail = html.rpartition("</body>")
    return f"{head}{noise}{end}{tail}"


def in_aside(html: str, noise: str) -> str:
    """The page with the noise in an aside, before all else."""
    return re.sub(r"(<body\b[^>]*>)", lambda body: f"{body[0]}<aside>{noise}</aside>", html, count=1)


# --- another order -------------------------------------------------------------------------------


def reordered(html: str) -> str:
    """The page with its sections in the opposite order, wherever headings of one rank stand side by side."""
    soup = BeautifulSoup(html, "lxml")
    for parent in soup.find_all(True):
        ranks = [child.name for child in parent.find_all(re.compile(r"^h[2-4]$"), recursive=False)]
        if len(ranks) > 1 and parent.name != "body":  # the body's last section would hold the footer
            turn(parent, min(ranks))
    return str(soup)


def turn(parent: Tag, rank: str) -> None:
    """Put the last section of this rank first, and so on; what stands before the first stays."""
    sections: list[list[PageElement]] = [[]]
    for child in list(parent.contents):
        if isinstance(child, Tag) and child.name == rank:
            sections.append([])
        sections[-1].append(child.extract())
    lead, *rest = sections
    parent.extend([*lead, *(child for section in reversed(rest) for child in section)])


# --- other words ---------------------------------------------------------------------------------

NO_DATE = {
    "en": (
        "There is no release date for {name} yet.",
        "When {name} will arrive has not been announced.",
        "We don't know yet when {name} comes out.",
        "A release date for {name} has yet to be confirmed.",
    ),
    "de": (
        "Einen Starttermin für {name} gibt es noch nicht.",
        "Wann {name} startet, ist noch nicht bekannt.",
    ),
    "fr": (
        "La date de sortie de {name} n'a pas encore été annoncée.",
        "On ne sait pas encore quand sortira {name}.",
    ),
    "es": (
        "Todavía no hay fecha de estreno para {name}.",
        "Aún no se ha anunciado cuándo se estrena {name}.",
    ),
    "it": ("Non c'è ancora una data di uscita per {name}.", "Non si sa ancora quando uscirà {name}."),
    "pt": ("{name} ainda não tem data de estreia.", "A data de estreia de {name} ainda não foi anunciada."),
    "nl": ("Er is nog geen startdatum voor {name}.", "Wanneer {name} begint, is nog niet bekend."),
}
NO_TRAILER = {
    "en": (
        "There is no trailer for {name} yet.",
        "A trailer for {name} hasn't been released.",
        "We are still waiting for a trailer for {name}.",
    ),
    "de": ("Einen Trailer zu {name} gibt es noch nicht.", "Ein Trailer zu {name} steht noch aus."),
    "fr": ("Il n'y a pas encore de bande-annonce pour {name}.", "La bande-annonce de {name} se fait attendre."),
    "es": ("Todavía no hay tráiler de {name}.", "El tráiler de {name} aún no se ha publicado."),
    "it": ("Non c'è ancora un trailer di {name}.", "Il trailer di {name} non è ancora uscito."),
    "pt": ("Ainda não há trailer de {name}.", "O trailer de {name} ainda não foi lançado."),
    "nl": ("Er is nog geen trailer van {name}.", "Een trailer van {name} is nog niet verschenen."),
}
SEASONS = {
    "en": "{name} season {season}",
    "de": "{name} Staffel {season}",
    "fr": "{name} saison {season}",
    "es": "{name} temporada {season}",
    "it": "{name} stagione {season}",
    "pt": "{name} temporada {season}",
    "nl": "{name} seizoen {season}",
}
SENTENCE = 4  # words: what is shorter may be a cell, or the answer to a heading


def season_name(title: Title, language: str) -> str:
    """The title with its season, as the language says it."""
    form = SEASONS[language] if title.season else "{name}"
    return form.format(name=title.name, season=title.season)


def worded_anew(html: str, quote: str, words: str) -> str | None:
    """The page with other words where the quoted sentence stands; None where it is none, or stands there twice."""
    quoted = escape(quote, quote=False)
    if len(quote.split()) < SENTENCE or html.count(quoted) != 1:
        return None
    return html.replace(quoted, escape(words, quote=False))
