"""Walls: pages of another purpose in the page's place, told by what they say, by their fields and by their scripts.

Wall words alone do not tell a wall: good pages have them too (a cookie box, a link to log in, a plot about robots).
They count in the headline, or where the page says little else.
"""

from __future__ import annotations

from typing import Final

from watcher.core.fitness.reasons import Reason, Unfit, because
from watcher.core.fitness.signs import MUCH, Signs
from watcher.core.language.seasons import find_seasons
from watcher.core.model import Region

_WALLS: Final = (
    Reason.BOT,
    Reason.LOGIN,
    Reason.NOT_FOUND,
    Reason.CONSENT,
    Reason.REGION,
    Reason.ERROR,
    Reason.SHELL,
)  # where two are as likely, the first
_SAYS: Final = {
    Reason.BOT: "the site wants to know whether a person is asking, or refuses programs",
    Reason.LOGIN: "the site asks for a login in place of the page",
    Reason.NOT_FOUND: "the site says that it has no such page",
    Reason.CONSENT: "the site asks for consent to cookies in place of the page",
    Reason.REGION: "the site does not show the page in this region",
    Reason.ERROR: "the site reports an error or maintenance in place of the page",
}
_CHALLENGES: Final = (
    "challenges.cloudflare.com", "_cf_chl_opt", "/challenge-platform/h/", "captcha-delivery.com", "_incapsula_resource",
    "px-captcha", "/px/captcha", "captcha.px-cloud", "hcaptcha.com", "recaptcha/", "awswafintegration", "challenge.js",
    "awswafcaptcha", "ddos-guard", "kasada", "ips.js?", "/_sec/cp_challenge", "sec-if-cpt", "friendlycaptcha",
    "funcaptcha", "arkoselabs", "validate.perfdrive.com", "geetest", "anubis", "botdetect", "sucuri_cloudproxy",
    "var dd={",
)  # fmt: skip
_PLACES: Final = {
    Reason.BOT: ("captcha", "challenge", "robot", "blocked", "verify", "botcheck"),
    Reason.LOGIN: ("login", "log-in", "signin", "sign-in", "auth", "sso", "anmelden", "connexion", "inloggen"),
    Reason.NOT_FOUND: ("404", "not-found", "notfound", "not_found", "page-not-found", "error404"),
    Reason.CONSENT: ("consent", "cookiewall", "cookie-wall", "privacy-gate", "gdpr", "cmp"),
    Reason.ERROR: ("error", "maintenance"),
}
_FORBIDDEN: Final = 403
_SLOWER: Final = 429
_STATUSES: Final = {
    401: Reason.LOGIN,
    _FORBIDDEN: Reason.BOT,
    404: Reason.NOT_FOUND,
    410: Reason.NOT_FOUND,
    451: Reason.REGION,
}
_HEAD: Final = 4  # what a headline weighs against a sentence
_WORTH: Final = {Reason.REGION: 2}  # of a wording that hardly any other page has
_FORM: Final = 3  # a field for a password, a captcha
_PLACE: Final = 2  # an address that says it
_SURE: Final = 3  # what must be there against a headline that names the title
_AROUND: Final = 200  # letters that stand around a form, or below a wall's heading
_BESIDE: Final = 60  # letters of an article that boxes may stand beside
_MUCH_ENOUGH: Final = 400  # letters of an article of which a small part can be told from the whole
_REST: Final = (150, 30)  # letters below a headline beside a wall without sentences; in a consent wall
_LITTLE: Final = 600  # letters of own text beside which a wall's headline is believed


def find_wall(signs: Signs) -> Unfit | None:
    """The wall that stands in the page's place."""
    weights = {reason: weigh(signs, reason) for reason in _WALLS}
    likely = sorted((reason for reason in _WALLS if weights[reason]), key=lambda each: -weights[each])
    for reason in likely:
        if reason is Reason.SHELL:
            break  # what a shell says is no wall, and what weighs less than it is none either
        if is_wall(signs, reason, weights[reason]):
            return because(reason, _SAYS[reason])
    return None


