"""What a run prints: counted, and its beginning kept."""

from __future__ import annotations

import codecs
import os
from collections.abc import Callable
from contextlib import suppress

_KEPT = 1 << 16


class Output:
    """The reading end of the run's standard output and standard error. `most` bytes are allowed.

    `tell`, if there is one, hears what is printed, piece by piece.
    """

    def __init__(self, fd: int, most: int, tell: Callable[[str], None] | None = None) -> None:
        os.set_blocking(fd, False)
        self.fd = fd
        self._tell = tell
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._most = most
        self._kept = b""
        self._printed = 0

    @property
    def text(self) -> str:
        """What was printed, its first 64 kB."""
        return self._kept.decode("utf-8", "replace")

    @property
    def too_much(self) -> bool:
        """Whether more was printed than is allowed."""
        return self._printed > self._most

    def read(self) -> bool:
        """Take in what is there; False at the end."""
        try:
            data = os.read(self.fd, 1 << 16)
        except BlockingIOError:
            return True
        self._printed += len(data)
        self._kept += data[: max(0, _KEPT - len(self._kept))]
        if self._tell is not None and not self.too_much and (text := self._decoder.decode(data)):
            self._tell(text)
        return bool(data)

    def close(self) -> None:
        """Take in what is still on its way, as far as it is allowed, and close."""
        before = -1
        with suppress(OSError):
            while before != self._printed and not self.too_much:
                before = self._printed
                self.read()
        os.close(self.fd)
