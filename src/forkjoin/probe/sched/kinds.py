"""What the class of an object tells, found out once: the hooks ask it at every step."""

from __future__ import annotations

import io
import logging
import os
import sys
import threading
import types
from array import array
from collections import ChainMap, UserDict, UserList, deque
from collections.abc import MappingView
from contextvars import ContextVar
from typing import Any
from weakref import WeakKeyDictionary, WeakSet, WeakValueDictionary

from forkjoin.probe.sched import library

CONTAINERS = (list, dict, set, deque, bytearray)
BOXES = (UserDict, UserList, WeakKeyDictionary, WeakValueDictionary, WeakSet, ChainMap, array, type(os.environ))
"""Containers of the library's that are none of the above, whatever they are made of."""
_EMPTY: dict[str, str] = {}
_VIEWS = (type(_EMPTY.keys()), type(_EMPTY.values()), type(_EMPTY.items()))
_MADE_OF_STEPS = tuple(library.OPERATIONS)
_ON_THEIR_OWN = (
    type, types.ModuleType, BaseException, threading.Thread, threading.local, *_MADE_OF_STEPS, logging.Logger,
    tuple, str, bytes, int, float, frozenset, ContextVar, io.TextIOWrapper, io.BufferedIOBase, io.RawIOBase,
)  # fmt: skip
_BOXES = {id(box) for box in BOXES}
_mro = type.__dict__["__mro__"].__get__
_namespace = type.__dict__["__dict__"].__get__


class Kind:
    """One class."""

    __slots__ = (
        "box", "container", "lineage", "local", "made_of_steps", "mapping_view", "module", "on_its_own", "type", "view",
    )  # fmt: skip

    def __init__(self, kind: type) -> None:
        """Runs none of the student's code."""
        self.lineage: list[tuple[type, Any]] = [(base, _namespace(base)) for base in _mro(kind)]
        self.type = issubclass(kind, type)
        self.module = issubclass(kind, types.ModuleType)
        self.local = issubclass(kind, threading.local)
        self.container = issubclass(kind, CONTAINERS)
        self.view = kind in _VIEWS
        self.mapping_view = kind.__base__ is MappingView
        self.box = any(id(base) in _BOXES for base, _ in self.lineage)  # `issubclass` asks each abstract class, slowly
        self.made_of_steps = issubclass(kind, _MADE_OF_STEPS)
        """Its operations are steps of their own, and what a student reads of its insides depends on those."""
        self.on_its_own = issubclass(kind, _ON_THEIR_OWN)
        """Its methods are steps of their own, or change nothing that threads share."""


_known: dict[int, Kind] = {}
"""By the address of the class, whose hash and equality may be the student's code; `_kept` keeps it alive."""
_kept: list[type] = []
_passing: list[type] = []


def of(kind: type) -> Kind:
    """What this class tells."""
    found = _known.get(id(kind))
    if found is None:
        found = _known[id(kind)] = Kind(kind)
        module = str(_namespace(kind).get("__module__", "builtins")).partition(".")[0]
        (_kept if module in sys.stdlib_module_names else _passing).append(kind)
    return found


def forget() -> None:
    """The student's classes are new in each schedule."""
    while _passing:
        del _known[id(_passing.pop())]
