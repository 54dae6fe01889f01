"""The trailer: the videos of a page and the sentences about them. `claims` is where it begins."""
