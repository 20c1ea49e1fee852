"""Whole processes measured: CPU of all that a command starts, grandchildren too, wall time, and what it leaves.

`measured` starts this file as a program of its own, which adopts every orphan below it: so nothing escapes the sum,
and nothing is left running.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median

import psutil

from forkjoin.probe import linux

# The machine's own protection, the same for everybody: a peer that limits nothing must not take the machine with it.
LIMITS = {resource.RLIMIT_AS: 4 << 30, resource.RLIMIT_FSIZE: 256 << 20}
_GRACE = 1.0  # seconds for a command's helpers to notice its end, before they count as left behind

_BETWEEN, _LOOKS = 0.2, 15  # seconds between looks at its memory; how many count


@dataclass(frozen=True)
class Command:
    """A program, where it runs, what is added to its environment, and after how many seconds it is ended.

    `sampled`: the memory of its processes is looked at while it runs, which takes time of the machine.
    """

    argv: Sequence[str]
    cwd: str
    env: Mapping[str, str] = field(default_factory=dict)
    limit: float = 600.0
    sampled: bool = False


@dataclass(frozen=True)
class Ended:
    """How it ended: CPU and wall in seconds, the status (None: at its limit), processes left, the end of its output.

    `memory`: if it was sampled, the bytes that all its processes held together at the end, the median of some looks.
    """

    cpu: float
    wall: float
    status: int | None
    left: int
    output: str
    memory: int = 0


def measured(commands: Sequence[Command]) -> list[Ended]:
    """Run one after the other. Whatever one leaves is ended before the next begins."""
    program = [sys.executable, "-m", __name__]
    package = Path(__file__).resolve().parents[len(__name__.split(".")) - 1]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(package), os.environ.get("PYTHONPATH", "")])}
    text = json.dumps([asdict(command) for command in commands])
    told = subprocess.run(program, input=text, env=env, capture_output=True, text=True, check=False)
    if told.returncode:
        raise RuntimeError(f"the measuring process failed: {told.stderr.strip()[-2000:]}")
    return [Ended(**each) for each in json.loads(told.stdout)]


def _run(command: Command) -> Ended:
    before, began = _cpu(), time.monotonic()
    output = Path(command.cwd) / ".output"
    with output.open("wb") as file:
        process = psutil.Popen(
            command.argv,
            cwd=command.cwd,
            env={**os.environ, **command.env},
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
            preexec_fn=_limit,
        )
        status, memory = _wait(process, command)
    wall = time.monotonic() - began
    left = _left() if status is not None else 0
    _end_all()
    with output.open("rb") as file:
        file.seek(max(0, output.stat().st_size - 4000))
        said = file.read().decode("utf-8", "replace")
    return Ended(_cpu() - before, wall, status, left, said, memory)


def _wait(process: psutil.Popen, command: Command) -> tuple[int | None, int]:
    """Its status, None when it has not ended in time, and its memory."""
    until, looks = time.monotonic() + command.limit, deque([0], maxlen=_LOOKS)
    status: int | None = None
    while status is None and (rest := until - time.monotonic()) > 0:
        with contextlib.suppress(psutil.TimeoutExpired):
            status = process.wait(min(rest, _BETWEEN) if command.sampled else rest)
        if status is None and command.sampled:
            looks.append(sum(_memory(each) for each in _below()))
    return status, int(median(looks))


def _memory(process: psutil.Process) -> int:
    with contextlib.suppress(psutil.NoSuchProcess):
        return int(process.memory_info().rss)
    return 0


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _limit() -> None:
    for number, value in LIMITS.items():
        resource.setrlimit(number, (value, value))


def _below() -> list[psutil.Process]:
    return psutil.Process().children(recursive=True)


def _running() -> list[psutil.Process]:
    found = []
    for process in _below():
        with contextlib.suppress(psutil.NoSuchProcess):
            if process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return found


def _left() -> int:
    """How many processes are left, once those that are just ending have ended."""
    until = time.monotonic() + _GRACE
    while (running := _running()) and time.monotonic() < until:
        time.sleep(0.02)
    return len(running)


def _end_all() -> None:
    """End what is below this process, as often as needed, and reap it all: only then is its CPU known."""
    while below := _below():
        for process in below:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        _reap()
    _reap()


def _reap() -> None:
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def main() -> None:
    """Measure the commands that standard input names, as JSON; tell the results on standard output."""
    linux.become_subreaper()
    linux.die_with_parent(signal.SIGINT)  # which ends what runs, on the way out
    commands = [Command(**each) for each in json.load(sys.stdin)]
    try:
        ended = [_run(command) for command in commands]
    finally:
        _end_all()
    json.dump([asdict(each) for each in ended], sys.stdout)


if __name__ == "__main__":
    main()
