"""Threads of forums: posts by members, each a box with a number of its own and its writer's name.

The first post opens the thread and is kept current; what members write below it is readers' words.
"""

from __future__ import annotations

import re

from watcher.core.documents.tree import Node, Tree, nodes

_POST = re.compile(r"(?:js-|el)?(?:post|p|msg|message|reply|comment)[-_]?\d+", re.IGNORECASE)
_WRITER = re.compile(
    r"(?:^|[^a-z])(?:c?user|big-?user|c?author|poster|member|avatar|post-?profile|creator|names\b)", re.IGNORECASE
)
_SIGNED = ("data-author", "data-user", "data-username", "data-user-id")
_OF_SITES = re.compile(r"\b(?:hentry|type-post|live|update|card|teaser|story)", re.IGNORECASE)  # posts of another kind
_BOXES = frozenset(("article", "div", "li", "section", "table", "tr", "tbody"))
_REACH = 25  # elements of a post among which its writer's name stands


def replies_in(tree: Tree) -> frozenset[Node]:
    """The posts of a page behind its first one."""
    posts = [node for name, node in tree.ids.items() if node.tag in _BOXES and _POST.fullmatch(name) and is_post(node)]
    return frozenset(sorted(posts, key=lambda post: post.at)[1:])


def is_post(node: Node) -> bool:
    """Whether a numbered box has its writer's name, and is no article of a list of articles."""
    if _OF_SITES.search(node.attrs.get("class", "")):
        return False
    return any(name in node.attrs for name in _SIGNED) or any(map(_names_writer, nodes(node, _REACH)))


def _names_writer(node: Node) -> bool:
    return node.size > 0 and "class" in node.attrs and _WRITER.search(node.attrs["class"]) is not None
