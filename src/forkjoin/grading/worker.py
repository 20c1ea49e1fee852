"""The grading process begins: its box opens while pytest is imported, and then it serves."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from forkjoin.box.choice import open_box
from forkjoin.course import Course
from forkjoin.probe import linux


def main() -> None:
    """Serve. Arguments: the root of the course, the level of protection required, and the strongest to try."""
    linux.set_dumpable(dumpable=False)
    course = Course(Path(sys.argv[1]))
    hidden = [folder for folder in (course.graders, course.solutions) if folder is not None]
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    os.chdir(course.graders)
    with ThreadPoolExecutor(1) as executor:
        opening = executor.submit(open_box, os.dup(0), hidden, *sys.argv[2:4])
        try:
            from forkjoin.grading.serving import serve  # it takes about as long as the box: both at once

            serve(course, opening.result)
        finally:
            with suppress(Exception):  # what went wrong there was told
                opening.result()[0].close()


if __name__ == "__main__":
    main()
