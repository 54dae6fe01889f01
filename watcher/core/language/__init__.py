"""What words mean: dates, names, titles, seasons and cues, and the sentences that they stand in."""
