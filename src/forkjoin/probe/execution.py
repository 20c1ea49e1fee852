"""One run from its first line to its last: limits, environment, the scenario, and an ordinary program's end."""

from __future__ import annotations

import atexit
import importlib.util
import multiprocessing
import os
import resource
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from forkjoin.probe import dump, wire
from forkjoin.probe.run import LoadError, Run, nothing


class Scenario:
    """The scenario's code, compiled once for all runs of it in a row."""

    def __init__(self) -> None:
        self._text = b""
        self._code: CodeType | None = None

    def get_ready(self, file: str) -> None:
        """Compile it, before the fork of a run. One with an error is left to the run, which can tell of it."""
        with suppress(OSError):
            text = Path(file).read_bytes()
            if text != self._text:
                self._text, self._code = text, None
                with suppress(SyntaxError, ValueError):
                    self._code = compile(text, Path(file).name, "exec", dont_inherit=True)

    def load(self, file: Path) -> ModuleType:
        """Import it."""
        spec = importlib.util.spec_from_file_location(file.stem, file)
        if spec is None or spec.loader is None:
            raise RuntimeError(f"{file} is no Python file")
        module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
        if self._code is None:
            spec.loader.exec_module(module)
        else:
            exec(self._code, vars(module))  # noqa: S102 - the kit's own code
        return module


def execute(request: Mapping[str, Any], code: Scenario | None = None) -> Callable[[], object]:
    """Be the program of one run. Called in a fresh fork; returning ends the program in the ordinary way.

    Returns what a whole program calls then, as its last line: it may raise.
    """
    _prepare(request)
    sys.path[:] = [*request["path"]]
    try:
        module = (code or Scenario()).load(Path(request["scenario"]))
        scenario = getattr(module, request["function"])
        run = Run(request)
        result = scenario(run, **request["args"])
    except LoadError:
        return nothing
    except BaseException as error:  # noqa: BLE001 - the kit's own fault, unless the student tampered with it
        wire.ask({"op": "fault", "text": "".join(traceback.format_exception(error))[-4000:]})
        return nothing
    wire.ask({"op": "done", "result": result})
    return run.ending


def end() -> None:
    """End the program as the interpreter does: join threads, run atexit's functions, flush. Raises nothing.

    Only the dismantling of modules is left out, as in multiprocessing's own children: nobody could see it.
    """
    status = 0
    try:
        threading._shutdown()  # type: ignore[attr-defined]  # noqa: SLF001 - the interpreter's own last steps
        atexit._run_exitfuncs()  # noqa: SLF001
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:  # noqa: BLE001 - as an interpreter that could not flush
        status = 120
    os._exit(status)


def _prepare(request: Mapping[str, Any]) -> None:
    for name, value in request["limits"].items():
        number = getattr(resource, name)
        hard = resource.getrlimit(number)[1]
        allowed = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(number, (allowed, allowed))
    os.environ.clear()
    os.environ.update(request["environment"])
    os.chdir(request["work"])
    # spawn would run the main module again in each child; the program of a run has an empty one.
    sys.modules["__main__"] = ModuleType("__main__")
    sys.argv[:] = [Path(request["submission"]).name]
    dump.register()
    multiprocessing.set_start_method(request["start_method"], force=True)
    threading.current_thread().name = "MainThread"
