"""Hearing of saved files: watchfiles in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType

from watchfiles import Change, watch

_PAUSE = 100  # milliseconds without a change after which it is told; also how often the thread looks whether to end


class Watcher:
    """Tells of every saved file in some folders, not in those below; a context manager.

    `heard` is called in the watcher's own thread with the files saved, and with an OSError when watching broke off.
    """

    def __init__(self, folders: Iterable[Path], heard: Callable[[set[Path] | OSError], None]) -> None:
        self._folders = [folder for folder in folders if folder.is_dir()]
        self._heard = heard
        self._stop, self._ready = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watcher", daemon=True)

    def __enter__(self) -> Watcher:
        self._thread.start()
        self._ready.wait()  # what is saved from now on is heard
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        try:
            changes = watch(
                *self._folders,
                watch_filter=_saved,
                step=_PAUSE,
                rust_timeout=_PAUSE,
                yield_on_timeout=True,
                stop_event=self._stop,
                raise_interrupt=False,
                recursive=False,
            )
            for change in changes:
                self._ready.set()  # the first one comes after a pause at the latest
                if change:
                    self._heard({Path(path) for _, path in change})
        except (OSError, RuntimeError) as error:  # RuntimeError: what watchfiles makes of trouble of its own
            self._heard(OSError(str(error)))
        finally:
            self._ready.set()


def _saved(change: Change, _path: str) -> bool:
    return change != Change.deleted
