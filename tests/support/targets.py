"""What attacks are after: secrets, services and a process of this user's, outside of any box; and what became of it."""

from __future__ import annotations

import os
import re
import secrets
import select
import socket
import subprocess
import sys
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path

import psutil

_LOW = range(15_000, 20_000)
_DECOY = "import sys, time\nkept = open(sys.argv[2])\nprint('ready', flush=True)\ntime.sleep(3600)\n"


class Targets:
    """To be closed by its `stack`."""

    def __init__(self, stack: ExitStack) -> None:
        self._token = secrets.token_hex(16)
        self._folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="forkjoin-targets-")))
        self._folder.chmod(0o755)
        self._names: list[str] = []
        self._secret = self._folder / "secret"
        self._out = self._folder / "out"
        self._out.mkdir()
        (self._folder / "solution.py").write_text(
            f"# {self._token}\ndef seven(n):\n    return 7 * n\n", encoding="ascii"
        )
        self.restore()
        self._services = {name: stack.enter_context(service) for name, service in self._listening().items()}
        self._stack = stack
        self._start_decoy()

    def _listening(self) -> dict[str, socket.socket]:
        tcp, udp, low, path, abstract = (socket.socket(*kind) for kind in _KINDS)
        tcp.bind(("127.0.0.1", 0))
        udp.bind(("127.0.0.1", 0))
        for port in _LOW:
            with suppress(OSError):
                low.bind(("127.0.0.1", port))
                break
        path.bind(str(self._folder / "service"))
        (self._folder / "service").chmod(0o777)
        abstract.bind(f"\0{secrets.token_hex(16)}")
        for service in (tcp, low, path, abstract):
            service.listen(100)
        return {"PORT": tcp, "UDP": udp, "LOW": low, "SOCKET": path, "ABSTRACT": abstract}

    def _start_decoy(self) -> None:
        self.decoy = subprocess.Popen(
            [sys.executable, "-c", _DECOY, self._token, str(self._secret)],
            env={"TOKEN": self._token},
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        self._stack.callback(self._end_decoy, self.decoy)
        assert self.decoy.stdout is not None
        self.decoy.stdout.readline()
        self._decoys = self._looks_of_decoy()

    @staticmethod
    def _end_decoy(decoy: subprocess.Popen[bytes]) -> None:
        decoy.kill()
        decoy.wait()
        assert decoy.stdout is not None
        decoy.stdout.close()

    def aimed(self, attack: str) -> str:
        """An attack that knows its targets: their names stand in it between @ signs."""
        words = self._words()
        return re.sub(r"@(\w+)@", lambda found: words[found[1]], attack)

    def _words(self) -> dict[str, str]:
        """What the attacks are told of their targets."""
        ports = {name: str(self._services[name].getsockname()[1]) for name in ("PORT", "UDP", "LOW")}
        self._names.append(f"forkjoin-{secrets.token_hex(8)}")
        return {
            **ports,
            "SECRET": str(self._secret),
            "FOLDER": str(self._folder),
            "OUT": str(self._out),
            "SOCKET": self._services["SOCKET"].getsockname(),
            "ABSTRACT": self._services["ABSTRACT"].getsockname()[1:].decode(),
            "DECOY": str(self.decoy.pid),
            "GRADER": str(os.getpid()),
            "NAME": self._names[-1],
        }

    def reached(self, said: str) -> set[str]:
        """What an attack got at, given all that is known of its run; all is as before afterwards."""
        found = set()
        if self._token in said:
            found.add("secret")
        if "REACHED" in said:
            found.add("call")
        if sum(map(self._called, self._services.values())):  # each is asked, for each is to forget it
            found.add("service")
        if self._looks_of_decoy() != self._decoys:
            found.add("process")
            self._end_decoy(self.decoy)
            self._start_decoy()
        if self._changed() | self._left():
            found.add("file")
        return found

    @staticmethod
    def _called(service: socket.socket) -> bool:
        came = False
        while select.select([service], [], [], 0)[0]:
            came = True
            if service.type == socket.SOCK_DGRAM:
                service.recv(100)
            else:
                service.accept()[0].close()
        return came

    def _looks_of_decoy(self) -> object:
        with suppress(psutil.Error):
            seen = psutil.Process(self.decoy.pid)
            stopped = seen.status() in (psutil.STATUS_STOPPED, psutil.STATUS_ZOMBIE)
            return stopped, seen.nice(), seen.cpu_affinity(), seen.rlimit(psutil.RLIMIT_CPU)
        return None

    def _changed(self) -> bool:
        changed = self._secret.read_text(encoding="ascii") != self._token or bool(list(self._out.iterdir()))
        if changed:
            self.restore()
        return changed

    def restore(self) -> None:
        """Put the secret back, and remove what was written."""
        self._secret.write_text(self._token, encoding="ascii")
        self._secret.chmod(0o644)
        for path in self._out.iterdir():
            path.unlink()

    def _left(self) -> bool:
        """Whether files with the attack's own name are in folders that everybody may write to."""
        folders = map(Path, ("/dev/shm", "/tmp", "/var/tmp"))  # noqa: S108 - that is the question
        found = [path for folder in folders for path in folder.iterdir() if any(n in path.name for n in self._names)]
        self._names.clear()
        for path in found:
            path.unlink()
        return bool(found)


_STREAM, _DATAGRAMS = socket.SOCK_STREAM, socket.SOCK_DGRAM
_KINDS = (
    (socket.AF_INET, _STREAM),
    (socket.AF_INET, _DATAGRAMS),
    (socket.AF_INET, _STREAM),
    (socket.AF_UNIX, _STREAM),
    (socket.AF_UNIX, _STREAM),
)
