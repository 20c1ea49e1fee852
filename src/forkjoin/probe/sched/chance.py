"""Random numbers of every kind: the same ones in each schedule, so that a schedule replays."""

from __future__ import annotations

import functools
import os
import random
import sys
from typing import Any

from forkjoin.probe.sched import active

SEED = 20260923
NODE = 0x0242AC110002
"""In place of the network card's number, which a uuid may hold."""
_urandom = os.urandom
_seed = random.Random.seed
_numbers = random.Random()


class Stream:
    """In place of the system's source of randomness, for one schedule."""

    def __init__(self) -> None:
        """Begin anew."""
        self._begun = False

    @property
    def _numbers(self) -> random.Random:
        """Seeded when they are first asked for: few programs ask."""
        if not self._begun:
            self._begun = True
            _seed(_numbers, SEED)
        return _numbers

    def bytes(self, count: int) -> bytes:
        """As `os.urandom`."""
        return _urandom(count) if active.controlled() is None else self._numbers.randbytes(count)

    def seed(self, generator: Any, number: Any = None, *more: Any, **names: Any) -> None:
        """As `random.Random.seed`, which asks the system when it is told nothing."""
        if number is None and "a" not in names and active.controlled() is not None:
            number = self._numbers.getrandbits(64)
        _seed(generator, *([] if number is None else [number]), *more, **names)


def replacements() -> list[tuple[Any, str, Any]]:
    """What is to be set where for one schedule, of the modules that are loaded."""
    stream = Stream()

    def seed(self: Any, *args: Any, **names: Any) -> None:
        stream.seed(self, *args, **names)

    found: list[tuple[Any, str, Any]] = [
        (os, "urandom", stream.bytes),
        (random, "_urandom", stream.bytes),
        (random.Random, "seed", seed),
        (random, "seed", functools.partial(stream.seed, vars(random)["_inst"])),
    ]
    uuid = sys.modules.get("uuid")
    if uuid is not None:
        found += [(uuid, name, None) for name in ("_generate_time_safe", "_UuidCreate", "_last_timestamp")]
        found.append((uuid, "_node", NODE))
    return [(owner, name, value) for owner, name, value in found if name in vars(owner)]


def begin() -> None:
    """Seed the generator that all share."""
    _seed(vars(random)["_inst"], 0)
