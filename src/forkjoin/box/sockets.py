"""What the kernel's tables of sockets tell: who listens where, and whether something is still on its way.

To connect in order to find out whether somebody listens would be a call.
An address is what `multiprocessing.connection` takes: `[host, port]` (IPv4, in figures), or the path of a socket.
"""

from __future__ import annotations

import errno
import os
import socket
import sys
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from forkjoin.box import proc

Address = list[object] | str
PORTS = range(20_000, 20_256)  # for servers at fixed addresses: below those that the system gives away by itself
_LISTEN, _CALLING = "0A", "02"
_HANGING_UP = ("04", "09", "0B")  # FIN-WAIT-1, LAST-ACK, CLOSING: what is closed, and the other side has yet to hear it
_NOBODYS = "0"  # inode
_NO_TIMER, _RETRANSMITS = "00", "01"  # the kind of timer that runs; the latter: sent, and not acknowledged yet
_NOTHING = "0" * 8
_LOOPBACK = 127
_NOT_TCP = {b"UNIX", b"UNIX-STREAM", b"NETLINK", b"UDP", b"UDPv6"}  # protocols as the kernel calls them
_ACCEPTS = 1 << 16  # SO_ACCEPTCON in the flags of /proc/net/unix
_ANYWHERE = {"0" * 8, "0" * 32}


def listens(pid: int, address: Address) -> bool:
    """Whether somebody in the network of this process listens there."""
    return _on_path(pid, address) if isinstance(address, str) else _on_port(pid, str(address[0]), int(str(address[1])))


class Network:
    """What we, outside, have of the network of the box: sockets in it, and the paths in the folder `work` of a run.

    `stream` makes a TCP socket there.
    """

    def __init__(self, work: Path, stream: Callable[[], socket.socket] = socket.socket) -> None:
        self._work, self._stream = work, stream
        self._folder = os.open(work, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)

    def place(self, address: Any) -> Address:
        """An address of a world, in full."""
        return str(self._work / address) if isinstance(address, str) else [str(address[0]), int(address[1])]

    def socket_for(self, address: Address) -> socket.socket:
        """A new stream socket for this kind of address."""
        if isinstance(address, str):
            return socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
        stream = self._stream()
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # those who are accepted inherit it
        return stream

    def call(self, stream: socket.socket, address: Address) -> int:
        """As `connect_ex`. Of a path, what lies there itself: no link sends us elsewhere."""
        if not isinstance(address, str):
            return stream.connect_ex(tuple(address))
        try:
            there = os.open(Path(address).name, os.O_PATH | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=self._folder)
        except OSError as error:
            return error.errno or errno.ENOENT
        try:
            return stream.connect_ex(f"/proc/self/fd/{there}")
        finally:
            os.close(there)

    def close(self) -> None:
        """Let go of the folder."""
        os.close(self._folder)


def _lines(pid: int, table: str) -> list[list[str]]:
    """The fields of each line; what comes after the seventh is one: a path may have spaces in it."""
    count = 7 if table == "unix" else -1
    try:
        return [
            line.split(None, count)
            for line in Path(f"/proc/{pid}/net/{table}").read_text("utf-8", "replace").splitlines()
        ]
    except OSError:
        return []


def _on_path(pid: int, path: str) -> bool:
    return any(fields[7:] == [path] and int(fields[3], 16) & _ACCEPTS for fields in _lines(pid, "unix")[1:])


def _on_port(pid: int, host: str, port: int) -> bool:
    """The address stands there as the kernel keeps it: a word in this machine's order of bytes."""
    word = f"{int.from_bytes(socket.inet_aton(host), sys.byteorder):08X}"
    hosts = {word, *_ANYWHERE, f"{'0' * 16}{_mapped()}{word}"}
    for fields in _lines(pid, "tcp")[1:] + _lines(pid, "tcp6")[1:]:
        at, _, number = fields[1].partition(":")
        if fields[3] == _LISTEN and int(number, 16) == port and at in hosts:
            return True
    return False


def under_way(pids: Collection[int]) -> bool:
    """Whether TCP has still to deliver something of these processes, or is to connect one of them, or us.

    A sleeping sender is no proof that nothing moves: what is small is held back until all before it is acknowledged
    (Nagle's algorithm), and that takes up to 40 ms, all by the kernel itself. (What waits because the receiver's
    buffers are full has a timer of another kind: it is not under way.) Nor is the end of a connection heard before the
    kernel has delivered it, and the socket that was closed is nobody's any more.
    """
    theirs = {what for pid in pids for what in tcp_sockets(pid)}
    ours = tcp_sockets(os.getpid())
    if not pids or not (theirs or ours):
        return False  # the tables take milliseconds to read: the kernel goes through all that it has room for
    lines = [fields for table in ("tcp", "tcp6") for fields in _lines(next(iter(pids)), table)[1:]]
    waiting = [(fields[3], f"socket:[{fields[9]}]") for fields in lines if _has_to_send(fields)]
    return any(map(_hangs_up, lines)) or any(
        what in theirs or (state == _CALLING and what in ours) for state, what in waiting
    )


def tcp_sockets(pid: int) -> set[str]:
    """The sockets of a process that speak TCP, as `proc.descriptors` names them."""
    held = proc.descriptors(pid).items()
    return {what for fd, what in held if what.startswith("socket:") and _may_be_tcp(pid, fd)}


def _may_be_tcp(pid: int, fd: int) -> bool:
    """Whether this socket may speak TCP: its protocol is none of the others that are common, or is not told."""
    try:
        return os.getxattr(f"/proc/{pid}/fd/{fd}", "system.sockprotoname").strip(b"\0") not in _NOT_TCP
    except FileNotFoundError:
        return False
    except OSError:
        return True


def _has_to_send(fields: list[str]) -> bool:
    """Between an acknowledgement and the next piece there is something to send, and no timer, for a moment."""
    timer, unsent = fields[5].split(":")[0], fields[4].split(":")[0]
    return timer == _RETRANSMITS or (timer == _NO_TIMER and fields[3] != _LISTEN and unsent != _NOTHING)


def _hangs_up(fields: list[str]) -> bool:
    """Whether this is the end of a connection within this machine that its other side has not been told yet."""
    host = fields[2].partition(":")[0][-8:]
    local = int(host, 16).to_bytes(4, sys.byteorder)[0] == _LOOPBACK
    return fields[3] in _HANGING_UP and fields[9] == _NOBODYS and local and _has_to_send(fields)


def _mapped() -> str:
    """The third word of an IPv4 address written as an IPv6 one (::ffff:0:0/96)."""
    return f"{int.from_bytes(bytes([0, 0, 255, 255]), sys.byteorder):08X}"
