"""Who listens where, read from /proc: to connect in order to find out would be a call.

An address is what `multiprocessing.connection` takes: `[host, port]` (IPv4, in figures), or the path of a socket.
"""

from __future__ import annotations

import socket
import sys
from pathlib import Path

Address = list[object] | str
_LISTEN = "0A"
_ACCEPTS = 1 << 16  # SO_ACCEPTCON in the flags of /proc/net/unix
_ANYWHERE = {"0" * 8, "0" * 32}


def listens(pid: int, address: Address) -> bool:
    """Whether somebody in the network of this process listens there."""
    return _on_path(pid, address) if isinstance(address, str) else _on_port(pid, str(address[0]), int(str(address[1])))


def stream_for(address: Address) -> socket.socket:
    """A new stream socket for this kind of address."""
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    return socket.socket(family, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)


def _lines(pid: int, table: str) -> list[list[str]]:
    try:
        return [line.split() for line in Path(f"/proc/{pid}/net/{table}").read_text("utf-8", "replace").splitlines()]
    except OSError:
        return []


def _on_path(pid: int, path: str) -> bool:
    return any(fields[-1] == path and int(fields[3], 16) & _ACCEPTS for fields in _lines(pid, "unix")[1:])


def _on_port(pid: int, host: str, port: int) -> bool:
    """The address stands there as the kernel keeps it: a word in this machine's order of bytes."""
    word = f"{int.from_bytes(socket.inet_aton(host), sys.byteorder):08X}"
    hosts = {word, *_ANYWHERE, f"{'0' * 16}{_mapped()}{word}"}
    for fields in _lines(pid, "tcp")[1:] + _lines(pid, "tcp6")[1:]:
        at, _, number = fields[1].partition(":")
        if fields[3] == _LISTEN and int(number, 16) == port and at in hosts:
            return True
    return False


def _mapped() -> str:
    """The third word of an IPv4 address written as an IPv6 one (::ffff:0:0/96)."""
    return f"{int.from_bytes(bytes([0, 0, 255, 255]), sys.byteorder):08X}"
