r"""What `--help` says of report, export and similar; see `texts` for what a line with only a backspace (\b) does."""

from forkjoin.language import N_

RESULTS = N_("The folder that `grade batch` wrote to, or a scores.json.")

REPORT = N_("""Write pages to read: one for the class, and one for each student.

The class's page shows what needs a look first, a heat map of students and exercises, how the points spread, and which
checks failed most often. A student's page is that student's feedback: of a hidden check, it shows the title only, or
what a policy allows. Every page is one file without links to anything else on the net, and works without it.
""")
REPORT_END = N_("""\b
Examples:
  grade report results                      results/report/index.html, results/report/students/ada.html, ...
  grade report results --format markdown    the same text as Markdown
  grade report results --title "Operating Systems, week 3" --output pages
  grade report results --policy policy.toml    with what students see of hidden checks by now
""")
REPORT_FORMAT = N_("html: pages for a browser. markdown: text for a wiki or a repository.")
REPORT_OUTPUT = N_("The folder that the pages go to. [default: the folder report in RESULTS]")
REPORT_TITLE = N_("What the pages are headed with.")
REPORT_POLICY = N_("The policy, which says what students see of hidden checks.")
REPORT_AT = N_("Show what students see at this time, such as 2026-12-01T00:00:00Z. [default: now]")

EXPORT = N_("""Write the points for a gradebook, or for a program.

Where a policy has made marks (`grade marks`), these are exported. What has no verdict is never 0 points: its cell stays
empty, and a note on stderr names the student.
""")
EXPORT_END = N_("""\b
Formats:
  csv          a spreadsheet: student, points, each exercise, status
  canvas       Canvas's gradebook (give the one that Canvas exports as --roster)
  moodle       Moodle's grade import (username, email or idnumber, then the grade)
  gradescope   a results.json for each student, in the folder named by --output
  classroom50  Classroom 50's scores.csv
  junit        JUnit XML
  json         forkjoin/scores/v1

\b
Examples:
  grade export results --to csv --output grades.csv
  grade export results --to canvas --roster canvas.csv --title "Threads (1234)" --output upload.csv
  grade export results --to moodle --roster participants.csv --each --output moodle.csv
  grade export results --to gradescope --output gradescope

The exit status is 1 when somebody's points are not in the export, because there is no verdict, or because the roster
does not have the student, and 0 otherwise.
""")
TO = N_("The format.")
EXPORT_OUTPUT = N_("Write to this file and not to stdout (gradescope: to this folder).")
ROSTER = N_(
    "A CSV file with a line for each student: a gradebook exported from Canvas, Moodle's participants, a Classroom's "
    "roster, or any with --columns. [default: for tables, the roster that the class was graded with]"
)
KEY = N_("What Moodle knows its users by. [default: email if the roster has everybody's, else username]")
POINTS = N_("Export points, where a policy has made marks of them.")
EXPORT_TITLE = N_("The assignment's title in Canvas and Moodle. Canvas makes a new one of a title it does not know.")
EACH = N_("A column for each exercise in Canvas and Moodle, and not one for all together.")

SIMILAR = N_("""Find pairs of answers that are alike: a hint to look at both, and no more.

Answers are compared by their structure: names, comments, blanks and the values of literals do not count; nor do the
lines of the stub, nor what many in the class wrote. Short exercises have few ways to be solved: two honest answers may
well be alike. Nothing here changes a score.
""")
SIMILAR_END = N_("""\b
Examples:
  grade similar submissions
  grade similar submissions --only 8-locks --least 80
  grade similar submissions --format json --output similar.json

The exit status is 0, whatever was found.
""")
SIMILAR_SUBMISSIONS = N_("The folder with one folder or archive for each student, as for `grade batch`.")
SIMILAR_ONLY = N_("Compare only this exercise or topic; may be given several times.")
LEAST = N_("Show pairs of which at least so much of the shorter answer is in the other one, too.")
COMMON = N_("Leave out what more than N students wrote. [default: a tenth of the class, and no fewer than 4]")
SIMILAR_FORMAT = N_("text is for people, json (forkjoin/similar/v1) for programs.")
SIMILAR_OUTPUT = N_("Write the pairs to this file and not to stdout.")
