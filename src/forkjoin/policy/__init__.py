"""Policies: what a class's points count for, as its teacher wrote down in a file."""
