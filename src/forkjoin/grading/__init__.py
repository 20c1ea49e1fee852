"""Grading: a pytest plugin that turns evidence from the box into verdicts, and the warm process that runs it.

What a grader needs: `check` marks a test, `Subject` runs scenarios on the submission, `CheckFailed` says what is wrong.
"""

from forkjoin.grading import draw
from forkjoin.grading.subject import Seen, Subject, function, queue, slow_items
from forkjoin.grading.verdict import CheckFailed, Tampered, Ungraded, check

__all__ = ["CheckFailed", "Seen", "Subject", "Tampered", "Ungraded", "check", "draw", "function", "queue", "slow_items"]
