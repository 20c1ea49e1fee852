"""What a box holds, found by trying: a submission of the kit's own goes through it and attempts what must fail.

Whether an attempt succeeded is seen out here, by its effect: a call or a signal that came, a process that stayed.
Only of reading and of system calls the canary tells itself; it has no reason to lie.
"""

from __future__ import annotations

import os
import secrets
import select
import signal
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from forkjoin.box import canary, folders, proc
from forkjoin.box.box import Box, BoxError
from forkjoin.box.protocol import Evidence, Limits, RunRequest
from forkjoin.language import N_
from forkjoin.probe import reach

# What there is to hold, and what it means for a teacher.
MEANINGS = {
    "files": N_("files: graders, solutions, home folders, other processes' environment"),
    "network": N_("the machine's network: TCP and UDP services"),
    "sockets": N_("services at Unix sockets in the file system"),
    "abstract": N_("services at abstract Unix sockets"),
    "signals": N_("signals to the grader and to other programs"),
    "calls": N_("system calls that no submission needs: ptrace, name spaces, System V IPC"),
    "user": N_("a user of its own"),
    "outlive": N_("processes that would outlive their run"),
    "memory": N_("memory without end"),
    "disk": N_("files without end"),
    "shm": N_("shared memory without end, or left behind"),
}
_SMALL = Limits(memory=160 << 20, disk=2 << 20, wall=30)
_LITTLE_MEMORY = replace(_SMALL, memory=56 << 20)  # to fill it takes longer than all else that is tried
_MEGABYTES = {"memory": 400, "disk": 8, "shm": 8}  # asked for: more than allowed, and no harm to the machine


@dataclass(frozen=True)
class Found:
    """`held`, and of what did not hold, how that was seen; both by the names of MEANINGS."""

    held: list[str]
    open: dict[str, str]


def notes(found: Found) -> list[str]:
    """What a teacher should know, in words: a line for each thing that did not hold."""
    return [f"not held: {MEANINGS[name]} ({why})" for name, why in found.open.items()]


@dataclass
class _Service:
    """Somebody else's service, which must not be reached."""

    name: str
    kind: str
    socket: socket.socket

    def called(self) -> bool:
        """Whether anything has come in."""
        return bool(select.select([self.socket], [], [], 0)[0])


def attempts(box: Box, hidden: Sequence[Path] = ()) -> Found:
    """Try everything. Raises BoxError when the box itself fails, or no Python can be started in it."""
    token = f"forkjoin-{secrets.token_hex(8)}"
    failed = {**_filled(box, token), **_reached(box, [*hidden, Path(reach.SHARED, f"{token}-0")])}
    if box.report["user"] == os.getuid():
        failed["user"] = "it runs as the user who grades"
    return Found([name for name in MEANINGS if name not in failed], {n: failed[n] for n in MEANINGS if n in failed})


def _run(box: Box, what: str, *arguments: Any, limits: Limits = _SMALL) -> Evidence:
    file = canary.__file__
    return box.run(RunRequest(file, file, "attempt", {"what": what, "arguments": list(arguments)}, limits=limits))


def _filled(box: Box, token: str) -> dict[str, str]:
    """Which limits did not end a run that passed them."""
    seen = {
        "memory": _run(box, "fill_memory", _MEGABYTES["memory"], limits=_LITTLE_MEMORY).end,
        "disk": _run(box, "fill_folder", ".", token, _MEGABYTES["disk"]).end,
    }
    if box.level.name_spaces or box.report["user"] != os.getuid():
        seen["shm"] = _run(box, "fill_folder", reach.SHARED, token, _MEGABYTES["shm"]).end
    failed = {name: f"the run {end}" for name, end in seen.items() if end != ("memory" if name == "memory" else "disk")}
    if "shm" not in seen:  # not even tried: what we cannot tell apart, we can neither count nor remove
        failed["shm"] = "nobody can tell its files from those of other programs of the same user"
    return failed


def _reached(box: Box, hidden: Sequence[Path]) -> dict[str, str]:
    """What the canary got at, in one run, as it said or as was seen."""
    before = set(proc.descendants(box.supervisor))
    with ExitStack() as stack:
        folder = stack.enter_context(_open_folder(box.folder / "trial"))
        services = _services(stack, folder)
        paths = [folder / "secret", *hidden, Path.home(), Path(f"/proc/{os.getpid()}/environ")]
        addresses = [[service.kind, _plain(service.socket.getsockname())] for service in services]
        signals = stack.enter_context(_signals())
        seen = _run(box, "reach", list(map(str, paths)), addresses, os.getpid())
        failed = {service.name: f"a {service.kind} socket was reached" for service in services if service.called()}
        if signals():
            failed["signals"] = "a signal came to the grader"
    if set(proc.descendants(box.supervisor)) - before:
        failed["outlive"] = "a daemon is still there"
    if seen.end != "finished":
        failed |= dict.fromkeys(("files", "calls"), f"the canary did not come back: {seen.end} {seen.reason}")
        return failed
    return failed | _told(seen.result)


def _told(result: dict[str, list[str]]) -> dict[str, str]:
    if any(result["python"]):
        raise BoxError(f"Python could not be started in the box: {result['python'][0]}")
    failed = {}
    left = [path for path in result["read"] if path.startswith(reach.SHARED)]
    if left:
        failed["shm"] = f"{', '.join(left)} was still there in the next run"
    if len(left) < len(result["read"]):
        failed["files"] = f"it read {', '.join(path for path in result['read'] if path not in left)}"
    if result["calls"]:
        failed["calls"] = f"it could call {', '.join(result['calls'])}"
    return failed


@contextmanager
def _open_folder(folder: Path) -> Iterator[Path]:
    """A folder with a file that everybody may read: a submission must not, all the same."""
    folder.mkdir()
    folder.chmod(0o755)
    (folder / "secret").write_text("secret", encoding="ascii")
    (folder / "secret").chmod(0o644)
    yield folder
    folders.remove(str(folder))


def _services(stack: ExitStack, folder: Path) -> list[_Service]:
    """A service of each kind, on this machine's own network and in its file system."""
    found = []
    path = str(folder / "service")
    for name, family, kind, address in (
        ("network", socket.AF_INET, "SOCK_STREAM", ("127.0.0.1", 0)),
        ("network", socket.AF_INET, "SOCK_DGRAM", ("127.0.0.1", 0)),
        ("sockets", socket.AF_UNIX, "SOCK_STREAM", path),
        ("abstract", socket.AF_UNIX, "SOCK_STREAM", f"\0{secrets.token_hex(16)}"),
    ):
        service = stack.enter_context(socket.socket(family, getattr(socket, kind)))
        service.bind(address)
        if kind == "SOCK_STREAM":
            service.listen()
        found.append(_Service(name, kind, service))
    Path(path).chmod(0o777)
    return found


def _plain(address: Any) -> Any:
    """As it travels in JSON."""
    return address.decode() if isinstance(address, bytes) else address


@contextmanager
def _signals() -> Iterator[Callable[[], bool]]:
    """Keep the signal that the canary sends from us, and tell whether it came."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGURG})
    try:
        yield lambda: signal.SIGURG in signal.sigpending()
        while signal.SIGURG in signal.sigpending():
            signal.sigwait({signal.SIGURG})
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
