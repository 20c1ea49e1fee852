# right: annotations, a Protocol, keyword-only helper, imports inside the functions
from __future__ import annotations

from typing import Any, Callable, Literal


def _start(*, kind: Literal["background", "foreground"], job: Callable[..., Any], parameters: tuple[Any, ...]):
    import multiprocessing

    child = multiprocessing.Process(target=job, args=parameters)
    child.daemon = kind == "background"
    child.start()
    assert child.pid is not None
    return child


def start_background(target: Callable[..., Any], args: tuple[Any, ...] = ()):
    return _start(kind="background", job=target, parameters=args)


def start_foreground(target: Callable[..., Any], args: tuple[Any, ...] = ()):
    return _start(kind="foreground", job=target, parameters=args)
