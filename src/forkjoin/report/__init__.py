"""Reports: one small module for each format, each a function from scores to text."""
