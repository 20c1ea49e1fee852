"""Exports: a class's points in the formats of gradebooks, one small module for each."""
