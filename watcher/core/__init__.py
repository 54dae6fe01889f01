"""What a page says and what changed. Values in, values out: no network, disk, database, clock, randomness or log."""
