"""`functools.cached_property`, `lru_cache` and `cache`, which look, compute and keep: others may come in between.

The property had a lock until Python 3.11, has none since, and no version's documentation promises more than that. Of a
cached function the documentation says that it may be called again before the result of its first call has been kept.
"""

from __future__ import annotations

import contextlib
import functools
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any

from forkjoin.probe.sched import active, places


def _use(thing: object, name: str, *, write: bool) -> None:
    """A step of the schedule that reads or writes an attribute."""
    found = active.controlled()
    if found is None:
        return
    engine, task = found
    task.line = active.student_line()
    key = ("cached", write, task.line)
    engine.point(key)
    engine.touch(engine.accesses.place(thing, name), None, key, write=write)


def looking_up(original: Callable[..., Any]) -> Callable[..., Any]:
    """`cached_property.__get__`."""

    def method(self: Any, instance: Any, owner: Any = None) -> Any:
        values = None if active.controlled() is None or instance is None else places.own_dict(instance)
        if values is None or self.attrname is None:
            return original(self, instance, owner)
        _use(instance, self.attrname, write=False)
        if self.attrname not in values:
            value = self.func(instance)
            _use(instance, self.attrname, write=True)
            values[self.attrname] = value
        return values[self.attrname]

    return method


_NOTHING = object()


def keeping_results(
    function: Callable[..., Any],
    maxsize: int | None,
    typed: bool,  # noqa: FBT001 - as the library calls it
    info: Any,
) -> Callable[..., Any]:
    """What `lru_cache` makes of a function; all versions keep the results of theirs in C."""
    kept: OrderedDict[Hashable, Any] = OrderedDict()
    hits = misses = 0

    def cached(*args: Any, **kwargs: Any) -> Any:
        nonlocal hits, misses
        key = functools._make_key(args, kwargs, typed)  # noqa: SLF001 - as the library's own does
        _use(cached, "results", write=False)
        value = kept.get(key, _NOTHING)
        if value is not _NOTHING:
            hits += 1
            with contextlib.suppress(KeyError):
                kept.move_to_end(key)
            return value
        misses += 1
        value = function(*args, **kwargs)
        _use(cached, "results", write=True)
        kept.setdefault(key, value)
        if maxsize is not None and len(kept) > maxsize:
            kept.popitem(last=False)
        return value

    def cache_clear() -> None:
        nonlocal hits, misses
        _use(cached, "results", write=True)
        kept.clear()
        hits = misses = 0

    vars(cached).update(cache_info=lambda: info(hits, misses, maxsize, len(kept)), cache_clear=cache_clear)
    return cached


def replacements() -> list[tuple[Any, str, Any]]:
    """What is to be set where."""
    kind = functools.cached_property
    return [
        (kind, "__get__", looking_up(vars(kind)["__get__"])),
        (functools, "_lru_cache_wrapper", keeping_results),
    ]
