"""What HTML's elements are to the reader."""

from __future__ import annotations

from watcher.core.model import BlockKind, MarkKind

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# Never text, and of no other use.
DROPPED = frozenset((
    "style", "svg", "canvas", "math", "img", "picture", "map", "audio", "track", "select", "datalist", "textarea",
    "noframes", "progress", "meter", "template", "link", "rp", "rt",
))  # fmt: skip
# Kept for other readers, but no text of the page.
UNREAD = frozenset(("head", "title", "input", "meta", "base", "param"))
# These stand on lines of their own.
BOXES = HEADINGS | frozenset((
    "#page", "html", "body", "main", "article", "section", "aside", "header", "footer", "nav", "div", "p", "ul", "ol",
    "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "figure", "figcaption",
    "blockquote", "pre", "hr", "form", "fieldset", "legend", "details", "summary", "dialog", "address", "center",
    "menu", "hgroup", "search", "button", "option", "amp-accordion", "amp-sidebar",
))  # fmt: skip
# A heading inside ends with them; inside other boxes it heads what follows as well.
SCOPES = frozenset((
    "section", "article", "aside", "li", "td", "th", "dd", "dl", "ul", "ol", "table", "details", "blockquote", "figure",
    "dialog", "nav", "footer", "form",
))  # fmt: skip
# Parts of words, or signs at words, that stand close to their neighbours.
TOUCHING = frozenset(("sup", "sub", "wbr", "q"))
KINDS = {
    "ul": BlockKind.ITEM,
    "ol": BlockKind.ITEM,
    "menu": BlockKind.ITEM,
    "dd": BlockKind.CELL,
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
}
MARKS = {
    **dict.fromkeys(("b", "strong"), MarkKind.STRONG),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), MarkKind.ITALIC),
    **dict.fromkeys(("s", "strike", "del"), MarkKind.STRUCK),
    "ins": MarkKind.INSERTED,
}
