"""How any process of a run talks to the witness outside: one connection, one question, one answer.

A question may be answered late: that is how the witness holds a process at a meeting point. The kernel tells the
witness who called (SO_PEERCRED), so that no process can speak for another.
"""

from __future__ import annotations

import errno
import json
import os
import socket
import struct
from collections.abc import Sequence
from contextlib import suppress
from fcntl import F_DUPFD_CLOEXEC, fcntl
from typing import Any

ADDRESS = "FORKJOIN_WITNESS"  # the environment variable that holds the witness's socket path: no secret
_LENGTH = struct.Struct(">I")
_MOST_DIGITS = 4000

Message = dict[str, Any]
_socket, _send_fds, _close = socket.socket, socket.send_fds, os.close
_HIGH = 400  # numbers of files end at 512 in the box


def _refuse(value: object) -> None:
    raise TypeError(f"{type(value).__name__} does not travel")


# json's encoder in C, taken before any student's code can replace the classes around it. Its arguments are positional:
# markers, default, encoder, indent, separators, sort_keys, skipkeys, allow_nan.
_make = vars(json.encoder)["c_make_encoder"]
_encode: Any = _make(None, _refuse, json.encoder.encode_basestring_ascii, None, ": ", ", ", *[False, False, True])


def _no_duplicates(pairs: list[tuple[str, Any]]) -> Message:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("duplicate key")
    return found


def _small_int(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError("huge number")
    return int(digits)


# json's scanner in C, made once: json.loads would make one for each message.
_scan: Any = vars(json.JSONDecoder(object_pairs_hook=_no_duplicates, parse_int=_small_int))["scan_once"]


def pack(message: Message) -> bytes:
    """One message as it travels: its length, then JSON."""
    data = "".join(_encode(message, 0)).encode()
    return _LENGTH.pack(len(data)) + data


def unpack(buffer: bytes, limit: int) -> tuple[Message | None, bytes]:
    """The first whole message in `buffer`, or None, and the rest. Raises ValueError on anything not allowed."""
    if len(buffer) < _LENGTH.size:
        return None, buffer
    (size,) = _LENGTH.unpack_from(buffer)
    if size > limit:
        raise ValueError(f"message of {size} bytes")
    end = _LENGTH.size + size
    if len(buffer) < end:
        return None, buffer
    text = buffer[_LENGTH.size : end].decode()
    try:
        message, read = _scan(text, 0)
    except StopIteration:
        raise ValueError("no JSON") from None
    if type(message) is not dict or read != len(text):
        raise ValueError("not an object")
    return message, buffer[end:]


def ask(message: Message, fds: Sequence[int] = ()) -> Message:
    """Ask the witness and wait for its answer. Raises OSError when there is no witness any more."""
    with _high(_socket(socket.AF_UNIX, socket.SOCK_STREAM)) as connection:
        connection.connect(os.environ[ADDRESS])
        data = pack({**message, "own": connection.fileno()})  # not one that the student's code left open
        if fds:
            sent = _send_fds(connection, [data], list(fds))
            data = data[sent:]
        if data:  # who has heard all may have answered, and gone
            connection.sendall(data)
        return _answer(connection)


def _high(low: socket.socket) -> socket.socket:
    """Give a new socket a number far above those of the student's files.

    A thread of the student's may close a file that another one has closed, or read from it. What is opened in between
    has its number: by such an accident that would be ours.
    """
    try:
        number = fcntl(low.fileno(), F_DUPFD_CLOEXEC, _HIGH)
    except OSError as error:
        if error.errno != errno.EBADF:
            return low  # no such number is free
        low.detach()  # the accident has just happened
        return _high(_socket(socket.AF_UNIX, socket.SOCK_STREAM))
    with suppress(OSError):
        _close(low.detach())
    return _socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, number)


def _answer(connection: socket.socket) -> Message:
    buffer = b""
    while True:
        data = connection.recv(1 << 16)
        if not data:
            raise ConnectionResetError("the witness has gone")
        message, buffer = unpack(buffer + data, 1 << 26)
        if message is not None:
            return message
