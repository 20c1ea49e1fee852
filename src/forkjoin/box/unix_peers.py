"""Which Unix sockets are connected with each other: /proc does not tell, the kernel's sock_diag(7) does."""

from __future__ import annotations

import os
import socket
import struct

_SOCK_DIAG_BY_FAMILY = 20
_REQUEST_DUMP = 0x301  # NLM_F_REQUEST | NLM_F_DUMP
_DONE, _ERROR = 3, 2
_SHOW_PEER, _PEER = 4, 2
_HEADER, _MESSAGE = struct.Struct("IHHII"), struct.Struct("BBBBI2I")
_ATTRIBUTE, _INODE = struct.Struct("HH"), struct.Struct("I")


def unix_peers(diagnosis: int) -> dict[int, int]:
    """Inode of a Unix socket -> inode of the one it is connected with; empty where the kernel does not tell.

    `diagnosis`: the descriptor of a sock_diag socket, which knows the network that it was made in; -1 for none.
    """
    request = struct.pack("BBHIIIII", socket.AF_UNIX, 0, 0, 0xFFFFFFFF, 0, _SHOW_PEER, 0, 0)
    header = _HEADER.pack(_HEADER.size + len(request), _SOCK_DIAG_BY_FAMILY, _REQUEST_DUMP, 1, 0)
    found: dict[int, int] = {}
    try:
        with socket.socket(fileno=os.dup(diagnosis)) as asking:
            asking.settimeout(1)
            asking.send(header + request)
            while _read(asking.recv(1 << 18), found):
                pass
    except OSError:
        pass
    return found


def _read(data: bytes, found: dict[int, int]) -> bool:
    """Take in one datagram; False at the end of the answer."""
    while len(data) >= _HEADER.size:
        size, kind, *_ = _HEADER.unpack_from(data)
        if kind in (_DONE, _ERROR) or size < _HEADER.size:
            return False
        inode = _MESSAGE.unpack_from(data, _HEADER.size)[4]
        peer = _peer(data[_HEADER.size + _MESSAGE.size : size])
        if peer:
            found[inode] = peer
        data = data[(size + 3) & ~3 :]
    return True


def _peer(attributes: bytes) -> int | None:
    while len(attributes) >= _ATTRIBUTE.size:
        size, kind = _ATTRIBUTE.unpack_from(attributes)
        if kind == _PEER and size >= _ATTRIBUTE.size + _INODE.size:
            return int(_INODE.unpack_from(attributes, _ATTRIBUTE.size)[0])
        attributes = attributes[max(_ATTRIBUTE.size, (size + 3) & ~3) :]
    return None
