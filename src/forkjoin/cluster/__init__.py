"""Grading on more machines than one: a Dask cluster, and what travels to its workers and back."""
