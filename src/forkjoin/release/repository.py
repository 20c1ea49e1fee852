"""`--format repository`: a template repository that grades each push, with GitHub Actions."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from forkjoin.errors import UsageError
from forkjoin.release.release import Content, Order, Release, targets
from forkjoin.release.students import PYTHON, kit_package, student_files
from forkjoin.release.texts import filled

WORKFLOW = PurePosixPath(".github/workflows/grade.yml")
# `actions/checkout` takes the beginning of a commit's name for a branch.
_CUT = re.compile(r"[0-9a-f]{6,39}", re.ASCII)
_KIT = re.compile(r"(?P<repository>[\w.-]+/[\w.-]+)@(?P<ref>[\w./-]+)", re.ASCII)


def repository(order: Order) -> Release:
    """Make the repository. Raises UsageError when `order.kit` is no `OWNER/REPOSITORY@REF`."""
    files = {**student_files(order, "actions"), WORKFLOW: _workflow(order)}
    steps = ["commit it, push it, and mark the repository as a template (docs/github.md)"]
    if order.kit:
        steps.append("store the deploy key of the kit's repository as the secret FORKJOIN_KIT_KEY")
    return Release(dict(sorted(files.items())), steps)


def _workflow(order: Order) -> Content:
    kit = _KIT.fullmatch(order.kit) if order.kit else None
    if order.kit and not kit:
        raise UsageError(f"--kit {order.kit!r}: name a repository and what to take of it, as OWNER/REPOSITORY@COMMIT")
    if kit and _CUT.fullmatch(kit["ref"]):
        raise UsageError(f"--kit {order.kit!r}: write the whole name of the commit, all 40 digits of it")
    private = kit.groupdict() if kit else None
    return filled("grade.yml", package=kit_package(), kit=private, python=PYTHON, targets=" ".join(targets(order)))
