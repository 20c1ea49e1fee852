"""Peers: strangers to the box, who call the student's server, are called by his client, or have the end of a pipe.

Each plays a script over a stream of bytes, in the format of `multiprocessing.connection`, and unpickles plain data
only. They are part of the world (see `witness`): `peers: [{name, connect|listen: address, script, waits: bool}…]`, and
`ends: {name: {script}}` for the end of a pipe that is handed over. Callers come one after another, each when the one
before has finished; one that `waits` comes when another's script says so. Who listens plays the script for each caller.

A script is a list of steps, each a list: `["answer", key]`, `["challenge", key]` (the two halves of the key check;
keys in hex, "" for any) · `["send", spec]`, `["receive"]` · `["write", hex]`, `["part", spec, n]` (the first n bytes of
what `send` would write), `["skip"]` (a message, whatever it is) · `["still"]` (until nothing moves in the box) ·
`["rest"]` (the same, and sleepers have had time to wake up) ·
`["start", name]` · `["close"]` · `["serve", specs]` (answer whatever comes with the next of these, until the other side
hangs up; each answer is given once, whoever calls). A peer that is refused or hung up on goes no further.
"""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Callable, Generator
from contextlib import suppress
from typing import Any

from forkjoin.box import keycheck
from forkjoin.box.pipes import LARGEST, LENGTH, frame, plain
from forkjoin.box.sockets import Address, Network

Note = Callable[..., None]
Want = tuple[str, Any]  # "read" or "write" a descriptor; "still"; somebody "listens" at an address
Steps = Generator[Want, None, None]
STILL: Want = ("still", None)
STILL_FOR_LONG: Want = ("still", "for long")


class _Over(Exception):
    """The other side has gone, or there is nothing more to say to it."""


class Peer:
    """One stranger. `run` yields what it waits for, and is to go on once that is so."""

    def __init__(
        self,
        name: str,
        script: list[list[Any]],
        note: Note,
        call_up: Callable[[str], None],
        network: Network | None = None,
    ) -> None:
        self.name, self._network = name, network
        self.in_vain = False  # told that what it waits for will never come
        self._script, self._tell, self._call_up = script, note, call_up
        self._fd = -1
        self._in = bytearray()
        self._given = 0

    def call(self, address: Address) -> Steps:
        """Call whoever listens at the address, and play the script."""
        yield "listens", address
        if self.in_vain:
            self._note("nobody")
            return
        assert self._network is not None  # only who has been given one is told to call
        with self._network.socket_for(address) as stream:
            stream.settimeout(0)
            failed = self._network.call(stream, address)
            if failed == errno.EINPROGRESS:
                yield "write", stream.fileno()
                failed = stream.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if failed:
                self._note("turned_away")
                return
            self._note("connected")
            yield from self.speak(stream.detach())

    def speak(self, fd: int) -> Steps:
        """Play the script over a stream that is there already; it is closed afterwards."""
        self._fd = fd
        os.set_blocking(fd, False)
        self._in.clear()
        try:
            yield from self._play()
        except _Over:
            pass
        finally:
            self._close()

    def serve(self, listener: socket.socket) -> Steps:
        """Play the script for each caller, one after another, for ever."""
        while True:
            yield "accept", listener.fileno()
            with suppress(BlockingIOError):
                stream, _ = listener.accept()
                self._note("accepted")
                yield from self.speak(stream.detach())

    def _play(self) -> Steps:
        for what, *arguments in self._script:
            yield from getattr(self, f"_step_{what}")(*arguments)

    def _note(self, op: str, **more: Any) -> None:
        self._tell(op, 0, name=self.name, **more)

    def _over(self, op: str) -> _Over:
        self._note(op)
        return _Over()

    def _close(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
            self._note("closed")

    # The steps of a script.

    def _step_answer(self, key: str) -> Steps:
        challenge = yield from self._message()
        if not challenge.startswith(keycheck.CHALLENGE):
            raise self._over("strange")
        answer = keycheck.response(bytes.fromhex(key), challenge[len(keycheck.CHALLENGE) :])
        yield from self._write(_framed(answer))
        if (yield from self._message()) != keycheck.WELCOME:
            raise self._over("refused")
        self._note("welcomed")

    def _step_challenge(self, key: str) -> Steps:
        challenge = keycheck.new_challenge()
        yield from self._write(_framed(keycheck.CHALLENGE + challenge))
        answer = yield from self._message()
        right = not key or keycheck.is_right(bytes.fromhex(key), challenge, answer)
        yield from self._write(_framed(keycheck.WELCOME if right else keycheck.FAILURE))
        if not right:
            raise self._over("wrong_key")
        self._note("key_known")

    def _step_send(self, spec: Any) -> Steps:
        yield from self._write(frame(spec))

    def _step_part(self, spec: Any, size: int) -> Steps:
        yield from self._write(frame(spec)[:size])

    def _step_write(self, data: str) -> Steps:
        yield from self._write(bytes.fromhex(data))

    def _step_receive(self) -> Steps:
        data = yield from self._message(needed=False)
        if data is not None:
            self._note("got", value=plain(data))

    def _step_skip(self) -> Steps:
        yield from self._message()

    def _step_still(self) -> Steps:
        yield STILL

    def _step_rest(self) -> Steps:
        yield STILL_FOR_LONG

    def _step_start(self, name: str) -> Steps:
        self._call_up(name)
        yield from ()

    def _step_close(self) -> Steps:
        self._close()
        yield from ()

    def _step_serve(self, answers: list[Any]) -> Steps:
        while (data := (yield from self._message())) is not None:
            self._note("got", value=plain(data))
            if self._given < len(answers):
                self._given += 1
                yield from self._write(frame(answers[self._given - 1]))

    # Bytes.

    def _write(self, data: bytes) -> Steps:
        rest = memoryview(data)
        while rest := rest[self._write_some(rest[: 1 << 16]) :]:
            yield "write", self._fd

    def _write_some(self, data: memoryview) -> int:
        try:
            return os.write(self._fd, data)
        except BlockingIOError:
            return 0
        except OSError:
            raise self._over("lost") from None

    def _message(self, *, needed: bool = True) -> Generator[Want, None, Any]:
        """The next message; None when it is told that none will come, and can do without."""
        head = yield from self._read(LENGTH.size, needed=needed)
        if head is None:
            return None
        (size,) = LENGTH.unpack(head)
        if not 0 <= size <= LARGEST:
            raise self._over("strange")
        return (yield from self._read(size))

    def _read(self, size: int, *, needed: bool = True) -> Generator[Want, None, Any]:
        while len(self._in) < size:
            yield "read", self._fd
            if self.in_vain:
                self.in_vain = False
                if needed:
                    raise self._over("ignored")
                self._note("unanswered")
                return None
            self._in += self._read_some()
            self._acknowledge()
        data = bytes(self._in[:size])
        del self._in[:size]
        return data

    def _read_some(self) -> bytes:
        try:
            data = os.read(self._fd, 1 << 20)
        except BlockingIOError:
            return b""
        except OSError:
            data = b""
        if not data:
            raise self._over("eof")
        return data

    def _acknowledge(self) -> None:
        """At once: until then the other side's TCP may hold back what it is to send next."""
        with suppress(OSError), socket.socket(fileno=os.dup(self._fd)) as stream:
            if stream.family == socket.AF_INET:
                stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)


def _framed(data: bytes) -> bytes:
    return LENGTH.pack(len(data)) + data
