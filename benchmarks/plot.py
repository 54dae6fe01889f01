"""Bars as SVG, in a few lines: no library is needed to draw rectangles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

COLOURS: Final = ("#9aa5b1", "#1f77b4", "#e8a33d", "#c44e52")
WIDTH, HEIGHT, GAP = 560, 14, 18  # of the longest bar, of each bar, between groups
LEFT: Final = 130  # for the names of the groups


def bars(values: Mapping[tuple[str, str], float], groups: Sequence[str], names: Sequence[str]) -> str:
    """Groups of bars, one a name, as long as their seconds; the longest are cut, and say so."""
    known = sorted(value for value in values.values())
    most = known[max(0, int(len(known) * 0.8) - 1)] * 1.3 if known else 1.0
    drawn, y = [], 30
    for group in groups:
        drawn.append(f'<text x="0" y="{y + HEIGHT - 3}" font-weight="bold">{escape(group)}</text>')
        for name, colour in zip(names, COLOURS, strict=False):
            drawn.append(_bar(values[group, name], name, colour, y, most))
            y += HEIGHT + 2
        y += GAP
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 {y}" font-family="sans-serif" font-size="11">'
    title = '<text x="0" y="14" font-size="13">Seconds for one pass over the pages; shorter is better</text>'
    return "\n".join((head, '<rect width="100%" height="100%" fill="white"/>', title, *drawn, "</svg>\n"))


def _bar(value: float, name: str, colour: str, y: int, most: float) -> str:
    length = max(1.0, WIDTH * min(value, most) / most)
    words = f"{value:.2f} {name}" + (" (cut)" if value > most else "")
    return (
        f'<rect x="{LEFT}" y="{y}" width="{length:.1f}" height="{HEIGHT}" fill="{colour}"/>'
        f'<text x="{LEFT + length + 6:.1f}" y="{y + HEIGHT - 3}">{escape(words)}</text>'
    )
