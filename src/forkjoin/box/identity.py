"""A user of its own for the box when root grades: a number that nobody has, and that is ours for as long as we live."""

from __future__ import annotations

import os
import pwd
import secrets
import socket
from contextlib import suppress

from forkjoin.probe import linux

# Numbers kept for passing users, such as those of systemd's DynamicUser= (systemd: "Users, Groups, UIDs and GIDs").
_FIRST, _LAST = 61_184, 65_519
_TRIES = 50
# CHOWN, DAC_OVERRIDE, KILL, SETGID, SETUID, SYS_PTRACE: what root needs to set up, watch and end another user's run.
_NEEDED = (0, 1, 5, 6, 7, 19)


class OwnUser:
    """`number` is 0 when we are not root, or root who may not do what it takes."""

    def __init__(self) -> None:
        self.number = 0
        self._claim: socket.socket | None = None
        if os.geteuid() == 0 and linux.has_capabilities(*_NEEDED):
            for _ in range(_TRIES):
                if self._take(_FIRST + secrets.randbelow(_LAST - _FIRST + 1)):
                    break

    def _take(self, number: int) -> bool:
        if _is_known(number):
            return False
        claim = socket.socket(socket.AF_UNIX)
        try:
            claim.bind(f"\0forkjoin-user-{number}")  # another box's claim makes this fail; it ends with its process
        except OSError:
            claim.close()
            return False
        if _has_processes(number):
            claim.close()
            return False
        self.number, self._claim = number, claim
        return True


def _is_known(number: int) -> bool:
    with suppress(KeyError):
        pwd.getpwuid(number)
        return True
    return False


def _has_processes(number: int) -> bool:
    for name in os.listdir("/proc"):  # noqa: PTH208 - pathlib costs more than the look
        with suppress(OSError):
            if name.isdigit() and os.stat(f"/proc/{name}").st_uid == number:  # noqa: PTH116
                return True
    return False
