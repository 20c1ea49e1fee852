r"""What `--help` says of the commands for teachers; see `texts`."""

RESULTS = "The folder that `grade batch` wrote."

JOBS = "How many submissions to grade at the same time. [default: the number of cores, or what the cluster can]"
EXECUTOR = "Where to grade: on this machine, or on a Dask cluster (docs/large-classes.md)."
SCHEDULER = "With --executor dask: the address of the cluster's scheduler, such as tcp://10.0.0.5:8786."

REGRADE = """Grade the same submissions again, after a grader was mended, and say whose points changed.

Only what no longer holds is graded: the results of exercises whose grader (or the kit, or Python) is another one by
now. Submission times stay. An answer that was handed in anew meanwhile is left alone: that is for `grade batch`.
"""
REGRADE_END = """\b
Examples:
  grade regrade results                      whatever changed
  grade regrade results --only counter       one exercise
  grade regrade results --force              everything, as if all had changed
  grade regrade results --format json --output changes.json

\b
Stopped half-way, it goes on where it was when it is started again, and in the end tells every change since the first
start. Points that a policy overrides stay what they are: they are not in the results.

The exit status is 0 when every student has been graded, and 1 when some could not be.
"""
MOVED = "Where the submissions lie now. [default: where they were when they were graded]"
FORCE = "Grade again also what still holds."

MARKS = """Say what the points of a class come to: late penalties, weights, caps, excused students, overrides.

Writes RESULTS/marks.csv, RESULTS/marks.json, and in RESULTS/feedback a text for each student, with as much of hidden
checks as the policy allows. Nothing is graded, and the results stay as they are.
"""
MARKS_END = """\b
Examples:
  grade marks results --policy policy.toml
  grade marks results --policy policy.toml --at 2026-12-01T00:00:00Z

\b
A policy looks like this (docs/classes.md says what else there is):
  timezone = "Europe/Berlin"
  due = 2026-11-01T23:59:00
  [late]
  per_day = 10

The exit status is 0 when every student has a mark, and 1 when something of theirs could not be graded.
"""
POLICY = "The policy: a TOML file."
AT = "Write the feedback as it will be at this time. [default: now]"
