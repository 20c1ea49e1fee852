"""Waiting for one of three things: a key, a saved file, another size of the terminal."""

from __future__ import annotations

import os
import re
import select
import signal
import sys
import termios
import threading
import tty
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType

_SEQUENCE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|O.|.)?", re.DOTALL)  # what keys without a letter send
_END = b"\x04"  # Ctrl-D
CLOSED, RESIZED, SAVED = "closed", "resized", "saved"


class Keyboard:
    """Single keys from the terminal, without Enter; and whatever others have to tell meanwhile."""

    def __init__(self, reading: int, writing: int) -> None:
        self._reading, self._writing = reading, writing
        self._told: set[str] = set()
        self._lock = threading.Lock()
        self._typed = ""

    def tell(self, event: str) -> None:
        """Wake whoever waits; from any thread."""
        with self._lock:
            self._told.add(event)
        self._wake(b".")

    def resized(self, _number: int, _frame: FrameType | None) -> None:
        """Hear of another size. A signal's handler: it may interrupt `tell`, so it takes no lock."""
        self._wake(b"w")

    def _wake(self, why: bytes) -> None:
        with suppress(BlockingIOError):  # full: whoever reads it wakes up anyway
            os.write(self._writing, why)

    def wait(self) -> str:
        """Give the next key as a lower-case letter, or CLOSED, RESIZED or SAVED. Raises KeyboardInterrupt on Ctrl-C."""
        while not self._typed:
            with self._lock:
                if self._told:
                    return self._told.pop()
            ready = select.select([sys.stdin, self._reading], [], [])[0]
            if self._reading in ready:
                if b"w" in os.read(self._reading, 4096):
                    return RESIZED
            elif not self._read():
                return CLOSED
        key, self._typed = self._typed[0], self._typed[1:]
        return key.lower()

    def _read(self) -> bool:
        """Take in what was typed, without arrows and the like; False when the terminal has gone."""
        try:
            data = os.read(sys.stdin.fileno(), 1024)
        except OSError:
            return False
        self._typed = _SEQUENCE.sub("", data.decode("utf-8", "replace"))
        return bool(data) and data != _END


@contextmanager
def keyboard() -> Iterator[Keyboard]:
    """Take keys one by one, unseen; all is as before afterwards."""
    before = termios.tcgetattr(sys.stdin)
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    keys = Keyboard(reading, writing)
    resizing = signal.getsignal(signal.SIGWINCH)
    try:
        tty.setcbreak(sys.stdin, termios.TCSADRAIN)
        signal.signal(signal.SIGWINCH, keys.resized)
        yield keys
    finally:
        signal.signal(signal.SIGWINCH, resizing)
        with suppress(termios.error):  # the terminal has gone
            termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)
        os.close(reading)
        os.close(writing)
