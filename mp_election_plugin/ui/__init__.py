"""The desktop: the dock and its widgets. Analyses are algorithms run by their id."""
