"""The release date: the days and periods that a page names, and what becomes of them. `claims` is where it begins."""
