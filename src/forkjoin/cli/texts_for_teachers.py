r"""What `--help` says of the commands for teachers; see `texts`."""

from forkjoin.language import N_

RESULTS = N_("The folder that `grade batch` wrote.")

JOBS = N_("How many submissions to grade at the same time. [default: one more than the cores, or what the cluster can]")
EXECUTOR = N_("Where to grade: on this machine, or on a Dask cluster (docs/large-classes.md).")
SCHEDULER = N_("With --executor dask: the address of the cluster's scheduler, such as tcp://10.0.0.5:8786.")

REGRADE = N_("""Grade the same submissions again, after a grader was mended, and say whose points changed.

Only what no longer holds is graded: the results of exercises whose grader (or the kit, or Python) is another one by
now. Submission times stay. An answer that was handed in anew meanwhile is left alone: that is for `grade batch`.
""")
REGRADE_END = N_("""\b
Examples:
  grade regrade results                      whatever changed
  grade regrade results --only counter       one exercise
  grade regrade results --force              everything, as if all had changed
  grade regrade results --format json --output changes.json

\b
Stopped half-way, it goes on where it was when it is started again, and in the end tells every change since the first
start. Points that a policy overrides stay what they are: they are not in the results.

The exit status is 0 when every student has been graded, and 1 when some could not be.
""")
MOVED = N_("Where the submissions lie now. [default: where they were when they were graded]")
FORCE = N_("Grade again also what still holds.")

MARKS = N_("""Say what the points of a class come to: late penalties, weights, caps, excused students, overrides.

Writes RESULTS/marks.csv, RESULTS/marks.json, and in RESULTS/feedback a text for each student, with as much of hidden
checks as the policy allows. Nothing is graded, and the results stay as they are.
""")
MARKS_END = N_("""\b
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
""")
POLICY = N_("The policy: a TOML file.")
AT = N_("Write the feedback as it will be at this time. [default: now]")

RELEASE = N_("""Make what students get, and what grades it, for the system that a class is taught with.

Students get stubs and texts; no solution and no grader is among the files that are theirs. The same course gives the
same files, byte for byte.
""")
RELEASE_END = N_("""\b
Formats:
  repository   a repository for students, with a workflow that grades each push (GitHub)
  classroom50  a template repository, an autograder, and the entry for assignments.json
  gradescope   an autograder to upload, and the files for students
  nbgrader     a notebook for each exercise, in DEST/source; nbgrader makes the students' version

\b
Examples:
  grade release week3 --topics 2-queues,8-locks
  grade release week3 --topics 2-queues --format classroom50 --assignment queues
  grade release week3 --topics sentinel,counter --format gradescope
  grade release my-course --format nbgrader --topics sentinel --assignment week3
  grade release week3 --kit my-school/forkjoin-hidden@v3    exercises and graders of your own

docs/github.md, docs/classroom50.md, docs/gradescope.md and docs/nbgrader.md go on from there, step by step.
""")
RELEASE_TO = N_("The folder to make, or an empty one; for nbgrader the course's, which has nbgrader_config.py.")
RELEASE_FORMAT = N_("The system to make files for; notebook is nbgrader.")
TOPICS = N_("Release only these exercises or topics; may be given several times. [default: all]")
ASSIGNMENT = N_(
    "The assignment's name, for classroom50 and nbgrader. [default: concurrency; with nbgrader one for each topic]"
)
KIT = N_("Grade with the kit in this private repository of yours, at this commit (repository only; docs/github.md).")
RELEASE_FORCE = N_("Write over files that are there.")

SCHEMA = N_("""Print the JSON schema of the scores that the kit writes.

`score` is what `grade check --format json` and RESULTS/students/STUDENT.json hold (forkjoin/score/v1), `scores` is
RESULTS/scores.json (forkjoin/scores/v1).
""")
SCHEMA_END = N_("""\b
Examples:
  grade schema > score.schema.json
  grade schema scores
""")
WHICH = N_("Which of the two.")
