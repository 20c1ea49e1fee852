"""`--format classroom50`: a template repository, the bundle with the autograder, and an entry for assignments.json."""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath

from forkjoin.errors import UsageError
from forkjoin.release.kit import kit_files
from forkjoin.release.release import Content, Order, Release, below, targets
from forkjoin.release.students import student_files
from forkjoin.release.texts import filled

# What Classroom 50 takes as the short name of an assignment.
_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{1,38}", re.ASCII)
DEFAULT = "concurrency"


def classroom50(order: Order) -> Release:
    """Make the files. Raises UsageError when the assignment's name is none of Classroom 50's."""
    slug = DEFAULT if order.assignment is None else order.assignment
    if not _SLUG.fullmatch(slug):
        raise UsageError(
            f"--assignment {slug!r}: Classroom 50 takes 2 to 39 small letters, digits and -, such as queues"
        )
    bundle = f"autograders/{slug}"
    files = {
        **below("template", student_files(order, "classroom50").items()),
        **below(f"{bundle}/kit", kit_files(order).items()),
        PurePosixPath(bundle, "autograder.py"): filled("autograder.py.template", targets=targets(order)),
        PurePosixPath("assignment.json"): _entry(slug),
    }
    steps = [
        f"template/ becomes the repository {slug}-template",
        f"{bundle} goes into the folder of your classroom in its configuration repository",
        "assignment.json goes into assignments.json there (docs/classroom50.md)",
    ]
    return Release(dict(sorted(files.items())), steps)


def _entry(slug: str) -> Content:
    """Describe the assignment; ORGANIZATION is for the teacher to fill in."""
    entry = {
        "slug": slug,
        "name": "Concurrency in Python" if slug == DEFAULT else slug.replace("-", " ").capitalize(),
        "template": {"owner": "ORGANIZATION", "repo": f"{slug}-template", "branch": "main"},
        "mode": "individual",
        "autograder": "default",
        "runtime": {"python": "3.14", "apt": ["bubblewrap"]},
    }
    return Content.of(json.dumps(entry, indent=2) + "\n")
