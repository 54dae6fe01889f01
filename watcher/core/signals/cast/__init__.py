"""The cast: who joins, who is back, and who is only named. `claims` is where it begins."""
