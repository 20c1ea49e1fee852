"""The scenario of `grade run`: a student's own file as the program that it is, with no grader around it."""

from __future__ import annotations

import multiprocessing
import sys
import traceback

from forkjoin.probe import source, wire
from forkjoin.probe.run import Run


def program(run: Run) -> None:
    """Execute the submission as `python FILE` does. What it raises is printed, and decides its exit status."""
    wire.ask({"op": "loading"})
    wire.ask({"op": "calling"})
    multiprocessing.set_start_method(None, force=True)  # Python's own choice, until the program makes one
    main = sys.modules["__main__"]
    main.__file__ = str(run.file)  # children that are not forked import the program from there
    try:
        text = source.read(run.file)
        exec(compile(text, str(run.file), "exec"), vars(main))  # noqa: S102 - to run it is what was asked for
    except SystemExit as error:
        status = error.code
        run.ending = lambda: sys.exit(status)
    except BaseException as error:  # noqa: BLE001 - as the interpreter does, whatever it is
        inner = error.__traceback__.tb_next if error.__traceback__ else None  # without our own frame
        traceback.print_exception(type(error), error, inner)
        run.ending = lambda: sys.exit(1)
