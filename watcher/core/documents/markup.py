"""What a page is made of beside its text: whether it ends as it should, what it asks of scripts and of readers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from watcher.core.documents.lines import one_line
from watcher.core.documents.tree import Node, Tree, nodes, script_text, text_of
from watcher.core.documents.videos import absolute_address
from watcher.core.model import Ending, Markup

LITTLE = 2_000  # letters of article text below which a page may be something else than an article
_SCRIPTS = 40
_BEGINNING = 160  # letters of a script that tell what it is
_MOUNTS = frozenset(("root", "app", "__next", "__nuxt", "___gatsby", "svelte", "react-root", "app-root", "main-app"))
_MOUNT_TAGS = frozenset(("app-root", "my-app", "ion-app"))
_EMPTY_MOUNT = 60  # letters: "Loading, please wait" is no content

_HEAD = 60_000  # letters in which a page names its own address
_LINK = re.compile(r"<link\b[^>]{1,600}>", re.IGNORECASE)
_HREF = re.compile(r"""\bhref\s?=\s?["']?([^"'\s>]+)""", re.IGNORECASE)

# --- how it ends ---------------------------------------------------------------------------------

_RAW = ("script", "style", "textarea", "title")  # what stands in them is no markup
# Elements that every author has to close.
_CLOSED = frozenset((
    *_RAW, "div", "section", "article", "main", "aside", "header", "footer", "nav", "ul", "ol", "dl", "table", "form",
    "a", "span", "strong", "em", "b", "i", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "blockquote", "button",
    "noscript",
))  # fmt: skip
_TAG = re.compile(r"<(?:(?P<comment>!--)|(?P<closing>/?)(?P<name>[a-zA-Z][a-zA-Z0-9-]*))")
_JSON = re.compile(
    r"""\s{0,99}(?:\)\]\}',?\s{0,9})?(?:\{\s{0,99}["}]|\[\s{0,99}[\[{"\]]|(?:null|true|false|"[^"<]{0,500}")\s{0,99}$)"""
)
_TAIL = 500  # letters, in which nearly every page ends as it should
_CLOSES = re.compile(r"</(?:html|body)", re.IGNORECASE)
_OPENS = re.compile(r"<(?:html|body)\b", re.IGNORECASE)
_OPTIONAL = re.compile(r"</(?:head|p|li|td)\s?>")  # who writes these writes the last ones too


def ending_of(text: str) -> Ending:
    """How the markup of a page ends. Linear in the length of the text."""
    if _CLOSES.search(text, max(len(text) - _TAIL, len(text) // 2 + 1)):
        return Ending.CLOSED
    lowered = text.lower()
    if max(lowered.rfind("</html"), lowered.rfind("</body")) * 2 > len(text) or not _OPENS.search(text):
        return Ending.CLOSED
    if text.rfind("<") > text.rfind(">"):
        return Ending.CUT
    is_inside, has_open = _left_open(lowered)
    if is_inside or (has_open and not text[-1:].isspace()):  # authors end a file with a line
        return Ending.CUT
    return Ending.OPEN if has_open or _OPTIONAL.search(lowered) else Ending.LOOSE


def _left_open(text: str) -> tuple[bool, bool]:
    """Whether the text ends inside a script or comment, and whether elements that must be closed are open."""
    depths: Counter[str] = Counter()
    at = 0
    while (tag := _TAG.search(text, at)) is not None:
        name, at = tag["name"], tag.end()
        if name is None or (name in _RAW and not tag["closing"]):
            at = text.find("-->" if name is None else f"</{name}", at)
            if at < 0:
                return True, True
        elif name in _CLOSED and not (name in _RAW and tag["closing"]):
            depths[name] = max(0, depths[name] + (-1 if tag["closing"] else 1))
    return False, any(depths.values())


def is_json(text: str) -> bool:
    """Whether the page is an answer for programs."""
    return _JSON.match(text) is not None


# --- what it asks --------------------------------------------------------------------------------


def read_markup(text: str, tree: Tree, meta: dict[str, str], base: str, letters: int) -> Markup:
    """What the page is made of; what only a page with little text can be told by is left out of all others."""
    canonical = _canonical(text, meta, base)
    ending = ending_of(text)
    if letters >= LITTLE:
        return Markup(ending, canonical)
    parts = list(nodes(tree.root))
    return Markup(
        ending,
        canonical,
        is_json=is_json(text),
        has_password=any(node.tag == "input" and node.attrs.get("type", "").lower() == "password" for node in parts),
        is_mount=any(_is_mount(node) for node in parts),
        without_scripts=one_line(" ".join(text_of(node, 500) for node in parts if node.tag == "noscript"))[:500],
        scripts=tuple(_scripts(parts))[:_SCRIPTS],
    )


def _canonical(text: str, meta: dict[str, str], base: str) -> str:
    link = next((tag for tag in _LINK.findall(text[:_HEAD]) if "canonical" in tag.lower()), "")
    address = _HREF.search(link)
    return absolute_address(address[1] if address else meta.get("og:url", ""), base)


def _is_mount(node: Node) -> bool:
    """Whether this is the empty element that scripts are to fill."""
    named = node.tag in _MOUNT_TAGS or node.attrs.get("id", "").lower() in _MOUNTS
    return named and node.size <= _EMPTY_MOUNT


def _scripts(parts: list[Node]) -> Iterator[str]:
    """The addresses of scripts and frames, and the beginnings of those that stand in the page."""
    for node in parts:
        if node.tag in ("script", "iframe"):
            yield node.attrs.get("src", "") or " ".join(script_text(node)[:_BEGINNING].split())
