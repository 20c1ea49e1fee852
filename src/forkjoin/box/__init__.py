"""The box: starts one run of a submission, limits it, watches it from outside, kills its whole tree, returns evidence.

`Box` is the grader's side; `supervisor` is the process between the grader and the submission's tree.
"""

from forkjoin.box.box import Box, BoxError
from forkjoin.box.protocol import Call, Evidence, Limits, RunRequest

__all__ = ["Box", "BoxError", "Call", "Evidence", "Limits", "RunRequest"]
