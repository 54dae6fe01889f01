"""Many pages, one title: which of them say the same, whose word comes first, and where they disagree.

saying tells which pages are witnesses of a claim, confirmation how many it has, trust whom to believe first.
"""
