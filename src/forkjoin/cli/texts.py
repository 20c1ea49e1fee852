r"""What `--help` says. A line with only a backspace (\b) keeps the lines after it as they are, up to an empty one."""

from forkjoin.language import N_

APP = N_("""Grade exercises on Python's multiprocessing and threading.

Students: `grade init` makes a folder to work in; there, `grade watch` checks the exercise in hand each time you save
it, and says what went wrong, and where; `grade trace` goes through a failure step by step. Teachers:
`grade batch submissions --out results` grades a class, `grade report results` shows it.
""")
APP_END = N_("""\b
Exit status:
  0    all passed (batch: all graded)
  1    some check failed (batch: some student could not be graded)
  2    something is wrong with the command, or with a folder it names
  3    the kit itself failed
  4    an answer could not be graded
  130  stopped with Ctrl-C
""")
VERSION = N_("Show the version and exit.")
LANG = N_("The language, before or after the command. [default: FORKJOIN_LANG, else the locale, else English]")

TARGET = N_("An exercise (sentinel), a topic (2-queues), or a path to either.")
DIR = N_("The folder that holds 1-processes, 2-queues, ... [default: looked for here, in ./exercises, and upwards]")
FORMAT = N_("text is for people, json (forkjoin/score/v1) for programs.")
CHECK_FORMAT = N_(
    "text is for people, json (forkjoin/score/v1) for programs, junit for CI servers and editors, github for "
    "workflows: annotations on the lines, and a job summary. classroom (GitHub Classroom's reporter), classroom50 and "
    "gradescope are what those systems read."
)
OUTPUT = N_("Write the report to this file and not to stdout.")
REQUIRE = N_("Refuse to grade (exit status 2) with weaker protection than this.")

BATCH = N_("""Grade a class: one folder or archive for each student, or a download as it comes.

Writes RESULTS/grades.csv, RESULTS/scores.json and RESULTS/students/STUDENT.json. An answer that crashes, hangs or
cheats never stops the others. Ctrl-C ends the run and keeps the students that are done. Started again, it goes on where
it stopped, however it was stopped: what still holds is not graded twice.
""")
BATCH_END = N_("""\b
Examples:
  grade batch submissions --out results
  grade batch submissions --out results --only sentinel --only 8-locks
  grade batch submissions --out results --student ada --force
  grade batch queues-submissions --out results --roster classroom_roster.csv
  grade batch submissions --out results --policy policy.toml
  grade batch submissions --out results --executor dask --scheduler tcp://10.0.0.5:8786

\b
The submissions look like this (any file may be missing):
  submissions/ada/2-queues/sentinel.py
  submissions/alan/exercises/2-queues/sentinel.py
  submissions/grace.zip            (or .tar, .tar.gz, .tgz, .tar.xz)
or as GitHub Classroom, Classroom 50, Moodle, Canvas or Gradescope give them, or nbgrader collects them:
  submitted/ada/week3/sentinel.ipynb      (the scores go into its gradebook, too)

\b
A result holds as long as the answer, the exercise with its grader, the kit,
Python and the protection are the same. What --only and --student leave out
stays as it was.

The exit status is 0 when every student has been graded, whatever they got, and 1 when some could not be.
""")
SUBMISSIONS = N_("The folder with one folder or archive for each student, or with what was downloaded.")
OUT = N_("The folder that the results go to.")
BATCH_ASSIGNMENT = N_("Of nbgrader's assignments, grade only this one.")
GRADEBOOK = N_("nbgrader's gradebook, any URL that it takes. [default: what the course's nbgrader_config.py says]")
ONLY = N_("Grade only this exercise or topic; may be given several times.")
ONLY_STUDENT = N_("Grade only this student; may be given several times.")
JOBS = N_("How many submissions to grade at the same time. [default: one more than the cores]")
FORCE = N_("Grade again also what was graded before and still holds.")
LAYOUT = N_("Where the submissions come from. [default: recognised]")
PREFIX = N_("What the names of cloned repositories begin with, before the student's. [default: recognised]")
ROSTER = N_(
    "Who is in the class: Classroom's or Classroom 50's roster, a gradebook exported from Canvas, Moodle's "
    "participants, or any CSV file with --columns."
)
COLUMNS = N_(
    "Which column of the roster is which: student= and, if there are, name=, first=, last=, email=, login=, id=, "
    "section=, canvas_id=, sis_id="
)
TIMES = N_("When it was handed in: Classroom's grades, Classroom 50's scores, or a CSV file with student,submitted.")
POLICY = N_("Write marks as well: due dates, penalties, weights and so on from this TOML file.")
VERBOSE = N_("Say on stderr what each student got, as soon as it is known.")

DOCTOR = N_("""Try which protection this machine gives against submissions, and say how to get more.

A submission of the kit's own goes through the box and attempts what must fail: to read a grader, to reach a service, to
signal the grader, to outlive its run, to fill memory, disk and /dev/shm.
""")
DOCTOR_END = N_("""\b
Examples:
  grade doctor                 what held, and what did not
  grade doctor --require ll    for a script: is it at least this?

The exit status is 0, 2 when less than --require was found, and 3 when this machine cannot grade at all.
""")
DOCTOR_REQUIRE = N_("Fail (exit status 2) when there is less than this.")

VERIFY = N_("""Test the graders themselves: for authors of exercises.

The stub must fail cleanly, the solution must get full marks, each right answer must pass, and each wrong one must fail
the check that its first lines name. The answers lie in tests/answers/TOPIC/NAME (or answers/TOPIC/NAME).
""")
VERIFY_END = N_("""\b
Examples:
  grade verify                          every exercise, each answer once
  grade verify counter --repeat 20      is any verdict ever another one?
  grade verify counter --feedback       what each wrong answer is told, beside its mistake
  grade verify counter --mutants        what the grader misses

\b
With --mutants, right answers are changed in small ways (a lock left out, an `if` for a `while`, two lines exchanged).
What survives is a mistake that the grader should find, or no mistake: say in equivalent.toml, beside the answers, why
it is none, or why it cannot be found.

The exit status is 0 when nothing is left to do, and 1 when something is.
""")
COURSE = N_("The course: a folder with exercises, graders and solutions. [default: the kit's own]")
REPEAT = N_("Grade each answer so many times, with other random schedules each: a verdict must never change.")
BUSY = N_("Keep every processor busy meanwhile: a verdict must not depend on the load.")
MUTANTS = N_("Grade mutants of right answers in place of the answers.")
ANSWERS = N_("With --mutants: of how many right answers beside the solution.")
FEEDBACK = N_("Print what each wrong answer is told, beside its mistake.")

NEW = N_("""Make a new exercise from a template: stub, texts, solution, grader, scenario, task and answers.

All of it passes `grade verify` as it is. Change one file after another, and verify again.
""")
NEW_END = N_("""\b
Examples:
  grade new 4-pools/map_reduce
  grade new 8-locks/barrier --kind threads --title "All wait for all"
  grade new 1-own/first --course my-course
""")
NEW_TARGET = N_("The topic's folder and the exercise's name, such as 4-pools/map_reduce.")
KIND = N_("What the exercise is about: processes are judged from outside, threads under the controlled scheduler.")
TITLE = N_("The title of the exercise. [default: its name in words]")
