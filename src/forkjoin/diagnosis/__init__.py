"""Diagnosis: from what was seen of processes that wait for ever to a sentence that says who waits for what, and why."""

from forkjoin.diagnosis.hang import Explanation, explain_hang, explain_threads

__all__ = ["Explanation", "explain_hang", "explain_threads"]
