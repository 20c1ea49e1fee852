"""A program in the box hears every signal, whatever whoever started the grading does not listen to."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from forkjoin.box import Box, RunRequest
from tests.box.conftest import SCENARIO

DEAF = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGALRM)
SOURCE = """
import signal
def main(func):
    handlers = [signal.getsignal(number) for number in signal.valid_signals()]
    func(handlers.count(signal.SIG_IGN), len(signal.pthread_sigmask(signal.SIG_BLOCK, ())))
"""


@pytest.fixture(scope="module")
def box() -> Iterator[Box]:
    """Started as `nohup` and the background jobs of scripts start it, and with signals held back."""
    handlers = {number: signal.signal(number, signal.SIG_IGN) for number in DEAF}
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGHUP, signal.SIGUSR1})
    try:
        box = Box(level="rl")
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        for number, handler in handlers.items():
            signal.signal(number, handler)
    with box:
        yield box


@pytest.mark.parametrize("whole", [False, True])
def test_every_signal_is_heard(box: Box, tmp_path: Path, *, whole: bool) -> None:
    file = tmp_path / "program.py"
    file.write_text(SOURCE, encoding="utf-8")
    world = {"functions": {"func": dict[str, object](replies=[])}}
    evidence = box.run(RunRequest(str(file), str(SCENARIO), "call_with_function", world=world, whole=whole))
    ignored_by_python = [signal.SIGPIPE, signal.SIGXFSZ]
    assert [event["value"] for event in evidence.of("call", "func")] == [[len(ignored_by_python), 0]]
