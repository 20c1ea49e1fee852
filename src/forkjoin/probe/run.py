"""What a scenario works with: it loads the submission, calls it, and tells the witness each step."""

from __future__ import annotations

import gc
import importlib.util
import os
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from forkjoin.probe import ends, source, values, wire

if TYPE_CHECKING:
    # Not needed in every run; and to import a part of multiprocessing has effects on how a program ends.
    from multiprocessing.connection import Connection

    from forkjoin.probe import sched

_ask, _describe, _collect = wire.ask, values.describe, gc.collect
_extract = traceback.extract_tb
_LONGEST_LINE = 200  # characters of a line that are told: a program may be one line of a megabyte


class LoadError(Exception):
    """The submission could not be imported; the witness has been told why."""


def nothing() -> None:
    """The ordinary way to leave a program."""


class Run:
    """What a scenario works with."""

    def __init__(self, request: Mapping[str, Any]) -> None:
        self.file = Path(request["submission"])
        self.start_method: str = request["start_method"]
        self.ending: Callable[[], object] = nothing  # how a whole program is left when its scenario is over
        self._work = Path(request["work"])
        self._seed: int = request["seed"]
        self._control: list[int] = request["control"]

    def load(self) -> ModuleType:
        """Import the submission. Raises LoadError when that fails."""
        _ask({"op": "loading"})
        name = self.file.stem
        spec = importlib.util.spec_from_file_location(name, self.file)
        if spec is None or spec.loader is None:
            raise RuntimeError(f"{self.file} is no Python file")
        module = sys.modules[name] = importlib.util.module_from_spec(spec)
        try:
            source.read(self.file)
            spec.loader.exec_module(module)
        except BaseException as error:  # noqa: BLE001 - SystemExit at import is a failed import, too
            raise self._not_loaded(error) from None
        return module

    def call(self, function: Any, *arguments: object, settle: bool = False) -> None:
        """Call the student's function; tell what it returned or raised, and what is left of it.

        Processes are looked at once it is back. With `settle`, descriptors and threads are as well, after the result
        has been dropped and all is still.
        """
        _ask({"op": "calling"})
        try:
            result = function(*arguments)
        except BaseException as error:  # noqa: BLE001 - whatever it raises is evidence
            _ask({"op": "raised", "error": self._error(error)})
        else:
            _ask({"op": "returned", "value": _describe(result)})
            del result
        if settle:
            del arguments
            _collect()
            _ask({"op": "settle"})

    def watch(self, function: Any, *arguments: object) -> None:
        """Call the student's function in a child of the scenario's own; the event "ended" says how, if it ever ends."""
        try:
            function(*arguments)
        except BaseException as error:
            _ask({"op": "event", "name": "ended", "value": {"outcome": "raised", **self._error(error)}})
            raise
        _ask({"op": "event", "name": "ended", "value": {"outcome": "returned", "value": None}})

    def explore(self, program: sched.Program, budget: sched.Budget | None = None) -> dict[str, Any]:
        """Run a program on the submission under many schedules; the grader outside judges each new observation."""
        from forkjoin.probe import sched

        generous = self._generous(budget)
        return self._explored(lambda text: sched.explore(*text, program, self._judge, generous))

    def hold_up(
        self, program: sched.Program, look: sched.Program, budget: sched.Budget | None = None
    ) -> dict[str, Any]:
        """The same with one thread held up for ever in the middle of what it does; see `sched.hold_up`."""
        from forkjoin.probe import sched

        generous = self._generous(budget)
        return self._explored(lambda text: sched.hold_up(*text, program, look, self._judge, generous))

    def pause(self, program: sched.Program, budget: sched.Budget | None = None, threads: int = 1) -> dict[str, Any]:
        """The same with threads that pause for a long time in the middle of what they do; see `sched.pause`."""
        from forkjoin.probe import sched

        generous = self._generous(budget)
        return self._explored(lambda text: sched.pause(*text, program, self._judge, generous, threads))

    def _generous(self, budget: sched.Budget | None) -> sched.Budget:
        from forkjoin.probe import sched

        budget = budget or sched.Budget()
        return replace(budget, stuck=_STUCK, seed=budget.seed + self._seed * _SEEDS)

    def _explored(self, search: Callable[[tuple[str, str, str]], sched.Exploration]) -> dict[str, Any]:
        from forkjoin.probe import positive_control

        text = self._source()
        self.say_processors(_PROCESSORS)
        with _hidden():
            found: dict[str, Any] = search(text).to_json()
            return {**found, "control": positive_control.totals(*self._control)}

    def _source(self) -> tuple[str, str, str]:
        """The submission's text, its path and its name as a module."""
        _ask({"op": "loading"})
        try:
            text = source.read(self.file)
        except (SyntaxError, LookupError) as error:
            raise self._not_loaded(error) from None
        _ask({"op": "calling"})
        return text, str(self.file), self.file.stem

    def _not_loaded(self, error: BaseException) -> LoadError:
        _ask({"op": "load_failed", "error": self._error(error)})
        return LoadError()

    @staticmethod
    def _judge(observation: object) -> bool:
        return bool(_ask({"op": "question", "question": observation})["answer"])

    def _error(self, error: BaseException) -> dict[str, Any]:
        bases = values.names_of_bases(type(error))[:20]
        return {"value": _describe(error), "text": values.text_of(error), "frames": self._frames(error), "bases": bases}

    def _frames(self, error: BaseException) -> list[list[Any]]:
        """Line, function and text of the student's own frames, outermost first; a syntax error's line comes last."""
        found: list[list[Any]] = [
            [frame.lineno, frame.name, (frame.line or "")[:_LONGEST_LINE]]
            for frame in _extract(error.__traceback__)
            if frame.filename == str(self.file)
        ]
        if isinstance(error, SyntaxError) and error.filename == str(self.file):
            found.append([error.lineno, "<module>", (error.text or "").strip()[:_LONGEST_LINE]])
        return found[-20:]

    def address(self, address: Sequence[Any] | str) -> tuple[Any, ...] | str:
        """An address as `multiprocessing.connection` takes it; the path of a socket is one in the run's own folder."""
        return str(self._work / address) if isinstance(address, str) else tuple(address)

    @staticmethod
    def queue(name: str) -> ends.PlainQueue:
        """A queue with `put(item)` and `get()`, held by the witness."""
        return ends.PlainQueue(name)

    @staticmethod
    def sink(name: str) -> ends.Sink:
        """An `out` with `put(item)`, held by the witness."""
        return ends.Sink(name)

    @staticmethod
    def slow_queue(name: str) -> ends.SlowQueue:
        """A queue, or an `out`, each `put` of which lasts until all is still."""
        return ends.SlowQueue(name)

    @staticmethod
    def gate(name: str) -> ends.Gate:
        """An `out` whose `put` lasts until all is still, and no call is under way."""
        return ends.Gate(name)

    @staticmethod
    def until_still(name: str) -> None:
        """Wait until nothing moves any more, or only sleeps on; the witness notes which processes are there then."""
        _ask({"op": "still", "name": name})

    @staticmethod
    def say_processors(count: int) -> None:
        """Let every function of `os` that tells the number of processors say this one. To be called before `load`.

        So an answer that depends on that number gets the same verdict on every machine.
        """
        for name in ("cpu_count", "process_cpu_count"):
            if hasattr(os, name):
                setattr(os, name, lambda: count)
        os.sched_getaffinity = lambda _: set(range(count))

    @staticmethod
    def function(name: str) -> ends.Function:
        """A function that the witness answers."""
        return ends.Function(name)

    @staticmethod
    def items(specs: Sequence[values.Spec], form: str = "list") -> Any:
        """Items as a list, or as an iterator that can be read once (form "source")."""
        return ends.Source(list(specs)) if form == "source" else [values.build(spec) for spec in specs]

    @staticmethod
    def name_ends(**connections: Connection) -> None:
        """Tell the witness what the ends of a pipe are called, so that it can look who holds which."""
        _ask({"op": "ends", "ends": {name: end.fileno() for name, end in connections.items()}})

    @staticmethod
    def look_at_ends() -> None:
        """Let the witness look now who holds which end."""
        _ask({"op": "look"})

    @staticmethod
    def look_at_listeners() -> None:
        """Let the witness look now at which of the peers' addresses somebody listens."""
        _ask({"op": "listeners"})

    @staticmethod
    def hand_over(name: str, connection: Connection) -> None:
        """Give the witness a copy of one end: it speaks, or listens, there."""
        _ask({"op": "hand", "name": name}, [connection.fileno()])


@contextmanager
def _hidden() -> Iterator[None]:
    """Put the probe out of reach of imports while the student's code runs in the process that watches it."""
    ours = {name: module for name, module in sys.modules.items() if name.split(".")[0].split("_")[0] in _OURS}
    path = list(sys.path)
    for name in ours:
        del sys.modules[name]
    sys.path[:] = [folder for folder in path if folder != os.environ.get("PYTHONPATH")]
    try:
        yield
    finally:
        sys.modules.update(ours)
        sys.path[:] = path


# Seconds without a step of any thread before it is taken to wait for what the scheduler does not control. Generous: a
# machine may be busy, and the verdict is only that there is none.
_STUCK = 20.0
_PROCESSORS = 2  # that an explored program is told of, wherever it runs
_SEEDS = 1000  # between two seeds of a run: more than a search uses of its own
_OURS = ("forkjoin", "scenario", "sitecustomize")
