"""Walls: pages of another purpose in the page's place, told by what they say, by their fields and by their scripts.

Wall words alone do not tell a wall: good pages have them too (a cookie box, a link to log in, a plot about robots).
They count in the headline, or where the page says little else.
"""

from __future__ import annotations

from typing import Final

from watcher.core.fitness.reasons import Reason, Unfit, because
from watcher.core.fitness.signs import Signs, Text
from watcher.core.model import Region

_WALLS: Final = (
    Reason.BOT,
    Reason.LOGIN,
    Reason.NOT_FOUND,
    Reason.CONSENT,
    Reason.REGION,
    Reason.ERROR,
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
_STATUSES: Final = {
    401: Reason.LOGIN,
    404: Reason.NOT_FOUND,
    410: Reason.NOT_FOUND,
    451: Reason.REGION,
}
_HEAD: Final = 4  # what a headline weighs against a sentence
_FORM: Final = 3  # a field for a password, a captcha
_PLACE: Final = 2  # an address that says it
_SURE: Final = 3  # what must be there against a headline that names the title
_LITTLE: Final = 600  # letters of own text beside which a wall's headline is believed


def find_wall(signs: Signs) -> Unfit | None:
    """The wall that stands in the page's place."""
    weights = {reason: weigh(signs, reason) for reason in _WALLS}
    reason = max(_WALLS, key=lambda each: weights[each])
    if weights[reason] and is_wall(signs, reason, weights[reason]):
        return because(reason, _SAYS[reason])
    return None


def weigh(signs: Signs, reason: Reason) -> int:
    """How much speaks for this wall: its words in heads and texts, its form, its address."""
    weight = _HEAD * signs.heads_say(reason) + len(sayings(signs.texts, reason))
    if reason is Reason.LOGIN and signs.markup.has_password:
        weight += _FORM
    if reason is Reason.BOT and is_challenge(signs):
        weight += _FORM
    if signs.final_path != signs.path and is_place(signs.final_path, reason):
        weight += _PLACE
    return weight


def sayings(texts: tuple[Text, ...], reason: Reason) -> frozenset[str]:
    """The different things that the texts say of this wall; a box around the article may always ask for consent."""
    asks = reason in (Reason.CONSENT, Reason.LOGIN)
    spoken = [text for text in texts if not asks or text.region is not Region.BOILERPLATE] or texts
    return frozenset(said for text in spoken for each, said in text.sayings if each is reason)


def is_wall(signs: Signs, reason: Reason, weight: int) -> bool:
    """Whether the wall is all that there is."""
    is_told = any(text.is_own and text.is_naming for text in signs.texts) or signs.letters >= MUCH_TOLD
    walled = sum(text.letters for text in signs.texts if any(each is reason for each, _ in text.sayings))
    if signs.heads_say(reason):
        return not is_told or signs.own_letters < _LITTLE or shrank(signs)
    if is_told:
        return weight >= _SURE and shrank(signs)
    return weight >= _need(signs) and (walled >= signs.own_letters or shrank(signs))


MUCH_TOLD: Final = 6_000


def _need(signs: Signs) -> int:
    """How much must speak for a wall: more, where the page's own headline is still there."""
    is_named = any(text.is_naming and not text.is_heading for text in signs.texts)
    is_about = is_named or signs.names(signs.document.headline)
    return _SURE if is_about else 1


def shrank(signs: Signs) -> bool:
    """Whether the article is a small part of what it was."""
    return signs.usual is not None and signs.own_letters * 4 < signs.usual.letters


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
    reason = _STATUSES.get(signs.status, Reason.ERROR)
    return because(reason, f"the site answered with HTTP {signs.status}")
