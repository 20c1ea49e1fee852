"""The ends of pipes that a run has handed over: the witness listens there, or speaks once all is still."""

from __future__ import annotations

import selectors
from collections.abc import Callable
from typing import Any

from forkjoin.box.pipes import PipeEnd
from forkjoin.box.witness import Witness


class HandedOver:
    """Knows the ends by name; `rules` (the world's `ends`) says what to do at each."""

    def __init__(
        self,
        rules: dict[str, Any],
        selector: selectors.BaseSelector,
        witness: Witness,
        changed: Callable[[], None],
    ) -> None:
        self._rules, self._selector, self._witness, self._changed = rules, selector, witness, changed
        self._ends: dict[str, PipeEnd] = {}
        self._waiting: set[str] = set()

    def script(self, name: str) -> Any:
        """The part to be played at this end, if there is one; then it is not for us."""
        return self._rules[name].get("script")

    def take(self, name: str, fd: int) -> None:
        """This end is ours now."""
        rule = self._rules[name]
        end = self._ends[name] = PipeEnd(fd, rule.get("send", []))
        if "send" in rule:
            self._waiting.add(name)
        else:
            self._selector.register(end.fd, selectors.EVENT_READ, lambda: self._on_readable(name))

    def speak(self, *, long: bool) -> bool:
        """All is still, and has been for `long`: begin to send what is to be sent; False if there is nothing."""
        if not self._waiting or not (long or all(not self._rules[name].get("patient") for name in self._waiting)):
            return False
        self._witness.note("ends", self._witness.main, name="still", value=self._witness.inventory.holders())
        for name in sorted(self._waiting):
            self._selector.register(
                self._ends[name].fd, selectors.EVENT_WRITE, lambda name=name: self._on_writable(name)
            )
        self._waiting.clear()
        return True

    def _on_readable(self, name: str) -> None:
        self._changed()
        end = self._ends[name]
        for value in end.receive_some():
            self._witness.note("got", 0, name=name, value=value)
        if end.eof:
            self._witness.note("eof", 0, name=name)
            self._selector.unregister(end.fd)

    def _on_writable(self, name: str) -> None:
        self._changed()
        end = self._ends[name]
        if not end.send_some():
            self._witness.note("unread", 0, name=name)
        if not end.sending:
            self._selector.unregister(end.fd)
            del self._ends[name]
            end.close()

    def close(self) -> None:
        """Let go of all of them."""
        for end in self._ends.values():
            end.close()
