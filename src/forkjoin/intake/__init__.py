"""Intake: where submissions lie, and which of their files is the answer to an exercise."""

from forkjoin.intake.answer import MAX_ANSWER_BYTES, NoAnswer, answer_file, helper_files
from forkjoin.intake.submission import Submission, find_submissions
from forkjoin.intake.unpacking import Unpacker
from forkjoin.intake.workspace import find_workspace, has_answers, workspace_of_targets

__all__ = [
    "MAX_ANSWER_BYTES",
    "NoAnswer",
    "Submission",
    "Unpacker",
    "answer_file",
    "find_submissions",
    "find_workspace",
    "has_answers",
    "helper_files",
    "workspace_of_targets",
]
