"""Inputs drawn afresh for each run, so that no answer can be known beforehand.

What is drawn never changes a verdict: only tokens and numbers are random, the shape of an input is fixed.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Any

from forkjoin.probe.values import Spec, random_bytes

FALSY: tuple[Spec, ...] = (0, "", False, 0.0, {"list": []}, {"tuple": []}, {"dict": []}, {"bytes": ""})


def item(behaviour: str = "plain") -> Spec:
    """One payload with a new token."""
    return {"item": secrets.token_hex(4), "behaviour": behaviour}


def items(count: int) -> list[Spec]:
    """Several ordinary payloads."""
    return [item() for _ in range(count)]


def number() -> int:
    """A number that nobody guesses, of five digits."""
    return 10_000 + secrets.randbelow(90_000)


def numbers(count: int) -> list[Spec]:
    """Many plain payloads."""
    return [secrets.randbelow(1 << 30) for _ in range(count)]


def large(size: int) -> tuple[Spec, Spec]:
    """Random bytes: how to make them, and how they are described once made."""
    seed = secrets.randbits(32)
    digest = hashlib.sha256(random_bytes(seed, size)).hexdigest()
    return {"random": [seed, size]}, {"bytes": {"size": size, "sha256": digest}}


def term(total: Spec, side: str = "left") -> Spec:
    """Something that knows, and alone knows, what the sum of it and anything else is."""
    return {"term": secrets.token_hex(4), "sum": total, "side": side}


def key() -> str:
    """An authentication key, in hex."""
    return secrets.token_hex(12)


def address() -> Spec:
    """Host and port of this machine's own network (127.0.0.0/8), where nobody else is: below the ports given away."""
    host = ".".join(str(1 + secrets.randbelow(254)) for _ in range(3))
    return [f"127.{host}", 20_000 + secrets.randbelow(12_000)]


def error(kind: str = "TaskError") -> Spec:
    """An exception with two arguments that nobody guesses."""
    return {"exception": kind, "args": [secrets.token_hex(4), number()]}


def as_list(specs: list[Spec]) -> Any:
    """The description of a list of these."""
    return {"list": list(specs)}
