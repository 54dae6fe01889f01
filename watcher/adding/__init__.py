"""Finding what a person wants watched: a page by its address, a show by its name, the list of another program.

`prospect.py` looks at one page and says what adding it would mean; `shows.py` asks TVmaze for a name; `lists.py` reads
the files of others; `place.py` says where in the config a prospect belongs.
"""
