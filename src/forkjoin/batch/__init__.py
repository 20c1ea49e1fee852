"""Batch: many submissions, a few at a time, and the folder that their results go to."""

from forkjoin.batch.keys import Keys
from forkjoin.batch.plan import Plan
from forkjoin.batch.results import Results
from forkjoin.batch.runner import Batch, Grading

__all__ = ["Batch", "Grading", "Keys", "Plan", "Results"]
