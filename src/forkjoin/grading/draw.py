"""Inputs drawn afresh for each run, so that no answer can be known beforehand.

What is drawn never changes a verdict: only tokens and numbers are random, the shape of an input is fixed; and no token
or number comes a second time in one check, for what is found by its value must be found by it alone.
"""

from __future__ import annotations

import hashlib
import secrets
import socket
from collections.abc import Callable
from contextlib import closing
from typing import Any, TypeVar

from forkjoin.box.sockets import PORTS
from forkjoin.probe.values import Spec, random_bytes

T = TypeVar("T")
_MEMORY = 10_000  # so many draws back, nothing is repeated
_recent: dict[object, None] = {}

WORDS: tuple[Spec, ...] = ("STOP", "stop", "END", "DONE", "QUIT", "EXIT", -1)
"""What others take for the end of something."""
FALSY: tuple[Spec, ...] = (0, "", False, 0.0, {"list": []}, {"tuple": []}, {"dict": []}, {"bytes": ""})


def _unlike_others(draw: Callable[[], T]) -> T:
    """What has not been drawn lately."""
    while (drawn := draw()) in _recent:
        pass
    _recent[drawn] = None
    if len(_recent) > _MEMORY:
        del _recent[next(iter(_recent))]
    return drawn


def _token() -> str:
    return _unlike_others(lambda: secrets.token_hex(4))


def item(behaviour: str = "plain") -> Spec:
    """One payload with a new token."""
    return {"item": _token(), "behaviour": behaviour}


def items(count: int, taker: str = "") -> list[Spec]:
    """Several ordinary payloads; they report "taken" when they are unpickled while a function called `taker` runs."""
    return [item() | ({"taker": taker} if taker else {}) for _ in range(count)]


def number() -> int:
    """A number that nobody guesses, of five digits."""
    return _unlike_others(lambda: 10_000 + secrets.randbelow(90_000))


def numbers(count: int) -> list[Spec]:
    """Many plain payloads, no two of them equal."""
    return [*secrets.SystemRandom().sample(range(1 << 30), count)]


def large(size: int) -> tuple[Spec, Spec]:
    """Random bytes: how to make them, and how they are described once made."""
    seed = secrets.randbits(32)
    digest = hashlib.sha256(random_bytes(seed, size)).hexdigest()
    return {"random": [seed, size]}, {"bytes": {"size": size, "sha256": digest}}


def term(total: Spec, side: str = "left") -> Spec:
    """Something that knows, and alone knows, what the sum of it and anything else is."""
    return {"term": _token(), "sum": total, "side": side}


def key() -> str:
    """An authentication key, in hex."""
    return secrets.token_hex(12)


def address() -> Spec:
    """Host and port of this machine's own network (127.0.0.0/8), where nobody else is: one that boxes may use."""
    while True:
        host = ".".join(str(1 + secrets.randbelow(254)) for _ in range(3))
        port = PORTS.start + secrets.randbelow(len(PORTS))
        if _free(f"127.{host}", port):
            return [f"127.{host}", port]


def _free(host: str, port: int) -> bool:
    """Whether nobody listens there; a service may do so on every address of the machine."""
    with closing(socket.socket()) as probe:
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def error(kind: str = "TaskError") -> Spec:
    """An exception with two arguments that nobody guesses."""
    return {"exception": kind, "args": [_token(), number()]}


def as_list(specs: list[Spec]) -> Any:
    """The description of a list of these."""
    return {"list": list(specs)}
