"""The witness's end of a pipe: speaks `multiprocessing.connection`'s format, and unpickles plain data only.

The format: a length (4 bytes, big-endian; -1 and then 8 bytes beyond 2 GiB), then the pickled object
(`multiprocessing.connection.Connection._send_bytes`).
"""

from __future__ import annotations

import io
import os
import pickle
import struct
from typing import Any

from forkjoin.probe import items, terms, values

LARGEST = 64 << 20
LENGTH = struct.Struct("!i")
_REBUILD = {
    ("forkjoin.probe.items", "_rebuild"): items.make,
    ("forkjoin.probe.terms", "rebuild"): terms.rebuild,
}


class _PlainUnpickler(pickle.Unpickler):
    """Admits data and our own payloads; every other name is refused, so that nothing of a student's can run."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _REBUILD:
            return _REBUILD[module, name]
        raise pickle.UnpicklingError(f"{module}.{name}")


class PipeEnd:
    """One end, held outside the box. Never blocks: `pump` does what can be done now."""

    def __init__(self, fd: int, to_send: list[values.Spec]) -> None:
        os.set_blocking(fd, False)
        self.fd = fd
        self.eof = False
        self._out = b"".join(frame(spec) for spec in to_send)
        self._in = bytearray()

    @property
    def sending(self) -> bool:
        """Whether something is still to be written."""
        return bool(self._out)

    def send_some(self) -> bool:
        """Write what the pipe takes. False when nobody can read it any more."""
        try:
            self._out = self._out[os.write(self.fd, self._out[: 1 << 16]) :]
        except BlockingIOError:
            return True
        except OSError:
            self._out = b""
            return False
        return True

    def receive_some(self) -> list[values.Spec]:
        """The objects that have come; sets `eof` at the end of the pipe."""
        try:
            data = os.read(self.fd, 1 << 20)
        except BlockingIOError:
            return []
        except OSError:
            data = b""
        self.eof = not data
        self._in += data
        return self._frames()

    def _frames(self) -> list[values.Spec]:
        found: list[values.Spec] = []
        while len(self._in) >= LENGTH.size:
            (size,) = LENGTH.unpack_from(self._in)
            if not 0 <= size <= LARGEST:
                self.eof = True
                return [*found, {"unreadable": f"a message of {size} bytes"}]
            end = LENGTH.size + size
            if len(self._in) < end:
                break
            found.append(plain(bytes(self._in[LENGTH.size : end])))
            del self._in[:end]
        return found

    def close(self) -> None:
        """Let go of the end."""
        os.close(self.fd)


def frame(spec: values.Spec) -> bytes:
    """One object as it travels."""
    data = pickle.dumps(values.build(spec))
    return LENGTH.pack(len(data)) + data


def plain(data: bytes) -> values.Spec:
    """The description of a pickled object; of one that is more than plain data, only that it cannot be read."""
    try:
        found = values.describe(_PlainUnpickler(io.BytesIO(data)).load())
        values.canonical(found)  # whatever it is, it must travel on as JSON
    except Exception as error:  # noqa: BLE001 - a hostile pickle may fail in any way
        return {"unreadable": type(error).__name__}
    return found