def weigh(signs: Signs, reason: Reason) -> int:
    """How much speaks for this wall: its words in heads and texts, its form, its address."""
    said = sayings(signs, reason)
    weight = _HEAD * signs.heads_say(reason) + len(said) * _WORTH.get(reason, 1)
    if reason is Reason.LOGIN and signs.markup.has_password and (said or not signs.content_letters):
        weight += _FORM
    if reason is Reason.BOT and is_challenge(signs):
        weight += _FORM
    if signs.final_path != signs.path and is_place(signs.final_path, reason):
        weight += _PLACE
    return weight


def sayings(signs: Signs, reason: Reason) -> frozenset[str]:
    """The different things that the texts say of this wall; a box beside an article may always ask for consent."""
    is_beside = reason in (Reason.CONSENT, Reason.LOGIN) and signs.content_letters > _BESIDE
    spoken = [text for text in signs.texts if not is_beside or text.region is not Region.BOILERPLATE]
    return frozenset(said for text in spoken for each, said in text.sayings if each is reason)


def is_wall(signs: Signs, reason: Reason, weight: int) -> bool:
    """Whether the wall is all that there is."""
    if signs.status == _FORBIDDEN and reason in (Reason.NOT_FOUND, Reason.ERROR):
        return False  # there is a page, and programs do not get it
    if signs.status == _SLOWER and reason is Reason.BOT and not is_challenge(signs):
        return False  # it is the pace that the site minds
    told = (text.words for text in signs.texts if text.is_own or text.is_section)
    is_told = signs.letters >= MUCH or any(map(signs.names, told))
    if signs.heads_say(reason):
        return not is_told or signs.own_letters < _LITTLE or shrank(signs)
    return not is_told and weight >= _need(signs) and is_all(signs, reason, weight)


def _need(signs: Signs) -> int:
    """How much must speak for a wall: more, where the page still seems to be about the title."""
    is_named = any(signs.names(text.words) for text in signs.texts if not (text.is_heading or text.is_link))
    headline = signs.document.headline
    is_about = is_named or signs.names(headline) or bool(find_seasons(headline, signs.document.language))
    return _SURE if is_about else 1


def shrank(signs: Signs) -> bool:
    """Whether what no wall says is a small part of what the article was."""
    usual = signs.usual
    return usual is not None and usual.letters >= _MUCH_ENOUGH and signs.content_letters * 4 < usual.letters


def is_all(signs: Signs, reason: Reason, weight: int) -> bool:
    """Whether the wall comes first below the page's headline, and is more than all the rest."""
    heads = [at for at, text in enumerate(signs.texts) if text.level == 1]
    is_headed = any(signs.texts[at].speaks_of(reason) for at in heads)
    below = [text for text in signs.texts[heads[0] if heads else 0 :] if text.is_content]
    lead = next((text for text in below if text.is_prose or text.speaks_of(reason)), None)
    if lead is None and not is_headed:
        return sum(text.letters for text in below) <= _REST[reason is Reason.CONSENT]
    has_sections = sum(text.is_section for text in signs.texts) > 1
    if has_sections or not (is_headed or lead is None or lead.speaks_of(reason)):
        return False
    return shrank(signs) or signs.other_letters <= walled_letters(signs, reason, weight)


def walled_letters(signs: Signs, reason: Reason, weight: int) -> int:
    """How much of the page the wall is; where much speaks for it, what stands around is its as well."""
    is_headed = any(text.is_heading and text.speaks_of(reason) for text in signs.texts)
    return sum(text.letters for text in signs.texts if text.sayings) + _AROUND * (is_headed or weight >= _SURE)


def is_challenge(signs: Signs) -> bool:
    """Whether a script of the page tests the visitor."""
    return any(mark in script.lower() for script in signs.markup.scripts for mark in _CHALLENGES)


def is_place(path: str, reason: Reason) -> bool:
    """Whether an address is that of such a page."""
    return not set(path.strip("/").replace(".", "/").split("/")).isdisjoint(_PLACES.get(reason, ()))


def find_refusal(signs: Signs) -> Unfit | None:
    """A status that is no answer, whatever the page says."""
    if signs.status < 400:
        return None
    if signs.status == _SLOWER:
        return because(Reason.ERROR, "the site asked for fewer requests (HTTP 429)")
    reason = _STATUSES.get(signs.status, Reason.ERROR)
    return because(reason, f"the site refused with HTTP {signs.status}")
