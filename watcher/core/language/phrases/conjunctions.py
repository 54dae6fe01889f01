"""Words that join clauses, by language: data, no logic."""

from __future__ import annotations

from collections.abc import Mapping

CONJUNCTIONS: Mapping[str, tuple[str, ...]] = {
    language: tuple(row.split())
    for language, row in {
        "en": "and but while whereas although though which who with because since when after",
        "de": "und aber während wobei obwohl weil nachdem",
        "fr": "et mais tandis alors puisque parce",
        "es": "y pero mientras aunque porque",
        "it": "e ed ma mentre perché sebbene",
        "pt": "e mas enquanto porque embora",
        "nl": "en maar terwijl omdat hoewel nadat",
    }.items()
}
"""What begins a clause without a comma; a relative pronoun has one before it in German and Dutch."""
