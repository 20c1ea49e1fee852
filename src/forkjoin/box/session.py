"""One run, watched from outside: its questions are answered, its threads looked at, and it is ended in good time."""

from __future__ import annotations

import os
import selectors
import signal
import socket
import struct
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from forkjoin.box import hang, placing, proc
from forkjoin.box.handed import HandedOver
from forkjoin.box.output import Output
from forkjoin.box.pauses import Pauses, all_sleep
from forkjoin.box.quiescence import Activity
from forkjoin.box.sockets import Network
from forkjoin.box.stage import Stage
from forkjoin.box.store import Store
from forkjoin.box.witness import Message, Tampering, Witness
from forkjoin.box.zygote import Zygote
from forkjoin.probe import wire

_LARGEST_MESSAGE = 1 << 20
_MOST_CONNECTIONS = 512
_LOOKS = (0.002, 0.003, 0.005, 0.01, 0.02)  # seconds between looks while nothing is heard, the last for ever
_BUSY = 0.05  # look at least this often while much is heard
_DUMPS = 3  # the frames of a thread that runs are not always to be had
_LONGEST_STEP = 0.1  # what one step counts towards the wall limit at most: a starved machine gets more time


Teller = Callable[[Message], None]


class Session:
    """The loop of one run. `end` says how it ended, "" while it goes on."""

    def __init__(  # noqa: PLR0913, PLR0917 - all that a run is made of
        self, request: dict[str, Any], folder: Path, box: Zygote, store: Store, output: int, tell: Teller
    ) -> None:
        self.end = ""
        self.reason = ""
        self.status: int | None = None
        self.dump: list[Message] = []
        self.left: list[dict[str, Any]] = []
        self.pause: float | None = None
        self._limits, self._whole, self._live = request["limits"], request["whole"], request["live"]
        self._alternating = request["alternating"]
        self._began = time.monotonic()
        self._activity = Activity(patient=self._whole)
        self._pauses = Pauses(self._activity, on=bool(request["world"].get("pauses")))
        self.witness = Witness(request["world"], box.pid, self._pauses)
        self._box, self._tell_grader = box.pid, tell
        self._diagnosis = box.diagnosis
        # Opened before anybody in the box can put something else in its place.
        self._dumped = os.open(folder / "dump", os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        self._store = store
        passed_on = (lambda text: tell({"printed": text})) if self._live else None
        self._output = Output(output, self._limits["output"], passed_on)
        self._selector = selectors.DefaultSelector()
        self._buffers: dict[socket.socket, tuple[int, bytes, list[int]]] = {}
        ends = request["world"].get("ends", {})
        self._handed = HandedOver(ends, self._selector, self.witness, self._changed)
        self._looks = 0
        self._cpu: dict[tuple[int, int], int] = {}
        self._wall = self._unseen = 0.0
        self._unheard = 1000  # messages taken in after the program's end, at most
        self._selector.register(output, selectors.EVENT_READ, self._on_output)
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
        self._listener.bind(str(folder / "witness"))
        self._listener.listen(256)
        self._listener.settimeout(0)
        self._selector.register(self._listener, selectors.EVENT_READ, self._on_connection)
        network = Network(folder / "work", box.stream) if box.shared >= 0 else Network(folder / "work")
        self._stage = Stage(request["world"], network, self._selector, self.witness.note, self._changed)
        self.witness.listened_to = self._stage.listened_to

    def watch(self, fd: Any, heard: Any) -> None:
        """Listen to something else as well (the zygote, the grader) while the run goes on."""
        self._selector.register(fd, selectors.EVENT_READ, heard)

    def begin(self, program: int, inside: int) -> None:
        """The run's program has started: its pid here, and as it knows it itself."""
        if self._alternating:
            placing.keep_on_one_processor(program)
        self.witness.inventory.begin(program, inside)

    @property
    def printed(self) -> str:
        """What the run printed, its first 64 kB."""
        return self._output.text

    def step(self) -> None:
        """Wait for something to happen, or look at the threads when nothing does."""
        began = time.monotonic()
        ready = self._selector.select(_LOOKS[min(self._looks, len(_LOOKS) - 1)])
        for key, _ in ready:
            key.data()
        took = time.monotonic() - began
        self._wall += min(took, _LONGEST_STEP)
        self._unseen += took
        self._stage.look(self.witness.main)
        if self.status is not None:
            self._conclude()
        elif not ready or self._unseen >= _BUSY:
            self._look()

    def _conclude(self) -> None:
        """The program has ended: hear what was said before, then judge how it ended."""
        if self.pause is None:
            self.pause = self._pauses.take()  # what others sleep from now on is not the program's pause
        while not self.end and (ready := self._selector.select(0)) and self._unheard:
            self._unheard -= 1
            for key, _ in ready:
                key.data()
        witness = self.witness
        if witness.fault:
            self.stop("fault")
        elif witness.error:
            self.stop("load")
        elif witness.phase != "exit":
            self.stop("died")
        elif not self._whole or not witness.inventory.processes() or self._lasts():
            self.stop("finished")

    def _lasts(self) -> bool:
        """Whether what is left of a program that has ended will not end by itself."""
        pids = proc.descendants(self._box)  # which misses nobody: orphans have just changed their parent
        self._pass(pids)
        if self._selector.select(0):
            return False  # something was said meanwhile
        return self._activity.settled and any(proc.threads(pid) for pid in pids)

    def _pass(self, pids: list[int]) -> None:
        """Look at every thread once."""
        self._looks += 1
        self._unseen = 0.0
        self._activity.look(pids)
        self._check_limits(pids)
        self._pauses.look()

    def _look(self) -> None:
        everybody = proc.descendants if self._activity.nearly_quiescent else proc.descendants_at_a_glance
        pids = everybody(self._box)
        self._pass(pids)
        if self.end or self._selector.select(0) or not self._activity.settled:
            return  # over, or something was said meanwhile, or something moves
        if self._gone() or self._next_step():
            self._changed()
        elif self.witness.question is None and self._activity.quiescent:
            self.dump = self._dump(pids)
            self.stop("hang")
        elif self.witness.question is None and self._oversleeps():
            self._over(pids, "wall")

    def _oversleeps(self) -> bool:
        """Whether nothing happens any more before the wall limit: it need not be waited for.

        Not where somebody looks on: there, who sleeps for long may mean it.
        """
        if self._live or not self._activity.rests_on:
            return False
        limit = time.monotonic() + self._limits["wall"] - self._wall
        return all_sleep(self._activity.seen, proc.descendants(self._box), self._began, limit)

    def _gone(self) -> bool:
        """Whether the program has ended and was not reaped yet."""
        seen = proc.stat(self.witness.main)
        if seen is not None and seen[0] not in "ZX":
            return False
        with suppress(OSError):
            os.kill(self._box, signal.SIGCONT)  # who reaps it may have been stopped by the submission
        return True

    def _next_step(self) -> bool:
        """Do what was to be done once all is still; False when there is nothing of the kind."""
        proved, long = self._activity.quiescent, self._activity.settled_for_long
        if self._handed.speak(long=proved or long):
            return True
        return self.witness.release(proved=proved, long=long) or self._stage.go_on(proved=proved, long=proved or long)

    def stop(self, end: str, reason: str = "") -> None:
        """The run is over, for this reason; the first one counts."""
        if not self.end:
            self.end, self.reason = end, reason

    def _changed(self) -> None:
        self._activity.changed()
        self._looks = 0

    def _check_limits(self, pids: list[int]) -> None:
        limits, seen = self._limits, self._activity.seen
        memory = sum(map(proc.memory, pids))
        self._cpu.update({key: thread.cpu for key, thread in seen.items()})
        if sum(self._cpu.values()) > limits["cpu"] * 1e9:
            self._over(pids, "cpu")
        elif self._wall > limits["wall"]:
            self._over(pids, "wall")
        elif memory > limits["memory"]:
            self.stop("memory")
        elif len(pids) > limits["processes"] or len(seen) > limits["threads"]:
            self.stop("processes")
        elif self._store.is_over(self._wall, pids):
            self.stop("disk")

    def _over(self, pids: list[int], limit: str) -> None:
        """A limit is passed. To dump threads that run may crash them: it is done only now that the run is over."""
        for _ in range(_DUMPS):
            self.dump = self._dump(pids)
            if hang.only_pools_spin(self.dump):
                self.stop("hang")
                return
        self.stop(limit)

    def _dump(self, pids: list[int]) -> list[dict[str, Any]]:
        seen = [pid for pid in pids if pid not in self.witness.inventory.peers]
        return hang.dump(self._dumped, seen, self._diagnosis)

    # What is heard.

    def _on_output(self) -> None:
        if not self._output.read():
            self._selector.unregister(self._output.fd)
        if self._output.too_much:
            self.stop("output")

    def _on_connection(self) -> None:
        connection, _ = self._listener.accept()
        if len(self._buffers) >= _MOST_CONNECTIONS:
            connection.close()
            return
        pid = struct.unpack("3i", connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))[0]
        connection.settimeout(0)
        self._buffers[connection] = pid, b"", []
        self._selector.register(connection, selectors.EVENT_READ, lambda: self._on_message(connection))
        self._on_message(connection)  # the question comes right after the call, mostly

    def _on_message(self, connection: socket.socket) -> None:
        self._changed()
        if connection not in self._buffers:
            return  # answered meanwhile, and forgotten
        pid, buffer, fds = self._buffers[connection]
        try:
            data, new, _, _ = socket.recv_fds(connection, 1 << 16, 4)
        except BlockingIOError:
            return
        except OSError:
            data, new = b"", []
        if not data:
            self._forget(connection, [*fds, *new])
            return
        try:
            message, rest = wire.unpack(buffer + data, _LARGEST_MESSAGE)
            self._buffers[connection] = pid, rest, [*fds, *new]
            if message is not None:
                self._hear(connection, pid, message)
        except (Tampering, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            self.stop("tampered", f"{type(error).__name__}: {error}"[:300])

    def _hear(self, connection: socket.socket, pid: int, message: Message) -> None:
        def reply(answer: Message) -> None:
            with suppress(OSError):
                connection.settimeout(None)
                connection.sendall(wire.pack(answer))
            if connection in self._buffers:  # else its caller has gone
                self._forget(connection, self._buffers[connection][2])  # one question, one answer

        if message.get("op") == "hand":
            self._take_end(connection, message["name"])
            reply({})
        else:
            self.witness.hear(pid, message, reply)
            if message.get("op") == "question" and self.witness.question is reply:
                self._tell_grader({"question": message["question"]})

    def answer(self, answer: Message) -> None:
        """The grader's answer to the run's question."""
        reply, self.witness.question = self.witness.question, None
        if reply is not None:
            reply(answer)
        self._changed()

    def _take_end(self, connection: socket.socket, name: str) -> None:
        pid, rest, fds = self._buffers[connection]
        self._buffers[connection] = pid, rest, fds[1:]
        script = self._handed.script(name)
        if script is None:
            self._handed.take(name, fds[0])
        else:
            self._stage.take(name, fds[0], script)

    def _forget(self, connection: socket.socket, fds: list[int]) -> None:
        for fd in fds:
            os.close(fd)
        self._selector.unregister(connection)
        del self._buffers[connection]
        connection.close()

    def finish(self) -> None:
        """Take in what is still on its way, and let go of everything."""
        for connection, (_, _, fds) in list(self._buffers.items()):
            self._forget(connection, fds)
        self._handed.close()
        self._stage.close()
        self._listener.close()
        self._selector.close()
        self._output.close()
        os.close(self._dumped)
