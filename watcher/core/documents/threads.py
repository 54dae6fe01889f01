"""Threads of forums: posts by members, each a box with a number of its own and its writer's name.

The first post opens the thread and is kept current by its writer, who goes on in posts below; what other members write
there is readers' words.
"""

from __future__ import annotations

import re

from watcher.core.documents.tree import Node, Tree, nodes, text_of

_POST = re.compile(r"(?:js-|el)?(?:post|p|msg|message|reply|comment)[-_]?\d+", re.IGNORECASE)
_WRITER = re.compile(
    r"(?:^|[^a-z])(?:c?user|big-?user|c?author|poster|member|avatar|post-?profile|creator|names\b)", re.IGNORECASE
)
_SIGNED = ("data-author", "data-user", "data-username", "data-user-id")
_OF_SITES = re.compile(r"\b(?:hentry|type-post|live|update|card|teaser|story)", re.IGNORECASE)  # posts of another kind
_BOXES = frozenset(("article", "div", "li", "section", "table", "tr", "tbody"))
_USERNAME = re.compile(r"(?:^|[^a-z])user-?name", re.IGNORECASE)
_LONGEST_NAME = 40  # characters
_REACH = 25  # elements of a post among which its writer's name stands


def replies_in(tree: Tree) -> frozenset[Node]:
    """The posts of a page behind its first one."""
    posts = [node for name, node in tree.ids.items() if node.tag in _BOXES and _POST.fullmatch(name) and is_post(node)]
    first, *others = sorted(posts, key=lambda post: post.at) or (None,)
    opener = writer_of(first) if first else ""
    return frozenset(post for post in others if not opener or writer_of(post) != opener)


def writer_of(post: Node) -> str:
    """The name of a post's writer as the post gives it, "" where none can be told from the rest."""
    named = (text_of(node).strip() for node in nodes(post, _REACH) if node.size and _is_name(node))
    return next((name for name in named if 0 < len(name) <= _LONGEST_NAME), "")


def _is_name(node: Node) -> bool:
    return _USERNAME.search(node.attrs.get("class", "")) is not None


def is_post(node: Node) -> bool:
    """Whether a numbered box has its writer's name, and is no article of a list of articles."""
    if _OF_SITES.search(node.attrs.get("class", "")):
        return False
    return any(name in node.attrs for name in _SIGNED) or any(map(_names_writer, nodes(node, _REACH)))


def _names_writer(node: Node) -> bool:
    return node.size > 0 and "class" in node.attrs and _WRITER.search(node.attrs["class"]) is not None
