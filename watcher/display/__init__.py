"""How facts look to a person, and as JSON: words and rows made of values; `screen.py` puts them on the terminal.

Whatever a page wrote passes through `plain` first, so that it cannot take over the terminal.
"""
