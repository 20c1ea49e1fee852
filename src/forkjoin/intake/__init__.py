"""Intake: where submissions lie, and which of their files is the answer to an exercise."""

from forkjoin.intake.answer import MAX_ANSWER_BYTES, NoAnswer, answer_file, helper_files
from forkjoin.intake.entry import Entry
from forkjoin.intake.layouts import find_entries
from forkjoin.intake.submission import Submission
from forkjoin.intake.unpacking import Unpacker
from forkjoin.intake.workspace import find_workspace, has_answers, workspace_of_targets

__all__ = [
    "MAX_ANSWER_BYTES",
    "Entry",
    "NoAnswer",
    "Submission",
    "Unpacker",
    "answer_file",
    "find_entries",
    "find_workspace",
    "has_answers",
    "helper_files",
    "workspace_of_targets",
]
