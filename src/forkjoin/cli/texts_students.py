r"""What `--help` says of the commands for students; see `texts` for the lines with only a backspace (\b)."""

from forkjoin.language import N_

INIT = N_("""Make a folder to work in: all exercises, the topics' texts, and a README with the next step.

Nothing that is there already is overwritten: in a folder with work in it, only what is missing is added.
""")
INIT_END = N_("""\b
Examples:
  grade init              makes ./concurrency
  grade init ~/my-work    makes a folder of that name
  grade init .            makes this folder one; your files stay as they are
""")
INIT_DIR = N_("The folder to make, or to add to.")

LIST = N_("""List the exercises.

In a folder made by `grade init`, with how far each is (not started, in work, done), your best points, and a mark at the
next one.
""")
LIST_END = N_("""\b
Examples:
  grade list
  grade list --format json    for programs
""")
LIST_FORMAT = N_("text is for people, json (forkjoin/list/v1) for programs.")

CHECK = N_("""Grade your answers and explain what went wrong.

Without a TARGET, the exercise in hand is graded, which is the first that is not done, and you are told what comes next.
In a folder that was not made by `grade init`, and with --dir, everything is.
""")
CHECK_END = N_("""\b
Examples:
  grade check                        the exercise in hand
  grade check --all                  everything
  grade check sentinel               one exercise
  grade check 2-queues 8-locks       two topics
  grade check 2-queues/sentinel.py   a file
  grade check --all -x               up to the first that does not pass
  grade check -k "queue and not joinable"
  grade check --lf                   those that failed last time; all if none did
  grade check --dir solutions        answers that lie elsewhere
  grade check --format json --output score.json
  grade check --format junit --output report.xml

The exit status is 0 when every check passed, 1 when some check failed or a file is missing, and 4 when there is an
answer that could not be graded, even if others failed.
""")
ALL = N_("Grade every exercise.")
EXIT_FIRST = N_("Stop after the first exercise that does not pass.")
KEYWORD = N_("Only exercises whose names (2-queues/sentinel) fit: parts of names, with and, or, not and brackets.")
LAST_FAILED = N_("Only those that failed when they were last checked; if none did, all.")

WATCH = N_("""Check the exercise in hand again each time you save it.

Needs a terminal. It goes on to another exercise only when you say so.
""")
WATCH_END = N_("""\b
Examples:
  grade watch             the first exercise that is not done
  grade watch sentinel    another one

\b
Keys:
  n  the next exercise that is not done
  h  a hint, one step more each time
  l  the list of exercises
  c  check all exercises
  r  run the checks again
  x  begin this exercise anew (asks first, keeps a backup)
  q  quit
""")
WATCH_EXERCISE = N_("The exercise to begin with. [default: the first that is not done]")

HINT = N_("""Give a hint: one step more each time, never the answer.""")
HINT_END = N_("""\b
Examples:
  grade hint             on the exercise in hand
  grade hint sentinel    on another one
""")
IN_HAND = N_("The exercise. [default: the one in hand, the first that is not done]")

RUN = N_("""Run your own file as a program, in the box, and show what it prints.

What stands under `if __name__ == "__main__":` is run, as with `python FILE`. When nothing moves any more, you are told
who waits for what, and in which line. The program gets no input, and no more of this machine than a check gives it.
""")
RUN_END = N_("""\b
Examples:
  grade run sentinel    your answer, with whatever you wrote under `if __name__ == "__main__":`
  grade run try.py      any other program

The exit status is 0 when the program ended with 0, 1 when it ended otherwise or had to be stopped, and 4 when that
could not be told.
""")
RUN_EXERCISE = N_("An exercise, or the path of a Python file.")

RESET = N_("""Begin an exercise anew: put the stub back. Asks first, and keeps a backup of your file.""")
RESET_END = N_("""\b
Examples:
  grade reset sentinel
  grade reset sentinel --yes    does not ask
""")
RESET_EXERCISE = N_("The exercise.")
YES = N_("Do not ask.")

SOLUTION = N_("""Show the solution of an exercise that you have passed, where this copy of the kit has it.""")
SOLUTION_END = N_("""\b
Examples:
  grade solution sentinel
  grade solution sentinel | diff 2-queues/sentinel.py -
""")
